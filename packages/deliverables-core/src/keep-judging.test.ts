import { afterEach, describe, expect, it } from "vitest";
import { check, header, master, mxf, programme, spec } from "./check-in-memory.js";
import { CannotOpen, type Folder } from "./folder/folder.js";
import { memoryFolder } from "./folder/memory-folder.js";
import { type Judgement, type KeptDelivery, keepJudging } from "./index.js";
import { withPicture } from "./media/probe-in-short.js";

/** A delivery that is kept, with what a test wants to know of it. */
function keep(files: Record<string, Uint8Array | string>, width = 1920, folder?: Folder) {
  const judged: Judgement[] = [];
  const read: string[] = [];
  const hashed: string[] = [];
  const waiting: (() => void)[] = [];
  const later: (() => void)[] = [];
  const readers = {
    ...master,
    media: async ({ path }: { path: string }) => {
      read.push(path);
      return withPicture({ width, height: 1080 });
    },
  };
  // The folder is looked up each time: a test changes it by putting files into `files`.
  const live: Folder = folder ?? {
    list: () => memoryFolder(files).list(),
    open: (path) => memoryFolder(files).open(path),
  };
  const kept = keepJudging({
    specName: "delivery.json",
    specPath: "delivery.json",
    folder: live,
    readers,
    digest: async ({ path }) => {
      hashed.push(path);
      return "9f2c".repeat(16);
    },
    header: () => header,
    onJudgement: (judgement, isFinal) => {
      judged.push(judgement);
      if (isFinal) for (const tell of waiting.splice(0)) tell();
    },
    onFailure: (failure) => {
      throw failure;
    },
    later: (call) => later.push(call),
    now: () => 0,
  });
  open.push(kept);
  const settled = () => new Promise<void>((resolve) => waiting.push(resolve));
  const last = () => judged.at(-1) as Judgement;
  return { kept, judged, read, hashed, later, settled, last };
}
const open: KeptDelivery[] = [];
afterEach(() => {
  for (const kept of open.splice(0)) kept.close();
});

describe("a delivery that is judged as it is typed", () => {
  it("comes to the report that a whole check gives", async () => {
    const files = { "delivery.json": "{}", "LFD1001A.mxf": mxf, "other.txt": "x" };
    const { kept, settled, last } = keep(files);
    kept.setSpec(spec({ programme }));
    await settled();
    expect(last().report).toEqual(await check(spec({ programme }), memoryFolder(files)));
    expect(last().pending.size).toBe(0);
    expect(last().unclaimed).toEqual(["other.txt"]);
  });

  it("says at first which files it has not read yet, and never that they are right", async () => {
    const { kept, settled, judged } = keep({ "LFD1001A.mxf": mxf });
    kept.setSpec(spec({ programme }));
    await settled();
    expect(judged[0]).toMatchObject({ pending: new Set(["LFD1001A.mxf"]), report: { verdict: "incomplete" } });
    expect(judged.at(-1)?.report.verdict).toBe("accepted");
  });

  it("is rehearsed to the same report, reading nothing and telling nobody", async () => {
    const { kept, settled, judged, last, read } = keep({ "LFD1001A.mxf": mxf }, 1440);
    expect(kept.rehearse()).toBeUndefined();
    kept.setSpec(spec({ programme }));
    await settled();
    await new Promise(setImmediate);
    const [times, before] = [judged.length, last().report];
    expect(before.findings).toHaveLength(1);
    expect(kept.rehearse()?.report).toEqual(before);
    expect(judged.length).toBe(times);
    expect(read).toEqual(["LFD1001A.mxf"]);
  });

  it("reads no file again when only the spec changes", async () => {
    const { kept, settled, last, read } = keep({ "LFD1001A.mxf": mxf });
    kept.setSpec(spec({ programme }));
    await settled();
    kept.setSpec(spec({ programme: { ...programme, video: { width: 1440 } } }));
    await settled();
    expect(last().report.findings.map(({ message }) => message)).toEqual([
      "Width is 1920 pixels, expected 1440 pixels",
    ]);
    expect(read).toEqual(["LFD1001A.mxf"]);
  });

  it("reads a file again when it has changed, and only that one", async () => {
    const files: Record<string, Uint8Array | string> = { "a.mxf": mxf, "b.mxf": mxf };
    const { kept, settled, read } = keep(files);
    kept.setSpec(spec({ masters: { ...programme, files: ["a.mxf", "b.mxf"] } }));
    await settled();
    files["b.mxf"] = Uint8Array.from([...mxf, 1]);
    kept.folderChanged();
    await settled();
    expect(read).toEqual(["a.mxf", "b.mxf", "b.mxf"]);
  });

  it("tells a requirement that is met, with what the file has", async () => {
    const { kept, settled, last } = keep({ "LFD1001A.mxf": mxf });
    kept.setSpec(spec({ programme }));
    await settled();
    expect(last().compared()).toContainEqual({
      code: "media/raster",
      outcome: "met",
      deliverable: "programme",
      file: "LFD1001A.mxf",
      pointer: "/deliverables/programme/video/width",
      expected: "1920 pixels",
      actual: "1920 pixels",
    });
  });
});

