import { timecodes } from "../../check/quantities.js";
import { requirementRule } from "../../check/requirement-rule.js";
import { withTimecode } from "../../media/probe-in-short.js";

export const startTimecode = requirementRule({
  code: "media/start-timecode",
  title: "Start timecode",
  severity: "error",
  of: "media",
  requirement: "timecode/start",
  quantity: timecodes,
  measure: startTimecode,
  silenceMeans: "none",
  why: "Subtitles, cue sheets and the client's own lists count from this timecode; a shift moves every one of them.",
  fix: "Set the start of the timeline to the timecode that is asked for and export again, or re-stripe the wrapper.",
  clause: "SMPTE ST 12-1.",
  examples: [
    { required: "10:00:00:00", file: withTimecode("10:00:00:00"), finds: [] },
    { required: "10:00:00:00", file: withTimecode("09:58:00:00"), finds: ["Start timecode is 09:58:00:00, expected 10:00:00:00"] },
    { required: "10:00:00:00", file: { container: { format: "MXF" }, video: [], audio: [] }, finds: ["Start timecode is not stated, expected 10:00:00:00"] },
  ],
});
