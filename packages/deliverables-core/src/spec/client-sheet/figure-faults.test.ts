import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { readClientFile } from "../own-client/read-client-file.js";

const clients = fileURLToPath(new URL("../../../../../schemas/clients/", import.meta.url));
const shipped = readdirSync(clients, { recursive: true, encoding: "utf8" }).filter((name) =>
  name.endsWith(".client.jsonc"),
);
const source = {
  document: "Acme Technical Requirements",
  address: "https://acme.example/tech-spec.pdf",
  retrieved: "2026-11",
  confidence: "high",
};
const texts = {
  id: "acme",
  version: "1",
  title: "Acme",
  description: "d",
  covers: "c",
  notCovered: "n",
  disclaimer: "d",
};

/** A case, made so that no code here takes it for a promise. */
const inCase = (holds: object, asked: object) =>
  Object.fromEntries([
    ["if", holds],
    // biome-ignore lint/suspicious/noThenProperty: "then" is the sheet's own word.
    ["then", asked],
  ]);

async function told(programme: object, head: object = {}): Promise<string[]> {
  const sheet = {
    ...texts,
    sources: { a: source },
    source: "a",
    ...head,
    deliverables: { programme: { type: "media", ...programme } },
  };
  const { faults } = await readClientFile({ path: "./acme.client.jsonc", text: JSON.stringify(sheet, null, 1) });
  return faults.map(({ message }) => message);
}

describe("a client sheet", () => {
  it.each(shipped)("%s asks for nothing that no spec can say", async (name) => {
    const text = readFileSync(`${clients}${name}`, "utf8");
    expect((await readClientFile({ path: "./shipped.client.jsonc", text })).faults).toEqual([]);
  });

  it("may hold every form of a figure, alternatives and cases", async () => {
    const programme = {
      count: { min: 1 },
      files: { pattern: "^AC\\d+\\.mxf$", takes: "AC and digits", example: "AC12.mxf" },
      video: {
        codec: "XDCAM HD422",
        frameRate: ["25", "50"],
        bitRate: { asks: { min: 50, max: 100 }, example: 80, advice: true },
        alternatives: [
          { title: "HD", width: 1920 },
          { title: "UHD", width: 3840 },
        ],
        when: [inCase({ frameRate: "50" }, { scan: "progressive" })],
      },
      audio: { layout: [{ layout: "5.1", channels: { asks: 6 } }, { layout: "stereo" }] },
      timecode: { start: { open: "one start timecode", example: "10:00:00:00" }, optional: true },
      loudness: { integrated: { target: -23, tolerance: 0.5 } },
    };
    const live = inCase({ variables: { kind: "live" } }, { deliverables: { qc: { type: "document", format: "PDF" } } });
    expect(await told(programme, { date: "2026-02", when: [live] })).toEqual([]);
  });

  it.each([
    ["a misspelt bound", { count: { minimum: 5 } }, 'Programme count is {"minimum":5}; write "min" for "minimum"'],
    [
      "a misspelt bound of a number",
      { video: { width: { mni: 3000 } } },
      'Programme video width is {"mni":3000}; write "min" for "mni"',
    ],
    [
      "a misspelt tolerance",
      { loudness: { integrated: { target: -23, tolerence: 1 } } },
      'is {"target":-23,"tolerence":1}',
    ],
    ["a misspelt asks", { video: { bitDepth: { ask: 10, source: "a" } } }, 'did you mean "asks" by "ask"?'],
    [
      "a misspelt advice",
      { video: { bitDepth: { asks: 10, advise: true } } },
      'A figure has no key "advise"; did you mean "advice"?',
    ],
    ["a misspelt optional", { video: { bitDepth: { asks: 10, optonal: true } } }, 'did you mean "optional"?'],
    [
      "a misspelt advice of a part",
      { video: { advise: true, width: 1920 } },
      'A spec has no key "advise" here; did you mean "advice"?',
    ],
    [
      "a codec that no spec can say",
      { video: { codec: "XDCAM 422" } },
      'Programme video codec is "XDCAM 422"; did you mean',
    ],
    ["a rate that no spec can say", { video: { frameRate: "25p" } }, 'Programme video frame rate is "25p"; write "25"'],
    [
      "a number in quotes",
      { audio: { sampleRate: "48000" } },
      'Programme audio sample rate is "48000"; write 48000 without quotes',
    ],
    [
      "a flag that is none",
      { video: { width: { asks: 1920, optional: "yes" } } },
      '"optional" is "yes"; it takes true or false',
    ],
    ["a pattern without words", { files: { pattern: "^A" } }, 'A pattern needs "takes", the same in words'],
    [
      "an example beside its pattern",
      { files: { pattern: "^A", takes: "an A", example: "B.mxf" } },
      'The example "B.mxf" is not what the figure takes: an A',
    ],
    [
      "an example beside its range",
      { video: { width: { asks: { min: 3000 }, example: 1920 } } },
      "The example 1920 is not what the figure takes",
    ],
    [
      "an example that no spec can say",
      { timecode: { start: { open: "one", example: "ten" } } },
      'Programme timecode start is "ten"; it takes',
    ],
    ["a range of rates", { video: { frameRate: { min: 25 } } }, "A client schema has no ranges of frame rates"],
    [
      "a case that is misspelt",
      { video: { when: [{ if: { frameRate: "50" }, than: { width: 1920 } }] } },
      'A case has no key "than"; it takes if, then',
    ],
    ["a case of nothing", { video: { when: [inCase({}, { width: 1920 })] } }, 'A case needs "if"'],
    [
      "alternatives that are no list",
      { video: { alternatives: { title: "HD", width: 1920 } } },
      "it takes a list of parts, each with a title",
    ],
    [
      "a value in a case",
      { video: { when: [inCase({ frameRate: "50i" }, { width: 1920 })] } },
      'Programme video frame rate is "50i"',
    ],
    ["an entry of a list", { audio: { layout: [{ layout: "5.2" }] } }, "5.2"],
  ])("is refused with %s", async (_, programme, message) => {
    expect(await told(programme)).toEqual([expect.stringContaining(message)]);
  });

  it("is told once of a source that ten figures miss, and of a pattern on its own line", async () => {
    const video = { width: 1920, height: 1080, bitDepth: 10, codec: "XDCAM HD422" };
    expect(await told({ video }, { source: "b" })).toEqual([
      expect.stringMatching(
        /^The figure names the source "b", which "sources" does not list.* \(and \d more like it\)$/,
      ),
    ]);
    expect(await told({ files: { pattern: "^(", takes: "a name" } })).toEqual([
      expect.stringContaining("The pattern ^( is no pattern"),
    ]);
  });

  it.each([
    ["a day that there is not", { date: "2026-02-31" }, 'The date of the document is "2026-02-31"'],
    ["a misspelt key", { whne: [] }, 'A sheet has no key "whne"; did you mean "when"?'],
    ["cases that are no list", { when: {} }, '"when" is {}; it takes a list of cases'],
  ])("is refused with %s of its own", async (_, head, message) => {
    expect(await told({}, head)).toEqual([expect.stringContaining(message)]);
  });
});
