import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { check, mxf, programme, readersOf, spec } from "./check-in-memory.js";
import { memoryFolder } from "./folder/memory-folder.js";
import { withPicture } from "./media/probe-in-short.js";

describe("a delivery for a client", () => {
  const text = readFileSync(
    fileURLToPath(new URL("../../../examples/dpp-episode/delivery.json", import.meta.url)),
    "utf8",
  );

  it("has the client's document on a finding about one of the client's figures", async () => {
    const wrong = readersOf(() => withPicture({ width: 1440, height: 1080 }));
    const report = await check(text, memoryFolder({ "LFD1001A.mxf": mxf }), wrong);
    expect(report.findings.find(({ code }) => code === "media/raster")?.source).toMatchObject({
      document: "AMWA AS-11 UK DPP HD",
    });
    // The schema asks for a start timecode, and leaves open which.
    expect(report.findings.find(({ code }) => code === "media/start-timecode")).not.toHaveProperty("source");
  });
});

describe("a green light that somebody turned on by hand", () => {
  const text = readFileSync(
    fileURLToPath(new URL("../../../examples/dpp-episode/delivery.json", import.meta.url)),
    "utf8",
  );
  const faultsOf = async (specText: string) =>
    (await check(specText, memoryFolder({}))).findings.map(({ code, message }) => `${code} ${message}`);

  it("does not come from weighing down what the client fixes", async () => {
    const weighing = (rules: object) =>
      faultsOf(text.replace('"unexpectedFiles": "warning",', `"rules": ${JSON.stringify(rules)},`));
    expect(await weighing({ "media/raster": "off" })).toEqual([
      'spec/unknown-rule "rules" names media/raster, but DPP AS-11 HD fixes what it judges (video/width, video/height)',
    ]);
    expect(await weighing({ "files/empty": "warning" })).toEqual([
      'spec/unknown-rule "rules" names files/empty, but DPP AS-11 HD asks for files that are there and whole',
    ]);
    expect(await weighing({ "media/bit-rate": "off" })).not.toContainEqual(expect.stringContaining("spec/"));
  });

  it("does not come from making everything optional, and bringing nothing", async () => {
    const optional = spec({ programme: { ...programme, optional: true } }, { unexpectedFiles: "off" });
    const report = await check(optional, memoryFolder({ "junk.bin": "\u0001" }));
    expect(report).toMatchObject({
      verdict: "incomplete",
      unchecked: [{ message: expect.stringMatching(/^Nothing was compared with the spec: /) }],
    });
  });

  it("does not come from asking for no file at all", async () => {
    const none = text.replace('"files": "<productionNumber>.mxf",', '"files": "<productionNumber>.mxf", "count": 0,');
    expect(await faultsOf(none)).toEqual([
      expect.stringContaining("Programme count is 0, DPP AS-11 HD takes at least 1 file"),
    ]);
  });

  it("does not come from turning off what could not be read", async () => {
    expect(await faultsOf(spec({ programme }, { rules: { "files/unread": "off" } }))).toEqual([
      'spec/unknown-rule "rules" names files/unread, but it tells what could not be checked, and that cannot be turned down',
    ]);
  });

  it.each(["files/empty", "files/not-media"])("does not come from turning off %s", async (code) => {
    const nothing = readersOf(() => ({ container: {}, video: [], audio: [] }));
    const folder = memoryFolder({ "LFD1001A.mxf": code === "files/empty" ? "" : mxf });
    const report = await check(spec({ programme }, { rules: { [code]: "off" } }), folder, nothing);
    expect(report).toMatchObject({
      verdict: "incomplete",
      unchecked: [{ message: "LFD1001A.mxf was not compared with the spec: it holds nothing that can be" }],
    });
  });

  it.each(["off", "warning"])("does not come from an empty file of which nothing more is asked, %s", async (weight) => {
    const judge = (asked: object, content: string, rules: object = {}) =>
      check(
        spec({ extra: { type: "other", files: "extra.dat", ...asked } }, { rules }),
        memoryFolder({ "extra.dat": content }),
      );
    expect(await judge({}, "", { "files/empty": weight })).toMatchObject({
      verdict: "incomplete",
      unchecked: [{ message: "extra.dat was not compared with the spec: it holds nothing that can be" }],
    });
    expect(await judge({ fileSize: { max: 10 } }, "", { "files/empty": weight })).toMatchObject({
      verdict: "incomplete",
    });
    expect(await judge({ fileSize: 0 }, "")).toMatchObject({ verdict: "accepted" });
    expect(await judge({ fileSize: 0 }, "x")).toMatchObject({ verdict: "rejected" });
    expect(await judge({}, "x", { "files/empty": weight })).toMatchObject({ verdict: "accepted" });
  });

  it("does not come from one file for several episodes", async () => {
    const episodes = [
      { number: 1, productionNumber: "A1" },
      { number: 2, productionNumber: "A2" },
    ];
    expect(await faultsOf(spec({ programme: { ...programme, per: ["episode"] } }, { episodes }))).toEqual([
      'spec/file-pattern "LFD1001A.mxf" gives LFD1001A.mxf for A1 and for A2; put a token that tells them apart into it, such as <productionNumber>, <episode:02> or <language>',
    ]);
    const same = episodes.map((episode) => ({ ...episode, productionNumber: "A1" }));
    expect(
      await faultsOf(
        spec({ programme: { ...programme, per: ["episode"], files: "<productionNumber>.mxf" } }, { episodes: same }),
      ),
    ).toHaveLength(1);
  });

  it("does not come from a stem that fits a programme whose own start nobody judges", async () => {
    const at = (start: string) => ({ ...withPicture({ frameRate: "25" }), timecode: { start, dropFrame: false } });
    const readers = readersOf((path) => at(path === "A.mxf" ? "09:58:00:00" : "10:00:00:00"));
    const deliverables = {
      programme: { type: "media", files: "A.mxf", timecode: { start: "10:00:00:00" } },
      clean: { type: "media", files: "B.mxf", sameStartAs: "programme" },
    };
    const folder = memoryFolder({ "A.mxf": mxf, "B.mxf": mxf });
    const codesOf = async (rules: object) =>
      (await check(spec(deliverables, { rules }), folder, readers)).findings.map(({ code }) => code);
    expect(await codesOf({})).toEqual(["media/start-timecode"]);
    expect(await codesOf({ "media/start-timecode": "off" })).toEqual(["media/same-start"]);
  });

  it("does not come from a file that was not read to its end", async () => {
    const partial = readersOf(() => ({ ...withPicture({ width: 1920, height: 1080 }), partial: true as const }));
    const silent = { type: "media", files: "LFD1001A.mxf", audio: null, video: { hdr: { format: null } } };
    const report = await check(spec({ silent }), memoryFolder({ "LFD1001A.mxf": mxf }), partial);
    expect(report).toMatchObject({ verdict: "incomplete", findings: [] });
    expect(report.unchecked.map(({ code }) => code)).toEqual(["files/unread", "media/sound", "media/hdr-format"]);
  });
});
