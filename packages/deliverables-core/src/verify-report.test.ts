import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { header, master, mxf, programme, spec } from "./check-in-memory.js";
import type { Digest } from "./delivery/bytes/digest-files.js";
import { memoryFolder } from "./folder/memory-folder.js";
import { compareFiles } from "./report/compare-files.js";
import type { Report } from "./report/report.js";
import type { Seal } from "./report/seal.js";
import { validateDelivery } from "./validate-delivery.js";
import { verifyReport } from "./verify-report.js";

const digestText = (text: string) => createHash("sha256").update(text).digest("hex");
const digest: Digest = async (file) =>
  createHash("sha256")
    .update(await file.read(0, file.size))
    .digest("hex");
const ofEpisode = spec({ programme, stills: { type: "other", files: "*.jpg" } }, { ignore: ["notes.txt"] });
const delivered = (): Record<string, string | Uint8Array> => ({
  "delivery.json": ofEpisode,
  "LFD1001A.mxf": mxf,
  "still.jpg": "a picture",
});

async function sealed(kind: Seal["kind"] = "content", files = delivered(), specText = ofEpisode) {
  const report = await validateDelivery({
    specName: "delivery.json",
    specPath: "delivery.json",
    specText,
    folder: memoryFolder(files),
    readers: master,
    header,
    digest,
    sealing: { kind, digestText },
  });
  // As it comes out of a file.
  return JSON.parse(JSON.stringify(report)) as Report & { seal: Seal };
}
const today = "2026-11-24";
const verify = async (
  files: Record<string, string | Uint8Array>,
  given?: Report & { seal: Seal },
  specText = ofEpisode,
  day = today,
) => {
  const report = given ?? (await sealed());
  return verifyReport({ report, folder: memoryFolder(files), specText, digest, digestText, today: day });
};
const same = { reportIsWhole: true, files: [], spec: "same", client: "none", house: "none", lapsed: [] };

