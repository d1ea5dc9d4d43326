import type { Rule, RuleExample } from "../../check/rule.js";
import { namedChannels } from "../../media/named-channels.js";
import { withSound } from "../../media/probe-in-short.js";

const example = (trackNames: string[], finds: string[], description?: string): RuleExample => ({
  spec: { deliverables: { mix: { type: "media", files: "A.wav" } } },
  files: {
    "A.wav": {
      facts: {
        kind: "media",
        media: {
          ...withSound({ codec: "PCM", channels: 6, channelLabels: ["L", "R", "C", "LFE", "Ls", "Rs"] }),
          ...(trackNames.length > 0 && { ixml: { trackNames } }),
          ...(description !== undefined && { broadcast: { description } }),
        },
      },
    },
  },
  finds,
});
const filmOrder = "A.wav names its channels L C R Ls Rs LFE, and its header has them as L R C LFE Ls Rs";

export const channelNames: Rule = {
  code: "media/channel-names",
  title: "Channels named in another order",
  severity: "error",
  weighable: "without-client",
  why: "The order in the header is what every program writes unasked, the names are what the mixer set: where they differ, the dialogue comes out of a wrong loudspeaker.",
  fix: "Listen to which channel is which. Then bounce the mix again in the order that its header says, or with the right header.",
  examples: () => [
    example(["L", "R", "C", "LFE", "Ls", "Rs"], []),
    example(["Boom", "Lav Jo", "Lav Kit", "", "", ""], []),
    example(["MX_L", "MX_C", "MX_R", "MX_Ls", "MX_Rs", "MX_LFE"], [filmOrder]),
    example([], [filmOrder], "sTRK1=L\r\nsTRK2=C\r\nsTRK3=R\r\nsTRK4=Ls\r\nsTRK5=Rs\r\nsTRK6=LFE\r\n"),
    example(["L", "R"], ["A.wav names 2 channels, L R, and holds 6"]),
  ],
  *check({ items }) {
    for (const item of items)
      for (const { path, facts } of item.files) {
        if (facts?.kind !== "media" || item.asked.type !== "media") continue;
        const names = namedChannels(facts.media);
        const [track, ...others] = facts.media.audio;
        if (!names || !track?.channels || others.length > 0) continue;
        const labels = track.channelLabels;
        const about = { item, file: path, pointer: item.pointer };
        if (names.length !== track.channels) {
          const message = `${path} names ${names.length} channels, ${names.join(" ")}, and holds ${track.channels}`;
          yield { ...about, severity: "warning", message };
        } else if (labels?.every((label) => names.includes(label)) && labels.join() !== names.join()) {
          const message = `${path} names its channels ${names.join(" ")}, and its header has them as ${labels.join(" ")}`;
          yield { ...about, message };
        }
      }
  },
};
