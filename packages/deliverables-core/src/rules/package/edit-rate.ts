import { packageRule, type SeenInPackage } from "../../check/rule-kinds/package-rule.js";
import { compositionOf, listsAround } from "../../papers/packages/package-in-short.js";
import type { Composition } from "../../papers/packages/package-part.js";
import { stretchWords } from "../../papers/packages/stretch-words.js";
import { compare, type Rational } from "../../timecode/rational.js";
import { sayRate } from "../../timecode/say-rate.js";

export const packageEditRate = packageRule({
  code: "package/edit-rate",
  title: "Edit rates in a composition",
  severity: "error",
  clause:
    "One rate in a composition is how SMPTE ST 429-2 is understood here: the standard is sold, and its clause was not read. In an IMF package sound may count in samples; there the composition counts as its picture does (SMPTE ST 2067-2:2013, 6.4, as Netflix's Photon names it).",
  why: "A server plays a composition at one rate; a track that counts at another is refused, or runs away from the picture.",
  fix: "Wrap the track again at the rate of the picture, and have the package made anew.",
  examples: () => [
    { lists: listsAround(compositionOf([[{ id: "picture" }, { id: "sound", name: "MainSound" }]])), finds: [] },
    {
      lists: listsAround(compositionOf([[{ id: "picture" }, { id: "sound", name: "MainSound", editRate: "25 1" }]])),
      finds: ["MainSound of reel 1 counts 25 edit units a second, MainPicture of reel 1 24, expected one rate"],
    },
    {
      title: "From reel to reel too",
      lists: listsAround(compositionOf([[{ id: "one" }], [{ id: "two", editRate: "48 1" }]])),
      finds: ["MainPicture of reel 2 counts 48 edit units a second, MainPicture of reel 1 24, expected one rate"],
    },
    {
      title: "A rate that nobody states",
      lists: listsAround(compositionOf([[{ id: "picture", editRate: "none" }]])),
      finds: ["unchecked: The edit rate of MainPicture of reel 1 was not compared: CPL.xml does not say it"],
    },
  ],
  *look({ compositions }) {
    for (const { path, part } of compositions) {
      if (part.form === "IMF") {
        yield* ofPicture(path, part);
        continue;
      }
      let first: { name: string; rate: Rational } | undefined;
      let isEven = true;
      for (const [index, { tracks }] of part.stretches.entries())
        for (const { name: track, at, clips } of tracks) {
          const name = `${track} of reel ${index + 1}`;
          const rate = clips[0]?.editRate;
          if (!rate) {
            isEven = false;
            const message = `The edit rate of ${name} was not compared: ${path} does not say it`;
            yield { file: path, at, unchecked: true, message };
            continue;
          }
          first ??= { name, rate };
          if (compare(first.rate, rate) === 0) continue;
          isEven = false;
          const [actual, expected] = [sayRate(rate), sayRate(first.rate)];
          const message = `${name} counts ${actual} edit units a second, ${first.name} ${expected}, expected one rate`;
          yield { file: path, at, message, actual, expected };
        }
      if (first && isEven)
        yield {
          met: true,
          asks: "package",
          file: path,
          expected: "one edit rate",
          actual: sayRate(first.rate),
        };
    }
  },
});

/** One for all of them: where the rate of the composition is wrong, it is so for every clip. */
function* ofPicture(file: string, part: Composition): Iterable<SeenInPackage> {
  const { editRate, editRateAt, stretches } = part;
  if (!editRate) return;
  for (const [index, { tracks }] of stretches.entries())
    for (const { name, clips } of tracks) {
      const other = clips.find((clip) => clip.editRate && compare(clip.editRate, editRate) !== 0);
      if (name !== "MainImageSequence" || !other?.editRate) continue;
      const [actual, expected] = [sayRate(editRate), sayRate(other.editRate)];
      const message = `${file} counts ${actual} edit units a second, and ${name} of ${stretchWords(part, index)} ${expected}, expected one rate`;
      yield { file, at: editRateAt, message, actual, expected };
      return;
    }
  const actual = sayRate(editRate);
  yield { met: true, asks: "package", file, expected: "the rate of its picture", actual };
}
