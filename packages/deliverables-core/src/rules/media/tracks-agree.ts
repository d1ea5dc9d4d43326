import type { Rule } from "../../check/rule.js";
import { withPicture } from "../../media/probe-in-short.js";
import { tracksDisagree } from "../../media/tracks-disagree.js";
import { tracksStartApart } from "../../media/tracks-start-apart.js";

const programme = { type: "media", files: "A.mov", duration: "10 s" } as const;
const film = { ...withPicture({ frameRate: "25", frames: 250, durationSeconds: 10 }) };
const sound = (seconds: number) => ({ sampleRate: 48000, samples: 48000 * seconds, durationSeconds: seconds });
const example = (seconds: number, delaySeconds?: number) => ({
  spec: { deliverables: { programme } },
  files: {
    "A.mov": {
      facts: {
        kind: "media" as const,
        media: { ...film, audio: [sound(10), { ...sound(seconds), ...(delaySeconds && { delaySeconds }) }] },
      },
    },
  },
});

const captionsRemedy =
  "Look which programme the captions are of, and export again with the right ones, cut at the end of the film.";

export const tracksAgree: Rule = {
  code: "media/tracks-agree",
  title: "Tracks of one file that do not go together",
  severity: "error",
  weighable: "without-client",
  why: "A track that starts late or ends early is silence or a freeze on air, and the length of the file says nothing of it.",
  fix: "Export again with tracks of one start, length and rate; if the short track is meant, ask the client before you send it.",
  examples: () => [
    { ...example(10), finds: [] },
    { ...example(5), finds: ["A.mov has tracks of different length: video 10 s, audio track 2 5 s"] },
    {
      ...example(10, 0.5),
      finds: ["A.mov has tracks that do not begin together: audio track 2 begins 0.5 s after video"],
    },
  ],
  *check({ items }) {
    for (const item of items) {
      for (const { path, facts } of item.files) {
        if (facts?.kind !== "media" || item.asked.type !== "media") continue;
        const { duration, sameDurationAs, timecode, sameStartAs } = item.asked;
        // Where the spec asks how long it is, or when it starts, no one of its lengths or starts is the answer.
        const lengthAsked = duration ?? sameDurationAs;
        const startAsked = lengthAsked ?? timecode?.start ?? sameStartAs;
        const about = { item, file: path, pointer: item.pointer };
        const say = (how: string, asked: unknown) => ({
          ...about,
          severity: asked === undefined ? ("warning" as const) : ("error" as const),
          message: `${path} ${how}`,
        });
        const [apart, disagree] = [tracksStartApart(facts.media), tracksDisagree(facts.media)];
        if (apart) yield say(apart, startAsked);
        if (disagree)
          yield {
            ...say(disagree, lengthAsked),
            ...(disagree.startsWith("has captions") && { remedy: captionsRemedy }),
          };
      }
    }
  },
};
