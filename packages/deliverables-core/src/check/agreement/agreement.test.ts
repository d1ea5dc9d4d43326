import { describe, expect, it } from "vitest";
import { tokenValues } from "../../delivery/tokens/token-values.js";
import type { Spec } from "../../spec/spec.js";
import type { DeliveredPaper } from "../rule-kinds/paper-rule.js";
import { numberAgrees } from "./number-agrees.js";
import { titleAgrees } from "./title-agrees.js";

type Told = Partial<Pick<Spec, "production" | "episodes" | "variables">>;

const paperOf = ({ production, episodes, variables }: Told, episode?: number, programme?: string) => {
  const spec = { production: { title: "Tidewatch", ...production }, episodes, variables };
  const own = episodes?.find(({ number }) => number === episode);
  return {
    values: tokenValues(spec, own),
    item: { episode },
    asked: { type: "document", ...(programme && { of: programme }) },
    delivery: { spec, items: [] },
  } as unknown as DeliveredPaper;
};
const said = (answer: ReturnType<typeof titleAgrees>) =>
  "unknown" in answer ? "unknown" : answer.agrees ? "same" : "other";

const single: Told = {
  production: {
    title: "Tidewatch",
    productionNumber: "SMF7301D",
    company: "Saltmarsh Films Ltd",
    duration: "00:23:50:00",
    frameRate: "25",
    language: "en-GB",
  },
};
const series: Told = {
  production: { title: "Tidewatch", series: 2 },
  episodes: [
    { number: 2, title: "Ebb" },
    { number: 3, title: "Flood" },
  ],
};

describe("a title in a paper", () => {
  it.each([
    "Tidewatch",
    "TIDEWATCH",
    '"Tidewatch"',
    "Tidewatch (v2)",
    "Tidewatch_v03",
    "Tidewatch – Version 3.1 (final)",
    "Tidewatch (24')",
    "Tidewatch, 30' version",
    "Tidewatch (2026)",
    "Tidewatch (working title: Saltwater)",
    "Tidewatch (Arbeitstitel)",
    "Tidewatch (aka Moorwatch)",
    "Tidewatch SMF7301D",
    "Tidewatch – Saltmarsh Films Ltd",
    "The film Tidewatch",
    "Der Film „Tidewatch“",
    "Le documentaire Tidewatch",
    "Tidewatch (English version)",
    "Tidewatch HD Master",
    "Tidewatch Duration: 23:50",
    "Tidewatch – Episode 3: Flood",
    "Tidewatch, Folge 3 „Flut“",
    "Tidewatch 3/6",
    "Tidewatch / Tidewatch",
    "„Tidewatch“ – Ein Film von Jo Smith",
    "Tidewatch, a documentary by Jo Smith (2026)",
  ])("%s is Tidewatch", (value) => expect(said(titleAgrees("title", value, paperOf(single)))).toBe("same"));

  it.each([
    "Making of Tidewatch",
    "Tidewatch: Making-of",
    "Tidewatch Trailer",
    "Tidewatch Extra",
    "Bande-annonce Tidewatch",
    "not Tidewatch",
    "Tidewatch 2",
    "Tidewatch II",
    "Tide-watch",
    "Tidewatching",
  ])("%s is another work", (value) => expect(said(titleAgrees("title", value, paperOf(single)))).toBe("other"));

  it.each([
    "Tidewatch Series 3",
    "Tidewatch S2",
    "Tidewatch Part 2",
    "Tidewatch/Moorwatch",
    "Tidewatch – Director's Cut",
    "Tidewatch (90' version)",
    "Tidewatch: The Storm",
    "The Tidewatch",
    "Tidewatch (Deutsche Fassung)",
    "Horizon: Tidewatch",
    `Tidewatch ${"v1 ".repeat(40)}`,
  ])("of %s nobody can tell", (value) => expect(said(titleAgrees("title", value, paperOf(single)))).toBe("unknown"));

  it.each([
    ["Tidewatch – Episode 3: Flood", "same"],
    ["Tidewatch, Ep. 3", "same"],
    ["Tidewatch S02E03", "same"],
    ["Tidewatch Series 2, Episode 3", "same"],
    ["Tidewatch 3", "same"],
    ["Tidewatch: Flood", "same"],
    ["Tidewatch – Episode 2: Ebb", "other"],
    ["Tidewatch S02E02", "other"],
    ["Tidewatch Series 1, Episode 3", "other"],
    ["Tidewatch: Ebb", "unknown"],
    ["Tidewatch – Episode 3: Storm", "unknown"],
  ])("%s, of the third episode: %s", (value, expected) =>
    expect(said(titleAgrees("title", value, paperOf(series, 3)))).toBe(expected),
  );

  it.each([
    ["Flood", "same"],
    ["Tidewatch – Flood", "same"],
    ["Episode 3: Flood", "same"],
    ["Folge 3 – Flood", "same"],
    ["3. Flood", "same"],
    ["Flash Flood", "unknown"],
    ["Ebb", "other"],
  ])("%s, as the title of the third episode: %s", (value, expected) =>
    expect(said(titleAgrees("episodeTitle", value, paperOf(series, 3)))).toBe(expected),
  );

  it("may have beside it what the spec's variables have, and the name of what the paper is about", () => {
    const cut = { ...single, variables: { cut: "Director's Cut" } };
    expect(said(titleAgrees("title", "Tidewatch – Director’s Cut", paperOf(cut)))).toBe("same");
    expect(said(titleAgrees("title", "Tidewatch – Trailer", paperOf(single, undefined, "trailer")))).toBe("same");
    const version = { ...single, variables: { version: "v3" } };
    expect(said(titleAgrees("title", "Tidewatch v3", paperOf(version)))).toBe("same");
    expect(said(titleAgrees("title", "Tidewatch v2", paperOf(version)))).toBe("unknown");
  });
});

describe("a production number in a paper", () => {
  it.each([
    "SMF7301D",
    "smf7301d",
    "SMF-7301-D",
    "SMF 7301D (HD)",
    "SMF7301D/01",
    "SMF7301D/1",
    "SMF7301D (v2)",
    "SMF7301D – Tidewatch",
    "SMF7301D / 12345-01",
    "SMF7301D (was SMF7301C)",
    "SMF7301D, replaces SMF7301C",
    "Prod. no. SMF7301D",
  ])("%s is SMF7301D", (value) => expect(said(numberAgrees(value, paperOf(single)))).toBe("same"));

  it.each([
    "not SMF7301D",
    "SMF7301D-2",
    "SMF7301DX",
    "XSMF7301D",
    "SMF7301E (was SMF7301D)",
    "SMF7301D Trailer",
    "SMF7301C",
    "tbc",
  ])("%s is another", (value) => expect(said(numberAgrees(value, paperOf(single)))).toBe("other"));

  it.each(["SMF7301D/02", "SMF7301D, SMF7301E", "SMF7301D & SMF7301E", "SMF7301D & E", "SMF7301D/E"])(
    "of %s nobody can tell",
    (value) => expect(said(numberAgrees(value, paperOf(single)))).toBe("unknown"),
  );

  it("is the whole of it, where the spec's has a version", () => {
    const spec: Told = { production: { title: "Tidewatch", productionNumber: "SMF7301D/02" } };
    expect(said(numberAgrees("SMF7301D/02", paperOf(spec)))).toBe("same");
    expect(said(numberAgrees("SMF7301D/01", paperOf(spec)))).toBe("other");
  });
});
