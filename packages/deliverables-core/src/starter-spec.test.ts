import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { check } from "./check-in-memory.js";
import { planItems } from "./delivery/plan-items.js";
import { memoryFolder } from "./folder/memory-folder.js";
import { clientName, clientSchemas } from "./spec/client/client-schema.js";
import { readClientFile } from "./spec/own-client/read-client-file.js";
import { readSpec } from "./spec/read-spec.js";
import { starterSpec } from "./starter-spec.js";

const folderPaths = [
  ".DS_Store",
  "LFD1001A.mxf",
  "Paperwork/LFD1001A_PSE.pdf",
  "Stems/LFD1001A_DX.wav",
  "Stems/LFD1001A_MX.wav",
  "Stills/LFD1001A_01.jpg",
  "delivery.json",
];
const faultsOf = (text: string) => {
  const reading = readSpec(text);
  return [...planItems(reading).faults, ...(reading.advice ?? [])].map(({ message }) => message);
};

/** What it begins with as an example is told to be one. */
/** What a file of the folder is really called is told where it looks like a slip, and rejects nothing. */
const faultsBesidesExamples = (text: string) =>
  faultsOf(text).filter((told) => !/which is still the example|, with a blank |, without an end such as /.test(told));

describe("a first spec", () => {
  it.each([...clientSchemas.map((client) => [clientName(client), client] as const), ["no client", undefined] as const])(
    "for %s reads without a fault, in a full folder and in an empty one",
    (_, client) => {
      for (const paths of [folderPaths, []])
        expect(
          faultsBesidesExamples(
            starterSpec({ ...(client && { client }), title: "The Long Field", folderPaths: paths }),
          ),
        ).toEqual([]);
    },
  );

  it("has the rate of the client's picture, whatever the client calls that", () => {
    const client = clientSchemas.find(({ id }) => id === "cbc-commercials");
    expect(starterSpec({ ...(client && { client }), title: "Jam", folderPaths: [] })).toMatch(
      /"productionNumber"[^}]*"frameRate": "29.97"/,
    );
  });

  it("asks for everything that lies in the folder, under the production number that its names have", async () => {
    const text = starterSpec({ title: "The Long Field", folderPaths });
    const { findings } = await check(text, memoryFolder(Object.fromEntries(folderPaths.map((path) => [path, "x"]))));
    expect(findings.filter(({ code }) => ["files/missing", "files/unexpected", "files/name"].includes(code))).toEqual(
      [],
    );
    expect(text).toContain('"productionNumber": "LFD1001A"');
    expect(text).toContain('"files": "<productionNumber>.mxf"');
    expect(text).toContain('"stems": { "type": "media", "files": "Stems/*.wav" }');
  });

  it("gives a deliverable of the client the file in the folder that is surely its own", () => {
    const client = clientSchemas.find(({ id }) => id === "dpp-as11-hd");
    const text = starterSpec({ ...(client && { client }), title: "The Long Field", folderPaths });
    expect(text).toContain(
      '"pse-certificate": { "type": "document", "files": "Paperwork/<productionNumber>_PSE.pdf" }',
    );
    expect(text.match(/\.mxf"/g)).toHaveLength(1);
  });

  it("states a key once that a sheet asks for of all and in an alternative, names subtitles by their format, and has days to count from", async () => {
    const source = { document: "Terms", address: "https://nordlicht.example/ts.pdf", retrieved: "2026-11" };
    const { client, faults } = await readClientFile({
      path: "./nordlicht.client.jsonc",
      text: JSON.stringify({
        id: "nordlicht",
        version: "2",
        title: "Nordlicht",
        description: "What Nordlicht takes.",
        covers: "Picture and subtitles.",
        notCovered: "Papers.",
        disclaimer: "Unofficial.",
        sources: { ts: { ...source, confidence: "high" } },
        deliverables: {
          programme: {
            source: "ts",
            type: "media",
            video: { width: 1920 },
            due: "transmission - 10 working days",
            alternatives: [
              { title: "XDCAM", video: { codec: "XDCAM HD422" } },
              { title: "AVC-I", video: { codec: "AVC-Intra 100" } },
            ],
          },
          subtitles: { source: "ts", type: "document", timedText: { format: "EBU STL" } },
        },
      }),
    });
    expect(faults).toEqual([]);
    const text = starterSpec({
      ...(client && { client }),
      clientPath: "./nordlicht.client.jsonc",
      title: "The Long Field",
      folderPaths: [],
    });
    expect(text.match(/"video"/g)).toHaveLength(1);
    expect(text).toContain('"codec": "XDCAM HD422"');
    expect(text).toContain('"files": "<productionNumber>_subtitles.stl"');
    expect(text).toContain('"transmission": "9999-12-31"');
  });

  it("says beside what the client leaves open that it does", () => {
    const client = clientSchemas.find(({ id }) => id === "dpp-as11-hd");
    const text = starterSpec({ ...(client && { client }), title: "The Long Field", folderPaths });
    expect(text).toContain(
      '// The client leaves this open; it takes one start timecode.\n        "start": "10:00:00:00"',
    );
    expect(text).toContain("Unofficial");
  });

  it("reads without a fault whatever the title is and whatever lies in the folder", () => {
    const name = fc.oneof(
      fc.string({ maxLength: 12 }),
      fc.constantFrom(
        "a*b.wav",
        "{x}.mov",
        "<y>.pdf",
        "con.txt",
        "z.",
        "\\.wav",
        "LFD1001A.mxf",
        "a b.jpg",
        "é.wav",
        "e\u0301.wav",
      ),
    );
    const path = fc
      .array(name, { minLength: 1, maxLength: 3 })
      .map((names) => names.filter((one) => one !== "").join("/"));
    fc.assert(
      fc.property(fc.string(), fc.array(path, { maxLength: 12 }), (title, paths) => {
        for (const client of [clientSchemas[0], undefined])
          expect(faultsBesidesExamples(starterSpec({ ...(client && { client }), title, folderPaths: paths }))).toEqual(
            [],
          );
      }),
      { numRuns: 200 },
    );
  });
});
