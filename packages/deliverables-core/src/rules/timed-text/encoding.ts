import { timedTextRule } from "../../check/rule-kinds/timed-text-rule.js";
import { shown, timedTextOf } from "../../papers/timed-text/timed-text-in-short.js";

const one = [shown("1", "3", "Über den Zaun")];

export const timedTextEncoding = timedTextRule({
  code: "timed-text/encoding",
  title: "Subtitles that are not UTF-8",
  severity: "info",
  why: "A player that expects UTF-8 shows other signs for ä, é and ’, and nobody who opens the file on the machine that wrote it sees them.",
  fix: "Save the file as UTF-8. Where the client takes nothing else, give this rule its weight under `rules`.",
  clause: "W3C WebVTT, 4.1: a WebVTT file is UTF-8.",
  examples: () => [
    { paper: timedTextOf(one), finds: [] },
    {
      paper: timedTextOf(one, { encoding: "windows-1252" }),
      finds: ["LFD1001A.srt is written in windows-1252, and not in UTF-8"],
    },
    {
      title: "WebVTT is UTF-8 or nothing: an error",
      name: "LFD1001A.vtt",
      paper: timedTextOf(one, { forms: ["WebVTT"], encoding: "UTF-16" }),
      finds: ["LFD1001A.vtt is written in UTF-16, and not in UTF-8"],
    },
  ],
  *look({ text: { encoding, forms }, file }) {
    if (encoding === undefined) return;
    const isBound = forms.includes("WebVTT");
    yield {
      message: `${file} is written in ${encoding}, and not in UTF-8`,
      ...(isBound && { severity: "error" as const }),
      expected: "UTF-8",
      actual: encoding,
    };
  },
});
