import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { check, spec } from "./check-in-memory.js";
import { memoryFolder } from "./folder/memory-folder.js";

const asked = { type: "table", files: "rights.csv", preset: "rights-log" };
const delivered = (content: string | Uint8Array, more: object = {}, rest: object = {}) =>
  check(spec({ rights: { ...asked, ...more } }, rest), memoryFolder({ "rights.csv": content }));
const right = "Item,Source,Territory,Until\nDawn,Hedge,World,2033-12-31\n";

describe("a table in a delivery", () => {
  it("has its findings at their cells", async () => {
    const { findings } = await delivered("Item,Source,Until\nDawn,,31.02.2031\nTBC,Hedge,2031-12-31\n");
    expect(findings.map(({ code, place }) => `${code} ${place?.start.line}:${place?.start.column}`)).toEqual([
      "table/required-cell 2:6",
      "table/value 2:7",
      "table/suspect-cell 3:1",
    ]);
  });

  it("that is right has every requirement compared", async () => {
    const { verdict, requirements } = await delivered(right, {
      format: "CSV",
      rows: { min: 1 },
      rights: { territories: ["GB"], until: "2032-01-01" },
      columns: { item: { unique: true, required: true }, until: { notBefore: "2030-01-01", kind: "date" } },
    });
    const lacking = requirements.filter(({ state }) => state !== "passed").map(({ requirement }) => requirement);
    expect([verdict, lacking]).toEqual(["accepted", []]);
  });

  it("whose columns cannot be put in order is not accepted", async () => {
    expect(await delivered(right, { columns: { territory: { after: "item" } } })).toMatchObject({
      verdict: "incomplete",
      unchecked: [{ code: "table/order" }],
    });
  });

  it("without headings is unchecked", async () => {
    expect(await delivered("Dawn,Hedge\nDusk,Hedge\n")).toMatchObject({ verdict: "incomplete", findings: [] });
  });

  it("that is a picture is no table", async () => {
    const { findings } = await delivered(Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13]));
    expect(findings.map(({ code }) => code)).toContain("files/not-media");
  });

  it("of one line of 100 MB is unread before it is read", async () => {
    const huge = {
      async *list() {
        yield { path: "rights.csv", size: 1e8 };
      },
      open: async () => ({
        path: "rights.csv",
        size: 1e8,
        read: async (offset: number, length: number) => new Uint8Array(Math.min(length, 1e8 - offset)).fill(65),
        close: async () => {},
      }),
    };
    const { verdict, unchecked } = await check(spec({ rights: asked }), huge);
    expect(verdict).toBe("incomplete");
    expect(unchecked[0]?.message).toContain("a table is read up to 8.0 MB");
  });

  it("of any text is judged without a crash", async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: "binary", maxLength: 400 }), async (text) => {
        const rights = { territories: ["World"], media: ["all"], until: "2030-01-01" };
        await delivered(`Item,Source,Territory,Media,Until\n${text}`, { rights });
      }),
      { numRuns: 60 },
    );
  });
});

describe("a spec with a table", () => {
  const faults = async (deliverable: object, production: object = {}) =>
    (await delivered(right, deliverable, { production: { title: "The Long Field", ...production } })).findings.map(
      ({ code, message }) => `${code} ${message}`,
    );

  it("with a key that is misspelt hears which one is meant", async () => {
    expect(await faults({ presets: "rights-log" })).toEqual([expect.stringContaining('did you mean "preset"?')]);
    expect(await faults({ columns: { item: { headings: "Was" } } })).toEqual([
      expect.stringContaining('did you mean "heading"?'),
    ]);
    expect(await faults({ rights: { territory: ["GB"] } })).toEqual([
      expect.stringContaining('did you mean "territories"?'),
    ]);
    expect(await faults({ preset: "right-log" })).toEqual([expect.stringContaining('did you mean "rights-log"?')]);
  });

  it("that names a deliverable which is not there, or itself, says so", async () => {
    expect(await faults({ columns: { file: { fileOf: "licences" } } })).toEqual([
      'spec/unknown-deliverable rights names in "file" the files of "licences", but the spec has no deliverable "licences"',
    ]);
    expect(await faults({ onePer: { table: "rights", column: "item" } })).toEqual([
      'spec/unknown-deliverable rights has one file for each row of "rights", but it is the deliverable itself',
    ]);
  });

  it("that counts from a day which the production does not say is told to add it", async () => {
    expect(await faults({ rights: { until: "transmission" } })).toEqual([
      'spec/date "transmission" has no day; add "dates": { "transmission": "2027-01-31" } to "production"',
    ]);
    expect(await faults({ rights: { until: "transmission" } }, { dates: { transmission: "2027-01-10" } })).toEqual([]);
    expect(await faults({ rights: { until: "2027-02-30" } })).toEqual([
      "spec/date 2027-02-30 is a day that the calendar does not have",
    ]);
  });
});
