import { durations, exactly } from "../../check/programme/durations.js";
import type { Met, Observation, Rule } from "../../check/rule.js";
import { packageExample } from "../../check/rule-kinds/package-rule.js";
import { sayTime } from "../../check/say-time.js";
import type { Delivery } from "../../delivery/delivery.js";
import { type DeliveredPackage, packagesIn } from "../../delivery/packages.js";
import { compositionOf, listsAround } from "../../papers/packages/package-in-short.js";
import type { Composition } from "../../papers/packages/package-part.js";
import { compositionLength } from "../../papers/packages/played-length.js";
import { productionRate, writtenDuration } from "../../spec/production.js";
import { meets, sayRequirement } from "../../spec/requirement.js";
import { type FrameRate, frameRate } from "../../timecode/frame-rate.js";

const twoReels = listsAround(compositionOf([[{ id: "one" }], [{ id: "two" }]]));

export const packageDuration: Rule = {
  code: "package/duration",
  title: "Length of a composition",
  severity: "error",
  requirements: ["duration"],
  why: "A composition that is shorter than the film has lost a reel, whatever its files hold; a longer one is another version.",
  fix: "Look which reels the composition plays and have it made anew, or correct the duration in the spec if the film itself has changed.",
  examples: () => [
    packageExample({ lists: twoReels, duration: "00:00:20:00", finds: [] }),
    packageExample({
      title: "A reel that was forgotten",
      lists: listsAround(compositionOf([[{ id: "one" }]])),
      duration: "00:00:20:00",
      finds: ["CPL.xml lasts 00:00:10:00, expected 00:00:20:00"],
    }),
    packageExample({
      lists: twoReels,
      duration: { max: "15 s" },
      finds: ["CPL.xml lasts 00:00:20:00, expected at most 15 s"],
    }),
    packageExample({
      title: "A length that nobody states",
      lists: listsAround(compositionOf([[{ id: "one", editRate: "none" }]])),
      duration: "00:00:20:00",
      finds: [
        "unchecked: The length of CPL.xml is not known: it does not say the duration and the edit rate of every reel",
      ],
    }),
  ],
  *check(delivery) {
    for (const delivered of packagesIn(delivery)) {
      const seen = delivered.compositions.flatMap(({ path, part }) => lasts(path, part, delivered, delivery) ?? []);
      yield* seen;
      const [{ expected = "" } = {}] = seen;
      const told = new Set(delivered.compositions.map(({ path }) => path));
      const { item } = delivered;
      // The other lists of the package say no length: for them it is said by the compositions.
      for (const { path: file } of seen.length > 0 ? item.files : [])
        if (!told.has(file))
          yield { item, file, pointer: `${item.pointer}/duration`, met: true, expected, actual: "in its compositions" };
    }
  },
};

function lasts(
  file: string,
  part: Composition,
  { item }: DeliveredPackage,
  { spec }: Delivery,
): Observation | Met | undefined {
  const asked = item.asked.type === "document" ? item.asked.duration : undefined;
  if (asked === undefined) return undefined;
  const about = { item, file, pointer: `${item.pointer}/duration` };
  const rate = rateIn(part) ?? productionRate(spec);
  const quantity = durations(rate, writtenDuration(spec, item.episode));
  const expected = sayRequirement(asked, quantity);
  const seconds = compositionLength(part);
  if (!seconds) {
    const message = `The length of ${file} is not known: it does not say the duration and the edit rate of every reel`;
    return { ...about, expected, unchecked: true, message };
  }
  const actual = sayTime(seconds, rate);
  const answer = meets(exactly(seconds), asked, quantity);
  if (answer === true) return { ...about, met: true, expected, actual };
  if (answer === false) return { ...about, expected, actual, message: `${file} lasts ${actual}, expected ${expected}` };
  const message = `${file} lasts ${actual}, which cannot be compared with ${expected}`;
  const remedy = 'Add "frameRate" or "duration" to "production" in the spec.';
  return { ...about, expected, unchecked: true, message, remedy };
}

/** That of the first picture. */
function rateIn({ stretches }: Composition): FrameRate | undefined {
  const pictures = stretches.flatMap(({ tracks }) => tracks.filter(({ name }) => /Picture|Image/.test(name)));
  const editRate = pictures[0]?.clips[0]?.editRate;
  return editRate && frameRate(editRate);
}
