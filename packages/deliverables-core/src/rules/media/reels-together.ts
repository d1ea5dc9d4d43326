import { durations, exactly } from "../../check/programme/durations.js";
import { programmeLengths } from "../../check/programme/programme-length.js";
import { type ReelRun, reelRuns, reelSets } from "../../check/programme/reel-sets.js";
import { timeDifference } from "../../check/programme/time-difference.js";
import type { Met, Observation, Rule } from "../../check/rule.js";
import { sayTime } from "../../check/say-time.js";
import type { Delivery, Item } from "../../delivery/delivery.js";
import { filesBeside } from "../../delivery/files-beside.js";
import { rateOf } from "../../media/clock.js";
import { withPicture } from "../../media/probe-in-short.js";
import { productionRate, writtenDuration } from "../../spec/production.js";
import { meets, type Relation, sayRequirement } from "../../spec/requirement.js";
import type { MediaDeliverable } from "../../spec/spec.js";
import type { FrameRate } from "../../timecode/frame-rate.js";

const ofFrames = (frames: number) => ({
  facts: { kind: "media" as const, media: withPicture({ frameRate: "25", frames }) },
});
const example = (reelsTogether: MediaDeliverable["reelsTogether"] & object, frames: number[], master = 500) => ({
  spec: {
    production: { title: "The Long Field", frameRate: "25", duration: "00:00:20:00", reels: 2 },
    deliverables: {
      master: { type: "media" as const, files: "LF.mov" },
      reels: { type: "media" as const, per: ["reel" as const], files: "LF_R<reel>.mov", reelsTogether },
    },
  },
  files: {
    "LF.mov": ofFrames(master),
    ...Object.fromEntries(frames.map((count, index) => [`LF_R${index + 1}.mov`, ofFrames(count)])),
  },
});

export const reelsTogether: Rule = {
  code: "media/reels-together",
  title: "Reels together",
  severity: "error",
  requirements: ["reelsTogether/duration", "reelsTogether/sameDurationAs"],
  why: "Reels that are not as long together as the film lack a shot, or hold one twice, and no reel shows it alone.",
  fix: "Lay the reels behind one another over the film and look where they part; then export the reel that is not as it was cut.",
  examples: () => [
    { ...example({ duration: "<duration>" }, [300, 200]), finds: [] },
    {
      ...example({ duration: "<duration>" }, [300, 190]),
      finds: ["Reels 1 to 2 together last 00:00:19:15, expected 00:00:20:00"],
    },
    {
      ...example({ sameDurationAs: "master" }, [300, 199]),
      finds: ["Reels 1 to 2 together last 00:00:19:24, expected 00:00:20:00 as in master (1 frame shorter)"],
    },
    {
      title: "A tolerance is for all reels together",
      ...example({ sameDurationAs: { deliverable: "master", tolerance: "1 frame" } }, [300, 199]),
      finds: [],
    },
    {
      title: "Without one of the reels nothing can be counted",
      ...example({ duration: "<duration>" }, [300]),
      finds: ["unchecked: How long the reels are together is not known: reel 2 is missing"],
    },
  ],
  *check(delivery) {
    const productionsRate = productionRate(delivery.spec);
    for (const reels of reelSets(
      delivery,
      ({ asked }) => asked.type === "media" && asked.reelsTogether !== undefined,
    )) {
      const [item] = reels;
      const asked = item?.asked.type === "media" ? item.asked.reelsTogether : undefined;
      if (!item || !asked || (item.asked.optional && reels.every(({ files }) => files.length === 0))) continue;
      for (const run of reelRuns(reels, productionsRate)) {
        for (const key of ["duration", "sameDurationAs"] as const) {
          if (asked[key] === undefined) continue;
          const about = { item, pointer: `${item.pointer}/reelsTogether/${key}` };
          if ("unknown" in run) {
            const message = `How long the reels are together is not known: ${run.unknown}`;
            const remedy = "It is checked as soon as every reel is one file that says how long it is.";
            yield { ...about, unchecked: true, message, remedy };
          } else if (key === "duration") yield { ...about, ...againstDuration(run, reels, asked.duration, delivery) };
          else yield* againstOther(run, reels, asked.sameDurationAs as Relation, delivery, about);
        }
      }
    }
  },
};

