import type { Rule } from "../../check/rule.js";
import { papersOf } from "../../check/rule-kinds/paper-rule.js";
import { timedTextExample } from "../../check/rule-kinds/timed-text-rule.js";
import { placed, type SeenInFile } from "../../check/seen-in-file.js";
import type { Paper } from "../../papers/paper.js";
import { textOf } from "../../papers/paper-in-short.js";
import type { TextInside } from "../../papers/timed-text/read-mxf-text.js";
import type { TimedText, TimedTextForm } from "../../papers/timed-text/timed-text.js";
import { shown, timedTextOf } from "../../papers/timed-text/timed-text-in-short.js";

const one = shown("1", "3", "Hello");
const lineSeven = { place: { start: { line: 7, column: 1 }, end: { line: 7, column: 30 } } };

export const timedTextReadable: Rule = {
  code: "timed-text/readable",
  title: "Subtitles that cannot be read",
  severity: "error",
  weighable: "never",
  requirements: ["timedText"],
  why: "Players drop a subtitle that they cannot read without a word, and of a file of another kind they show nothing at all.",
  fix: "Put the line right in an editor for subtitles, or export the file again from the program that made it.",
  examples: () => [
    timedTextExample({ paper: timedTextOf([one]), asked: {}, finds: [] }),
    timedTextExample({
      paper: timedTextOf([one], {
        faults: [
          { message: 'Line 7 "00:00:05,000" is no timing, expected 00:00:00,000 --> 00:00:00,000', at: lineSeven },
        ],
      }),
      finds: ['Line 7 "00:00:05,000" is no timing, expected 00:00:00,000 --> 00:00:00,000'],
    }),
    timedTextExample({
      title: "What most players take: a warning",
      paper: timedTextOf([one], {
        faults: [{ message: "Line 2 writes its times with a stop, SubRip has a comma: 00:00:03,500", isMinor: true }],
      }),
      finds: ["Line 2 writes its times with a stop, SubRip has a comma: 00:00:03,500"],
    }),
    timedTextExample({
      title: "A file without any",
      paper: timedTextOf([]),
      finds: ["LFD1001A.srt holds no subtitle"],
    }),
    timedTextExample({
      title: "Something else in the place of subtitles",
      name: "LFD1001A.txt",
      paper: textOf("Subtitles will follow on Monday."),
      asked: {},
      finds: ["LFD1001A.txt holds no timed text: it is none of SRT, WebVTT, TTML, EBU STL, SCC and the XML of a DCP"],
    }),
    timedTextExample({
      title: "A name that promises another format",
      paper: timedTextOf([one], { forms: ["WebVTT"] }),
      finds: ["LFD1001A.srt is called .srt, but holds WebVTT"],
    }),
    timedTextExample({
      title: "Frames of which nobody knows how long they are",
      name: "LFD1001A.xml",
      paper: timedTextOf([], {
        forms: ["TTML"],
        untold: "it counts frames or ticks and states no ttp:frameRate",
      }),
      finds: [
        "unchecked: Some times of LFD1001A.xml were not compared: it counts frames or ticks and states no ttp:frameRate",
      ],
    }),
  ],
  *check(delivery) {
    for (const { item, file, paper, asked } of papersOf(delivery))
      yield* placed(seenIn(paper, file, asked.timedText !== undefined), item, file);
    for (const item of delivery.items)
      for (const { path, facts } of item.files)
        if (facts?.kind === "media" && facts.text) yield* placed(seenInMedia(facts.text, path), item, path);
  },
};

function* seenIn(paper: Paper, file: string, isAsked: boolean): Iterable<SeenInFile | { met: true; asks: string }> {
  const { timedText, contents } = paper;
  const asks = isAsked ? "timedText" : undefined;
  const extension = file.slice(file.lastIndexOf(".") + 1).toLowerCase();
  if (!timedText) {
    // What was not looked into at all is unchecked already, and what is not whole has its own finding.
    if (paper.unopened !== undefined || paper.damage !== undefined || paper.locked) return;
    if (isAsked)
      yield {
        asks,
        message: `${file} holds no timed text: it is ${contents ? "none of SRT, WebVTT, TTML, EBU STL, SCC and the XML of a DCP" : paper.format}`,
      };
    else if (promised[extension])
      yield { message: `${file} is called .${extension}, but holds no ${promised[extension]}` };
    return;
  }
  const { faults, events, forms, untold, partial } = timedText;
  const wanted = promised[extension];
  if (wanted !== undefined && !forms.includes(wanted))
    yield { asks, message: `${file} is called .${extension}, but holds ${forms.at(-1)}`, actual: forms.join(", ") };
  for (const { message, at, isMinor } of faults)
    yield { asks, at, message, ...(isMinor && { severity: "warning" as const }) };
  if (untold !== undefined || partial) yield { asks, unchecked: true, ...whyUntold(timedText, file) };
  else if (events.length === 0 && faults.length === 0)
    // In a reel of a DCP nobody may speak.
    yield { asks, message: `${file} holds no subtitle`, ...(timedText.reel && { severity: "warning" as const }) };
  else if (faults.every(({ isMinor }) => isMinor) && asks !== undefined) yield { met: true, asks };
}

/** Subtitles inside MXF that are delivered as media: nothing is asked of them, and what is not looked at is told all the same. */
function* seenInMedia(text: TextInside, file: string): Iterable<SeenInFile | { met: true; asks: string }> {
  if ("timedText" in text) yield* seenIn({ format: "MXF", timedText: text.timedText }, file, false);
  else
    yield {
      unchecked: true,
      message: `The subtitles in ${file} were not looked at: ${text.unopened}`,
      remedy: "Ask for them without encryption, or as XML beside the package, or have them watched.",
    };
}

function whyUntold({ untold, events }: TimedText, file: string): { message: string; remedy: string } {
  if (untold === undefined)
    return {
      message: `What stands behind the first ${events.length} subtitles of ${file} was not looked at`,
      remedy: "Split the file.",
    };
  return {
    message: `Some times of ${file} were not compared: ${untold}`,
    remedy: "Export the file with its frame rate, and with times that count from its beginning.",
  };
}

/** What an extension promises that stands for nothing else. */
const promised: Record<string, TimedTextForm | undefined> = {
  srt: "SRT",
  vtt: "WebVTT",
  scc: "SCC",
  ttml: "TTML",
  dfxp: "TTML",
  itt: "TTML",
};
