import { describe, expect, it } from "vitest";
import { checkDelivery } from "../check/check-delivery.js";
import { deliveryOfExample } from "../check/examples/run-example.js";
import { missing } from "../rules/files/missing.js";
import type { Deliverable, Episode } from "../spec/spec.js";

const deliver = (episodes: Episode[], subtitles: object, files: string[]) => {
  const deliverable = { type: "other", per: ["episode", "language"], ...subtitles } as unknown as Deliverable;
  const { delivery, reading, faults } = deliveryOfExample({
    spec: { episodes, deliverables: { subtitles: deliverable } },
    files: Object.fromEntries(files.map((path) => [path, 9])),
  });
  return {
    faults: faults.map(({ message }) => message),
    items: delivery?.items.map(({ label, language, files: own }) => [label, language, ...own.map(({ path }) => path)]),
    misnamed: delivery?.items.flatMap(({ files: own }) => own.flatMap(({ misnamed }) => misnamed?.difference ?? [])),
    said: delivery && checkDelivery(delivery, [missing], reading).findings.map(({ message }) => message),
  };
};
const first = { number: 1, productionNumber: "LFD1001A" };

describe("the items of a series", () => {
  it("have names with the language in three letters, by either code that it has", () => {
    const asked = { files: "<productionNumber>_<language:iso3>.srt", languages: ["de", "en-GB", "fr"] };
    const { items, said } = deliver([first], asked, ["LFD1001A_GER.srt", "LFD1001A_eng.srt", "LFD1001A_FRA.srt"]);
    expect(items).toEqual([
      ["LFD1001A · de", "de", "LFD1001A_GER.srt"],
      ["LFD1001A · en-GB", "en-GB", "LFD1001A_eng.srt"],
      ["LFD1001A · fr", "fr", "LFD1001A_FRA.srt"],
    ]);
    expect(said).toEqual([]);
  });

  it("have it in capitals where the spec writes ISO3: a small one is a slip in case", () => {
    const asked = { files: "<productionNumber>_<language:ISO3>.srt", languages: ["de", "es"] };
    const { misnamed, said } = deliver([first], asked, ["LFD1001A_ger.srt"]);
    expect(misnamed).toEqual(["case"]);
    expect(said).toEqual(["LFD1001A_SPA.srt is missing"]);
  });

  it("are fewer in an episode that lists fewer languages", () => {
    const episodes = [first, { number: 2, productionNumber: "LFD1002A", languages: ["en"] }];
    const asked = { files: "<productionNumber>_<language>.srt", languages: ["de", "en-GB"] };
    expect(deliver(episodes, asked, []).items?.map(([label]) => label)).toEqual([
      "LFD1001A · de",
      "LFD1001A · en-GB",
      "LFD1002A · en-GB",
    ]);
  });

  it("cannot be fewer by a slip: a language of an episode that nothing is asked in is told", () => {
    const asked = { files: "<productionNumber>_<language>.srt", languages: ["de", "en-GB"] };
    expect(deliver([{ ...first, languages: ["en-US", "de"] }], asked, []).faults).toEqual([
      'Episode 1 lists en-US, which nothing is asked in: no deliverable has it under "languages" with "per": ["episode", "language"]',
    ]);
  });

  it("may be a double episode in one file", () => {
    const episodes = [{ number: 1, to: 2 }, { number: 3 }];
    const asked = { files: "LF_<episode:02>.mov", per: ["episode"] };
    expect(deliver(episodes, asked, ["LF_01-02.mov", "LF_03.mov"]).items).toEqual([
      ["episodes 1-2", undefined, "LF_01-02.mov"],
      ["episode 3", undefined, "LF_03.mov"],
    ]);
    expect(deliver([{ number: 1, to: 2 }, { number: 2 }], asked, []).faults).toEqual(["Episode 2 is listed twice"]);
    expect(deliver([{ number: 2, to: 1 }], asked, []).faults).toEqual([
      'Episode 2 runs to 1; "to" is the last of several episodes in one file, so it is above "number"',
    ]);
    expect(deliver([{ number: 1, to: 2_000_000_000 }], asked, []).faults).toEqual([
      "Episode 1 runs to 2000000000, which is more than anybody puts into one file",
    ]);
  });
});
