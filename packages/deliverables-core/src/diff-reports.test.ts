import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { header, mxf, programme, readersOf, spec } from "./check-in-memory.js";
import type { Digest } from "./delivery/bytes/digest-files.js";
import { diffReports, isMilder, isUnasked, type SealedReport } from "./diff-reports.js";
import { memoryFolder } from "./folder/memory-folder.js";
import type { Probe } from "./media/probe.js";
import { withPicture } from "./media/probe-in-short.js";
import { validateDelivery } from "./validate-delivery.js";

const digestText = (text: string) => createHash("sha256").update(text).digest("hex");
const digest: Digest = async (file) => digestText(new TextDecoder("latin1").decode(await file.read(0, file.size)));
const other = (byte: number) => Uint8Array.from([...mxf, byte]);
/** Bytes that are of no kind: what stands under a name is not what these tests are about. */
const inNoFormat = (file: string | Uint8Array) => (typeof file === "string" ? `\u0001${file}` : file);
const full = withPicture({ width: 1920, height: 1080 });
const narrow = withPicture({ width: 1440, height: 1080 });

interface Delivered {
  files: Record<string, string | Uint8Array>;
  text?: string;
  probe?: Probe | { unread: string };
  kind?: "content" | "names";
}

const usual = spec({ programme, stills: { type: "other", files: "Stills/*.jpg", count: { min: 2 } } });

async function judged({ files, text = usual, probe = full, kind = "content" }: Delivered): Promise<SealedReport> {
  const report = await validateDelivery({
    specName: "delivery.json",
    specText: text,
    folder: memoryFolder(Object.fromEntries(Object.entries(files).map(([path, file]) => [path, inNoFormat(file)]))),
    readers: readersOf(() => probe),
    header,
    digest,
    sealing: { kind, digestText },
  });
  return JSON.parse(JSON.stringify(report)) as SealedReport;
}
const diff = async (old: Delivered, now: Delivered) => diffReports(await judged(old), await judged(now), digestText);
const right = { "LFD1001A.mxf": mxf, "Stills/1.jpg": "one", "Stills/2.jpg": "two" };

