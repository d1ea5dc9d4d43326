import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { CannotOpen, type FileEntry, type Folder } from "./folder/folder.js";
import { memoryFolder } from "./folder/memory-folder.js";
import type { Probe } from "./media/probe.js";
import { withPicture } from "./media/probe-in-short.js";
import { validateDelivery } from "./validate-delivery.js";

const header = { tool: "test", toolVersion: "1", checkedAt: "2026-11-23T20:00:00Z" };
const readersOf = (probe: (path: string) => Probe | { unread: string }) => ({
  media: async ({ path }: { path: string }) => probe(path),
  image: async () => ({}),
  document: async () => ({ format: "PDF" }),
});
const master = readersOf(() => withPicture({ width: 1920, height: 1080 }));
const spec = (deliverables: object, more: object = {}) =>
  JSON.stringify({ production: { title: "The Long Field" }, deliverables, ...more });
const programme = { type: "media", files: "LFD1001A.mxf", video: { width: 1920, height: 1080 } };
/** The key of an MXF header partition (SMPTE ST 377-1): enough to be taken for MXF. */
const mxf = Uint8Array.from([6, 14, 43, 52, 2, 5, 1, 1, 13, 1, 2, 1, 1, 2, 4, 0]);
const check = (specText: string, folder: Folder, readers = master) =>
  validateDelivery({ specName: "delivery.json", specPath: "delivery.json", specText, folder, readers, header });

describe("a delivery", () => {
  it("is accepted when everything that is asked for is there and right", async () => {
    const report = await check(spec({ programme }), memoryFolder({ "delivery.json": "{}", "LFD1001A.mxf": mxf }));
    expect(report).toMatchObject({ verdict: "accepted", findings: [], unchecked: [] });
    expect(report.deliverables).toMatchObject([
      { deliverable: "programme", state: "accepted", items: [{ files: ["LFD1001A.mxf"] }] },
    ]);
  });

  it("is rejected with both addresses: the file, and the line of the spec that asked", async () => {
    const text = `{\n  "production": { "title": "A" },\n  "deliverables": {\n    "programme": { "type": "media", "files": "A.mxf", "video": { "width": 1440 } }\n  }\n}`;
    const { verdict, findings } = await check(text, memoryFolder({ "A.mxf": mxf }));
    expect(verdict).toBe("rejected");
    expect(findings).toMatchObject([
      {
        code: "media/raster",
        message: "Width is 1920 pixels, expected 1440 pixels",
        file: "A.mxf",
        requirement: {
          pointer: "/deliverables/programme/video/width",
          range: { start: { line: 4, column: 75 }, end: { line: 4, column: 79 } },
        },
        help: "docs/rules/media/raster.md",
      },
    ]);
  });

  it("is incomplete, never accepted, when a file could not be read", async () => {
    const report = await check(
      spec({ programme }),
      memoryFolder({ "LFD1001A.mxf": mxf }),
      readersOf(() => ({ unread: "it hung" })),
    );
    expect(report.verdict).toBe("incomplete");
    expect(report.unchecked.map(({ message }) => message)).toEqual(["LFD1001A.mxf could not be read: it hung"]);
    expect(report.deliverables[0]?.state).toBe("unchecked");
  });

  it("is incomplete when the file does not say what is asked", async () => {
    const report = await check(
      spec({ programme }),
      memoryFolder({ "LFD1001A.mxf": mxf }),
      readersOf(() => withPicture({ width: 1920 })),
    );
    expect(report).toMatchObject({
      verdict: "incomplete",
      unchecked: [{ message: "Height is not known: the file does not say" }],
    });
  });

  it("may weigh a rule otherwise, or turn it off", async () => {
    const wrong = readersOf(() => withPicture({ width: 1440, height: 1080 }));
    const folder = memoryFolder({ "LFD1001A.mxf": mxf });
    const warned = await check(spec({ programme }, { rules: { "media/raster": "warning" } }), folder, wrong);
    expect(warned).toMatchObject({ verdict: "accepted", counts: { errors: 0, warnings: 1 } });
    const off = await check(spec({ programme }, { rules: { "media/raster": "off" } }), folder, wrong);
    expect(off).toMatchObject({
      verdict: "accepted",
      findings: [],
      setAside: { rules: [{ code: "media/raster", severity: "off" }] },
    });
  });

  it("gives the same report whatever the order in which its files are listed", async () => {
    const stills = { type: "image", files: "*.jpg", width: { min: 10 } };
    const names = ["b.jpg", "a.jpg", "c.jpg", "LFD1001a.mxf", "z.txt"];
    const folderOf = (order: string[]) => memoryFolder(Object.fromEntries(order.map((name) => [name, mxf])));
    const [one, other] = await Promise.all(
      [names, names.toReversed()].map((order) => check(spec({ programme, stills }), folderOf(order))),
    );
    expect(one).toEqual(other);
    expect(one?.findings.length).toBeGreaterThan(2);
  });
});

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
    expect(await weighing({ "files/missing": "warning" })).toEqual([
      'spec/unknown-rule "rules" names files/missing, but DPP AS-11 HD asks for files that are there and whole',
    ]);
    expect(await weighing({ "media/bit-rate": "off" })).not.toContainEqual(expect.stringContaining("spec/"));
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

