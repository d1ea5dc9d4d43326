import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { tableOf } from "../tables/read-table.js";
import type { Table } from "../tables/table.js";
import { cueSheetOf } from "./cue-sheet-of.js";

const sheetFrom = (text: string) => cueSheetOf(tableOf(new TextEncoder().encode(text)) as Table);

describe("a cue sheet in JSON", () => {
  const text = JSON.stringify(
    {
      programmeTitle: "The Hedge",
      productionNumber: "HFC1001A",
      cues: [
        {
          title: "Dawn",
          in: "10:00:10:00",
          out: "10:00:40:00",
          contributors: [
            { role: "composer", name: "Jo Quickthorn", share: 60, ipi: "199" },
            { role: "author", name: "Ann Holly", share: 40 },
            { role: "publisher", name: "Hazel Editions", share: 100 },
          ],
        },
        { title: "Dusk", duration: "0:30", composer: "Jo Quickthorn", composerShare: 100 },
      ],
    },
    null,
    2,
  );

  it("has its header, its cues and everybody in them, each with its place", () => {
    const { header, cues } = sheetFrom(text);
    expect([header.programmeTitle?.text, header.productionNumber?.text]).toEqual(["The Hedge", "HFC1001A"]);
    expect(cues.map(({ cells }) => cells.title?.text)).toEqual(["Dawn", "Dusk"]);
    expect(cues[0]?.contributors.map(({ party, name, share }) => [party, name?.text, share?.text])).toEqual([
      ["composer", "Jo Quickthorn", "60"],
      ["author", "Ann Holly", "40"],
      ["publisher", "Hazel Editions", "100"],
    ]);
    expect(cues[1]?.contributors[0]).toMatchObject({ party: "composer", share: { text: "100" } });
    expect(cues[0]?.cells.title?.place?.start).toEqual({ line: 6, column: 16 });
  });

  it("that breaks off is not whole", () => {
    const table = tableOf(new TextEncoder().encode(text.slice(0, 120))) as Table;
    expect(table).toMatchObject({ format: "JSON", damage: expect.stringContaining("breaks on line") });
  });

  it("gives back every cue of any that is written so", () => {
    const cue = fc.record({ title: fc.stringMatching(/^[A-Z][a-z]{2,9}$/), duration: fc.constantFrom("0:10", "1:00") });
    fc.assert(
      fc.property(fc.uniqueArray(cue, { minLength: 1, maxLength: 12, selector: ({ title }) => title }), (cues) => {
        const { cues: read } = sheetFrom(JSON.stringify({ cues: cues.map((one) => ({ ...one, composer: "Jo" })) }));
        expect(read.map(({ cells }) => [cells.title?.text, cells.duration?.text])).toEqual(
          cues.map(({ title, duration }) => [title, duration]),
        );
      }),
    );
  });
});

describe("a sales report of DDEX", () => {
  it("gives its cues, with times by ISO 8601", () => {
    const report = [
      "HEAD\tdsrf/1.1.2/1.6/1.0\tAudioVisualProfile\t1.4",
      "CU01.02\t7\t6\tT2M4S\tPT1M5S\tUSEPW1000164\tT9100085652\tDawn",
      "FOOT\t1\t1",
    ].join("\n");
    const { cues } = sheetFrom(report);
    expect(cues).toHaveLength(1);
    expect(cues[0]?.cells).toMatchObject({
      title: { text: "Dawn" },
      in: { text: "T2M4S" },
      duration: { text: "PT1M5S" },
      isrc: { text: "USEPW1000164", place: { start: { line: 2, column: 26 } } },
      iswc: { text: "T9100085652" },
    });
  });
});
