import { describe, expect, test } from "vitest";
import {
  audioCodecs,
  channelLayouts,
  colorPrimaries,
  containerFormats,
  matrixCoefficients,
  transferCharacteristics,
  videoCodecs,
} from "../vocabulary.js";
import { formats as audioFormats, mpegLayers } from "./audio-codecs.js";
import { matrixWords, primariesWords, transferWords } from "./color-words.js";
import { containers } from "./containers.js";
import { commercialNames } from "./mpeg-video-family.js";
import { dnxhrFlavours, proResFlavours, formats as videoFormats } from "./video-codecs.js";

/** Words of the vocabulary that no table of this folder leads to, and where they come from. */
const fromElsewhere = [
  "AVC-Intra 50",
  "AVC-Intra 100",
  "AVC-Intra 200",
  "AVC",
  "MPEG-2",
  "MPEG-1",
  "DV",
  "DVCPRO 50",
  "DVCPRO HD",
  "DNxHD",
  "VC-3",
  "JPEG 2000",
  "HTJ2K",
];

describe("every word of the tables is in the vocabulary", () => {
  test.each([
    ["container", containers, containerFormats],
    ["video codec", { ...videoFormats, ...proResFlavours, ...dnxhrFlavours, ...commercialNames }, videoCodecs],
    ["audio codec", { ...audioFormats, ...mpegLayers }, audioCodecs],
    ["primaries", primariesWords, colorPrimaries],
    ["transfer", transferWords, transferCharacteristics],
    ["matrix", matrixWords, matrixCoefficients],
  ] as [string, Record<string, string>, readonly string[]][])("%s", (_, table, vocabulary) => {
    expect(Object.values(table).filter((word) => !vocabulary.includes(word))).toEqual([]);
  });
});

describe("every word of the vocabulary can come out of a file", () => {
  test("picture codecs", () => {
    const reached = [videoFormats, proResFlavours, dnxhrFlavours, commercialNames].flatMap((table) =>
      Object.values(table),
    );
    expect(videoCodecs.filter((word) => !reached.includes(word) && !fromElsewhere.includes(word))).toEqual([]);
  });

  test("sound codecs, wrappers, colour", () => {
    const reached = [audioFormats, mpegLayers, containers, primariesWords, transferWords, matrixWords].flatMap(
      (table) => Object.values<string>(table),
    );
    const words = [audioCodecs, containerFormats, colorPrimaries, transferCharacteristics, matrixCoefficients].flat();
    expect(words.filter((word) => !reached.includes(word))).toEqual([]);
  });

  test("no layout is listed twice", () => {
    expect(new Set(channelLayouts).size).toBe(channelLayouts.length);
  });
});
