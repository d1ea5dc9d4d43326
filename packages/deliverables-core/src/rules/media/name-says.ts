import { type NameAnswer, nameFacts } from "../../check/name-facts.js";
import { programmeLengths } from "../../check/programme/programme-length.js";
import type { Rule } from "../../check/rule.js";
import { askedFiles } from "../../check/rule-kinds/requirement-rule.js";
import { sayTime } from "../../check/say-time.js";
import { readName } from "../../delivery/names/name-says/read-name.js";
import { rateOf } from "../../media/clock.js";
import type { Probe } from "../../media/probe.js";
import { joinWords } from "../../spec/requirement.js";
import type { MediaDeliverable } from "../../spec/spec.js";
import { compare, type Rational, rational } from "../../timecode/rational.js";

const picture = (width: number, height: number, frames = 750): Probe => ({
  container: { format: "MXF" },
  video: [{ width, height, frameRate: "25", frames, color: {}, hdr: { formats: [] } }],
  audio: [{ channels: 6, layout: "5.1", language: "en" }],
});
const example = (nameSays: string, name: string, media: Probe, finds: string[], title?: string) => ({
  ...(title !== undefined && { title }),
  spec: { deliverables: { feature: { type: "media" as const, files: "*", nameSays } } },
  files: { [name]: { facts: { kind: "media" as const, media } } },
  finds,
});

export const nameSays: Rule = {
  code: "media/name-says",
  title: "What a name says",
  severity: "error",
  requirements: ["nameSays"],
  why: "Whoever receives the file sorts it by its name: a 2K file under a name that says 4K is shown, or charged, as what it is not.",
  fix: "Find out which of the two is right: rename the file, or ask for the version that the name promises.",
  examples: () => [
    example("*_<channels>_<raster>_*", "LongField_FTR_51_2K_HDG.mxf", picture(2048, 858), []),
    example("*_<channels>_<raster>_*", "LongField_FTR_51_4K_HDG.mxf", picture(2048, 858), [
      "LongField_FTR_51_4K_HDG.mxf says 4K (4096, 3996 or 3840 pixels wide), and the picture is 2048×858",
    ]),
    example("*_<audioLanguage>_<channels>_<frameRate>.mov", "Seed_DE_20_2997.mov", picture(1920, 1080), [
      "Seed_DE_20_2997.mov says 20 (2 channels), and the sound is 5.1",
      "Seed_DE_20_2997.mov says 2997 (29.97 fps), and the frame rate is 25 fps",
      "Seed_DE_20_2997.mov says DE (de), and the sound is en",
    ]),
    example("*_<seconds:3>.mxf", "ABC_DEFG001_030.mxf", picture(1920, 1080, 775), [
      "ABC_DEFG001_030.mxf says 030 (30 s), and the programme lasts 00:00:31:00",
    ]),
    example(
      "*_<raster>.mxf",
      "LongField.mxf",
      picture(1920, 1080),
      ['LongField.mxf does not fit "*_<raster>.mxf", by which the spec reads its name'],
      "A name of another form",
    ),
  ],
  *check(delivery) {
    for (const { item, file, facts, asked } of askedFiles(delivery, "media", "nameSays")) {
      const pattern = String(asked);
      const about = { item, file: file.path, pointer: `${item.pointer}/nameSays` };
      const readings = readName(file.path, pattern);
      if (!readings) {
        const message = `${file.path} does not fit "${pattern}", by which the spec reads its name`;
        yield { ...about, message, expected: pattern, actual: file.path };
        continue;
      }
      const deliverable = item.asked as MediaDeliverable;
      for (const { fact, words } of readings) {
        const {
          verb,
          noun,
          means,
          compare: ask,
        } = fact === "seconds" ? lengthOf(deliverable) : { verb: "is", ...nameFacts[fact] };
        const answers = words.map((word) => ask(word, facts));
        const met = answers.find((answer) => "met" in answer);
        const unknown = answers.find((answer) => "unknown" in answer);
        const says = `says ${joinWords(words.map((word) => `${word} (${means(word)})`))}`;
        if (met) yield { ...about, met: true, actual: met.met };
        else if (unknown) {
          const message = `${file.path} ${says}, which was not compared: ${unknown.unknown}`;
          yield { ...about, unchecked: true, message };
        } else {
          const [actual] = answers.flatMap((answer) => ("actual" in answer ? [answer.actual] : []));
          const message = `${file.path} ${says}, and ${noun} ${verb} ${actual}`;
          yield { ...about, message, expected: joinWords(words.map(means)), ...(actual !== undefined && { actual }) };
        }
      }
    }
  },
};

const lengthOf = (asked: MediaDeliverable) => ({
  verb: "lasts",
  noun: "the programme",
  means: (word: string) => `${Number(word)} s`,
  compare: (word: string, probe: Probe) => lengthAnswer(word, probe, asked),
});

/** A name says whole seconds, rounded up: what it says is never exceeded, and missed by less than one. */
function lengthAnswer(word: string, probe: Probe, asked: MediaDeliverable): NameAnswer {
  const lengths = programmeLengths(probe, asked.timeline);
  if ("unknown" in lengths) return lengths;
  const rate = rateOf(probe);
  const said = lengths.possible.map((length) => sayTime(length, rate));
  const isAsSaid = (length: Rational) =>
    compare(length, rational(Number(word))) <= 0 && compare(length, rational(Number(word) - 1)) > 0;
  return lengths.possible.some(isAsSaid) ? { met: joinWords(said) } : { actual: joinWords(said) };
}
