import type { Rule } from "../../check/rule.js";

const mix = { type: "other", files: "mix.wav" } as const;
const finalsOnly = [{ files: "**/*_DRAFT*", reason: "The client takes final versions only" }];

export const forbidden: Rule = {
  code: "files/forbidden",
  title: "Forbidden file",
  severity: "error",
  weighable: "without-client",
  why: "What a client does not want in a delivery stops it at the door, or gets to people who must not see it.",
  fix: "Take the file out of the folder; if it has to be handed over all the same, ask the client first.",
  examples: () => [
    { spec: { deliverables: { mix }, forbidden: finalsOnly }, files: { "mix.wav": 9 }, finds: [] },
    {
      spec: { deliverables: { mix }, forbidden: finalsOnly },
      files: { "mix.wav": 9, "Old/mix_DRAFT2.wav": 9 },
      finds: ["Old/mix_DRAFT2.wav must not be in the delivery: the client takes final versions only"],
    },
    {
      title: "In small letters, too",
      spec: { deliverables: { mix }, forbidden: finalsOnly },
      files: { "mix.wav": 9, "mix_draft.wav": 9 },
      finds: ["mix_draft.wav must not be in the delivery: the client takes final versions only"],
    },
    {
      title: "To ignore a file does not allow it",
      spec: { deliverables: { mix }, forbidden: finalsOnly, ignore: ["Old/**"] },
      files: { "mix.wav": 9, "Old/mix_DRAFT2.wav": 9 },
      finds: ["Old/mix_DRAFT2.wav must not be in the delivery: the client takes final versions only"],
    },
  ],
  *check({ forbidden: found }) {
    for (const { path, pattern, pointer, reason } of found) {
      const message = `${path} must not be in the delivery: ${insideSentence(reason)}`;
      yield { file: path, pointer, message, expected: `no file that fits ${pattern}`, actual: path };
    }
  },
};

/** A reason as it goes on after a colon: a first word that is not all capitals starts small, and no full stop ends it. */
function insideSentence(reason: string): string {
  const text = reason.trim().replace(/\.$/, "");
  return /^\p{Lu}(?=\p{Ll}|\s)/u.test(text) && !/^I\s/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}