describe("a spec with a fault", () => {
  it("is told before any file is opened or listed", async () => {
    const untouchable: Folder = {
      list: () => {
        throw new Error("listed");
      },
      open: () => Promise.reject(new Error("opened")),
    };
    const report = await check(spec({ programme: { ...programme, widht: 1 } }), untouchable);
    expect(report.verdict).toBe("rejected");
    expect(report.findings.map(({ message }) => message)).toEqual([
      'Programme has no key "widht"; it takes type, files, per, languages, count, optional, owner, fileSize, container, video, audio, timecode, duration, sameDurationAs, sameStartAs, sameFrameRateAs',
    ]);
    expect(report.unchecked).toHaveLength(1);
  });
});

describe("a folder that does not keep still", () => {
  const changing = (...listings: FileEntry[][]): Folder => {
    let turn = 0;
    const inner = memoryFolder({ "LFD1001A.mxf": mxf });
    return {
      async *list() {
        yield* listings[turn++] ?? [];
      },
      open: (path) => inner.open(path),
    };
  };
  const entry = (size: number, modified = 1) => ({ path: "LFD1001A.mxf", size, modified });

  it.each([
    ["grows", [entry(1)], [entry(2)], "LFD1001A.mxf grew from 1 to 2 bytes during the check"],
    ["is written to", [entry(1, 1)], [entry(1, 2)], "LFD1001A.mxf was written to during the check"],
    ["vanishes", [entry(1)], [], "LFD1001A.mxf went from the folder during the check"],
    ["comes", [entry(1)], [entry(1), { path: "B.mxf", size: 1 }], "B.mxf came into the folder during the check"],
  ])("is incomplete when a file %s", async (_, before, after, message) => {
    const report = await check(spec({ programme }), changing(before, after));
    expect(report.verdict).toBe("incomplete");
    expect(report.unchecked.map((one) => one.message)).toContain(message);
  });

  it("is unchecked where a file is gone before it is opened", async () => {
    const folder: Folder = {
      ...changing([entry(1)], []),
      open: () => Promise.reject(new CannotOpen("the file is gone")),
    };
    const report = await check(spec({ programme }), folder);
    expect(report.unchecked.map(({ message }) => message)).toContain(
      "LFD1001A.mxf could not be read: the file is gone",
    );
  });

  it("does not hide a mistake of ours behind the file", async () => {
    const folder: Folder = { ...changing([entry(1)], []), open: () => Promise.reject(new TypeError("ours")) };
    await expect(check(spec({ programme }), folder)).rejects.toThrow("ours");
  });

  it("stops when it is told to", async () => {
    const abort = new AbortController();
    const readers = readersOf(() => {
      abort.abort();
      return withPicture({});
    });
    const input = {
      specName: "delivery.json",
      specText: spec({ programme: { ...programme, files: "*.mxf" } }),
      folder: memoryFolder({ "a.mxf": mxf, "b.mxf": mxf }),
      readers,
      header,
    };
    await expect(validateDelivery({ ...input, signal: abort.signal })).rejects.toMatchObject({ name: "AbortError" });
  });
});

describe("names", () => {
  const of = (names: string[], deliverables: object) =>
    check(spec(deliverables), memoryFolder(Object.fromEntries(names.map((name) => [name, mxf])))).then(({ findings }) =>
      findings.map(({ code, message }) => `${code} ${message}`),
    );

  it("are asked for by each entry of a list", async () => {
    expect(await of(["a.wav"], { stems: { type: "other", files: ["a.wav", "b.wav"] } })).toEqual([
      "files/missing b.wav is missing",
    ]);
  });

  it("are one finding when they are nearly right, not a missing and an unexpected file", async () => {
    expect(await of(["LFD1001a.mxf"], { programme })).toEqual([
      "files/name LFD1001a.mxf differs from LFD1001A.mxf in case",
    ]);
  });

  it("are nearly right together, where their folder has the slip", async () => {
    const stills = { type: "other", files: "Stills/*.jpg", count: { min: 2 } };
    expect(await of(["stills/a.jpg", "stills/b.jpg"], { stills })).toEqual([
      "files/name stills/a.jpg differs from Stills/*.jpg in case",
      "files/name stills/b.jpg differs from Stills/*.jpg in case",
    ]);
  });

  it("with wildcards do not count the litter of the operating system", async () => {
    expect(await of(["Stills/._a.jpg"], { stills: { type: "other", files: "Stills/*.jpg" } })).toEqual([
      "files/missing No file matches Stills/*.jpg",
      "files/junk Stills/._a.jpg is litter: macOS's side file of another file",
    ]);
  });

  it("match whatever Unicode form the disk keeps", async () => {
    expect(await of(["Se\u0301ance.mov"], { programme: { type: "other", files: "S\u00E9ance.mov" } })).toEqual([]);
  });

  it("are asked for per episode and language", async () => {
    const text = spec(
      {
        subtitles: {
          type: "other",
          per: ["episode", "language"],
          languages: ["en-GB", "de"],
          files: "<productionNumber>_<language>.stl",
        },
      },
      {
        episodes: [
          { number: 1, productionNumber: "LFD1001A" },
          { number: 2, productionNumber: "LFD1002B" },
        ],
      },
    );
    const { findings, deliverables } = await check(
      text,
      memoryFolder({ "LFD1001A_en-GB.stl": "x", "LFD1001A_de.stl": "x", "LFD1002B_de.stl": "x" }),
    );
    expect(findings.map(({ item, message }) => `${item}: ${message}`)).toEqual([
      "LFD1002B · en-GB: LFD1002B_en-GB.stl is missing",
    ]);
    expect(deliverables[0]?.items.map(({ item, state }) => `${item} ${state}`)).toEqual([
      "LFD1001A · en-GB accepted",
      "LFD1001A · de accepted",
      "LFD1002B · en-GB missing",
      "LFD1002B · de accepted",
    ]);
  });
});
