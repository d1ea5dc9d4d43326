import { isCalledPart, isPartOfMix, sayLooks } from "../../check/part-of-mix.js";
import type { Rule } from "../../check/rule.js";
import type { AudioTrack } from "../../media/probe.js";
import { withSound } from "../../media/probe-in-short.js";
import type { MediaDeliverable } from "../../spec/spec.js";

const asking = (audio: MediaDeliverable["audio"], files = "mix.wav") => ({
  deliverables: { mix: { type: "media" as const, files, ...(audio && { audio }) } },
});
const file = (...tracks: AudioTrack[]) => ({
  "mix.wav": { facts: { kind: "media" as const, media: withSound(...tracks) } },
});
const doubled = { channels: 2, sameChannels: { looks: 128 } };

export const monoInStereo: Rule = {
  code: "media/mono-in-stereo",
  title: "Stereo of which both channels are the same",
  severity: "warning",
  why: "A mono bus that was bounced as stereo plays everywhere and is none: the receiver's QC hears it in the first minute.",
  fix: "Bounce the stereo bus; where the sound is mono by design, ask for mono, or waive it.",
  examples: () => [
    { spec: asking({ channels: 2 }), files: file({ channels: 2 }), finds: [] },
    {
      spec: asking({ channels: 2 }),
      files: file(doubled),
      finds: ["Both channels of mix.wav hold the same in 128 places, all over the file, where it was looked at"],
    },
    {
      title: "One of two tracks, of which every sample was read",
      spec: asking({ layout: [{ layout: "5.1" }, { layout: "stereo" }] }),
      files: file({ channels: 6 }, { channels: 2, sameChannels: {} }),
      finds: ["Both channels of audio track 2 of mix.wav hold the same"],
    },
    { title: "Nobody asks for stereo", spec: asking({ codec: "PCM" }), files: file(doubled), finds: [] },
    {
      title: "Dialogue and commentary may be mono in two channels",
      spec: asking({ layout: [{ layout: "stereo", role: "dialogue" }] }),
      files: file(doubled),
      finds: [],
    },
  ],
  *check({ items }) {
    for (const item of items) {
      if (item.asked.type !== "media" || !asksForStereo(item.asked)) continue;
      if (isPartOfMix(item.asked, item.deliverable)) continue;
      for (const { path, facts } of item.files) {
        if (facts?.kind !== "media" || isCalledPart(path)) continue;
        const { audio } = facts.media;
        for (const [index, { sameChannels }] of audio.entries()) {
          if (!sameChannels) continue;
          const which = audio.length === 1 ? path : `audio track ${index + 1} of ${path}`;
          const message = `Both channels of ${which} hold the same${sayLooks(sameChannels.looks)}`;
          yield { item, file: path, pointer: `${item.pointer}/audio`, message };
        }
      }
    }
  },
};

function asksForStereo({ audio }: MediaDeliverable): boolean {
  const { channels, layout = [], layouts = [] } = audio ?? {};
  const tracks = [...layout, ...layouts.flatMap((one) => one.tracks)];
  return channels === 2 || tracks.some((one) => one.layout === "stereo" || one.channels === 2);
}
