import { describe, expect, it } from "vitest";
import { check, header, mxf, programme, readersOf, spec } from "./check-in-memory.js";
import { CannotOpen, type FileEntry, type Folder } from "./folder/folder.js";
import { memoryFolder } from "./folder/memory-folder.js";
import { withPicture } from "./media/probe-in-short.js";
import { validateDelivery } from "./validate-delivery.js";

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

describe("a file that came under a longer name", () => {
  const remedyWith = async (files: Record<string, Uint8Array>) => {
    const { findings } = await check(spec({ programme: { ...programme, owner: "edit" } }), memoryFolder(files));
    return findings.find(({ code }) => code === "files/missing")?.remedy;
  };

  it("is named where the one that is asked for is missing, and nobody is told that it is the one", async () => {
    expect(await remedyWith({ "LFD1001A_v2.mxf": mxf })).toBe(
      "Look at LFD1001A_v2.mxf: if that is the file, rename it to LFD1001A.mxf; if not, ask edit for it.",
    );
    expect(await remedyWith({ "LFD1002A.mxf": mxf })).toBe(
      "Ask edit for the file and put it into the folder under the name that the spec gives.",
    );
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
      'Programme has no key "widht"; it takes type, files, per, languages, reels, count, optional, owner, requires, due, fileSize, onePer, container, video, audio, captions, timecode, loudness, levels, as11, timeline, cases, nameSays, duration, sameDurationAs, sameStartAs, reelsTogether, sameFrameRateAs',
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
