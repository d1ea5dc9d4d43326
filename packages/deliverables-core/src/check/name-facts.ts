import {
  type mixWords,
  type NameFact,
  plainWord,
  type rasterWords,
  type rateWords,
} from "../delivery/names/name-says/name-words.js";
import { channelsOfLayout } from "../media/channels-of-layout.js";
import { rateOf } from "../media/clock.js";
import type { Probe } from "../media/probe.js";
import { sayCount } from "../report/amounts.js";
import { joinWords } from "../spec/requirement.js";
import { parseFrameRate, sayFrameRate } from "../timecode/frame-rate.js";
import { compare } from "../timecode/rational.js";
import { languages } from "./quantities.js";

/** Whether the file is as the name says: what it is, or why that cannot be told. */
export type NameAnswer = { met: string } | { actual: string } | { unknown: string };

interface FactOfName {
  /** Subject of a sentence. */
  noun: string;
  /** What a word means, for people: "2048 or 1998 pixels wide". */
  means(word: string): string;
  compare(word: string, probe: Probe): NameAnswer;
}

interface Raster {
  means: string;
  fits(width: number, height: number): boolean;
}

const lines = (wanted: number): Raster => ({ means: `${wanted} lines`, fits: (_, height) => height === wanted });
const wide = (...widths: number[]): Raster => ({
  means: `${joinWords(widths.map(String))} pixels wide`,
  fits: (width) => widths.includes(width),
});

/**
 * 2K and 4K are those of digital cinema (SMPTE RDD 52: 2048 and 4096 wide, flat 1998 and 3996); television says 4K of 3840 too.
 * SD, HD and UHD are the rasters of television: ITU-R BT.601, BT.709 and BT.2020, and 1280×720.
 */
const rasters: Record<(typeof rasterWords)[number], Raster> = {
  SD: { means: "576, 486 or 480 lines", fits: (_, height) => [480, 486, 576].includes(height) },
  HD: { means: "1080 or 720 lines", fits: (width, height) => width <= 1920 && [720, 1080].includes(height) },
  UHD: wide(3840, 7680),
  "2K": wide(2048, 1998),
  "4K": wide(4096, 3996, 3840),
  "8K": wide(8192, 7680),
  "720P": lines(720),
  "1080I": lines(1080),
  "1080P": lines(1080),
  "2160P": lines(2160),
  "4320P": lines(4320),
};

const mixes: Record<(typeof mixWords)[number], [channels: number, layout: string]> = {
  "10": [1, "mono"],
  "20": [2, "stereo"],
  "51": [6, "5.1"],
  "61": [7, "6.1"],
  "71": [8, "7.1"],
  MONO: [1, "mono"],
  STEREO: [2, "stereo"],
};

const rates: Record<(typeof rateWords)[number], string[]> = {
  "23976": ["24000/1001"],
  "2398": ["24000/1001"],
  "24": ["24"],
  "25": ["25"],
  "2997": ["30000/1001"],
  "30": ["30"],
  "48": ["48"],
  "50": ["50"],
  "5994": ["60000/1001"],
  "60": ["60"],
  "25I": ["25"],
  "50I": ["25"],
  "2997I": ["30000/1001"],
  "5994I": ["30000/1001"],
  "60I": ["30", "30000/1001"],
};

/** All but the length, which is compared with more than the file says. */
export const nameFacts: Record<Exclude<NameFact, "seconds">, FactOfName> = {
  raster: {
    noun: "the picture",
    means: (word) => lookUp(rasters, word)?.means ?? word,
    compare(word, { video: [picture] }) {
      const { width, height, scan } = picture ?? {};
      if (width === undefined || height === undefined) return { unknown: "the file does not say its raster" };
      const [, letter] = /\d([IP])$/.exec(plainWord(word)) ?? [];
      const size = `${width}×${height}`;
      if (!lookUp(rasters, word)?.fits(width, height)) return { actual: size };
      if (letter === undefined) return { met: size };
      if (scan === undefined) return { unknown: "the file does not say whether it is interlaced" };
      const isAs = (scan === "interlaced") === (letter === "I");
      return isAs ? { met: `${size} ${scan}` } : { actual: `${size} ${scan}` };
    },
  },
  channels: {
    noun: "the sound",
    means: (word) => sayCount(lookUp(mixes, word)?.[0] ?? 0, "channel"),
    compare(word, { audio, partial }) {
      const [wanted = 0, layout] = lookUp(mixes, word) ?? [];
      const counts = audio.flatMap(({ channels }) => channels ?? []);
      if (partial || counts.length < audio.length) return { unknown: "the file does not say how many channels it has" };
      const total = counts.reduce((sum, count) => sum + count, 0);
      const actual = sayCount(total, "channel");
      if (total < wanted) return { actual };
      const layouts = audio.flatMap((track) => (track.channels === 1 ? [] : (track.layout ?? [])));
      if (layouts.includes(layout as (typeof layouts)[number]) || total === wanted) return { met: actual };
      // Every track says what it holds, and none of them is that.
      if (layouts.length === audio.length && layouts.every((one) => channelsOfLayout(one) !== wanted))
        return { actual: joinWords(layouts, "and") };
      return { unknown: `the file has ${actual}, and does not say which of them are used` };
    },
  },
  frameRate: {
    noun: "the frame rate",
    means: (word) =>
      `${joinWords(
        ratesOf(word).map((one) => {
          const rate = parseFrameRate(one);
          return rate ? sayFrameRate(rate) : one;
        }),
      )} fps`,
    compare(word, probe) {
      const rate = rateOf(probe);
      if (!rate) return { unknown: "the file does not say its frame rate" };
      const actual = `${sayFrameRate(rate)} fps`;
      const isAs = ratesOf(word).some((one) => {
        const wanted = parseFrameRate(one);
        return wanted !== undefined && compare(wanted.exact, rate.exact) === 0;
      });
      return isAs ? { met: actual } : { actual };
    },
  },
  audioLanguage: {
    noun: "the sound",
    means: (word) => languageOf(word) ?? word,
    compare(word, { audio }) {
      const wanted = languageOf(word);
      if (wanted === undefined) return { unknown: `${word} is no language` };
      const known = audio.flatMap(({ language }) => language ?? []);
      if (known.some((one) => languageOf(one) === wanted)) return { met: wanted };
      if (known.length === 0 || known.length < audio.length)
        return { unknown: "the file does not say the language of its sound" };
      return { actual: joinWords([...new Set(known)], "and") };
    },
  },
};

function lookUp<Value>(table: Readonly<Record<string, Value>>, word: string): Value | undefined {
  const plain = plainWord(word);
  return Object.hasOwn(table, plain) ? table[plain] : undefined;
}

function ratesOf(word: string): string[] {
  return lookUp(rates, word) ?? lookUp(rates, word.replace(/p$/i, "")) ?? [];
}

/** The language without its region: names seldom say which English. */
function languageOf(word: string): string | undefined {
  try {
    return languages.read(Intl.getCanonicalLocales(word)[0] ?? word)?.split("-")[0];
  } catch {
    return undefined; // Not a well-formed tag.
  }
}
