import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { reportFormats } from "deliverables-core";
import { describe, expect, it } from "vitest";
import { formatNames } from "../formats/format-names.js";
import { folderWith, runBuilt, steadyWave, waveSpec } from "../run-built.js";

const wrong = { "job/delivery.json": waveSpec, "job/mix.wav": steadyWave(44_100) };
/** A house with one delivery, and the report on it. */
const judged = async (configuration: object | string, files: Record<string, string | Uint8Array> = wrong) => {
  const text = typeof configuration === "string" ? configuration : JSON.stringify(configuration);
  const home = folderWith({ ...files, ".git/HEAD": "", ".deliverablesrc.json": text });
  const { stdout, stderr, code } = await runBuilt(["check", "job", "--format", "json"], { cwd: home });
  return { home, code, stderr, report: stdout ? JSON.parse(stdout) : undefined };
};

describe("a house's configuration", () => {
  it("gives what the spec does not say: owners, weights of rules, and says so in every report", async () => {
    const { home, code, report } = await judged({
      owners: { media: "sound" },
      rules: { "media/sample-rate": "warning" },
    });
    expect(code).toBe(0);
    expect(report).toMatchObject({
      verdict: "accepted",
      house: { file: "../.deliverablesrc.json", gives: ["owners/mix", "rules/media/sample-rate"], refused: [] },
      setAside: { rules: [{ code: "media/sample-rate", severity: "warning", by: "house" }] },
      deliverables: [{ deliverable: "mix", owner: "sound" }],
    });
    const { stdout } = await runBuilt(["check", "job"], { cwd: home });
    expect(stdout).toContain("Set aside: media/sample-rate is of severity warning (by");
  });

  it("leaves what the spec says itself as it is", async () => {
    const spec = JSON.parse(waveSpec);
    spec.deliverables.mix.owner = "post";
    spec.rules = { "media/sample-rate": "error" };
    const files = { ...wrong, "job/delivery.json": JSON.stringify(spec) };
    const { report } = await judged({ owners: { mix: "sound" }, rules: { "media/sample-rate": "off" } }, files);
    expect(report).toMatchObject({ verdict: "rejected", deliverables: [{ owner: "post" }] });
    expect(report.house).toBeUndefined();
  });

  it("gives the client of a spec that names none, and the spec is judged by it", async () => {
    const { code, report } = await judged({ client: "dpp-as11-hd@1.1" });
    expect(code).toBe(1);
    expect(report).toMatchObject({ client: { id: "dpp-as11-hd" }, house: { gives: ["client"] } });
    expect(report.findings.map(({ code: found }: { code: string }) => found)).toContain("spec/client-requirement");
  });

  it("cannot make lighter what the client's document fixes, any more than the spec could", async () => {
    const spec = JSON.parse(waveSpec);
    spec.client = "ebu-r128@5.0";
    spec.deliverables = {
      programme: {
        type: "media",
        files: "mix.wav",
        loudness: { integrated: { target: -23, tolerance: 1 }, truePeak: { max: -1 } },
      },
    };
    const files = { ...wrong, "job/delivery.json": JSON.stringify(spec) };
    const { report } = await judged({ rules: { "files/empty": "off", "media/sample-rate": "off" } }, files);
    expect(report.house).toEqual({
      file: "../.deliverablesrc.json",
      gives: ["rules/media/sample-rate"],
      refused: [{ rule: "files/empty", why: "EBU R 128 asks for files that are there and whole" }],
    });
    expect(report.verdict).not.toBe("accepted");
  });

  it.each([
    ['{ "ownrs": {} }', '.deliverablesrc.json:1:3: The configuration has no key "ownrs"; did you mean "owners"?'],
    [
      '{\n  "client": "dpp-as11-hd@1.0"\n}',
      '.deliverablesrc.json:2:13: There is no client schema "dpp-as11-hd@1.0"; did you mean "dpp-as11-hd@1.1"?',
    ],
    [
      '{ "rules": { "media/bitrate": "off" } }',
      '.deliverablesrc.json:1:14: "rules" names media/bitrate, but there is no such rule; did you mean media/bit-rate?',
    ],
    [
      '{ "rules": { "files/unread": "off" } }',
      '.deliverablesrc.json:1:14: "rules" names files/unread, but it tells what could not be checked, and that cannot be turned down.',
    ],
    [
      '{ "rules": { "files/missing": "info" } }',
      '.deliverablesrc.json:1:14: "rules" names files/missing, but it tells that something required is not there: write "optional": true at a deliverable that need not come, or have the client accept it by a waiver.',
    ],
    [
      '{ "formats": ["htlm=a.html"] }',
      '.deliverablesrc.json:1:15: "htlm=a.html" is no format; did you mean "html=a.html"?',
    ],
    ['{ "rules": { "media/raster": "wraning" } }', 'Severity of media/raster is "wraning"; did you mean "warning"?'],
    ['{ "owners": { "mix": "a" ', ".deliverablesrc.json:1:24: The configuration ends too early"],
    ["", ".deliverablesrc.json:1:1: The configuration is empty"],
  ])("that says %s is told at its line and column, and nothing is judged by it", async (text, sentence) => {
    const { code, stderr } = await judged(text);
    expect(stderr).toContain("The house's configuration is not understood. ");
    expect(stderr).not.toContain("?.");
    expect(stderr).toContain(sentence);
    expect(code).toBe(2);
  });

  it("names the reports that are written where no --format is given", async () => {
    const home = folderWith({
      ...wrong,
      ".git/HEAD": "",
      ".deliverablesrc.json": '{ "formats": ["text", "json=out.json"] }',
    });
    await runBuilt(["check", "job"], { cwd: home });
    expect(JSON.parse(readFileSync(join(home, "out.json"), "utf8")).verdict).toBe("rejected");
    const { stdout } = await runBuilt(["check", "job", "--format", "markdown"], { cwd: home });
    expect(stdout).toMatch(/^#/);
    expect([...reportFormats]).toEqual(formatNames);
  });

  it("is not taken from inside the delivery, which would judge itself", async () => {
    const home = folderWith({
      ...wrong,
      ".git/HEAD": "",
      ".deliverablesrc.json": "{}",
      "job/.deliverablesrc.json": "{}",
    });
    for (const command of [
      ["check", "job"],
      ["status", "job"],
      ["diff", "job", "job"],
    ]) {
      const { code, stderr } = await runBuilt(command, { cwd: home });
      expect(code).toBe(2);
      expect(stderr).toContain(
        "The configuration job/.deliverablesrc.json lies inside the delivery, and what is delivered has no say in how it is judged.",
      );
    }
  });

  it("shows with --print-config where each value comes from, and checks nothing", async () => {
    const home = folderWith({
      ...wrong,
      ".git/HEAD": "",
      ".deliverablesrc.json":
        '{\n  "formats": ["text"],\n  "owners": { "media": "sound" },\n  "rules": { "media/sample-rate": "info" }\n}\n',
    });
    const { stdout, code } = await runBuilt(["check", "job", "--print-config", "--fail-on", "warning"], { cwd: home });
    expect(code).toBe(0);
    expect(stdout.replaceAll(/ {2,}/g, " | ")).toBe(
      [
        "configuration | .deliverablesrc.json",
        "formats | text | .deliverablesrc.json:2:3",
        "output | none | default",
        "fail-on | warning | flag",
        "max-warnings | any | default",
        "seal | no | default",
        "client | none | default",
        "owners/mix | sound | .deliverablesrc.json:3:24",
        "rules/media/sample-rate | info | .deliverablesrc.json:4:35",
        "",
      ].join("\n"),
    );
    writeFileSync(join(home, ".deliverablesrc.json"), '{ "a": 1, "b": 2 }');
    const faulty = await runBuilt(["check", "job", "--print-config"], { cwd: home });
    expect(faulty.code).toBe(2);
    expect(faulty.stdout.trimEnd().split("\n")).toHaveLength(2);
    expect((await runBuilt(["check", "job"], { cwd: home })).stderr).toContain(
      "(and 1 more: deliverables check --print-config",
    );
  });

  it("holds for validate too, and is part of what a report was judged by", async () => {
    const { home } = await judged({ client: "dpp-as11-hd@1.1" });
    expect((await runBuilt(["validate", "job/delivery.json"], { cwd: home })).stdout).toContain("dpp-as11-hd@1.1");
    const out = join(home, "out.json");
    const right = folderWith({ ".git/HEAD": "" });
    mkdirSync(join(right, "job"));
    writeFileSync(join(right, "job/delivery.json"), waveSpec);
    writeFileSync(join(right, "job/mix.wav"), steadyWave());
    writeFileSync(join(right, ".deliverablesrc.json"), "{}");
    await runBuilt(["check", "job", "--seal", "--format", `json=${out}`], { cwd: right });
    expect((await runBuilt(["verify-report", out, "job"], { cwd: right })).code).toBe(0);
    writeFileSync(join(right, ".deliverablesrc.json"), '{ "formats": ["text"] }');
    expect((await runBuilt(["verify-report", out, "job"], { cwd: right })).code).toBe(0);
    writeFileSync(join(right, ".deliverablesrc.json"), '{ "client": "dpp-as11-hd@1.1" }');
    const changed = await runBuilt(["verify-report", out, "job"], { cwd: right });
    expect(changed.code).toBe(1);
    expect(changed.stdout).toContain("The house's configuration, .deliverablesrc.json, is another");
  });
});
