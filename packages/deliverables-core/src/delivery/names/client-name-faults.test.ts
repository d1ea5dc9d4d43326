import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { readSpec } from "../../spec/read-spec.js";
import { planItems } from "../plan-items.js";

function told(client: string, changes: Record<string, string>): string[] {
  const path = `../../../../../schemas/clients/${client}/examples/accepted.delivery.json`;
  const accepted = readFileSync(fileURLToPath(new URL(path, import.meta.url)), "utf8");
  const text = Object.entries(changes).reduce((whole, [from, to]) => whole.replaceAll(from, to), accepted);
  return planItems(readSpec(text)).faults.map(({ message, requirement }) => `${requirement.pointer} ${message}`);
}

describe("a file's name as the client wants it", () => {
  it("is compared with its tokens filled in", () => {
    expect(told("zdf-s01", {})).toEqual([]);
    for (const number of ["ABC001A", "1234", "12 34"])
      expect(told("zdf-s01", { "01234567": number })).toEqual([
        expect.stringContaining(
          `/production/productionNumber Production number is ${number}, ZDF S01 takes eight digits`,
        ),
      ]);
    expect(told("zdf-s01", { "_SF-1_The_Long_Field.mxf": "_<title>.mxf" })).toEqual([
      expect.stringContaining("Programme files is 01234567_The Long Field.mxf, ZDF S01 takes a name such as"),
    ]);
  });

  it("is compared with its blanks filled in, by what fits best", () => {
    const named = (name: string) => told("zdf-s01", { "<productionNumber>_SF-1_The_Long_Field.mxf": name });
    for (const right of ["<date:YYYYMMDD>_SF-1_Seed.mxf", "<number:digits>_SF-<part:digits>_<take:letters>.mxf"])
      expect(named(right)).toEqual([]);
    for (const wrong of [
      "<date:YYYYMMDD>_XX-1_Seed.mxf",
      "<date:DDMMYY>_SF-1_Seed.mxf",
      "<number:digits:7>_SF-1_Seed.mxf",
    ])
      expect(named(wrong)).toEqual([
        expect.stringContaining(`Programme files is ${wrong}, ZDF S01 takes a name such as`),
      ]);
  });

  it("may be made of any token, and is right for each episode", () => {
    const series = (numbers: string[]) =>
      told("zdf-s01", {
        '"deliverables": {': `"episodes": [${numbers.map((one, index) => `{ "number": ${index + 1}, "title": "Seed ${index}", "productionNumber": "${one}" }`)}], "deliverables": {`,
        '"files": "<productionNumber>_SF-1_The_Long_Field.mxf"':
          '"per": ["episode"], "files": "<productionNumber>_SF-1_<episodeTitle:slug>.mxf"',
        '"files": "<productionNumber>_SF-1_The_Long_Field.xlsx"':
          '"per": ["episode"], "files": "<productionNumber>_card.xlsx"',
      });
    expect(series(["01234567", "01234568"])).toEqual([]);
    expect(series(["01234567", "ABC002A"])).toEqual([
      expect.stringContaining(
        "/deliverables/programme/files Programme files is ABC002A_SF-1_seed-1.mxf, ZDF S01 takes",
      ),
    ]);
  });

  it("is the clock number, with or without separators", () => {
    for (const name of ["ABC_DEFG001_030.mxf", "ABCDEFG001030.mov", "Spots/ABC_DEFG001_030.mxf"])
      expect(told("clearcast", { "ABC_DEFG001_030.mxf": name })).toEqual([]);
    expect(told("clearcast", { "ABC/DEFG001/030": "XYZ/QQQQ002/030" })).toEqual([
      "/deliverables/spot/files Spot is called ABC_DEFG001_030.mxf, but the clock number is XYZ/QQQQ002/030: Clearcast spots takes it as the name",
    ]);
    const jam = '"title": "Hedgerow Jam"';
    expect(told("clearcast", { [jam]: `${jam}, "identifiers": { "clockNumber": "ABC/DEFG003/030" }` })).toEqual([
      "/production/identifiers/clockNumber The clock number is ABC/DEFG003/030 among the identifiers and ABC/DEFG001/030 among the variables: Clearcast spots takes one",
    ]);
  });
});
