import type { Rule, RuleExample } from "../../check/rule.js";
import { withPicture } from "../../media/probe-in-short.js";

const film = withPicture({ frameRate: "25", frames: 50, durationSeconds: 2 });
const example = (playback: string[], finds: string[]): RuleExample => ({
  spec: { deliverables: { programme: { type: "media", files: "A.mov" } } },
  files: { "A.mov": { facts: { kind: "media", media: { ...film, ...(playback.length > 0 && { playback }) } } } },
  finds,
});

export const playback: Rule = {
  code: "media/playback",
  title: "What plays is not what the file holds",
  severity: "error",
  weighable: "without-client",
  why: "A player goes by the edit list and the switches in the index, an ingest system often by the frames: one of them shows a film that nobody has checked.",
  fix: "Export again into a new file, without trimming the old one, self-contained, so that every track is played once from its first frame to its last.",
  clause:
    "ISO/IEC 14496-12, 8.3.2 (track header), 8.6.6 (edit list) and 8.7.2 (data reference); SMPTE ST 377-1, 7 (material package).",
  examples: () => [
    example([], []),
    example(["plays 1 s of its picture, and holds 2 s"], ["A.mov plays 1 s of its picture, and holds 2 s"]),
    example(
      ["takes its picture from another file, as a reference movie does"],
      ["A.mov takes its picture from another file, as a reference movie does"],
    ),
    example(["shows its picture mirrored"], ["A.mov shows its picture mirrored"]),
  ],
  *check({ items }) {
    for (const item of items)
      for (const { path, facts } of item.files) {
        if (facts?.kind !== "media" || item.asked.type !== "media") continue;
        for (const how of facts.media.playback ?? [])
          yield { item, file: path, pointer: item.pointer, message: `${path} ${how}` };
      }
  },
};
