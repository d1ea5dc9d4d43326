import type { Delivery } from "../../delivery/delivery.js";
import type { Probe } from "../../media/probe.js";
import { allowsNone } from "../../spec/allows-none.js";
import type { Requirement } from "../../spec/requirement.js";
import { singleFileExample } from "../examples/single-file-example.js";
import type { Rule, RuleExample, RulePage } from "../rule.js";
import { askedFiles } from "./requirement-rule.js";

interface PresenceRule extends RulePage {
  part: "video" | "audio";
  noun: string;
  examples: () => { required: object | null; file: Probe; finds: string[] }[];
}

/** Whether a file has picture (or sound) at all. The rules about its qualities are silent where there is none. */
export function presenceRule({ part, noun, examples, ...rest }: PresenceRule): Rule {
  return {
    ...rest,
    requirements: [part],
    examples: () =>
      examples().map(
        ({ required, file, finds }): RuleExample => ({
          finds,
          ...singleFileExample("media", part, required, { kind: "media", media: file }),
        }),
      ),
    *check(delivery: Delivery) {
      for (const { item, file, facts, asked } of askedFiles(delivery, "media", part)) {
        // A file that is no media at all has its own finding.
        if (facts.container.format === undefined) continue;
        const tracks = facts[part];
        const about = { item, file: file.path, pointer: `${item.pointer}/${part}` };
        const codecs = [...new Set(tracks.map((track) => track.codec).filter((codec) => codec !== undefined))];
        const present = [`${tracks.length} ${tracks.length === 1 ? "track" : "tracks"}`, ...codecs].join(", ");
        if (facts.partial && tracks.length === 0) {
          yield {
            ...about,
            unchecked: true,
            message: `Whether there is ${noun} is not known: the file was not read to its end`,
          };
        } else if (
          asked !== null &&
          tracks.length === 0 &&
          !allowsNone((asked as { tracks?: Requirement<number> }).tracks)
        ) {
          yield { ...about, message: `There is no ${noun}, and the spec asks for it`, expected: noun, actual: "none" };
        } else if (asked === null && tracks.length > 0) {
          const message = `There is ${noun} (${present}), and the spec asks for none`;
          yield { ...about, message, expected: "none", actual: present };
        } else yield { ...about, met: true, actual: tracks.length > 0 ? present : "none" };
      }
    },
  };
}