describe("the files of a redelivery", () => {
  const files = async (old: Delivered["files"], now: Delivered["files"]) =>
    (await diff({ files: old }, { files: now })).files.map((file) => [file.kind, file.path, file.askedBy]);

  it("are none where nothing changed, and that is known down to the bytes", async () => {
    expect(await diff({ files: right }, { files: right })).toMatchObject({
      comparedBy: "content",
      files: [],
      ended: [],
      started: [],
      remaining: [],
    });
  });

  it("changed by accident where no finding asked for it: another content, another place, one more, one less", async () => {
    const { "Stills/2.jpg": two, ...rest } = right;
    expect(await files(right, { ...right, "LFD1001A.mxf": other(1) })).toEqual([["changed", "LFD1001A.mxf", []]]);
    expect(await files(right, { ...rest, "2.jpg": two })).toEqual([["renamed", "2.jpg", []]]);
    expect(await files(right, { ...right, "Stills/3.jpg": "three" })).toEqual([["added", "Stills/3.jpg", []]]);
    expect(await files(right, rest)).toEqual([["removed", "Stills/2.jpg", []]]);
  });

  it("changed as asked where a finding stood on them, or asked for one", async () => {
    const { "Stills/2.jpg": _, ...few } = right;
    expect(await files(few, right)).toEqual([["added", "Stills/2.jpg", ["files/count"]]]);
    expect(await files({ ...right, "notes.txt": "x" }, right)).toEqual([
      ["removed", "notes.txt", ["files/unexpected"]],
    ]);
    const misnamed = { "LFD1001a.mxf": mxf, "Stills/1.jpg": "one", "Stills/2.jpg": "two" };
    expect(await files(misnamed, right)).toEqual([["renamed", "LFD1001A.mxf", ["files/name"]]]);
    const found = await diff({ files: right, probe: narrow }, { files: { ...right, "LFD1001A.mxf": other(1) } });
    expect(found.files[0]).toMatchObject({ kind: "changed", askedBy: ["media/raster"] });
  });

  it("are not asked for by a missing file where another of the deliverable went", async () => {
    const both = spec({ stems: { type: "other", files: ["a.wav", "b.wav"] } });
    const found = await diff({ text: both, files: { "a.wav": "a" } }, { text: both, files: { "b.wav": "b" } });
    expect(found.files.map((file) => [file.path, isUnasked(file)])).toEqual([
      ["a.wav", true],
      ["b.wav", false],
    ]);
  });

  it("are not asked for by too few files where one of them went, and are where there were too many", async () => {
    const text = (count: object | number) => spec({ stills: { type: "other", files: "*.jpg", count } });
    const few = await diff(
      { text: text({ min: 3 }), files: { "1.jpg": "1", "2.jpg": "2" } },
      { text: text({ min: 3 }), files: { "1.jpg": "1", "3.jpg": "3", "4.jpg": "4" } },
    );
    expect(few.files.map((file) => [file.path, isUnasked(file)])).toEqual([
      ["2.jpg", true],
      ["3.jpg", false],
      ["4.jpg", false],
    ]);
    const many = await diff(
      { text: text(1), files: { "1.jpg": "1", "2.jpg": "2" } },
      { text: text(1), files: { "1.jpg": "1" } },
    );
    expect(many.files.map((file) => [file.path, isUnasked(file)])).toEqual([["2.jpg", false]]);
  });

  it("say what they state otherwise, and of which file one is a copy", async () => {
    const found = await diff(
      { files: right, probe: narrow },
      { files: { ...right, "LFD1001A.mxf": other(1), "Stills/copy.jpg": "one" } },
    );
    expect(found.files).toMatchObject([
      {
        path: "LFD1001A.mxf",
        facts: [{ part: "video track 1", fact: "width", before: "1440 pixels", now: "1920 pixels" }],
      },
      { path: "Stills/copy.jpg", copyOf: "Stills/1.jpg" },
    ]);
  });

  it("say whose content they have, where two were swapped or one was replaced", async () => {
    const swapped = await diff({ files: { "a.wav": "a", "b.wav": "b" } }, { files: { "a.wav": "b", "b.wav": "a" } });
    expect(swapped.files).toMatchObject([
      { kind: "changed", path: "a.wav", contentOf: "b.wav" },
      { kind: "changed", path: "b.wav", contentOf: "a.wav" },
    ]);
    const replaced = await diff({ files: { "a.wav": "a" } }, { files: { "a.wav": "c", "old.wav": "a" } });
    expect(replaced.files.map(({ path, copyOf, contentOf }) => [path, copyOf, contentOf])).toEqual([
      ["a.wav", undefined, undefined],
      ["old.wav", undefined, "a.wav"],
    ]);
  });

  it("are paired by name where several have the same content", async () => {
    const silent = { "A/dx.wav": "silence", "A/fx.wav": "silence" };
    const moved = { "B/fx.wav": "silence", "B/dx.wav": "silence" };
    expect((await diff({ files: silent }, { files: moved })).files).toMatchObject([
      { kind: "renamed", path: "B/dx.wav", from: "A/dx.wav" },
      { kind: "renamed", path: "B/fx.wav", from: "A/fx.wav" },
    ]);
  });

  it("are not compared by bytes that nobody took, nor at all where a spec had faults", async () => {
    expect((await diff({ files: right, kind: "names" }, { files: right })).comparedBy).toBe("names");
    expect(await diff({ files: right, text: "{" }, { files: right })).toMatchObject({
      comparedBy: "nothing",
      files: [],
    });
  });
});

