import { describe, expect, it } from "vitest";
import { folderWith, runBuilt } from "../run-built.js";

const spec = JSON.stringify({
  production: { title: "The Long Field", dates: { delivery: "2026-12-04" } },
  episodes: [
    { number: 1, productionNumber: "LFD1001A" },
    { number: 2, productionNumber: "LFD1002A" },
  ],
  deliverables: {
    programme: { type: "other", per: ["episode"], files: "<productionNumber>.mxf", owner: "edit", due: "delivery" },
    subtitles: {
      type: "other",
      per: ["episode", "language"],
      languages: ["en", "de"],
      files: "<productionNumber>_<language>.xml",
      owner: "titles",
      due: "delivery - 5 working days",
    },
    stills: { type: "other", files: "stills.zip", optional: true },
    poster: { type: "other", files: "poster.jpg" },
  },
});
const files = {
  "delivery.json": spec,
  "LFD1001A.mxf": "\u0001",
  "LFD1001A_en.xml": "<tt/>",
  "LFD1001A_de.xml": "<tt/>",
  "LFD1002A_en.xml": "",
};

describe("deliverables status", () => {
  it("takes no waiver that has run out by the day that is asked for", async () => {
    const waivers = [
      {
        code: "files/missing",
        file: "poster.jpg",
        reason: "Later",
        approvedBy: "Client",
        actual: "no file",
        approvedOn: "2026-01-02",
        expires: "2098-12-31",
      },
    ];
    const cwd = folderWith({ ...files, "delivery.json": JSON.stringify({ ...JSON.parse(spec), waivers }) });
    expect((await runBuilt(["status"], { cwd })).stdout).not.toContain("poster.jpg is missing");
    expect((await runBuilt(["status", "--on", "2099-01-01"], { cwd })).stdout).toContain("poster.jpg is missing");
  });

  it("names the file where the sentence does not", async () => {
    const stills = { type: "image", files: "*.bmp", width: { min: 3000 } };
    const cwd = folderWith({
      "delivery.json": JSON.stringify({ production: { title: "The Long Field" }, deliverables: { stills } }),
      "one.bmp": "no picture",
      "two.bmp": "no picture",
    });
    const { stdout } = await runBuilt(["status"], { cwd });
    expect(stdout).toContain("one.bmp");
    expect(stdout).toContain("two.bmp");
  });

  it("prints what is there for each episode and language, and the chase list by owner, late first", async () => {
    const { code, stdout, stderr } = await runBuilt(["status", "--on", "2026-12-01"], { cwd: folderWith(files) });
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout.split("\n").slice(0, -1)).toEqual([
      "The Long Field · delivery.json · 2026-12-01",
      "",
      "Deliverable     LFD1001A  LFD1002A  Whole title  Due         Owner",
      "──────────────  ────────  ────────  ───────────  ──────────  ──────",
      "programme       present   missing   –            2026-12-04  edit",
      "subtitles · en  present   wrong     –            2026-11-27  titles",
      "subtitles · de  present   missing   –            2026-11-27  titles",
      "stills          –         –         not there    –           –",
      "poster          –         –         missing      –           –",
      "",
      "titles: 2 things to bring or put right, 2 late",
      "  - 4 days late: subtitles · LFD1002A · en: LFD1002A_en.xml is empty (0 bytes)",
      "  - 4 days late: subtitles · LFD1002A · de: LFD1002A_de.xml is missing",
      "",
      "edit: 1 thing to bring or put right",
      "  - due in 3 days: programme · LFD1002A: LFD1002A.mxf is missing",
      "",
      "Nobody named: 1 thing to bring or put right",
      "  - poster: poster.jpg is missing",
      "",
      expect.stringMatching(/^REJECTED {2}4 errors · 5 files, /),
    ]);
  });

  it("gives the same as JSON, with the days that are left", async () => {
    const { stdout } = await runBuilt(["status", "--on", "2026-12-04", "--format", "json"], { cwd: folderWith(files) });
    const { today, matrix, chase } = JSON.parse(stdout);
    expect(today).toBe("2026-12-04");
    expect(matrix.columns).toEqual(["LFD1001A", "LFD1002A", "Whole title"]);
    expect(chase.map(({ owner, daysLeft }: { owner: string; daysLeft?: number }) => [owner, daysLeft])).toEqual([
      ["titles", -7],
      ["titles", -7],
      ["edit", 0],
      ["Nobody named", undefined],
    ]);
  });

  it("prints one table after the other where a season is wider than the line", async () => {
    const episodes = Array.from({ length: 12 }, (_, index) => ({
      number: index + 1,
      productionNumber: `LFD10${String(index + 1).padStart(2, "0")}A`,
    }));
    const season = JSON.stringify({
      production: { title: "The Long Field" },
      episodes,
      deliverables: { programme: { type: "other", per: ["episode"], files: "<productionNumber>.mxf" } },
    });
    const { stdout } = await runBuilt(["status"], { cwd: folderWith({ "delivery.json": season }) });
    const lines = stdout.split("\n");
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(80);
    expect(lines.filter((line) => line.startsWith("Deliverable "))).toHaveLength(3);
    for (const { productionNumber } of episodes) expect(stdout).toContain(productionNumber);
  });

  it("refuses a day that there is not", async () => {
    const ran = await runBuilt(["status", "--on", "2026-02-30"], { cwd: folderWith(files) });
    expect(ran).toMatchObject({ code: 2, stderr: "--on takes a day such as 2026-12-04, not 2026-02-30.\n" });
  });
});