describe("a sealed report", () => {
  it("knows its folder again, and what was ignored or is litter does not matter", async () => {
    expect(await verify(delivered())).toEqual(same);
    expect(await verify({ ...delivered(), "notes.txt": "x", ".DS_Store": "x" })).toEqual(same);
  });

  it("is about the bytes of names, too: umlauts in other Unicode are another name for whoever receives them", async () => {
    const [composed, apart] = ["Stills_Ü.jpg".normalize("NFC"), "Stills_Ü.jpg".normalize("NFD")];
    const report = await sealed("content", { ...delivered(), [composed]: "x" });
    expect((await verify({ ...delivered(), [composed]: "x" }, report)).files).toEqual([]);
    expect((await verify({ ...delivered(), [apart]: "x" }, report)).files).toEqual([
      { kind: "renamed", from: composed, path: apart },
    ]);
  });

  it("counts what is forbidden where it is ignored, too, and litter where it is an error", async () => {
    const forbidden = [{ files: "**/*_DRAFT*", reason: "Finals only" }];
    const text = spec({ programme }, { ignore: ["work/**"], forbidden, rules: { "files/junk": "error" } });
    const files = { "delivery.json": text, "LFD1001A.mxf": mxf, "work/a.txt": "x" };
    const report = await sealed("content", files, text);
    expect((await verify({ ...files, "work/b.txt": "x" }, report, text)).files).toEqual([]);
    const later = { ...files, "work/LFD1001A_draft.mov": "x", ".DS_Store": "x" };
    expect((await verify(later, report, text)).files).toEqual([
      { kind: "added", path: ".DS_Store" },
      { kind: "added", path: "work/LFD1001A_draft.mov" },
    ]);
  });

  it("tells which waivers that it rests on have run out since", async () => {
    const waiver = { code: "files/missing", deliverable: "stills", file: "*.jpg", actual: "no file" };
    const about = { reason: "Comes later", approvedBy: "Desk", approvedOn: "2026-11-20", expires: "2026-12-31" };
    const text = spec(
      { programme, stills: { type: "other", files: "*.jpg" } },
      { waivers: [{ ...waiver, found: "No file matches *.jpg", ...about }] },
    );
    const files = { "delivery.json": text, "LFD1001A.mxf": mxf };
    const report = await sealed("content", files, text);
    expect(report.verdict).toBe("accepted");
    expect(await verify(files, report, text, "2026-12-31")).toEqual(same);
    const later = await verify(files, report, text, "2027-01-01");
    expect(later.lapsed).toMatchObject([{ code: "files/missing", expires: "2026-12-31" }]);
  });

  it("counts a file that is asked for by its name, be it called as litter is or fit an ignored pattern", async () => {
    const text = spec(
      { note: { type: "other", files: "desktop.ini" }, film: { type: "other", files: "a.mov" } },
      { ignore: ["*.mov"] },
    );
    const files = { "delivery.json": text, "desktop.ini": "a note", "a.mov": "a film" };
    const report = await sealed("content", files, text);
    expect((await verify(files, report, text)).files).toEqual([]);
    const { "desktop.ini": _, ...without } = files;
    expect((await verify(without, report, text)).files).toEqual([{ kind: "removed", path: "desktop.ini" }]);
    expect((await verify({ ...files, "a.mov": "a fulm" }, report, text)).files).toMatchObject([
      { kind: "changed", path: "a.mov" },
    ]);
  });

  it("names what was added, removed, renamed and changed", async () => {
    const { "still.jpg": still = "", ...others } = delivered();
    const files = { ...others, "Still.jpg": still, "new.txt": "x", "LFD1001A.mxf": Uint8Array.from([...mxf, 0]) };
    expect((await verify(files)).files).toEqual([
      { kind: "changed", path: "LFD1001A.mxf", why: "it had 16 bytes and has 17" },
      { kind: "renamed", path: "Still.jpg", from: "still.jpg" },
      { kind: "added", path: "new.txt" },
    ]);
    expect((await verify(others)).files).toEqual([{ kind: "removed", path: "still.jpg" }]);
  });

  it("does not call gone or changed what cannot be read any more", async () => {
    const now = (path: string, size: number, unread: string) => [{ path, size, deliverables: [], unread }];
    const before = [{ path: "Stills/a.jpg", size: 9, deliverables: [], sha256: "9f" }];
    expect(compareFiles(before, now("Stills", 0, "the folder cannot be read: permission denied"))).toEqual([
      { kind: "unknown", path: "Stills/a.jpg", why: "the folder cannot be read: permission denied" },
    ]);
    expect(compareFiles(before, now("Stills/a.jpg", 0, "it is a link that leaves the delivery folder"))).toEqual([
      { kind: "unknown", path: "Stills/a.jpg", why: "it is a link that leaves the delivery folder" },
    ]);
  });

  it("catches any one byte that is another", async () => {
    const report = await sealed();
    await fc.assert(
      fc.asyncProperty(fc.nat(mxf.length - 1), fc.integer({ min: 1, max: 255 }), async (place, difference) => {
        const changed = Uint8Array.from(mxf);
        changed[place] = (changed[place] ?? 0) ^ difference;
        expect((await verify({ ...delivered(), "LFD1001A.mxf": changed }, report)).files).toEqual([
          { kind: "changed", path: "LFD1001A.mxf", why: "its content is another" },
        ]);
      }),
    );
  });

  it("does not claim to know the bytes when only names and sizes were sealed", async () => {
    const report = await sealed("names");
    expect(report.seal.kind).toBe("names");
    expect((await verify({ ...delivered(), "still.jpg": "b picture" }, report)).files).toEqual([]);
    expect((await verify({ ...delivered(), "still.jpg": "pictures!!" }, report)).files).toHaveLength(1);
  });

  it("notices that the spec is another, or gone", async () => {
    expect((await verify(delivered(), undefined, `${ofEpisode} `)).spec).toBe("changed");
    const report = await sealed();
    const folder = memoryFolder(delivered());
    expect((await verifyReport({ report, folder, digest, digestText, today })).spec).toBe("gone");
  });

  it("notices when anything in it was changed", async () => {
    const report = await sealed();
    const changes: ((report: Report & { seal: Seal }) => void)[] = [
      (one) => Object.assign(one, { verdict: "accepted", title: "Another" }),
      (one) => one.files.pop(),
      (one) => Object.assign(one.files[0] ?? {}, { sha256: "00".repeat(32) }),
      (one) => Object.assign(one.seal, { folder: "00".repeat(32) }),
      (one) => Object.assign(one.header, { toolVersion: "9" }),
    ];
    for (const change of changes) {
      const changed = structuredClone(report);
      change(changed);
      expect((await verify(delivered(), changed)).reportIsWhole).toBe(false);
    }
    const later = { ...report, header: { ...report.header, checkedAt: "2027-01-01T00:00:00Z" } };
    expect((await verify(delivered(), later)).reportIsWhole).toBe(true);
  });

  it("is the same for the same bytes, whenever it is made", async () => {
    expect((await sealed()).seal).toEqual((await sealed()).seal);
  });
});