describe("a spec that is half typed", () => {
  it("keeps what was found of the files, at its new place, and is rejected for its own fault", async () => {
    const { kept, settled, last } = keep({ "LFD1001A.mxf": mxf }, 1440);
    const text = spec({ programme });
    kept.setSpec(text);
    await settled();
    kept.setSpec(`\n\n${text.slice(0, -1)}, "rul`);
    await settled();
    expect(last().report.findings.map(({ code }) => code)).toEqual(["spec/syntax"]);
    expect(last().report.verdict).toBe("rejected");
    expect(last().earlier?.findings).toMatchObject([
      { code: "media/raster", requirement: { range: { start: { line: 3 } } } },
    ]);
  });

  it("tells an unknown key above the place where somebody types", async () => {
    const { kept, settled, last } = keep({});
    kept.setSpec('{\n "production": { "titel": "A" },\n "deliverables": {\n  "programme": { "typ');
    await settled();
    expect(last().report.findings.map(({ code }) => code)).toEqual(["spec/unknown-key", "spec/syntax"]);
  });
});

describe("a folder that cannot be listed", () => {
  it("leaves everything unchecked, with what to do, and is judged when it is back", async () => {
    let gone = true;
    const files = memoryFolder({ "LFD1001A.mxf": mxf });
    const folder: Folder = {
      list: () => {
        if (gone) throw new CannotOpen("the folder does not exist");
        return files.list();
      },
      open: (path) => files.open(path),
    };
    const { kept, settled, last } = keep({}, 1920, folder);
    kept.setSpec(spec({ programme }));
    await settled();
    expect(last().report).toMatchObject({
      verdict: "incomplete",
      unchecked: [{ message: "The delivery folder could not be listed: the folder does not exist" }],
    });
    gone = false;
    kept.folderChanged();
    await settled();
    expect(last().report.verdict).toBe("accepted");
  });
});

describe("reading that is stopped", () => {
  it("leaves what was not read unchecked until it is started again", async () => {
    const { kept, settled, last, read } = keep({ "LFD1001A.mxf": mxf });
    kept.stopReading();
    kept.setSpec(spec({ programme }));
    await settled();
    expect(read).toEqual([]);
    expect(last().report.verdict).toBe("incomplete");
    expect(last().report.unchecked.map(({ message }) => message)).toEqual([
      "LFD1001A.mxf could not be read: the check was stopped before",
    ]);
    kept.startAgain();
    await settled();
    expect(last().report.verdict).toBe("accepted");
  });
});

describe("a file that grows while it is read", () => {
  it("is unchecked, and looked at again later", async () => {
    const files: Record<string, Uint8Array | string> = { "LFD1001A.mxf": mxf };
    let lists = 0;
    const folder: Folder = {
      list: () => {
        lists += 1;
        if (lists === 2) files["LFD1001A.mxf"] = Uint8Array.from([...mxf, 1]);
        return memoryFolder(files).list();
      },
      open: (path) => memoryFolder(files).open(path),
    };
    const { kept, settled, later, judged } = keep({}, 1920, folder);
    const done = settled();
    kept.setSpec(spec({ programme }));
    while (later.length === 0) await new Promise((resolve) => setImmediate(resolve));
    expect(judged.at(-1)?.report.verdict).toBe("incomplete");
    later.shift()?.();
    await done;
    expect(judged.at(-1)?.report.verdict).toBe("accepted");
  });
});

describe("waivers in a delivery that is judged as it is typed", () => {
  it("hold as in a whole check, and a file is hashed once as long as it stays as it is", async () => {
    const { kept, settled, last, hashed } = keep({ "LFD1001A.mxf": mxf }, 1440);
    const waiver = {
      code: "media/raster",
      file: "LFD1001A.mxf",
      sha256: "9f2c".repeat(16),
      found: "Raster is 1440×1080, expected 1920×1080",
      reason: "Archive footage",
      approvedBy: "Client delivery desk",
      approvedOn: "2026-11-20",
    };
    kept.setSpec(spec({ programme }, { waivers: [waiver] }));
    await settled();
    expect(last().report).toMatchObject({ verdict: "accepted", findings: [], counts: { waived: 1 } });
    kept.setSpec(spec({ programme }, { waivers: [{ ...waiver, sha256: "00".repeat(32) }] }));
    await settled();
    expect(last().report.findings.map(({ code }) => code)).toEqual(["media/raster", "waiver/stale"]);
    expect(hashed).toEqual(["LFD1001A.mxf"]);
  });
});
