import { clientName, clientRequirements, clientSchemas } from "deliverables-core";
import { describe, expect, it } from "vitest";
import { runBuilt } from "../run-built.js";

describe("deliverables clients", () => {
  it("lists every client schema with its version, the date of its document, and how sure it is", async () => {
    const { code, stdout } = await runBuilt(["clients"]);
    expect(code).toBe(0);
    for (const client of clientSchemas) expect(stdout).toContain(`${clientName(client)}  ${client.title}\n`);
    expect(stdout).toContain("netflix-sound@1.6  Netflix branded sound\n  document of 2024-10-29 · high confidence\n");
    expect(stdout).toContain("ard-hdf01a@2025-11  ARD HDF01a\n  document of 2025-11-28 · medium confidence\n");
    expect(stdout).toContain("  a template of our own\n");
  });

  it("prints every requirement of one, with the document that says so", async () => {
    const { code, stdout } = await runBuilt(["clients", "DPP-AS11-HD"]);
    expect(code).toBe(0);
    expect(stdout).toContain("dpp-as11-hd@1.1 · high and medium confidence\n");
    expect(stdout).toMatch(/\n {2}video width +1920 pixels \[2b\]\n/);
    expect(stdout).toMatch(/\n {2}video colour matrix +BT\.709 \[2\]\n/);
    expect(stdout).toMatch(/\n {2}loudness true peak +at most -1 dBTP \(if stated\) \[1\]\n/);
    expect(stdout).toContain(
      "\n  [2] AMWA AS-11 UK DPP HD 1.1, high confidence, read 2026-11\n      https://amwa-tv.github.io/",
    );
    expect(stdout).toContain('\n      [2b] "1080i25 Class 100 AVC mapped with RP 2008"\n');
    expect(stdout).toContain("\n      Where 2 stands alone, we have not noted the section.\n");
    expect(stdout).toContain("prevails.");
  });

  it("tells for which alternative, in which case, and whether it is advice", async () => {
    expect((await runBuilt(["clients", "prime-video"])).stdout).toMatch(
      /audio codec +PCM \(alternative: PCM in QuickTime\)/,
    );
    expect((await runBuilt(["clients", "bbc-uhd"])).stdout.replaceAll(/\s+/g, " ")).toContain(
      "at least 250 Mbit/s (where video frame rate is 50) [1a]",
    );
    expect((await runBuilt(["clients", "youtube"])).stdout).toMatch(/container format +MPEG-4 \(advice\)/);
  });

  it("gives the same as JSON, with a source for every requirement", async () => {
    const { stdout } = await runBuilt(["clients", "netflix-sound@1.6", "--format", "json"]);
    const page = JSON.parse(stdout);
    const client = clientSchemas.find(({ id }) => id === "netflix-sound");
    expect(page.requirements).toEqual(client && JSON.parse(JSON.stringify(clientRequirements(client))));
    expect(page.requirements.every(({ source }: { source?: object }) => source)).toBe(true);
    expect(stdout).not.toContain('"path"');
    expect(JSON.parse((await runBuilt(["clients", "--format", "json"])).stdout)).toHaveLength(clientSchemas.length);
  });

  it.each([
    ["netflx-sound", "There is no client schema netflx-sound. Did you mean netflix-sound?\n"],
    ["dpp", "There is no client schema dpp. Did you mean dpp-as11-hd?\n"],
    [
      "netflix",
      "There is no client schema netflix. Did you mean netflix-content-hub, netflix-dub, netflix-imf, netflix-sound or netflix-timed-text?\n",
    ],
    ["nobody-knows-it", "There is no client schema nobody-knows-it. deliverables clients lists them.\n"],
  ])("says what was meant by %s", async (id, sentence) => {
    expect(await runBuilt(["clients", id])).toMatchObject({ code: 2, stdout: "", stderr: sentence });
  });
});
