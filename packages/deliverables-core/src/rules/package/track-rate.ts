import { packageRule, type SeenInPackage } from "../../check/rule-kinds/package-rule.js";
import { clipsIn } from "../../delivery/clips-in.js";
import type { Delivery } from "../../delivery/delivery.js";
import { type DeliveredPackage, listedIn } from "../../delivery/packages.js";
import { probesIn } from "../../delivery/probes-in.js";
import { isRateOf, pictureRate } from "../../media/clip-rate.js";
import { withPicture, withSound } from "../../media/probe-in-short.js";
import { compositionOf, listsAround } from "../../papers/packages/package-in-short.js";
import { sayRate } from "../../timecode/say-rate.js";

const listsWith = (composition: ReturnType<typeof compositionOf>) => listsAround(composition, ["picture", "sound"]);
const at = (frameRate: string) => withPicture({ codec: "JPEG 2000", frameRate, scan: "progressive" });
const both = (editRate: string) =>
  listsWith(
    compositionOf([
      [
        { id: "picture", editRate },
        { id: "sound", name: "MainSound", editRate },
      ],
    ]),
  );
const media = { "picture.mxf": at("24"), "sound.mxf": withSound({ codec: "PCM" }) };

export const packageTrackRate = packageRule({
  code: "package/track-rate",
  title: "Rate of a picture file",
  severity: "error",
  clause:
    "SMPTE ST 429-7 and ST 2067-3: the edit rate is that of the track file. A stereoscopic picture may count both eyes, and interlaced picture its fields; those are not told. Of sound the wrapper states no frames, so that its rate is not compared here.",
  why: "A composition that counts another rate than its picture plays it too fast or too slow, and the sound runs away from it.",
  fix: "Encode the picture again at the rate of the composition, or have the composition made anew from the files that are delivered.",
  examples: () => [
    { lists: both("24 1"), media, finds: [] },
    {
      lists: both("25 1"),
      media,
      finds: ["MainPicture of reel 1 counts 25 edit units a second, and picture.mxf holds 24 frames a second"],
    },
    { title: "24000 for 1000 is 24", lists: both("24000 1000"), media, finds: [] },
    {
      title: "Both eyes of a stereoscopic picture",
      lists: listsWith(compositionOf([[{ id: "picture", name: "MainStereoscopicPicture" }]])),
      media: { "picture.mxf": at("48") },
      finds: [],
    },
  ],
  *look(delivered, delivery) {
    let compared = 0;
    let wrong = false;
    for (const seen of ratesIn(delivered, delivery)) {
      compared += 1;
      if (!seen) continue;
      wrong = true;
      yield seen;
    }
    if (compared > 0 && !wrong)
      yield { met: true, asks: "package", expected: "as the picture files", actual: "as the picture files" };
  },
});

/** One for each picture file whose rate is known: undefined where it is the composition's. */
function* ratesIn(delivered: DeliveredPackage, delivery: Delivery): Iterable<SeenInPackage | undefined> {
  const probes = probesIn(delivery);
  const told = new Set<string>();
  for (const { file, track, words, clip, path } of clipsIn(delivered, listedIn(delivery))) {
    const { editRate, at } = clip;
    const probe = path === undefined ? undefined : probes.get(path);
    const rate = probe && pictureRate(probe, track);
    const once = `${words} ${path}`;
    if (!editRate || !rate || told.has(once)) continue;
    told.add(once);
    if (isRateOf(probe, track, editRate)) {
      yield undefined;
      continue;
    }
    const [actual, expected] = [sayRate(editRate), sayRate(rate)];
    const message = `${words} counts ${actual} edit units a second, and ${path} holds ${expected} frames a second`;
    yield { file, at, message, actual, expected };
  }
}
