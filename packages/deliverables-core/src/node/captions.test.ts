import { copyFileSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { createReaders, validateDelivery } from "deliverables-core";
import { createAnalyser, nodeFolder } from "deliverables-core/node";
import { afterAll, describe, expect, it, vi } from "vitest";
import { fixtures } from "./fixture-in-test.js";

// A machine that does other things as well starts a thread slowly.
vi.setConfig({ testTimeout: 60_000 });

// These tests run the built package, because its worker is one bundled file.

const folder = mkdtempSync(join(tmpdir(), "deliverables-captions-"));
copyFileSync(fileURLToPath(new URL("captions.mp4", fixtures)), join(folder, "film.mp4"));
const analyser = createAnalyser();
afterAll(async () => {
  await analyser.close();
  rmSync(folder, { recursive: true, force: true });
});

async function check(captions: object | null): Promise<string[]> {
  const { findings, unchecked } = await validateDelivery({
    specName: "delivery.json",
    specText: JSON.stringify({
      production: { title: "The Long Field" },
      deliverables: { film: { type: "media", files: "film.mp4", captions } },
    }),
    folder: nodeFolder(folder),
    readers: createReaders(analyser.analyse),
    header: { tool: "test", toolVersion: "1", checkedAt: "2026-11-23T20:00:00Z" },
  });
  return [...findings, ...unchecked].map(
    ({ severity = "unchecked", message }: { severity?: string; message: string }) => `${severity}: ${message}`,
  );
}

const tooLong = "warning: film.mp4 has captions that are longer than the programme: video 2 s, caption track 1 6.5 s";

describe("a film with subtitles inside", () => {
  it("is taken where they are asked for, and told where they go on behind it", async () => {
    expect(await check({ format: "3GPP timed text", tracks: 1, languages: ["de"] })).toEqual([tooLong]);
  });

  it("is refused where there must be none, or others", async () => {
    expect(await check(null)).toEqual([
      tooLong,
      "error: There are captions (3GPP timed text (de)), and the spec asks for none",
    ]);
    expect(await check({ format: "CEA-608", languages: ["de", "fr"] })).toEqual([
      tooLong,
      "error: Caption format is 3GPP timed text, expected CEA-608",
      "error: There are no captions in fr; there are some in de",
    ]);
  });
});
