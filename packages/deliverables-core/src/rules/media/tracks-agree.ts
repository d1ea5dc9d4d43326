import type { Rule } from "../../check/rule.js";
import { withPicture } from "../../media/probe-in-short.js";
import { tracksDisagree } from "../../media/tracks-disagree.js";

const programme = { type: "media", files: "A.mov", duration: "10 s" } as const;
const film = { ...withPicture({ frameRate: "25", frames: 250, durationSeconds: 10 }) };
const sound = (seconds: number) => ({ sampleRate: 48000, samples: 48000 * seconds, durationSeconds: seconds });
const example = (seconds: number) => ({
  spec: { deliverables: { programme } },
  files: { "A.mov": { facts: { kind: "media" as const, media: { ...film, audio: [sound(10), sound(seconds)] } } } },
});

export const tracksAgree: Rule = {
  code: "media/tracks-agree",
  title: "Tracks of one file that do not go together",
  severity: "error",
  weighable: "without-client",
  why: "A track that ends early is silence or a freeze on air, and the length of the file says nothing of it.",
  fix: "Export again with tracks of one length and rate; if the short track is meant, ask the client before you send it.",
  examples: [
    { ...example(10), finds: [] },
    { ...example(5), finds: ["A.mov has tracks of different length: video 10 s, audio track 2 5 s"] },
  ],
  *check({ items }) {
    for (const item of items) {
      for (const { path, facts } of item.files) {
        const how = facts?.kind === "media" ? tracksDisagree(facts.media) : undefined;
        if (!how) continue;
        // Where the spec asks how long it is, no one of its lengths is the answer.
        const { asked } = item;
        const isAsked = asked.type === "media" && (asked.duration ?? asked.sameDurationAs) !== undefined;
        yield {
          item,
          file: path,
          pointer: item.pointer,
          severity: isAsked ? "error" : "warning",
          message: `${path} ${how}`,
        };
      }
    }
  },
};
