import { listedValues } from "../../spec/asked-values.js";
import { joinWords } from "../../spec/requirement.js";
import type { MediaDeliverable } from "../../spec/spec.js";
import { parseFrameRate } from "../../timecode/frame-rate.js";
import { compare, rational } from "../../timecode/rational.js";
import type { Contradiction } from "./contradiction.js";

/** Colour that cannot go together, and fields that are counted as frames. */
export function* colorContradictions({ video }: MediaDeliverable): Iterable<Contradiction> {
  if (!video) return;
  yield* subsampled(video);
  yield* transfers(video);
  yield* fieldsAsFrames(video);
}

type Video = NonNullable<MediaDeliverable["video"]>;

/** Chroma is thinned out only where a picture has chroma: R, G and B, and X, Y and Z, are whole (ITU-T H.273, 8.3). */
function* subsampled({ chroma, colorModel, color }: Video): Iterable<Contradiction> {
  const models = listedValues<string>(colorModel);
  const whole = models?.length && models.every((one) => ["RGB", "RGBA", "XYZ"].includes(one)) ? models : undefined;
  const matrices = listedValues<string>(color?.matrix);
  const has = whole ?? (matrices?.length && matrices.every((one) => one === "RGB") ? matrices : undefined);
  const asked = listedValues<string>(chroma);
  if (!has || !asked?.length || asked.includes("4:4:4")) return;
  yield {
    at: "video/chroma",
    is: joinWords(asked),
    against: whole ? "video/colorModel" : "video/color/matrix",
    has: joinWords(has),
    because: `only YUV has its colour thinned out; write "4:4:4", or ${whole ? '"YUV"' : "another matrix"}`,
    instead: "4:4:4",
  };
}

/** Which transfer each format of high dynamic range is made of (ITU-R BT.2100, CTA-861.3); a file is known by it. */
const transferOf: Record<string, string> = { HDR10: "PQ", "HDR10+": "PQ", PQ: "PQ", HLG: "HLG" };

function* transfers({ hdr, color }: Video): Iterable<Contradiction> {
  const formats = listedValues<string>(hdr?.format);
  const wanted = formats?.map((one) => transferOf[one]);
  const asked = listedValues<string>(color?.transfer);
  if (!formats?.length || !wanted || wanted.includes(undefined) || !asked?.length) return;
  if (asked.some((one) => wanted.includes(one))) return;
  const instead = wanted[0] ?? "";
  yield {
    at: "video/color/transfer",
    is: joinWords(asked),
    against: "video/hdr/format",
    has: joinWords(formats),
    because: `that is made of ${joinWords([...new Set(wanted.map(String))])}; write "${instead}", or name another HDR format`,
    instead,
  };
}

const half: Record<string, string> = { "50": "25", "59.94": "29.97", "60": "30", "60000/1001": "29.97" };

/** 1080i50 has 50 fields, which are 25 frames: no standard has an interlaced picture of more than 30 frames a second (SMPTE ST 274). */
function* fieldsAsFrames({ scan, frameRate }: Video): Iterable<Contradiction> {
  const [scans, rates] = [listedValues<string>(scan), listedValues(frameRate)?.map(String)];
  if (!scans?.length || !rates?.length || scans.some((one) => one !== "interlaced")) return;
  const isFast = (rate: string) => {
    const read = parseFrameRate(rate);
    return read !== undefined && compare(read.exact, rational(30)) > 0;
  };
  if (!rates.every(isFast)) return;
  const instead = rates.length === 1 ? half[rates[0] ?? ""] : undefined;
  yield {
    at: "video/frameRate",
    is: joinWords(rates),
    against: "video/scan",
    has: "interlaced",
    because: `two fields are one frame${instead ? `; write "${instead}" for ${rates[0]} fields a second` : ""}`,
    instead,
  };
}
