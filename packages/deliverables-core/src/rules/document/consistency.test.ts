import { describe, expect, it } from "vitest";
import { runExample } from "../../check/examples/run-example.js";
import { sheet } from "../../cue-sheets/sheet-in-short.js";
import { textOf } from "../../papers/paper-in-short.js";
import { consistency } from "./consistency.js";

const found = (spec: object, files: Record<string, object>) =>
  runExample(consistency, {
    spec: {
      production: { title: "Tidewatch", series: 2, ...spec },
      deliverables: {
        "cue-sheet": { type: "cue-sheet", files: "cues.csv" },
        form: { type: "document", files: "form.txt", optional: true },
      },
    },
    files: files as never,
    finds: [],
  });
const cues = (...above: string[]) => ({
  "cues.csv": { facts: { kind: "cue-sheet", table: sheet(...above, "Title,Composer,In,Out", "Ebb,Jo,0:10,0:40") } },
});
const form = (...lines: string[]) => ({ "form.txt": { facts: { kind: "document", document: textOf(...lines) } } });

describe("what is said above the cues of a sheet", () => {
  it("is the series, which is that of last year's sheet", () => {
    expect(found({}, cues("Season,1"))).toEqual([expect.stringContaining('Series is "1" in cues.csv')]);
    expect(found({}, cues("Season,2"))).toEqual([]);
    expect(found({}, cues("Series,Tidewatch"))).toEqual([]);
  });

  it("is product placement, which a form says otherwise", () => {
    expect(found({}, { ...cues("Product placement,Yes"), ...form("Product placement: No") })).toHaveLength(1);
  });
});

describe("what a paper calls the things that cue sheets know too", () => {
  it.each([
    ["Episode name: Flood", "Flood"],
    ["Episodentitel: Flut", "Flut"],
  ])("%s", (line, written) => {
    const files = { ...cues("Episode title,Ebb"), ...form(line) };
    expect(found({}, files)).toEqual([expect.stringContaining(`"${written}"`)]);
  });

  it.each(["Titel der Serie: Moorwatch", "Series name: Moorwatch", "Titre de l'œuvre audiovisuelle : Moorwatch"])(
    "%s",
    (line) => expect(found({}, form(line))).toEqual([expect.stringContaining('"Moorwatch"')]),
  );
});
