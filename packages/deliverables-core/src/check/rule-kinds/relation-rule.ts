import type { Delivery, Item } from "../../delivery/delivery.js";
import { filesBeside } from "../../delivery/files-beside.js";
import { countingRate } from "../../media/clock.js";
import type { Probe } from "../../media/probe.js";
import { productionRate, writtenDuration } from "../../spec/production.js";
import type { Relation, RelationTolerance } from "../../spec/requirement.js";
import type { MediaDeliverable } from "../../spec/spec.js";
import type { FrameRate } from "../../timecode/frame-rate.js";
import { isCutOff } from "../is-of-its-kind.js";
import type { Rule, RuleExample, RulePage } from "../rule.js";
import { type WrongRate, wrongRateOf } from "../wrong-rate.js";
import { askedFiles } from "./requirement-rule.js";

export interface RelationRule extends RulePage {
  relation: "sameDurationAs" | "sameStartAs" | "sameFrameRateAs";
  /** The rule that tells when the other file itself is not as it is asked for. */
  othersRule: string;
  /** What a message calls it: "Duration". */
  subject: string;
  /** Compares a file with the one that it should be like. `undefined`: they agree. */
  compare(
    file: Probe,
    other: Probe,
    tolerance: RelationTolerance | undefined,
    delivery: Delivery,
  ): Difference | undefined;
  /**
   * Whether the file has what the spec asks of the other one. Then a difference is the other's fault, which its own rule
   * tells: nobody should be sent to fit a right stem to a wrong programme.
   */
  asAskedOfOther(file: Probe, other: Probe, asked: MediaDeliverable, written: WrittenFacts): boolean;
  examples: () => {
    title?: string;
    relation: Relation;
    file: Probe;
    other: Probe;
    otherIsAsked?: object;
    finds: string[];
  }[];
}

/** What the production says, and by which rate it is counted: the other file's, or where that is wrong, the one that is asked for. */
export interface WrittenFacts {
  duration: string | undefined;
  rate: FrameRate | undefined;
}

export type Difference = { actual: string; expected: string; apart?: string } | { unknown: string };

/** The rule for a file that has something in common with another deliverable of the same episode. */
export function relationRule({
  relation,
  othersRule,
  subject,
  compare,
  asAskedOfOther,
  examples,
  ...rest
}: RelationRule): Rule {
  return {
    ...rest,
    examples: () =>
      examples().map(
        ({ relation: asked, file, other, otherIsAsked, ...example }): RuleExample => ({
          ...example,
          spec: {
            deliverables: {
              programme: { type: "media", files: "LFD1001A.mxf", ...otherIsAsked },
              mix: { type: "media", files: "LFD1001A.wav", [relation]: asked },
            },
          },
          files: {
            "LFD1001A.mxf": { facts: { kind: "media", media: other } },
            "LFD1001A.wav": { facts: { kind: "media", media: file } },
          },
        }),
      ),
    *check(delivery) {
      const { spec } = delivery;
      const isToldOf = (path: string, code: string) =>
        (spec.rules?.[code] ?? "error") === "error" && !mayBeWaived(code, path, delivery);
      const isAsAsked = (file: Probe, other: Probe, { asked, episode }: Item, wrong: WrongRate | undefined) => {
        const rate = wrong ? (wrong.asked ?? productionRate(spec)) : countingRate(other, productionRate(spec));
        const written = { duration: writtenDuration(spec, episode), rate };
        return asked.type === "media" && asAskedOfOther(file, other, asked, written);
      };
      for (const { item, file, facts, asked } of askedFiles(delivery, "media", relation)) {
        const { deliverable, tolerance } =
          typeof asked === "object" ? (asked as unknown as Exclude<Relation, string>) : { deliverable: String(asked) };
        const about = { item, file: file.path, pointer: `${item.pointer}/${relation}` };
        const others = filesBeside(delivery, item, deliverable).filter(({ other }) => other.path !== file.path);
        const [only, ...more] = others;
        const othersFacts = only?.other.facts;
        const probe = othersFacts?.kind === "media" && !isCutOff(othersFacts) ? othersFacts.media : undefined;
        // What is optional and did not come asks nothing of the others.
        if (!only && delivery.spec.deliverables[deliverable]?.optional) continue;
        if (!only || !probe || more.length > 0) {
          const why =
            more.length > 0
              ? `${deliverable} has ${others.length} files`
              : othersFacts && isCutOff(othersFacts)
                ? `${deliverable} is not whole`
                : `there is no ${deliverable} to compare it with`;
          yield {
            ...about,
            unchecked: true,
            message: `${subject} was not compared: ${why}`,
            remedy: `It is checked as soon as ${deliverable} is one file that can be read.`,
          };
          continue;
        }
        const difference = compare(facts, probe, tolerance, delivery);
        if (!difference) {
          yield { ...about, met: true, actual: `as in ${deliverable}` };
          continue;
        }
        const wrong = relation !== "sameFrameRateAs" ? wrongRateOf(probe, only.of) : undefined;
        const wrongAndTold = wrong && isToldOf(only.other.path, frameRateRule) ? wrong : undefined;
        const othersFault =
          wrongAndTold !== undefined || (!("unknown" in difference) && isToldOf(only.other.path, othersRule));
        if (othersFault && isAsAsked(facts, probe, only.of, wrongAndTold)) continue;
        if (wrongAndTold) {
          const message = `${subject} was not compared with ${deliverable}: its frame rate is ${wrongAndTold.said}`;
          const remedy = `It is compared as soon as ${deliverable} has the frame rate that is asked for.`;
          yield { ...about, unchecked: true, message, remedy };
          continue;
        }
        if ("unknown" in difference)
          yield {
            ...about,
            unchecked: true,
            message: `${subject} was not compared with ${deliverable}: ${difference.unknown}`,
          };
        else {
          const { actual, expected, apart } = difference;
          const message = `${subject} is ${actual}, expected ${expected} as in ${deliverable}${apart ? ` (${apart})` : ""}`;
          yield { ...about, message, expected, actual };
        }
      }
    },
  };
}

/** The rule that tells of a wrong rate. Rules know no other, so its name stands here. */
const frameRateRule = "media/frame-rate";

/** Once the client takes the other file as it is, nobody else tells that this one no longer fits it. */
function mayBeWaived(code: string, path: string, { spec }: Delivery): boolean {
  return (spec.waivers ?? []).some((waiver) => waiver.code === code && (waiver.file ?? path) === path);
}
