import { packageRule, type SeenInPackage } from "../../check/rule-kinds/package-rule.js";
import { compositionOf, listsAround } from "../../papers/packages/package-in-short.js";
import type { Composition, PlayedTrack, Stretch } from "../../papers/packages/package-part.js";
import { stretchHead, stretchWords } from "../../papers/packages/stretch-words.js";
import { sayCount } from "../../report/amounts.js";

const interop = "http://www.digicine.com/PROTO-ASDCP-CPL-20040511#";
const picture = { id: "picture" };
const sound = { id: "sound", name: "MainSound" };
const subtitles = { id: "subtitles", name: "MainSubtitle" };

export const packageTracks = packageRule({
  code: "package/tracks",
  title: "Tracks of each reel",
  severity: "error",
  clause:
    "SMPTE RDD 52 (Bv2.1) has subtitles and captions in every reel, if need be empty ones; in an IMF package every virtual track has a sequence in each segment (SMPTE ST 2067-3). That picture and sound go through all reels is how ST 429-2 is understood here: the standard is sold, and its clause was not read.",
  why: "A reel without the sound that all others have is a silent one on the screen, and servers lose subtitles where a reel between has none.",
  fix: "Have the composition made anew with that track in every reel; where nothing is said or shown, with silence or an empty subtitle file.",
  examples: () => [
    {
      lists: listsAround(
        compositionOf([
          [picture, sound],
          [picture, sound],
        ]),
      ),
      finds: [],
    },
    {
      lists: listsAround(compositionOf([[picture, sound], [picture]])),
      finds: ["Reel 2 has no MainSound, and reel 1 has one"],
    },
    {
      title: "The track that comes late",
      lists: listsAround(compositionOf([[picture], [picture, subtitles]])),
      finds: ["Reel 1 has no MainSubtitle, and reel 2 has one"],
    },
    {
      title: "Servers play a reel of an Interop DCP without subtitles: there it is a warning",
      lists: listsAround(compositionOf([[picture, subtitles], [picture]], { namespace: interop })),
      finds: ["Reel 2 has no MainSubtitle, and reel 1 has one"],
    },
    {
      title: "Two captions in one reel, one in the other",
      lists: listsAround(
        compositionOf([
          [picture, { id: "en", name: "ClosedCaption" }, { id: "de", name: "ClosedCaption" }],
          [picture, { id: "en", name: "ClosedCaption" }],
        ]),
      ),
      finds: ["Reel 2 has 1 ClosedCaption, and reel 1 has 2"],
    },
    {
      title: "Mono and stereoscopic picture are both picture",
      lists: listsAround(compositionOf([[picture], [{ id: "deep", name: "MainStereoscopicPicture" }]])),
      finds: [],
    },
    {
      title: "A reel of nothing",
      lists: listsAround(compositionOf([[picture, sound], []])),
      finds: ["Reel 2 plays nothing"],
    },
  ],
  *look({ compositions }) {
    for (const { path: file, part } of compositions) {
      const seen = [...unevenIn(part)].map((one) => ({ ...one, file }));
      yield* seen;
      const { length } = part.stretches;
      if (seen.length > 0 || length === 0) continue;
      const actual = `the same in ${sayCount(length, part.form === "IMF" ? "segment" : "reel")}`;
      yield { met: true, asks: "package", file, expected: "the same tracks in each", actual };
    }
  },
});

function* unevenIn(composition: Composition): Iterable<SeenInPackage> {
  const { stretches, form } = composition;
  const full = stretches.flatMap((stretch, index) => (stretch.tracks.length > 0 ? [{ stretch, index }] : []));
  // A composition in which nothing plays at all has a finding of its own.
  if (full.length === 0) return;
  for (const [index, { tracks, at }] of stretches.entries())
    if (tracks.length === 0) yield { at, message: `${stretchHead(composition, index)} plays nothing`, actual: "none" };
  for (const [kind, own] of byKind(full)) {
    let told = 0;
    const [modelIndex, model] = [...own].reduce((most, one) => (one[1].length > most[1].length ? one : most));
    const known = new Set(model.map(({ trackId }) => trackId));
    const name = model[0]?.name ?? kind;
    const modelWords = stretchWords(composition, modelIndex);
    for (const { stretch, index } of full) {
      if (told === mostOfOneKind) break;
      const tracks = own.get(index) ?? [];
      const other = tracks.find(({ trackId }) => !known.has(trackId));
      if (tracks.length === model.length && !other) continue;
      told += 1;
      if (other && tracks.length === model.length) {
        yield {
          at: other.at,
          message: `${other.name} of ${stretchWords(composition, index)} has another TrackId than any ${name} of ${modelWords}, so that it is another track, and both play in part only`,
          remedy: "Have the composition made anew, with one TrackId for what is one track.",
        };
        continue;
      }
      const [expected, actual] = [`${model.length}`, `${tracks.length}`];
      const [has, hasElsewhere] =
        tracks.length > 0 ? [actual, expected] : ["no", model.length === 1 ? "one" : expected];
      const message = `${stretchHead(composition, index)} has ${has} ${name}, and ${modelWords} has ${hasElsewhere}`;
      yield { at: stretch.at, message, expected, actual, ...(isBorne(kind, form) && { severity: "warning" }) };
    }
  }
}

/** A film has some dozens of reels; a file that is out to flood the report has more. */
const mostOfOneKind = 50;

/** The tracks of each kind, by the index of the stretch in which they play. */
function byKind(full: { stretch: Stretch; index: number }[]): Map<string, Map<number, PlayedTrack[]>> {
  const kinds = new Map<string, Map<number, PlayedTrack[]>>();
  for (const { stretch, index } of full)
    for (const track of stretch.tracks) {
      const own = kinds.get(kindOf(track)) ?? new Map<number, PlayedTrack[]>();
      kinds.set(kindOf(track), own.set(index, [...(own.get(index) ?? []), track]));
    }
  return kinds;
}

/** A reel in 3D beside one in 2D has its picture too. */
function kindOf({ name }: PlayedTrack): string {
  return /Picture$/.test(name) ? "picture" : name;
}

/** What servers put up with: anything but picture and sound in an Interop DCP, and data beside them, such as immersive sound. */
function isBorne(kind: string, form: Composition["form"]): boolean {
  return form !== "IMF" && kind !== "picture" && kind !== "MainSound" && (form === "Interop" || kind === "AuxData");
}
