import { packageRule, type SeenInPackage } from "../../check/rule-kinds/package-rule.js";
import { compositionOf, listsAround } from "../../papers/packages/package-in-short.js";
import type { Composition, PlayedTrack } from "../../papers/packages/package-part.js";
import { lengthOf } from "../../papers/packages/played-length.js";
import { stretchHead, stretchWords } from "../../papers/packages/stretch-words.js";
import { decimals, sayCount } from "../../report/amounts.js";
import { compare, type Rational, toDecimalString } from "../../timecode/rational.js";

export const packageReel = packageRule({
  code: "package/reel",
  title: "Lengths in a composition",
  severity: "error",
  clause: "SMPTE ST 429-7 and ST 2067-3",
  why: "Where picture and sound of a reel are not equally long, everything behind it is out of sync, or the server refuses the composition.",
  fix: "Put the lengths right in the project from which the package is made, and have it made anew.",
  examples: () => [
    { lists: listsAround(compositionOf([[{ id: "picture" }, { id: "sound", name: "MainSound" }]])), finds: [] },
    {
      lists: listsAround(compositionOf([[{ id: "picture" }, { id: "sound", name: "MainSound", duration: 216 }]])),
      finds: [
        "MainSound of reel 1 lasts 9 s (216 edit units), MainPicture 10 s (240 edit units), expected equal lengths",
      ],
    },
    {
      title: "Counted in another unit, and as long",
      lists: listsAround(
        compositionOf([
          [{ id: "picture" }, { id: "sound", name: "MainSound", editRate: "48 1", duration: 480, intrinsic: 480 }],
        ]),
      ),
      finds: [],
    },
    {
      title: "At another rate, which is told where rates are compared",
      lists: listsAround(compositionOf([[{ id: "picture" }, { id: "sound", name: "MainSound", editRate: "25 1" }]])),
      finds: [],
    },
    {
      title: "More than there is",
      lists: listsAround(compositionOf([[{ id: "picture", entry: 24, duration: 240 }]])),
      finds: ["MainPicture of reel 1 plays up to edit unit 264, and its file has 240"],
    },
    {
      title: "A reel of no length",
      lists: listsAround(
        compositionOf([
          [
            { id: "picture", duration: 0 },
            { id: "sound", name: "MainSound", duration: 0 },
          ],
        ]),
      ),
      finds: ["Reel 1 lasts nothing: what plays in it has a duration of 0"],
    },
    {
      title: "A difference that shows in the sixth decimal",
      lists: listsAround(
        compositionOf([
          [
            { id: "picture" },
            { id: "sound", name: "MainSound", editRate: "48000 1", duration: 480_001, intrinsic: 480_001 },
          ],
        ]),
      ),
      finds: [
        "MainSound of reel 1 lasts 10.000021 s (480001 edit units), MainPicture 10 s (240 edit units), expected equal lengths",
      ],
    },
    {
      title: "A length that nobody states",
      lists: listsAround(
        compositionOf([
          [
            { id: "picture", editRate: "none" },
            { id: "sound", name: "MainSound" },
          ],
        ]),
      ),
      finds: ["unchecked: The length of MainPicture of reel 1 was not compared: CPL.xml does not say it"],
    },
  ],
  *look({ compositions }) {
    for (const { path, part } of compositions) {
      const seen = [...lengthsIn(path, part)];
      yield* seen;
      if (seen.length === 0 && part.stretches.length > 0)
        yield {
          met: true,
          asks: "package",
          file: path,
          expected: "equal lengths",
          actual: `equal in ${sayCount(part.stretches.length, part.form === "IMF" ? "segment" : "reel")}`,
        };
    }
  },
});

interface LongTrack {
  track: PlayedTrack;
  /** In seconds. */
  length: Rational;
}

function* lengthsIn(file: string, { stretches, form }: Composition): Iterable<SeenInPackage> {
  for (const [index, { tracks, at }] of stretches.entries()) {
    const where = stretchWords({ form }, index);
    const known: LongTrack[] = [];
    for (const track of tracks) {
      yield* beyondItsFile(file, track, where);
      const length = lengthOf(track);
      if (length) known.push({ track, length });
      else
        yield {
          file,
          at: track.at,
          unchecked: true,
          message: `The length of ${track.name} of ${where} was not compared: ${file} does not say it`,
        };
    }
    if (known.length > 0 && known.length === tracks.length && known.every(({ length }) => length.numerator === 0n)) {
      const message = `${stretchHead({ form }, index)} lasts nothing: what plays in it has a duration of 0`;
      yield { file, at: tracks[0]?.at ?? at, message, expected: "more than 0", actual: "0" };
      continue;
    }
    const [first, ...others] = known;
    for (const { track, length } of others)
      if (first && compare(length, first.length) !== 0 && !(form !== "IMF" && areAtTwoRates(track, first.track))) {
        const [actual, expected] = sayApart({ track, length }, first);
        yield {
          file,
          at: track.at,
          message: `${track.name} of ${where} lasts ${actual}, ${first.track.name} ${expected}, expected equal lengths`,
          expected,
          actual,
        };
      }
  }
}

function* beyondItsFile(file: string, { name, clips }: PlayedTrack, where: string): Iterable<SeenInPackage> {
  for (const { entryPoint, duration, intrinsicDuration, at } of clips) {
    const end = duration === undefined ? undefined : entryPoint + duration;
    if (end === undefined || intrinsicDuration === undefined || end <= intrinsicDuration) continue;
    const message = `${name} of ${where} plays up to edit unit ${end}, and its file has ${intrinsicDuration}`;
    yield { file, at, message, expected: `at most ${intrinsicDuration}`, actual: `${end}` };
  }
}

/** In a DCP another rate has a finding of its own, and as many edit units of it are no second one. */
function areAtTwoRates({ clips: [one] }: PlayedTrack, { clips: [other] }: PlayedTrack): boolean {
  return one?.duration === other?.duration;
}

/** With as many decimals as it takes to tell them apart. */
function sayApart(one: LongTrack, other: LongTrack): [string, string] {
  const sayAll = (places: number): [string, string] => [say(one, places), say(other, places)];
  const seconds = ([one, other]: [string, string]) => [one.split(" ")[0], other.split(" ")[0]];
  const [left, right] = seconds(sayAll(3));
  return sayAll(left === right ? 6 : 3);
}

function say({ track: { clips }, length }: LongTrack, places: number): string {
  const units = clips.reduce((sum, { duration = 0, repeats }) => sum + duration * repeats, 0);
  return `${decimals(Number(toDecimalString(length, 6)), places)} s (${sayCount(units, "edit unit")})`;
}
