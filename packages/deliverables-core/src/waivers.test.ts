import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { waiverFor } from "./check/waivers/waiver-for.js";
import { check, master, mxf, programme, readersOf, spec } from "./check-in-memory.js";
import type { Digest } from "./delivery/bytes/digest-files.js";
import { sumOfFiles } from "./delivery/bytes/waived-files.js";
import { CannotOpen } from "./folder/folder.js";
import { memoryFolder } from "./folder/memory-folder.js";
import { withPicture, withSound } from "./media/probe-in-short.js";
import { paperOf } from "./papers/paper-in-short.js";
import type { Waiver } from "./spec/spec.js";
import { validateSpec } from "./validate-spec.js";

const sha256: Digest = async (file) =>
  createHash("sha256")
    .update(await file.read(0, file.size))
    .digest("hex");
const digestOf = (bytes: Uint8Array) => createHash("sha256").update(bytes).digest("hex");
const narrow = readersOf(() => withPicture({ width: 1440, height: 1080 }));

const accepted: Waiver = {
  code: "media/raster",
  file: "LFD1001A.mxf",
  sha256: digestOf(mxf),
  found: "Raster is 1440×1080, expected 1920×1080",
  reason: "Archive footage",
  approvedBy: "Client delivery desk",
  approvedOn: "2026-11-20",
};
const judge = (waivers: object[], { readers = narrow, bytes = mxf, digest = sha256 as Digest | "none" } = {}) =>
  check(
    spec({ programme }, { waivers }),
    memoryFolder({ "LFD1001A.mxf": bytes }),
    readers,
    digest === "none" ? undefined : digest,
  );

