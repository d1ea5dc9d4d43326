import { type AskedTrack, compareTracks, type SeenTrack } from "../../check/compare-tracks.js";
import { singleFileExample } from "../../check/examples/single-file-example.js";
import type { Rule } from "../../check/rule.js";
import { askedFiles } from "../../check/rule-kinds/requirement-rule.js";
import type { AudioTrack } from "../../media/probe.js";
import { withSound } from "../../media/probe-in-short.js";

interface Layout {
  name: string;
  tracks: AskedTrack[];
}

const stereo: Layout = { name: "stereo", tracks: [{ layout: "stereo" }] };
const both: Layout = { name: "5.1 and stereo", tracks: [{ layout: "5.1" }, { layout: "stereo" }] };
const example = (required: Layout[], audio: AudioTrack[], finds: string[]) => ({
  finds,
  ...singleFileExample("media", "audio/layouts", required, { kind: "media", media: withSound(...audio) }),
});

export const trackLayouts: Rule = {
  code: "media/track-layouts",
  title: "One of several track layouts",
  severity: "error",
  requirements: ["audio/layouts"],
  why: "The receiver knows a few layouts and takes each track for what its place in one of them says; any other is laid out again, or refused.",
  fix: "Lay the tracks out as the nearest of the layouts has them, and export again.",
  examples: () => [
    example([stereo, both], [{ layout: "stereo", channels: 2 }], []),
    example(
      [stereo, both],
      [
        { layout: "5.1", channels: 6 },
        { layout: "mono", channels: 1 },
      ],
      ["Audio track 2 is mono, expected stereo (nearest of 2 layouts: 5.1 and stereo)"],
    ),
    example(
      [stereo, both],
      [{ layout: "mono", channels: 1 }],
      ["Audio track 1 is mono, expected stereo (nearest of 2 layouts: stereo)"],
    ),
    example(
      [both],
      [{ channels: 6 }, { layout: "stereo", channels: 2 }],
      [
        "unchecked: Audio track 1 does not say its layout (it has 6 channels), expected 5.1 (nearest of 1 layout: 5.1 and stereo)",
      ],
    ),
  ],
  *check(delivery) {
    for (const { item, file, facts, asked } of askedFiles(delivery, "media", "audio/layouts")) {
      if (facts.audio.length === 0) continue; // `media/sound` says it.
      const layouts = asked as unknown as Layout[];
      const about = { item, file: file.path, pointer: `${item.pointer}/audio/layouts` };
      const compared = layouts.map(({ name, tracks }) => ({ name, seen: [...compareTracks(facts.audio, tracks)] }));
      const [nearest] = compared.toSorted((one, other) => distance(one.seen) - distance(other.seen));
      if (!nearest) continue;
      const wrong = nearest.seen.filter((one) => !("met" in one));
      if (wrong.length === 0) {
        yield { ...about, met: true, actual: nearest.name };
        continue;
      }
      const of = `nearest of ${layouts.length} ${layouts.length === 1 ? "layout" : "layouts"}: ${nearest.name}`;
      for (const { index: _, ...one } of wrong)
        if (!("met" in one)) yield { ...about, ...one, message: `${one.message} (${of})` };
    }
  },
};

/** A file with another number of tracks is further off than one with every track wrong; what is unchecked is nearly right. */
function distance(seen: readonly SeenTrack[]): number {
  return seen.reduce((sum, one) => {
    if ("met" in one) return sum;
    if (one.unchecked) return sum + 1;
    return sum + (one.index === undefined ? 1_000_000 : 1000);
  }, 0);
}
