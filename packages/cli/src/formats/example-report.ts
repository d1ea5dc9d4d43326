import type { Finding, Report, RequirementResult, SpecLocation, Unchecked, WaivedFinding } from "deliverables-core";

/** A report for the tests of the formats: a programme with a wrong raster, missing stems, and what goes with them. */
export function exampleReport(changes: Partial<Report> = {}): Report {
  return {
    header: { reportVersion: 1, tool: "deliverables", toolVersion: "0.1.0", checkedAt: "2026-11-23T20:13:05.123Z" },
    spec: "delivery.json",
    title: "The Long Field",
    client: {
      id: "dpp-as11-hd",
      version: "1.1",
      title: "DPP AS-11 HD",
      coverage: "Wrapper, picture and audio tracks.",
      disclaimer: "Unofficial, not affiliated with the DPP or AMWA.",
    },
    verdict: "rejected",
    setAside: { rules: [], ignored: [] },
    counts: { files: 14, bytes: 5_213_000, errors: 2, warnings: 1, infos: 0, unchecked: 1, waived: 1 },
    coverage: {
      requirements: 5,
      compared: 4,
      ...noOutcome,
      passed: 1,
      failed: 2,
      waived: 1,
      unchecked: 1,
      percent: 80,
    },
    deliverables: [
      {
        deliverable: "programme",
        type: "media",
        owner: "edit",
        optional: false,
        state: "wrong",
        items: [
          { item: "LFD1001A", episode: 1, state: "wrong", files: ["LFD1001A.mxf"] },
          { item: "LFD1002A", episode: 2, state: "waived", files: ["LFD1002A.mxf"] },
        ],
      },
      {
        deliverable: "stems",
        type: "media",
        owner: "sound",
        optional: false,
        state: "missing",
        items: [{ state: "missing", files: [] }],
      },
      {
        deliverable: "stills",
        type: "image",
        optional: true,
        state: "accepted",
        items: [{ state: "accepted", files: ["a.jpg", "b.jpg"] }],
      },
    ],
    requirements: [
      requirement("programme", "files", 10, "<productionNumber>.mxf", { state: "passed", passed: 2 }),
      requirement("programme", "video/width", 14, "1920×1080", { state: "failed", passed: 1, failed: 1 }),
      requirement("programme", "video/bitDepth", 15, "10 bit", { state: "unchecked", passed: 1, unchecked: 1 }),
      requirement("programme", "video/bitRate", 16, "at least 100 Mb/s", { state: "waived", passed: 1, waived: 1 }),
      requirement("stems", "files", 31, "Stems/LFD1001A_mix.wav", { state: "failed", failed: 1 }),
    ],
    findings: [wrongRaster, missingStems, junk],
    unchecked: [unknownBitDepth],
    waived: [lowBitRate],
    waivers: [
      {
        state: "used",
        location: lowBitRate.waiver.location,
        code: "media/bit-rate",
        file: "LFD1002A.mxf",
        sha256: digest,
        reason: lowBitRate.waiver.reason,
        approvedBy: lowBitRate.waiver.approvedBy,
        approvedOn: "2026-11-20",
        expires: "2026-12-31",
        findings: 1,
      },
    ],
    files: [
      { path: "LFD1001A.mxf", size: 5_000_000, deliverables: ["programme"], duration: "00:48:30:00" },
      { path: "LFD1002A.mxf", size: 200_000, deliverables: ["programme"], duration: "00:48:30:00", sha256: digest },
      { path: "Stills/.DS_Store", size: 13_000, deliverables: [] },
    ],
    ...changes,
  };
}

export const wrongRaster: Finding = {
  code: "media/raster",
  severity: "error",
  message: "Raster is 1440×1080, expected 1920×1080",
  deliverable: "programme",
  item: "LFD1001A",
  file: "LFD1001A.mxf",
  requirement: specPlace("/deliverables/programme/video/width", 14, 7),
  expected: "1920×1080",
  actual: "1440×1080",
  source: { document: "AMWA AS-11 UK DPP HD", version: "1.1", section: "2.1", address: "https://www.amwa.tv" },
  remedy:
    "Export again at the raster that is asked for, from a timeline of that raster, and never by scaling the file that is there.",
  help: "docs/rules/media/raster.md",
};

const digest = "9f2c".repeat(16);

export const lowBitRate: WaivedFinding = {
  code: "media/bit-rate",
  severity: "error",
  message: "Bit rate is 50 Mb/s, expected at least 100 Mb/s",
  deliverable: "programme",
  item: "LFD1002A",
  file: "LFD1002A.mxf",
  requirement: specPlace("/deliverables/programme/video/bitRate", 16, 7),
  expected: "at least 100 Mb/s",
  actual: "50 Mb/s",
  remedy: "Export again at the bit rate that is asked for.",
  help: "docs/rules/media/bit-rate.md",
  waiver: {
    reason: "Client accepted the long-GOP source by e-mail",
    approvedBy: "Client delivery desk",
    approvedOn: "2026-11-20",
    expires: "2026-12-31",
    location: specPlace("/waivers/0", 60, 5),
  },
};

const missingStems: Finding = {
  code: "files/missing",
  severity: "error",
  message: "Stems/LFD1001A_mix.wav is missing",
  deliverable: "stems",
  requirement: specPlace("/deliverables/stems/files", 31, 5),
  expected: "Stems/LFD1001A_mix.wav",
  actual: "no file",
  fix: { kind: "rename", from: "Stems/LFD1001a_mix.wav", to: "Stems/LFD1001A_mix.wav" },
  remedy: "Ask sound for the file.",
  help: "docs/rules/files/missing.md",
};

const junk: Finding = {
  code: "files/junk",
  severity: "warning",
  message: "Stills/.DS_Store is left by macOS and belongs to no delivery",
  file: "Stills/.DS_Store",
  remedy: "Delete it.",
  help: "docs/rules/files/junk.md",
};

const unknownBitDepth: Unchecked = {
  code: "media/bit-depth",
  message: "Bit depth is not known: the file does not say",
  deliverable: "programme",
  item: "LFD1001A",
  file: "LFD1001A.mxf",
  requirement: specPlace("/deliverables/programme/video/bitDepth", 15, 7),
  remedy: "Look at it by eye, or ask the vendor for a file that states it.",
};

export const misspeltKey: Finding = {
  code: "spec/unknown-key",
  severity: "error",
  message: '"widht" is no key of video: did you mean "width"?',
  requirement: specPlace("/deliverables/programme/video/widht", 14, 7),
  fix: { kind: "replace", range: { start: { line: 14, column: 7 }, end: { line: 14, column: 14 } }, text: '"width"' },
  remedy: "Use a key of the vocabulary.",
  help: "docs/rules/spec/unknown-key.md",
};

export function specPlace(pointer: string, line: number, column: number): SpecLocation {
  return { pointer, range: { start: { line, column }, end: { line, column: column + 5 } } };
}

export const noOutcome = { passed: 0, failed: 0, warned: 0, waived: 0, toRead: 0, setAside: 0, unchecked: 0 };

function requirement(
  deliverable: string,
  path: string,
  line: number,
  expected: string,
  counts: Partial<RequirementResult> & Pick<RequirementResult, "state">,
): RequirementResult {
  const location = specPlace(`/deliverables/${deliverable}/${path}`, line, 7);

  return { deliverable, requirement: path, location, expected, ...noOutcome, ...counts };
}
