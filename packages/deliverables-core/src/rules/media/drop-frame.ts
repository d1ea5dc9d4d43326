import { eitherOf } from "../../check/quantities.js";
import { requirementRule } from "../../check/rule-kinds/requirement-rule.js";
import { withTimecode } from "../../media/probe-in-short.js";

export const dropFrame = requirementRule({
  code: "media/drop-frame",
  title: "Drop frame",
  severity: "error",
  of: "media",
  requirement: "timecode/dropFrame",
  subject: "Timecode",
  quantity: eitherOf("drop frame", "non-drop frame"),
  measure: ({ timecode }) => [timecode?.dropFrame],
  why: "Drop-frame and non-drop counts part by 3.6 seconds an hour: the wrong one makes every cue late.",
  fix: "Change the timecode format of the sequence and export again.",
  clause: "SMPTE ST 12-1.",
  examples: () => [
    { required: false, file: withTimecode("10:00:00:00"), finds: [] },
    { required: true, file: withTimecode("10:00:00:00"), finds: ["Timecode is non-drop frame, expected drop frame"] },
  ],
});
