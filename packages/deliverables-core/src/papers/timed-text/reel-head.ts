import type { SaxesTagNS } from "saxes";
import { parseFrameRate } from "../../timecode/frame-rate.js";
import { compare, rational } from "../../timecode/rational.js";
import { idOf, languageIn, rateIn } from "../packages/package-values.js";
import { quote } from "../quote.js";
import { writeSeconds } from "./exact-seconds.js";
import type { ReelClock } from "./reel-time.js";
import type { TimedText } from "./timed-text.js";

/** Which of the two families of DCP an XML with this root is subtitles of; undefined where it is none. */
export function reelFormOf({ local, uri }: SaxesTagNS): "CineCanvas" | "SMPTE 428-7" | undefined {
  if (local === "DCSubtitle") return "CineCanvas";
  return local === "SubtitleReel" && /\bsmpte-ra\.org\/(schemas|ns)\/428-7\//.test(uri) ? "SMPTE 428-7" : undefined;
}

/** What stands before the first subtitle: the texts of the root's children, by their names. */
export type ReelWords = ReadonlyMap<string, string>;

export function reelClock(form: "CineCanvas" | "SMPTE 428-7", words: ReelWords): ReelClock {
  if (form === "CineCanvas") return "ticks";
  const written = words.get("TimeCodeRate") ?? "";
  return { rate: /^[1-9]\d{0,2}$/.test(written) ? Number(written) : undefined };
}

type Said = Pick<TimedText, "forms" | "counts" | "frameRate" | "language" | "head"> & {
  reel: Omit<NonNullable<TimedText["reel"]>, "resources">;
};

/** The same as facts. */
export function readReelHead(form: "CineCanvas" | "SMPTE 428-7", words: ReelWords): Said {
  const isInterop = form === "CineCanvas";
  const title = words.get(isInterop ? "MovieTitle" : "ContentTitleText");
  const id = idOf(words.get(isInterop ? "SubtitleID" : "Id"));
  const number = words.get("ReelNumber") ?? "";
  const clock = reelClock(form, words);
  const rate = clock === "ticks" ? undefined : clock.rate;
  const editRate = isInterop ? undefined : rateIn(words.get("EditRate"));
  const language = languageIn(words.get("Language"));
  return {
    forms: ["DCP XML", form],
    counts: isInterop ? "time" : "frames",
    ...(rate !== undefined && parseFrameRate(String(rate)) && { frameRate: String(rate) }),
    ...(language !== undefined && { language }),
    ...(title !== undefined && title !== "" && { head: { titles: [title] } }),
    reel: {
      ...(id !== "" && { id }),
      ...(/^\d{1,4}$/.test(number) && { number: Number(number) }),
      ...(editRate && { editRate: writeSeconds(editRate) }),
    },
  };
}

/** Where the head contradicts itself: a sentence that ends "…, expected …". */
export function reelHeadFault(words: ReelWords): string | undefined {
  const editRate = rateIn(words.get("EditRate"));
  const rate = Number(words.get("TimeCodeRate"));
  if (!editRate || !Number.isSafeInteger(rate) || rate <= 0) return undefined;
  // 24000/1001 is counted as 24.
  const whole = (editRate.numerator + editRate.denominator - 1n) / editRate.denominator;
  return compare(rational(whole), rational(rate)) === 0
    ? undefined
    : `Its times count ${rate} frames per second (TimeCodeRate), and its edit rate is ${quote(words.get("EditRate") ?? "")}, expected one rate`;
}
