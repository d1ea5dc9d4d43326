import { packageRule, type SeenInPackage } from "../../check/rule-kinds/package-rule.js";
import { compositionOf, listsAround } from "../../papers/packages/package-in-short.js";
import type { Clip, Composition } from "../../papers/packages/package-part.js";
import { stretchHead, stretchWords } from "../../papers/packages/stretch-words.js";

export const packageRepeated = packageRule({
  code: "package/repeated",
  title: "Picture that plays twice",
  severity: "warning",
  why: "A reel that plays the picture of another one is most often a reel of the film that was forgotten.",
  fix: "Watch both reels; if another picture is meant, have the composition made anew, and if not, leave a waiver that says so.",
  examples: () => [
    { lists: listsAround(compositionOf([[{ id: "one" }], [{ id: "two" }]])), finds: [] },
    {
      lists: listsAround(compositionOf([[{ id: "one" }], [{ id: "one" }]])),
      finds: ["Reel 2 plays picture that reel 1 has played"],
    },
    {
      title: "One file, cut into two reels",
      lists: listsAround(compositionOf([[{ id: "one", duration: 120 }], [{ id: "one", entry: 120, duration: 120 }]])),
      finds: [],
    },
  ],
  *look({ compositions }) {
    for (const { path: file, part } of compositions) {
      // In an IMF package black and logos are repeated on purpose.
      if (part.form === "IMF") continue;
      const seen = [...repeatsIn(part)].map((one) => ({ ...one, file }));
      yield* seen;
      if (seen.length === 0 && part.stretches.length > 1)
        yield { met: true, asks: "package", file, expected: "each picture once", actual: "each once" };
    }
  },
});

/** No film has as many; each clip is held against all before it. */
const mostClips = 1000;

function* repeatsIn(composition: Composition): Iterable<SeenInPackage> {
  const played: { clip: Clip; index: number }[] = [];
  for (const [index, { tracks }] of composition.stretches.entries())
    for (const { name, clips } of tracks)
      for (const clip of /Picture$/.test(name) ? clips : []) {
        const earlier = played.find((one) => one.index !== index && doOverlap(one.clip, clip));
        if (played.length < mostClips) played.push({ clip, index });
        if (!earlier) continue;
        const message = `${stretchHead(composition, index)} plays picture that ${stretchWords(composition, earlier.index)} has played`;
        yield { at: clip.at, message };
      }
}

function doOverlap(one: Clip, other: Clip): boolean {
  const end = ({ entryPoint, duration = 0 }: Clip) => entryPoint + duration;
  return one.asset === other.asset && one.entryPoint < end(other) && other.entryPoint < end(one);
}
