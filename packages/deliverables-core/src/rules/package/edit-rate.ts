import { packageRule } from "../../check/rule-kinds/package-rule.js";
import { compositionOf, listsAround } from "../../papers/packages/package-in-short.js";
import { compare, type Rational, toDecimalString } from "../../timecode/rational.js";

export const packageEditRate = packageRule({
  code: "package/edit-rate",
  title: "Edit rates in a composition",
  severity: "error",
  clause:
    "One rate in a composition is how SMPTE ST 429-2 is understood here: the standard is sold, and its clause was not read. In an IMF package sound may count in samples, so there nothing is compared.",
  why: "A server plays a composition at one rate; a track that counts at another is refused, or runs away from the picture.",
  fix: "Wrap the track again at the rate of the picture, and have the package made anew.",
  examples: [
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
      if (part.form === "IMF") continue;
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
          const [actual, expected] = [toDecimalString(rate, 3), toDecimalString(first.rate, 3)];
          const message = `${name} counts ${actual} edit units a second, ${first.name} ${expected}, expected one rate`;
          yield { file: path, at, message, actual, expected };
        }
      if (first && isEven)
        yield {
          met: true,
          asks: "package",
          file: path,
          expected: "one edit rate",
          actual: toDecimalString(first.rate, 3),
        };
    }
  },
});
