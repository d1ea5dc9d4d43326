import type { AskedTrack } from "../../check/compare-tracks.js";
import { papersOf } from "../../check/papers-of.js";
import type { Rule } from "../../check/rule.js";
import { askedFiles } from "../../check/rule-kinds/requirement-rule.js";
import { withSound } from "../../media/probe-in-short.js";
import { joinWords } from "../../spec/requirement.js";
import type { MediaDeliverable } from "../../spec/spec.js";

const mix = withSound({ channels: 1 }, { channels: 1 }, { channels: 1 });
const programme = {
  type: "media" as const,
  files: "LFD1001A.mxf",
  audio: {
    layout: [{ channels: 1, role: "programme" as const }, { channels: 1 }, { channels: 1, silent: true }],
    report: "qc-report",
  },
};
const files = { "LFD1001A.mxf": { facts: { kind: "media" as const, media: mix } } };

export const trackContents: Rule = {
  code: "media/track-contents",
  title: "What a track holds",
  severity: "info",
  why: "Music and effects on the track of the programme, or a guide track that was left in, is heard by nobody before it is on air.",
  fix: "Listen to each track, and compare what is heard with what the spec lists.",
  examples: () => [
    {
      title: "Nothing asked of what is heard",
      spec: { deliverables: { programme: { ...programme, audio: { layout: [{ channels: 1 }] } } } },
      files,
      finds: [],
    },
    {
      title: "What only listening can tell",
      spec: { deliverables: { programme: { ...programme, audio: { layout: programme.audio.layout } } } },
      files,
      finds: [
        "unchecked: Whether audio track 1 is programme and audio track 3 is silent was not heard: sound is not decoded here",
      ],
    },
    {
      title: "A report that a person has to read",
      spec: { deliverables: { programme, "qc-report": { type: "document", files: "LFD1001A_QC.pdf" } } },
      files: { ...files, "LFD1001A_QC.pdf": { facts: { kind: "document", document: { format: "PDF" } } } },
      finds: ["That audio track 1 is programme and audio track 3 is silent is for LFD1001A_QC.pdf to show"],
    },
  ],
  *check(delivery) {
    for (const { item, file, asked } of askedFiles(delivery, "media", "audio")) {
      const { layout = [], layouts = [], report } = (asked ?? {}) as unknown as NonNullable<MediaDeliverable["audio"]>;
      const single = joinWords(layout.flatMap(whatIsHeard), "and");
      const several = layouts.some(({ tracks }) => tracks.some((track, index) => whatIsHeard(track, index).length > 0));
      const claim = single || (several ? "each track holds what its layout says" : "");
      if (!claim) continue;
      const about = { item, file: file.path, pointer: `${item.pointer}/audio/${single ? "layout" : "layouts"}` };
      const papers = report === undefined ? [] : papersOf(delivery, item, report);
      if (papers.length > 0) {
        const remedy = `Read ${papers.join(" and ")}: it has to show that ${claim}.`;
        const message = `That ${claim} is for ${papers.join(" and ")} to show`;
        yield { ...about, message, remedy, forPeople: true };
        continue;
      }
      const missing = report === undefined ? "" : `, and there is no ${report}`;
      yield {
        ...about,
        unchecked: true,
        message: `Whether ${claim} was not heard: sound is not decoded here${missing}`,
        remedy:
          'Listen to the tracks, ask for a report as a deliverable, and name that under "audio": { "report": … }.',
      };
    }
  },
};

function whatIsHeard({ role, silent }: AskedTrack, index: number): string[] {
  const is = [...(role === undefined ? [] : [role]), ...(silent ? ["silent"] : [])];
  return is.length === 0 ? [] : [`audio track ${index + 1} is ${is.join(" and ")}`];
}
