import { createHash } from "node:crypto";
import { appendFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { folderWith, runBuilt, steadyWave, waveSpec } from "../run-built.js";

const mix = steadyWave(44_100);
const waived = () =>
  folderWith({
    "mix.wav": mix,
    "delivery.json": JSON.stringify({
      ...JSON.parse(waveSpec),
      waivers: [
        {
          code: "media/sample-rate",
          file: "mix.wav",
          sha256: createHash("sha256").update(mix).digest("hex"),
          found: "Sample rate is 44100 Hz, expected 48000 Hz",
          reason: "Archive tape",
          approvedBy: "Client delivery desk",
          approvedOn: "2026-01-02",
        },
      ],
    }),
  });

describe("deliverables check with waivers", () => {
  it("accepts what the client has accepted, and prints who did and why", async () => {
    const { code, stdout } = await runBuilt(["check", waived()]);
    expect(code).toBe(0);
    expect(stdout).toContain("\n    reason    Archive tape\n    accepted  by Client delivery desk on 2026-01-02\n");
    expect(stdout).toContain("\nACCEPTED  1 waived · 2 files");
  });

  it("rejects the file again when a byte of it has changed", async () => {
    const folder = waived();
    appendFileSync(join(folder, "mix.wav"), "x");
    const { code, stdout } = await runBuilt(["check", folder]);
    expect(code).toBe(1);
    expect(stdout.replaceAll(/\s+/g, " ")).toContain(
      "mix.wav is not the file that the client accepted for media/sample-rate",
    );
    expect(stdout).not.toContain("waived ·");
  });
});
