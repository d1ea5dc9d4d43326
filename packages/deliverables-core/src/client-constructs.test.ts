import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { faultsOfSpec } from "./faults-of-spec.js";

/** What a client fixes, advises, leaves open or asks in one case: its example spec with some of its text written otherwise. */
const byClients: Record<string, [client: string, changes: Record<string, string>, says: string]> = {
  "4 whole bundles, of which the nearest is told": [
    "prime-video",
    { '"codec": "AAC"': '"codec": "PCM"' },
    'Programme container format is MPEG-4, Prime Video licensed takes QuickTime (Prime Video audio requirements, "Technical guidelines for audio files and audio channel mapping"; nearest: PCM in QuickTime; also taken: PCM in an MPEG-2 transport stream, AAC in MPEG-4)',
  ],
  "4 methods of measuring, of which one is enough": [
    "wbd-sound",
    { '"dialogue": { "target": -24': '"dialogue": { "target": -20' },
    "Mix-51 loudness dialogue target is -20, WBD component sound takes -24 ± 2 LUFS (WBD Ingest Specifications: audio 1.3; medium confidence; nearest: measured on the dialogue; also taken: measured on the full mix)",
  ],
  "6 another figure in another variant": [
    "bbc-uhd",
    { '"min": 250': '"min": 220' },
    "Programme video bit rate min is 220, BBC UHD takes at least 250 Mbit/s (BBC Technical Delivery Standards, File 5.1.0, §5.1.1; medium confidence)",
  ],
  "21 where the client wrote it": [
    "dpp-as11-hd",
    { '"headerPartition": "closed complete"': '"headerPartition": "open complete"' },
    'Programme container header partition is open complete, DPP AS-11 HD takes closed complete (AMWA AS-11 UK DPP HD 1.1, "Core MXF constraints")',
  ],
  "22 a number of the client's own form": [
    "zdf-s01",
    { '"productionNumber": "01234567"': '"productionNumber": "1234"' },
    "Production number is 1234, ZDF S01 takes eight digits (ZDF Technische Richtlinien, filebasierte Anlieferungen 3.0; medium confidence)",
  ],
};

const faultsFor = (client: string, changes: Record<string, string>) => {
  const path = `../../../schemas/clients/${client}/examples/accepted.delivery.json`;
  const accepted = readFileSync(fileURLToPath(new URL(path, import.meta.url)), "utf8");
  const changed = Object.entries(changes).reduce((text, [from, to]) => {
    if (!text.includes(from)) throw new Error(`The example has no ${from}`);
    return text.replace(from, to);
  }, accepted);
  return faultsOfSpec(changed).map(({ message }) => message);
};

describe("everything that a client may fix", () => {
  it.each(Object.entries(byClients))("%s", (_, [client, changes, says]) => {
    expect(faultsFor(client, {})).toEqual([]);
    expect(faultsFor(client, changes)).toEqual([says]);
  });

  it("6 in the same figure where the variant is another", () => {
    expect(faultsFor("bbc-uhd", { '"frameRate": "50"': '"frameRate": "25"', '"min": 250': '"min": 220' })).toEqual([]);
  });
});
