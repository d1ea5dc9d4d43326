import { packageRule, type SeenInPackage } from "../../check/rule-kinds/package-rule.js";
import { primaryLanguage } from "../../check/same-language.js";
import { slack } from "../../check/timed-text-bases.js";
import { clipsIn, type PlayedClip } from "../../delivery/clips-in.js";
import { listedIn } from "../../delivery/packages.js";
import { timedTextsIn } from "../../delivery/timed-texts-in.js";
import { assetMapOf, compositionOf } from "../../papers/packages/package-in-short.js";
import { readSeconds } from "../../papers/timed-text/exact-seconds.js";
import type { TimedText } from "../../papers/timed-text/timed-text.js";
import { shown, timedTextOf } from "../../papers/timed-text/timed-text-in-short.js";
import { sayCount } from "../../report/amounts.js";
import { parseFrameRate } from "../../timecode/frame-rate.js";
import { add, compare, divide, type Rational, rational, subtract, toDecimalString } from "../../timecode/rational.js";
import { sayRate } from "../../timecode/say-rate.js";

const smpte = { forms: ["DCP XML" as const, "SMPTE 428-7" as const], counts: "frames" as const, frameRate: "24" };
const reel = { number: 1, editRate: "24/1", resources: [] };
const own = timedTextOf([shown("1", "3")], { ...smpte, language: "de", reel });
const listsWith = (text = own, played = { language: "de" }, name = "MainSubtitle") => ({
  "ASSETMAP.xml": assetMapOf([
    { id: "cpl", path: "CPL.xml" },
    { id: "picture", path: "picture.mxf" },
    { id: "sub", path: "sub.xml" },
  ]),
  "CPL.xml": compositionOf([[{ id: "picture" }, { id: "sub", name, ...played }]]),
  "sub.xml": text,
});

export const packageSubtitles = packageRule({
  code: "package/subtitles",
  title: "Subtitles that their composition belies",
  severity: "error",
  clause: "SMPTE ST 429-5, ST 429-7 and ST 428-7; CineCanvas for Interop",
  why: "A server lists the language that the composition states and plays the file that it names: the audience reads another language, the subtitles of another reel, or none at the end.",
  fix: "Look whether it is the right file for this reel; then have the subtitles, or the composition, made anew.",
  examples: () => [
    { lists: listsWith(), finds: [] },
    {
      lists: listsWith(own, { language: "fr" }),
      finds: ["sub.xml says that its language is de, and CPL.xml plays it as fr, as MainSubtitle of reel 1"],
    },
    {
      title: "Of another reel: a warning",
      lists: listsWith(timedTextOf([shown("1", "3")], { ...smpte, reel: { ...reel, number: 2 } })),
      finds: ["sub.xml says that it is for reel 2, and CPL.xml plays it in reel 1"],
    },
    {
      title: "At another rate",
      lists: listsWith(
        timedTextOf([shown("1", "3")], { ...smpte, frameRate: "25", reel: { ...reel, editRate: "25/1" } }),
      ),
      finds: ["sub.xml counts 25 frames a second, and MainSubtitle of reel 1 24"],
    },
    {
      title: "Longer than what it is played for",
      lists: listsWith(timedTextOf([shown("1", "3"), shown("9", "12"), shown("15", "16")], { ...smpte, reel })),
      finds: [
        "Subtitle 2 of sub.xml at 9s ends 2 s after what is played of it, and so does 1 more: MainSubtitle of reel 1 lasts 10 s",
      ],
    },
  ],
  *look(delivered, delivery) {
    const texts = timedTextsIn(delivery);
    for (const played of clipsIn(delivered, listedIn(delivery))) {
      const text = played.path === undefined ? undefined : texts.get(played.path);
      if (!text || played.path === undefined) continue;
      const seen = [...seenIn(played, played.path, text)];
      yield* seen.map((one) => ({ ...one, file: played.file }));
      if (seen.length === 0)
        yield {
          met: true,
          asks: "package",
          file: played.file,
          expected: "as its subtitles",
          actual: "as its subtitles",
        };
    }
  },
});

function* seenIn(played: PlayedClip, path: string, text: TimedText): Iterable<SeenInPackage> {
  const { clip, file, words } = played;
  const { at } = clip;
  if (clip.language !== undefined && text.language !== undefined && isOther(clip.language, text.language)) {
    const message = `${path} says that its language is ${text.language}, and ${file} plays it as ${clip.language}, as ${words}`;
    yield { at, message, expected: clip.language, actual: text.language };
  }
  const reel = /reel (\d+)$/.exec(words)?.[1];
  const number = text.reel?.number;
  if (reel !== undefined && number !== undefined && number !== Number(reel)) {
    const message = `${path} says that it is for reel ${number}, and ${file} plays it in reel ${reel}`;
    yield { at, message, severity: "warning", expected: reel, actual: `${number}` };
  }
  yield* atAnotherRate(played, path, text);
  yield* behindItsEnd(played, path, text);
}

function isOther(one: string, other: string): boolean {
  const [left, right] = [primaryLanguage(one), primaryLanguage(other)];
  return left !== right && left !== "und" && right !== "und";
}

function* atAnotherRate(
  { clip, words }: PlayedClip,
  path: string,
  { reel, frameRate }: TimedText,
): Iterable<SeenInPackage> {
  const { editRate, at } = clip;
  const own = reel?.editRate ? readSeconds(reel.editRate) : frameRate && parseFrameRate(frameRate)?.exact;
  if (!editRate || !own || compare(editRate, own) === 0) return;
  const [actual, expected] = [sayRate(own), sayRate(editRate)];
  // TTML by the clock plays right at any rate.
  const severity = reel ? undefined : ("warning" as const);
  const message = `${path} counts ${actual} frames a second, and ${words} ${expected}`;
  yield { at, message, expected, actual, ...(severity && { severity }) };
}

/** A clip of an IMF package may rightly play a part of its file; only what stands behind the end of the file is told. */
function* behindItsEnd(
  { clip, words }: PlayedClip,
  path: string,
  { events, reel }: TimedText,
): Iterable<SeenInPackage> {
  const { editRate, entryPoint, duration, intrinsicDuration, at } = clip;
  const units = reel && duration !== undefined ? entryPoint + duration : intrinsicDuration;
  if (!editRate || units === undefined) return;
  const end = divide(rational(units), editRate);
  const late = events.filter((event) => compare(lastOf(event), add(end, slack)) > 0);
  const [first] = late;
  if (!first) return;
  const say = (time: Rational) => `${toDecimalString(time, 3)} s`;
  const more = late.length === 1 ? "" : `, and so ${late.length === 2 ? "does" : "do"} ${late.length - 1} more`;
  const over = say(subtract(lastOf(first), end));
  const message = `${first.name} of ${path} at ${first.written.start} ends ${over} after what is played of it${more}: ${words} lasts ${say(end)}`;
  yield { at, message, expected: `at most ${say(end)}`, actual: `${sayCount(late.length, "subtitle")} behind it` };
}

function lastOf({ start, end = start }: TimedText["events"][number]): Rational {
  return readSeconds(end);
}
