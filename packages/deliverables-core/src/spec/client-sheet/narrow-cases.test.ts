import { describe, expect, it } from "vitest";
import { clientDeliverable } from "../client/client-deliverable.js";
import { clientRequirements } from "../client/client-requirements.js";
import { readClientFile } from "../own-client/read-client-file.js";
import { readSpec } from "../read-spec.js";
import { valueOfDraft } from "../writing/draft.js";

/** A case, made so that no code here takes it for a promise. */
const inCase = (holds: object, asked: object, otherwise?: object) =>
  Object.fromEntries([
    ["if", holds],
    // biome-ignore lint/suspicious/noThenProperty: "then" is the spec's own word.
    ["then", asked],
    ...(otherwise ? [["else", otherwise]] : []),
  ]);
const short = inCase({ duration: { max: "120 s" } }, { loudness: { shortTerm: { max: -18 } } });
const dropping = inCase(
  { video: { frameRate: ["29.97", "59.94"] } },
  { timecode: { dropFrame: true } },
  { timecode: { dropFrame: false } },
);

const read = async (cases: object[]) =>
  await readClientFile({
    path: "./acme.client.jsonc",
    text: JSON.stringify({
      id: "acme",
      version: "1",
      title: "Acme",
      description: "d",
      covers: "c",
      notCovered: "n",
      disclaimer: "d",
      sources: { a: { document: "Acme", address: "https://acme.example/a", retrieved: "2026-11", confidence: "high" } },
      source: "a",
      deliverables: { spot: { type: "media", cases } },
    }),
  });

async function told(cases: object[], spot: object): Promise<string[]> {
  const own = await read(cases);
  expect(own.faults).toEqual([]);
  const spec = {
    client: "./acme.client.jsonc",
    production: { title: "Jam" },
    deliverables: { spot: { type: "media", files: "spot.mxf", ...spot } },
  };
  return readSpec(JSON.stringify(spec), { own }).faults.map(({ message }) => message);
}

describe("a case that a client asks for", () => {
  it("is taken where the spec has it, asks more in it, or has others beside it", async () => {
    expect(await told([short], { cases: [short] })).toEqual([]);
    const stricter = inCase(
      { duration: { max: "120 s" } },
      { loudness: { shortTerm: { max: -20 }, truePeak: { max: -2 } } },
    );
    expect(await told([short], { cases: [dropping, stricter] })).toEqual([]);
  });

  it("is told once where the spec has it not, asks less in it, or asks it in another case", async () => {
    const taken =
      'Acme takes the case {"if":{"duration":{"max":"120 s"}},"then":{"loudness":{"shortTerm":{"max":-18}}}} (Acme)';
    expect(await told([short], {})).toEqual([`Spot cases is not stated, ${taken}`]);
    const weaker = inCase({ duration: { max: "120 s" } }, { loudness: { shortTerm: { max: -10 } } });
    const narrower = inCase({ duration: { max: "60 s" } }, { loudness: { shortTerm: { max: -18 } } });
    for (const other of [weaker, narrower])
      expect(await told([short], { cases: [other] })).toEqual([expect.stringContaining(taken)]);
    expect(await told([short, dropping], { cases: [short] })).toHaveLength(1);
  });

  it("need not be stated where every file meets it, or none can be of it", async () => {
    expect(await told([short], { loudness: { shortTerm: { max: -18 } } })).toEqual([]);
    expect(await told([dropping], { video: { frameRate: "25" }, timecode: { dropFrame: false } })).toEqual([]);
    expect(await told([dropping], { video: { frameRate: "29.97" }, timecode: { dropFrame: true } })).toEqual([]);
    // A spec that leaves the rate open has to have it.
    expect(await told([dropping], { timecode: { dropFrame: true } })).toHaveLength(1);
    expect(
      await told([dropping], { video: { frameRate: ["25", "29.97"] }, timecode: { dropFrame: false } }),
    ).toHaveLength(1);
    expect(await told([dropping], { video: { frameRate: "25" }, timecode: { dropFrame: true } })).toHaveLength(1);
  });

  it("stands in a first spec, and once on the client's page", async () => {
    const { client } = await read([short, dropping]);
    if (!client) throw new Error("The sheet was refused");
    const drafted = valueOfDraft(clientDeliverable(client, "spot", { stem: "spot", perEpisode: false }));
    expect(drafted).toMatchObject({ cases: [short, dropping] });
    expect(await told([short, dropping], drafted as object)).toEqual([]);
    expect(clientRequirements(client).filter(({ subject }) => subject.startsWith("cases"))).toEqual([
      expect.objectContaining({ takes: expect.stringContaining("these 2 cases: [") }),
    ]);
  });

  it("is held against the vocabulary as a spec would be", async () => {
    const misspelt = inCase({ video: { frameRat: "25" } }, { timecode: { dropFrame: true } });
    expect((await read([misspelt])).faults.map(({ message }) => message)).toEqual([
      expect.stringContaining('did you mean "frameRate"?'),
    ]);
  });
});
