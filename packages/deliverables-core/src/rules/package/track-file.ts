import { packageRule, type SeenInPackage } from "../../check/rule-kinds/package-rule.js";
import { clipsIn } from "../../delivery/clips-in.js";
import type { Delivery } from "../../delivery/delivery.js";
import { type DeliveredPackage, listedIn } from "../../delivery/packages.js";
import { probesIn } from "../../delivery/probes-in.js";
import { isRateOf } from "../../media/clip-rate.js";
import { rateOf } from "../../media/clock.js";
import type { Probe } from "../../media/probe.js";
import { withPicture, withSound } from "../../media/probe-in-short.js";
import { compositionOf, listsAround } from "../../papers/packages/package-in-short.js";
import type { Clip } from "../../papers/packages/package-part.js";
import { compare, type Rational, toDecimalString } from "../../timecode/rational.js";

const listsWith = (composition: ReturnType<typeof compositionOf>) => listsAround(composition, ["picture", "sound"]);
const pictureOf = (frames: number) =>
  withPicture({ codec: "JPEG 2000", frameRate: "24", scan: "progressive", frames, durationSeconds: frames / 24 });
const picture = pictureOf(240);
const sound = (seconds: number) => withSound({ codec: "PCM", channels: 6, durationSeconds: seconds });
const media = { "picture.mxf": picture, "sound.mxf": sound(10) };
const both = compositionOf([[{ id: "picture" }, { id: "sound", name: "MainSound" }]]);

export const packageTrackFile = packageRule({
  code: "package/track-file",
  title: "Composition that its files do not bear out",
  severity: "error",
  clause: "SMPTE ST 429-7 and ST 2067-3",
  why: "A server believes the composition: it stops where a file ends sooner than its composition says, and shows nothing of a file that is not played.",
  fix: "Have the package made anew from the files that are delivered.",
  examples: () => [
    { lists: listsWith(both), media, finds: [] },
    {
      lists: listsWith(both),
      media: { ...media, "sound.mxf": sound(1) },
      finds: ["MainSound of reel 1 plays up to edit unit 240, and sound.mxf holds 24"],
    },
    {
      title: "A picture of another length than its composition states",
      lists: listsWith(both),
      media: { ...media, "picture.mxf": pictureOf(241) },
      finds: ["MainPicture of reel 1 counts its file as 240 edit units (IntrinsicDuration), and picture.mxf holds 241"],
    },
    {
      title: "Picture and sound in each other's place",
      lists: listsWith(compositionOf([[{ id: "sound" }, { id: "picture", name: "MainSound" }]])),
      media,
      finds: [
        "MainPicture of reel 1 is sound.mxf, which holds no picture",
        "MainSound of reel 1 is picture.mxf, which holds no sound",
      ],
    },
    {
      title: "A silent film, whose sound lies beside it",
      lists: listsWith(compositionOf([[{ id: "picture" }]])),
      media,
      finds: ["No composition of the package plays sound.mxf"],
    },
    {
      title: "Encrypted",
      lists: listsWith(
        compositionOf([
          [
            { id: "picture", key: "urn:uuid:1" },
            { id: "sound", name: "MainSound" },
          ],
        ]),
      ),
      media,
      finds: ["MainPicture of reel 1 is encrypted, and plays with its key (KDM) alone"],
    },
  ],
  *look(delivered, delivery) {
    const seen = [...seenIn(delivered, delivery)];
    yield* seen;
    if (seen.length === 0 && delivered.compositions.length > 0)
      yield { met: true, asks: "package", expected: "as its files", actual: "as its files" };
  },
});

function* seenIn(delivered: DeliveredPackage, delivery: Delivery): Iterable<SeenInPackage> {
  const { compositions, files } = delivered;
  const paths = new Map(files.flatMap(({ id, entry }) => (id !== undefined && entry ? [[id, entry.path]] : [])));
  const probes = probesIn(delivery);
  const played = new Set<string>();
  const locked = new Set<string>();
  for (const { file, track, words, clip, path } of clipsIn(delivered, listedIn(delivery))) {
    const { encrypted, at } = clip;
    if (encrypted && !locked.has(words)) {
      locked.add(words);
      yield {
        file,
        at,
        severity: "warning",
        message: `${words} is encrypted, and plays with its key (KDM) alone`,
        remedy: "Make sure that whoever plays it gets a KDM for its server; if it is to be open, have it made anew.",
      };
    }
    if (path === undefined) continue;
    played.add(path);
    const probe = probes.get(path);
    const wrong = probe && wrongWith(clip, track, path, probe);
    if (wrong) yield { file, at, message: `${words} ${wrong}`, actual: path };
  }
  // Where a composition plays what is on no list, that is told, and one of these may be meant.
  const isLost = compositions.some(({ part }) =>
    part.stretches.some(({ tracks }) => tracks.some(({ clips }) => clips.some(({ asset }) => !paths.has(asset)))),
  );
  if (compositions.length === 0 || isLost) return;
  for (const path of paths.values())
    if (/\.mxf$/i.test(path) && !played.has(path))
      yield {
        file: path,
        severity: "warning",
        message: `No composition of the package plays ${path}`,
        remedy:
          "If it belongs to the film, have the composition made anew with it; if not, take it out of the package.",
      };
}

function wrongWith(clip: Clip, track: string, path: string, probe: Probe): string | undefined {
  const { video, audio } = probe;
  if (/Picture|Image/.test(track) && video.length === 0 && audio.length > 0)
    return `is ${path}, which holds no picture`;
  if (/Sound|Audio/.test(track) && audio.length === 0 && video.length > 0) return `is ${path}, which holds no sound`;
  const { editRate, duration, entryPoint, intrinsicDuration } = clip;
  // At another rate than the file's own nothing can be counted, and that is told.
  if (!editRate || !isRateOf(probe, track, editRate)) return undefined;
  const held = heldBy(probe, track, editRate);
  if (!held) return undefined;
  const { units, rounding } = held;
  const end = duration === undefined ? undefined : entryPoint + duration;
  // What ends behind the end that the composition itself states has a finding of its own.
  const isWithin = end !== undefined && (intrinsicDuration === undefined || end <= intrinsicDuration);
  if (isWithin && end > units + rounding) return `plays up to edit unit ${end}, and ${path} holds ${units}`;
  if (intrinsicDuration !== undefined && Math.abs(intrinsicDuration - units) > rounding)
    return `counts its file as ${intrinsicDuration} edit units (IntrinsicDuration), and ${path} holds ${units}`;
  return undefined;
}

/** How many edit units a file holds, and by how many that may be off. */
function heldBy(probe: Probe, track: string, editRate: Rational): { units: number; rounding: number } | undefined {
  const { video, audio } = probe;
  const picture = video[0];
  const rate = rateOf(probe);
  const isCounted =
    picture?.frames !== undefined && picture.scan === "progressive" && rate && compare(rate.exact, editRate) === 0;
  if (isCounted && !/Stereo/.test(track)) return { units: picture.frames as number, rounding: 0 };
  const seconds = [...video, ...audio].map(({ durationSeconds }) => durationSeconds)[0];
  if (seconds === undefined) return undefined;
  const unitsPerSecond = Number(toDecimalString(editRate, 6));
  // MediaInfo rounds to the millisecond: of a count in samples that is some dozens.
  return { units: Math.round(seconds * unitsPerSecond), rounding: Math.max(1, unitsPerSecond / 1000) };
}
