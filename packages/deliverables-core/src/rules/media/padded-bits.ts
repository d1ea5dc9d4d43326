import { sayLooks } from "../../check/part-of-mix.js";
import type { Rule } from "../../check/rule.js";
import type { AudioTrack } from "../../media/probe.js";
import { withSound } from "../../media/probe-in-short.js";
import { joinWords } from "../../spec/requirement.js";
import type { MediaDeliverable } from "../../spec/spec.js";

const asking = (audio: MediaDeliverable["audio"]) => ({
  deliverables: { mix: { type: "media" as const, files: "mix.wav", ...(audio && { audio }) } },
});
const file = (...tracks: AudioTrack[]) => ({
  "mix.wav": { facts: { kind: "media" as const, media: withSound(...tracks) } },
});
const padded = { bitDepth: 24, channels: 2, paddedBits: { bits: 16 } };

export const paddedBits: Rule = {
  code: "media/padded-bits",
  title: "Sound of 16 bit in 24 bit",
  severity: "warning",
  why: "A 16-bit bounce that was written as 24 bit has the figure that is asked for and the noise floor of a CD.",
  fix: "Bounce it again from the session at 24 bit; converting the 16-bit file does not bring anything back.",
  examples: () => [
    { spec: asking({ bitDepth: 24 }), files: file({ bitDepth: 24, channels: 2 }), finds: [] },
    {
      spec: asking({ bitDepth: 24 }),
      files: file(padded),
      finds: ["mix.wav is written with 24 bit, and never uses more than 16 of them"],
    },
    {
      spec: asking({ bitDepth: 24 }),
      files: file({ bitDepth: 24, channels: 1 }, { ...padded, paddedBits: { bits: 16, looks: 128 } }),
      finds: [
        "Audio track 2 of mix.wav is written with 24 bit, and never uses more than 16 of them in 128 places, all over the file, where it was looked at",
      ],
    },
    { title: "Nobody asks how many", spec: asking({ channels: 2 }), files: file(padded), finds: [] },
  ],
  *check({ items }) {
    for (const item of items) {
      const bitDepth = item.asked.type === "media" ? item.asked.audio?.bitDepth : undefined;
      if (bitDepth === undefined || bitDepth === null) continue;
      for (const { path, facts } of item.files) {
        const audio = facts?.kind === "media" ? facts.media.audio : [];
        const found = audio.flatMap(({ paddedBits }, index) =>
          paddedBits ? [{ ...paddedBits, number: index + 1 }] : [],
        );
        const [first] = found;
        if (!first) continue;
        const numbers = joinWords(
          found.map(({ number }) => String(number)),
          "and",
        );
        const subject =
          audio.length === 1
            ? `${path} is`
            : found.length === 1
              ? `Audio track ${numbers} of ${path} is`
              : `Audio tracks ${numbers} of ${path} are`;
        const verb = found.length === 1 ? "uses" : "use";
        const message = `${subject} written with 24 bit, and never ${verb} more than ${first.bits} of them${sayLooks(first.looks)}`;
        yield { item, file: path, pointer: `${item.pointer}/audio/bitDepth`, message, actual: `${first.bits} bit` };
      }
    }
  },
};
