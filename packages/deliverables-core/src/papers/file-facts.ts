import { type FrameRate, parseFrameRate } from "../timecode/frame-rate.js";
import { compare, rational, subtract } from "../timecode/rational.js";
import type { Contents } from "./contents.js";
import { readWrittenDuration, type WrittenDuration } from "./read-duration.js";
import { type FieldValue, readField } from "./read-field.js";

/** What a certificate or a report says of the file that was tested, so that one can see whether it is this file. */
export type FileFact = "size" | "start" | "end" | "frameRate" | "raster" | "frames" | "range";

/** Headings that can mean nothing else in a paper about one file of picture or sound. */
export const fileFacts: Record<FileFact, { name: string; headings: string[] }> = {
  size: { name: "File size", headings: ["file size", "filesize", "size of file", "dateigröße", "taille du fichier"] },
  start: {
    name: "Start timecode",
    headings: [
      "start timecode",
      "start tc",
      "timecode start",
      "tc start",
      "first timecode",
      "timecode of first frame",
      "starttimecode",
      "start-timecode",
      "timecode début",
      "timecode de début",
      "tc début",
      "programme start",
      "program start",
      "start of programme",
      "som",
      "start of message",
    ],
  },
  end: {
    name: "End timecode",
    headings: [
      "end timecode",
      "end tc",
      "timecode end",
      "tc end",
      "last timecode",
      "programme end",
      "program end",
      "end of programme",
      "eop",
      "eom",
      "end of message",
      "endtimecode",
      "end-timecode",
      "timecode fin",
      "timecode de fin",
      "tc fin",
    ],
  },
  frameRate: {
    name: "Frame rate",
    headings: ["frame rate", "framerate", "frames per second", "bildrate", "bildfrequenz", "fréquence d'images"],
  },
  raster: {
    name: "Raster",
    headings: [
      "resolution",
      "video resolution",
      "picture resolution",
      "raster",
      "frame size",
      "picture size",
      "image size",
      "auflösung",
      "bildauflösung",
      "bildgröße",
      "résolution",
      "taille d'image",
    ],
  },
  frames: {
    name: "Number of frames",
    headings: [
      "frames tested",
      "tested frames",
      "frames analysed",
      "frames analyzed",
      "frames checked",
      "frame count",
      "number of frames",
      "total frames",
      "geprüfte bilder",
      "anzahl bilder",
      "images testées",
      "nombre d'images",
    ],
  },
  range: {
    name: "Tested range",
    headings: [
      "tested range",
      "range tested",
      "test range",
      "analysed range",
      "analyzed range",
      "range analysed",
      "timecode range",
      "geprüfter bereich",
      "prüfbereich",
      "plage testée",
      "plage analysée",
    ],
  },
};

/** Everywhere a paper says something of its file, in the order of the paper. */
export function statedFacts(contents: Contents, fact: FileFact): FieldValue[] {
  return fileFacts[fact].headings
    .flatMap((heading) => readField(contents, { heading }))
    .filter(({ value }) => value !== "");
}

/** Powers of ten and of two: who writes GB may mean either. */
const prefixes = ["", "k", "m", "g", "t"];