type Seen = Omit<Observation, "item" | "pointer"> | Omit<Met, "item" | "pointer">;

function againstDuration(
  { files, possible }: ReelRun,
  reels: readonly Item[],
  asked: NonNullable<MediaDeliverable["reelsTogether"]>["duration"],
  { spec }: Delivery,
): Seen {
  const rate = rateOfRun(files) ?? productionRate(spec);
  const quantity = durations(rate, writtenDuration(spec, reels[0]?.episode));
  const expected = sayRequirement(asked ?? "present", quantity);
  const answers = possible.map((sum) => meets(exactly(sum), asked ?? "present", quantity));
  const actual = possible[0] ? sayTime(possible[0], rate, JSON.stringify(asked).includes(";")) : "";
  if (answers.includes(true)) return { met: true, expected, actual };
  const message = `${subject(reels)} ${actual}`;
  if (answers.includes("unreadable"))
    return {
      expected,
      unchecked: true,
      message: `${message}, which cannot be compared with ${expected}: no frame rate is known, or no duration`,
      remedy: 'Add "frameRate" to "production", or "duration" to the episode, in the spec.',
    };
  return { message: `${message}, expected ${expected}`, expected, actual };
}

function* againstOther(
  { files, possible }: ReelRun,
  reels: readonly Item[],
  relation: Relation,
  delivery: Delivery,
  about: { item: Item; pointer: string },
): Iterable<Observation | Met> {
  const { deliverable, tolerance } =
    typeof relation === "object" ? relation : { deliverable: relation, tolerance: undefined };
  const [only, ...more] = filesBeside(delivery, about.item, deliverable);
  // What is optional and did not come asks nothing of the others.
  if (!only && delivery.spec.deliverables[deliverable]?.optional) return;
  const notCompared = (why: string) => ({
    ...about,
    unchecked: true as const,
    message: `How long the reels are together was not compared: ${why}`,
    remedy: `It is checked as soon as ${deliverable} is one file that says how long it is.`,
  });
  const probe = only?.other.facts?.kind === "media" ? only.other.facts.media : undefined;
  if (!only || !probe || more.length > 0) {
    yield notCompared(
      more.length > 0 ? `${deliverable} has ${more.length + 1} files` : `there is no ${deliverable} that could be read`,
    );
    return;
  }
  const others = programmeLengths(probe, only.of.asked.type === "media" ? only.of.asked.timeline : undefined);
  if ("unknown" in others) {
    yield notCompared(`${deliverable}: ${others.unknown}`);
    return;
  }
  const rate = rateOf(probe) ?? rateOfRun(files) ?? productionRate(delivery.spec);
  const words = { less: "shorter", more: "longer" };
  const differences = possible.flatMap((actual) =>
    others.possible.map((expected) => timeDifference({ actual, expected, tolerance, rate, words })),
  );
  const [first] = differences;
  if (!first || differences.includes(undefined)) yield { ...about, met: true, actual: `as in ${deliverable}` };
  else if ("unknown" in first) yield notCompared(first.unknown);
  else {
    const message = `${subject(reels)} ${first.actual}, expected ${first.expected} as in ${deliverable} (${first.apart})`;
    yield { ...about, message, expected: first.expected, actual: first.actual };
  }
}

function subject(reels: readonly Item[]): string {
  return reels.length === 1 ? "Reel 1 lasts" : `Reels 1 to ${reels.length} together last`;
}

function rateOfRun([first]: ReelRun["files"]): FrameRate | undefined {
  return first && rateOf(first.probe);
}
