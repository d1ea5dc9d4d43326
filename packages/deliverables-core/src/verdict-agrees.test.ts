import { describe, expect, it } from "vitest";
import { checkDelivery } from "./check/check-delivery.js";
import { deliveryOfExample } from "./check/examples/run-example.js";
import type { RuleExample } from "./check/rule.js";
import { whyNeverWeighed } from "./check/weight-faults.js";
import { check, mxf, programme, readersOf, spec } from "./check-in-memory.js";
import { conclude } from "./conclude.js";
import { memoryFolder } from "./folder/memory-folder.js";
import { withPicture } from "./media/probe-in-short.js";
import type { Report } from "./report/report.js";
import { rules } from "./rules/index.js";

const header = { reportVersion: 1, tool: "test", toolVersion: "1", checkedAt: "2026-11-23T20:00:00Z" } as const;

function judged(example: Pick<RuleExample, "spec" | "files">): Report | undefined {
  const { reading, delivery } = deliveryOfExample(example);
  if (!delivery) return undefined;
  const { digests, checksums } = delivery;
  const taken = { ...(digests && { digests }), ...(checksums && { checksums }) };
  return conclude({
    header,
    specName: "delivery.json",
    reading,
    delivery,
    ...taken,
    ...checkDelivery(delivery, rules, reading),
  });
}

/** What a verdict says of the requirements below it. */
function contradictions(report: Report | undefined): string[] {
  if (!report) return [];
  const { verdict, coverage, counts } = report;
  const isRight =
    verdict === "accepted" ? coverage.failed + coverage.unchecked === 0 : counts.errors + counts.unchecked > 0;
  return isRight && (coverage.failed === 0 || verdict === "rejected") ? [] : [`${verdict} ${JSON.stringify(coverage)}`];
}

describe("a verdict agrees with every requirement that stands below it", () => {
  const weights = [undefined, "warning", "info", "off"] as const;
  it.each(weights)("in every example of every rule, its rule being weighed as %s", (weight) => {
    const weighable = rules.filter((rule) => weight === undefined || !whyNeverWeighed(rule, weight));
    const wrong = weighable.flatMap((rule) =>
      rule.examples().flatMap((example) => {
        const weighed = { ...example.spec.rules, ...(weight && { [rule.code]: weight }) };
        const report = judged({ ...example, spec: { ...example.spec, rules: weighed } });
        return contradictions(report).map((what) => `${rule.code}, ${example.title ?? ""}: ${what}`);
      }),
    );
    expect(wrong).toEqual([]);
  });

  const narrow = readersOf(() => withPicture({ width: 1440, height: 1080 }));
  const folder = memoryFolder({ "LFD1001A.mxf": mxf });

  it("says of what only warns that it is not met, and of what it weighs by its rule", async () => {
    const report = await check(spec({ programme }, { rules: { "media/raster": "info" } }), folder, narrow);
    expect(report).toMatchObject({
      verdict: "accepted",
      coverage: { failed: 0, warned: 1, percent: 100 },
      findings: [{ code: "media/raster", severity: "info", ownSeverity: "error" }],
    });
    expect(report.requirements.map(({ requirement, state }) => `${requirement} ${state}`)).toContain(
      "video/width warned",
    );
    const [finding] = (await check(spec({ programme }), folder, narrow)).findings;
    expect(finding).not.toHaveProperty("ownSeverity");
  });

  it("calls what the spec turns off set aside, and does not count it as compared", async () => {
    const report = await check(spec({ programme }, { rules: { "media/raster": "off" } }), folder, narrow);
    expect(report).toMatchObject({
      verdict: "accepted",
      coverage: { requirements: 4, compared: 2, setAside: 2, percent: 50 },
    });
  });

  it("is never a green one beside a required file that is not there", async () => {
    for (const weight of ["off", "info", "warning"]) {
      const report = await check(spec({ programme }, { rules: { "files/missing": weight } }), memoryFolder({}));
      expect(report).toMatchObject({ verdict: "rejected", findings: [{ code: "spec/unknown-rule" }] });
      expect(report.findings[0]?.message).toContain('write "optional": true');
    }
    expect((await check(spec({ programme }, { rules: { "files/missing": "error" } }), folder)).verdict).toBe(
      "accepted",
    );
  });

  it("counts its place as waived, and nothing in it as compared, where the client does without a file", async () => {
    const about = { reason: "Comes in January", approvedBy: "Client desk", approvedOn: "2026-11-20" };
    const waiver = {
      code: "files/missing",
      deliverable: "programme",
      file: "LFD1001A.mxf",
      actual: "no file",
      ...about,
    };
    const report = await check(spec({ programme }, { waivers: [waiver] }), memoryFolder({}));
    expect(report).toMatchObject({
      verdict: "accepted",
      coverage: { requirements: 1, waived: 1, passed: 0, unchecked: 0 },
    });
    expect(report.requirements.map(({ state }) => state).sort()).toEqual(["absent", "absent", "absent", "waived"]);
  });
});