describe("the findings of a redelivery", () => {
  const endings = async (old: Delivered, now: Delivered) =>
    (await diff(old, now)).ended.map(({ ending, finding }) => `${ending} ${finding.code}`);
  const wrong = { files: right, probe: narrow };

  it("are fixed, new, or still there, also under another name and with another value", async () => {
    const changed = { ...right, "LFD1001A.mxf": other(1) };
    expect(await endings(wrong, { files: changed })).toEqual(["fixed media/raster"]);
    expect((await diff({ files: right }, wrong)).started.map(({ finding }) => finding.code)).toEqual(["media/raster"]);
    const narrower = { files: changed, probe: withPicture({ width: 1280, height: 1080 }) };
    expect(await diff(wrong, narrower)).toMatchObject({ ended: [], started: [], remaining: [{ actual: "1280×1080" }] });
    const { "LFD1001A.mxf": file, ...stills } = right;
    const misnamed = { files: { ...stills, "LFD1001a.mxf": file }, probe: narrow };
    expect(await diff(misnamed, wrong)).toMatchObject({ started: [], remaining: [{ code: "media/raster" }] });
  });

  it("are not fixed by a file that cannot be read, is gone, or is no longer judged", async () => {
    expect(await endings(wrong, { files: right, probe: { unread: "it hangs" } })).toEqual(["unchecked media/raster"]);
    const { "LFD1001A.mxf": _, ...stills } = right;
    expect(await endings(wrong, { files: stills })).toEqual(["gone media/raster"]);
    expect(await endings(wrong, { files: right, text: "{" })).toEqual(["unchecked media/raster"]);
    const off = JSON.stringify({ ...JSON.parse(usual), rules: { "media/raster": "off" } });
    expect(await endings(wrong, { ...wrong, text: off })).toEqual(["unasked media/raster"]);
    const without = spec({ programme: { type: "media", files: "LFD1001A.mxf" } });
    expect(await endings(wrong, { ...wrong, text: without })).toContain("unasked media/raster");
  });

  it("are not fixed where the spec has given in, and the file is as it was", async () => {
    const lower = usual.replace(/"width": ?1920/, '"width": 1440');
    expect(lower).not.toBe(usual);
    expect(await endings(wrong, { ...wrong, text: lower })).toEqual(["unasked media/raster"]);
    expect(isMilder(await diff(wrong, { ...wrong, text: lower }))).toBe(true);
    expect(await endings(wrong, { files: { ...right, "LFD1001A.mxf": other(1) }, text: lower, probe: narrow })).toEqual(
      ["fixed media/raster"],
    );
    const asInfo = JSON.stringify({ ...JSON.parse(usual), rules: { "media/raster": "info" } });
    const softened = await diff(wrong, { ...wrong, text: asInfo });
    expect(softened).toMatchObject({ ended: [], softened: [{ before: "error", finding: { severity: "info" } }] });
    expect(isMilder(softened)).toBe(true);
    expect(isMilder(await diff(wrong, { files: { ...right, "LFD1001A.mxf": other(1) } }))).toBe(false);
  });

  it("are not fixed where nothing but the spec is another, whatever it no longer asks", async () => {
    const asked = (stills: object) => spec({ programme, stills: { type: "other", files: "Stills/*.jpg", ...stills } });
    const { "Stills/2.jpg": two, ...few } = right;
    const endings = async (before: string, after: string, files: Delivered["files"], later = files) =>
      (await diff({ files, text: before }, { files: later, text: after })).ended.map(({ ending }) => ending);
    const twoAsked = asked({ count: { min: 2 } });
    expect(await endings(twoAsked, asked({ count: { min: 1 } }), few)).toEqual(["unasked"]);
    expect(await endings(twoAsked, asked({ count: { min: 1 }, owner: "art" }), few, right)).toEqual(["fixed"]);
    // Who brings it, and how the spec is laid out, asks for no less.
    expect(await endings(twoAsked, `\n${asked({ owner: "art", count: { min: 2 } })}`, few, right)).toEqual(["fixed"]);
    const none = asked({ files: "Stills/3.jpg" });
    expect(await endings(none, asked({ files: "Stills/3.jpg", optional: true }), { "LFD1001A.mxf": mxf })).toEqual([
      "unasked",
    ]);
  });

  it("do not say that a file is gone which the spec ignores now", async () => {
    const files = { ...right, "extra.bin": "x" };
    const ignoring = JSON.stringify({ ...JSON.parse(usual), ignore: ["extra.bin"] });
    const found = await diff({ files }, { files, text: ignoring });
    expect(found.files).toMatchObject([
      { kind: "unknown", path: "extra.bin", why: expect.stringContaining("ignores") },
    ]);
    expect(found.ended.map(({ ending }) => ending)).toEqual(["unasked"]);
    expect(isMilder(found)).toBe(true);
  });

  it("say where the client had accepted them, or has since", async () => {
    const [found] = (await judged(wrong)).findings;
    const waiver = {
      code: "media/raster",
      file: "LFD1001A.mxf",
      found: found?.message,
      sha256: await digest(await memoryFolder(right).open("LFD1001A.mxf")),
      reason: "Accepted",
      approvedBy: "Client",
      approvedOn: "2026-11-01",
    };
    const waived = { ...wrong, text: JSON.stringify({ ...JSON.parse(usual), waivers: [waiver] }) };
    expect(await endings(wrong, waived)).toEqual(["waived media/raster"]);
    expect((await diff(waived, wrong)).started).toMatchObject([
      { before: "waived", finding: { code: "media/raster" } },
    ]);
  });

  it("know a report that somebody has changed", async () => {
    const old = await judged(wrong);
    const found = diffReports({ ...old, verdict: "accepted" }, await judged({ files: right }), digestText);
    expect(found).toMatchObject({ oldIsWhole: false, newIsWhole: true });
  });
});