/** A size in bytes, from the least to the most that what is written can mean: `844,599 bytes`, `1.23 GB`, `812 MiB`. */
export function readSize(text: string): { least: number; most: number } | undefined {
  const [, digits, unit] =
    /(?<![\p{L}\d.,])(\d[\d.,' \u00a0\u202f]{0,24}?)\s?(bytes?|octets?|[kmgt]?i?[bo])(?![\p{L}\d])/iu.exec(text) ?? [];
  if (digits === undefined || unit === undefined) return undefined;
  const letter = /^[kmgt]/i.test(unit) ? unit.slice(0, 1).toLowerCase() : "";
  const compact = digits.replace(/[' \u00a0\u202f]/g, "");
  const power = prefixes.indexOf(letter);
  if (power === 0) {
    const bytes = compact.replace(/[.,](?=\d{3}(?!\d))/g, "");
    return /^\d{1,15}$/.test(bytes) ? { least: Number(bytes), most: Number(bytes) } : undefined;
  }
  // A thousand's mark and a decimal one look alike with three digits behind them: both are let pass.
  const ways = [compact.replace(",", "."), compact.replace(/[.,](?=\d{3}(?!\d))/g, "")].filter((way) =>
    /^\d{1,12}(?:\.\d{1,6})?$/.test(way),
  );
  const meant = ways.flatMap((way) => {
    const step = 10 ** -(way.split(".")[1]?.length ?? 0);
    return [1000, 1024].map((base) => ({
      least: (Number(way) - step) * base ** power,
      most: (Number(way) + step) * base ** power,
    }));
  });
  if (meant.length === 0) return undefined;
  return { least: Math.min(...meant.map(({ least }) => least)), most: Math.max(...meant.map(({ most }) => most)) };
}

/** `25`, `29.97 fps DF`, `50i`, `24000/1001`: the rate that stands first, and whether it may count fields. */
export function readRate(text: string): { rate: FrameRate; isFields: boolean } | undefined {
  const [, number, over, interlaced] =
    /^\D{0,3}?(\d{1,6}(?:[.,]\d{1,3})?)(?:\s?\/\s?(\d{1,5}))?(?![:×x\d]|\s?[:×x]\s?\d)\s?(i(?!\p{L}))?/iu.exec(
      text.trim(),
    ) ?? [];
  if (number === undefined) return undefined;
  const rate = parseFrameRate(over === undefined ? number.replace(",", ".") : `${number}/${over}`);
  return rate && { rate, isFields: interlaced !== undefined };
}

/** `1920 × 1080`, `1920x1080p25`. */
export function readRaster(text: string): { width: number; height: number } | undefined {
  const [, width, height] =
    /(?<![\d.,])(\d{2,5})\s?(?:px|pixels?)?\s?[x×*]\s?(\d{2,5})(?![\d.,]?\d)/iu.exec(text) ?? [];
  return width === undefined || height === undefined ? undefined : { width: Number(width), height: Number(height) };
}

const count = String.raw`(\d{1,3}(?:[.,' \u00a0]\d{3})+|\d{1,9})`;
const framesOfFrames = new RegExp(
  String.raw`^${count}(?:\s?(?:\/|of|out of|von|sur|de)\s?${count})?(?:\s?(?:frames?|bilder|images))?$`,
  "iu",
);

/** `35,750`; `12000 of 35750`, `12000/35750`. */
export function readFrames(text: string): { tested: number; of?: number } | undefined {
  const read = framesOfFrames.exec(text.trim());
  const [tested, of] = [read?.[1], read?.[2]].map((one) => one && Number(one.replace(/\D/g, "")));
  if (typeof tested !== "number") return undefined;
  return { tested, ...(typeof of === "number" && { of }) };
}

/** `10:00:00:00 – 10:12:00:00`: how long it is, and how exactly it says so. */
export function readRange(text: string, rate: FrameRate | undefined): WrittenDuration | undefined {
  const [, from, to] =
    /^\D{0,12}?(\d{1,2}:\d{2}:\d{2}(?:[:;.]\d{2})?)\s?(?:[-\u2010-\u2015]|to|bis|à)\s?(\d{1,2}:\d{2}:\d{2}(?:[:;.]\d{2})?)/iu.exec(
      text,
    ) ?? [];
  if (from === undefined || to === undefined) return undefined;
  const [start, end] = [from, to].map((one) => readWrittenDuration(one, rate));
  if (!start || !end) return undefined;
  const seconds = subtract(end.seconds, start.seconds);
  return compare(seconds, rational(0)) < 0 ? undefined : { seconds, step: start.step };
}