describe("a waiver", () => {
  it("takes the finding that it is bound to out of the verdict, and stays in the report", async () => {
    const report = await judge([accepted]);
    expect(report).toMatchObject({ verdict: "accepted", findings: [], counts: { errors: 0, warnings: 0, waived: 1 } });
    expect(report.waived).toMatchObject([{ code: "media/raster", waiver: { reason: "Archive footage" } }]);
    expect(report.waivers).toMatchObject([{ state: "used", findings: 1, approvedBy: "Client delivery desk" }]);
    expect(report.deliverables).toMatchObject([{ state: "waived", items: [{ state: "waived" }] }]);
    expect(report.requirements.find(({ requirement }) => requirement === "video/width")).toMatchObject({
      state: "waived",
    });
    expect(report.coverage).toMatchObject({ waived: 1, failed: 0, percent: 100 });
  });

  it("no longer holds when a byte of the file has changed", async () => {
    const report = await judge([accepted], { bytes: Uint8Array.from([...mxf, 1]) });
    expect(report.verdict).toBe("rejected");
    expect(report.waived).toEqual([]);
    expect(report.findings.map(({ code, severity }) => [code, severity])).toEqual([
      ["media/raster", "error"],
      ["waiver/stale", "warning"],
    ]);
    expect(report.findings[1]?.requirement?.pointer).toBe("/waivers/0");
  });

  it("holds on its last day and not on the next", async () => {
    expect((await judge([{ ...accepted, expires: "2026-11-23" }])).verdict).toBe("accepted");
    const late = await judge([{ ...accepted, expires: "2026-11-22" }]);
    expect(late.verdict).toBe("rejected");
    expect(late.findings.map(({ code }) => code)).toContain("waiver/expired");
  });

  it("is told when it covers nothing", async () => {
    const report = await judge([accepted], { readers: master });
    expect(report.verdict).toBe("accepted");
    expect(report.findings.map(({ code }) => code)).toEqual(["waiver/unused"]);
  });

  it("says of two for one finding that the second is not needed, and of a checksum in capitals only that", async () => {
    const report = await judge([accepted, { ...accepted, reason: "Again" }]);
    expect(report).toMatchObject({ verdict: "accepted", counts: { waived: 1 } });
    expect(report.findings.map(({ message }) => message)).toEqual([
      "The waiver of media/raster for LFD1001A.mxf covers nothing: another one covers the same already",
    ]);
    const capitals = await judge([{ ...accepted, sha256: accepted.sha256?.toUpperCase() }]);
    expect(capitals.findings.map(({ code }) => code)).toEqual(["spec/value"]);
  });

  it("leaves the finding standing where the file could not be hashed", async () => {
    const broken: Digest = async () => {
      throw new CannotOpen("the disk does not answer");
    };
    for (const digest of [broken, "none"] as const) {
      const report = await judge([accepted], { digest });
      expect(report.verdict).toBe("rejected");
      expect(report.unchecked.map(({ message }) => message)).toEqual([
        expect.stringMatching(
          /^Whether LFD1001A\.mxf is the file that the client accepted for media\/raster is not known: /,
        ),
      ]);
    }
  });

  it("covers a missing file only as long as it is missing", async () => {
    const waivers = [{ ...accepted, code: "files/missing", sha256: undefined, found: undefined, actual: "no file" }];
    const missing = await check(spec({ programme }, { waivers }), memoryFolder({}), narrow, sha256);
    expect(missing.verdict).toBe("accepted");
    expect(missing.deliverables).toMatchObject([{ state: "waived" }]);
    expect((await judge(waivers)).verdict).toBe("rejected");
  });

  it("of a sequence is one waiver, and no longer holds when one frame of it has changed", async () => {
    const names = ["F/a_0001.dpx", "F/a_0002.dpx", "F/a_0003.dpx"];
    const dpx = (last: number) => Uint8Array.from([...new TextEncoder().encode("SDPX"), ...Array(2048).fill(0), last]);
    const folder = (third: number) =>
      memoryFolder(Object.fromEntries(names.map((name, index) => [name, dpx(index === 2 ? third : index)])));
    const frames = { type: "image", files: "F/*.dpx", bitDepth: 10 };
    const readers = {
      ...narrow,
      image: async () => ({ format: "DPX", width: 1920, height: 1080, bitDepth: 8 }),
    };
    const rejected = await check(spec({ frames }), folder(2), readers, sha256);
    const [finding] = rejected.findings;
    expect(rejected.findings.map(({ message }) => message)).toEqual([
      "Frames 0001–0003 (3 files): Bit depth is 8 bit, expected 10 bit",
    ]);
    const sums = new Map(names.map((name, index) => [name, digestOf(dpx(index))]));
    const { reason, approvedBy, approvedOn } = accepted;
    const sum = sumOfFiles(names, sums);
    const waiver = finding && waiverFor(finding, rejected.findings, String(sum), { reason, approvedBy, approvedOn });
    const waivers = [waiver];
    expect(await check(spec({ frames }, { waivers }), folder(2), readers, sha256)).toMatchObject({
      verdict: "accepted",
      waived: [{ message: "Frames 0001–0003 (3 files): Bit depth is 8 bit, expected 10 bit" }],
    });
    const changed = await check(spec({ frames }, { waivers }), folder(9), readers, sha256);
    expect(changed.verdict).toBe("rejected");
    expect(changed.findings.map(({ code }) => code)).toEqual(["image/bit-depth", "waiver/stale"]);
  });

  it("of a programme's length leaves the mix to be held against the length that it has", async () => {
    const waiver = {
      ...accepted,
      code: "media/duration",
      found: "Duration is 1 s, expected 0.96 s",
    };
    const report = await check(
      spec(
        {
          programme: { type: "media", files: "LFD1001A.mxf", duration: "0.96 s" },
          mix: { type: "media", files: "Mix.mxf", sameDurationAs: "programme" },
        },
        { waivers: [waiver] },
      ),
      memoryFolder({ "LFD1001A.mxf": mxf, "Mix.mxf": mxf }),
      readersOf((path) =>
        path === "Mix.mxf"
          ? withSound({ samples: 46_080, sampleRate: 48_000 })
          : withPicture({ frameRate: "25", frames: 25 }),
      ),
      sha256,
    );
    expect(report.waived.map(({ message }) => message)).toEqual(["Duration is 1 s, expected 0.96 s"]);
    expect(report.verdict).toBe("rejected");
    expect(report.findings.map(({ code }) => code)).toEqual(["media/same-duration"]);
  });

  it("covers what was asked when the client accepted it, and nothing that is asked since", async () => {
    const pdf = new TextEncoder().encode("%PDF-1.7\n");
    const certificate = (contains: string[]) =>
      check(
        spec(
          { paper: { type: "document", files: "a.pdf", contains } },
          {
            waivers: [
              {
                ...accepted,
                code: "document/contains",
                file: "a.pdf",
                sha256: digestOf(pdf),
                found: 'a.pdf does not say "PASS"',
              },
            ],
          },
        ),
        memoryFolder({ "a.pdf": pdf }),
        { ...narrow, document: async () => paperOf("Summary") },
        sha256,
      );
    expect((await certificate(["PASS"])).verdict).toBe("accepted");
    const later = await certificate(["PASS", "LFD1001"]);
    expect(later.verdict).toBe("rejected");
    expect(later.waived).toHaveLength(1);
  });

  it("that does not say what was accepted covers nothing, and is told the words that it lacks", async () => {
    const report = await judge([{ ...accepted, found: undefined }]);
    expect(report.verdict).toBe("rejected");
    const told = report.findings.find(({ code }) => code === "waiver/unused");
    expect(told?.message).toBe(
      "The waiver of media/raster for LFD1001A.mxf covers nothing: it does not say what was found when the client accepted it",
    );
    expect(told?.remedy).toContain('"found": "Raster is 1440×1080, expected 1920×1080"');
  });

  it.each([
    [{ code: "media/rastre" }, "cannot hold: there is no such rule; did you mean media/raster?"],
    [{ code: "spec/value" }, "cannot hold: a fault in the spec itself is put right, not accepted"],
    [{ code: "files/unread" }, "cannot hold: that rule tells what could not be checked"],
    [{ sha256: undefined }, "is bound to nothing"],
    [{ file: undefined, sha256: undefined, actual: "x" }, 'names neither a "file" nor a "deliverable"'],
    [{ deliverable: "program" }, 'names "program", which is no deliverable; did you mean "programme"?'],
    [{ requirement: "/deliverables/programme/video/heigth" }, "a place that the spec does not have"],
    [{ expires: "2026-02-30" }, "names 2026-02-30, a day that the calendar does not have"],
  ])("that cannot hold is a fault of the spec: %j", async (change, why) => {
    const report = await judge([{ ...accepted, ...change }]);
    expect(report.findings.map(({ code }) => code)).toEqual(["spec/waiver"]);
    expect(report.findings[0]?.message).toContain(why);
  });

  it("that cannot hold is told of the spec alone, too", () => {
    const { findings } = validateSpec(spec({ programme }, { waivers: [{ ...accepted, sha256: undefined }] }));
    expect(findings.map(({ code }) => code)).toEqual(["spec/waiver"]);
  });

  it("never covers a finding of which it names anything otherwise", async () => {
    const other = fc.constantFrom<[keyof Waiver, string]>(
      ["code", "media/frame-rate"],
      ["file", "LFD1002A.mxf"],
      ["item", "LFD1002A"],
      ["requirement", "/deliverables/programme/video/height"],
      ["actual", "1440×1081"],
      ["found", "Raster is 1440×1080, expected 3840×2160"],
    );
    await fc.assert(
      fc.asyncProperty(other, async ([key, value]) => {
        const report = await judge([{ ...accepted, [key]: value }]);
        expect(report.verdict).toBe("rejected");
        expect(report.waived).toEqual([]);
      }),
      { numRuns: 20 },
    );
  });
});
