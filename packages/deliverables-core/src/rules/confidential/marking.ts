import { privateRule } from "../../check/rule-kinds/private-rule.js";
import { markings } from "../../papers/private/marking.js";

export const marking = privateRule({
  code: "confidential/marking",
  title: "Marked as confidential",
  severity: "warning",
  kind: "marking",
  noun: "mark",
  isSaidInFilms: true,
  isInTitles: true,
  trace: markings,
  why: "A paper that says of itself that it must not leave the house should not be in a folder that does.",
  fix: "Ask whose paper it is; take it out, or deliver the version without the mark, or say with `mayHold` that it may go.",
  examples: () => [
    {
      lines: [
        "Both parties keep confidential what they learn.",
        "Confidentiality",
        "7. CONFIDENTIAL INFORMATION",
        "The confidential files of a spy",
      ],
      finds: [],
    },
    {
      title: "The end of a sentence, and a mark in small letters",
      lines: ["I have seen the film and will not disclose any", "confidential information.", "", "confidential"],
      finds: ["letter.txt holds a mark: confidential"],
    },
    { lines: ["CONFIDENTIAL – not for release"], finds: ["letter.txt holds a mark: CONFIDENTIAL"] },
    { lines: ["Private and confidential"], finds: ["letter.txt holds a mark: Private and confidential"] },
    {
      title: "The title of the production is no mark; a mark beside it is",
      of: "Harbour Confidential",
      lines: ["HARBOUR CONFIDENTIAL", "Title: Harbour Confidential", "HARBOUR CONFIDENTIAL – CONFIDENTIAL"],
      finds: ["letter.txt holds a mark: CONFIDENTIAL"],
    },
    {
      title: "In a script only what is not said or shown in the film",
      lines: ["POST PRODUCTION SCRIPT", "10:04:00:00 CAPTION: CONFIDENTIAL", "10:05:00:00 JO: It is the tide."],
      finds: [],
    },
    {
      lines: ["POST PRODUCTION SCRIPT", "STRICTLY CONFIDENTIAL", "10:05:00:00 JO: It is the tide."],
      finds: ["letter.txt holds a mark: STRICTLY CONFIDENTIAL"],
    },
  ],
});
