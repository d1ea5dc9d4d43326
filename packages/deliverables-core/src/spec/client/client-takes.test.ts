import { describe, expect, it } from "vitest";
import { readSpec } from "../read-spec.js";
import { hasOpenValues, valueOfDraft } from "../writing/draft.js";
import { clientDeliverable, deliverablesOfClient } from "./client-deliverable.js";
import { clientDraft } from "./client-draft.js";
import { clientSchemas } from "./client-schema.js";
import { clientTakes } from "./client-takes.js";

const dpp = clientSchemas.find(({ id }) => id === "dpp-as11-hd");
if (!dpp) throw new Error("The client schema of the tests is gone");
const programme = "/deliverables/programme";

describe("what a client takes", () => {
  it("is told with its words and its document", () => {
    expect(clientTakes(dpp, `${programme}/video/width`)).toMatchObject({
      values: [1920],
      words: "1920 pixels",
      source: { version: "1.1" },
    });
  });

  it("names each value once, though the schema lists it in several forms", () => {
    expect(clientTakes(dpp, `${programme}/video/frameRate`)?.values).toEqual(["25"]);
    expect(clientTakes(dpp, `${programme}/audio/tracks`)?.values).toEqual([4, 16, [4, 16]]);
  });

  it("is fixed where it is one value, and not where it is a choice, a range or one of several alternatives", () => {
    const isFixed = (id: string, pointer: string) => {
      const client = clientSchemas.find((one) => one.id === id);
      return client && clientTakes(client, pointer)?.isFixed;
    };
    expect(isFixed("dpp-as11-hd", `${programme}/video/width`)).toBe(true);
    expect(isFixed("dpp-as11-hd", `${programme}/audio/tracks`)).toBe(false);
    expect(isFixed("ebu-r128", `${programme}/loudness/truePeak`)).toBe(false);
    expect(isFixed("prime-video", `${programme}/audio/codec`)).toBe(false);
  });

  it("is nothing where the client says nothing, whatever the keys are", () => {
    for (const pointer of ["/production/title", `${programme}/video/constructor`, `${programme}/__proto__`])
      expect(clientTakes(dpp, pointer)).toBeUndefined();
  });

  it("makes a draft with the fixed values in it, and the open ones marked", () => {
    const video = clientDraft(dpp, `${programme}/video`);
    expect(video && valueOfDraft(video)).toMatchObject({
      codec: "AVC-Intra 100",
      width: 1920,
      color: { range: "limited" },
    });
    const container = clientDraft(dpp, `${programme}/container`);
    expect(container && hasOpenValues(container)).toBe(false);
    const sets = clientDraft(dpp, `${programme}/as11`);
    expect(sets && valueOfDraft(sets)).toMatchObject({ core: { shimName: "UK DPP HD" }, segmentation: {}, ukDpp: {} });
    const timecode = clientDraft(dpp, `${programme}/timecode`);
    expect(timecode && hasOpenValues(timecode)).toBe(true);
  });

  it("is what it asks for in the usual case, where it asks for something else in another", () => {
    expect(clientTakes(dpp, `${programme}/loudness/integrated`)?.values).toEqual([{ target: -23, tolerance: 0.5 }]);
  });

  it.each(clientSchemas)("makes deliverables for $id that its own schema takes", (client) => {
    const stem = { stem: "LFD1001A", perEpisode: false };
    const names = clientDraft(client, "/names");
    const needsVariables = (clientTakes(client, "/variables")?.required ?? []).length > 0;
    const variables = needsVariables ? clientDraft(client, "/variables") : undefined;
    const deliverables = deliverablesOfClient(client).map((key) => [
      key,
      valueOfDraft(clientDeliverable(client, key, stem)),
    ]);
    const spec = {
      client: `${client.id}@${client.version}`,
      production: { title: "The Long Field" },
      ...(variables && { variables: valueOfDraft(variables) }),
      ...(names && { names: valueOfDraft(names) }),
      deliverables: Object.fromEntries([...deliverables, ["other", { type: "other", files: "x" }]]),
    };
    expect(readSpec(JSON.stringify(spec)).faults.map(({ message }) => message)).toEqual([]);
  });
});
