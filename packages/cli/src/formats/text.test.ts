import { describe, expect, it } from "vitest";
import { exampleReport, misspeltKey, noOutcome, wrongRaster } from "./example-report.js";
import { formatText } from "./text.js";

describe("formatText", () => {
  it("prints what is wrong by deliverable, then what is unchecked, the table and the verdict", () => {
    expect(formatText(exampleReport())).toBe(`The Long Field · delivery.json · dpp-as11-hd@1.1

programme

  error  Raster is 1440×1080, expected 1920×1080
    item      LFD1001A
    file      LFD1001A.mxf
    spec      delivery.json:14:7 (/deliverables/programme/video/width)
    expected  1920×1080
    actual    1440×1080
    source    AMWA AS-11 UK DPP HD 1.1, §2.1
    → Export again at the raster that is asked for, from a timeline of that
      raster, and never by scaling the file that is there.
    more      deliverables explain media/raster

stems

  error  Stems/LFD1001A_mix.wav is missing
    spec      delivery.json:31:5 (/deliverables/stems/files)
    expected  Stems/LFD1001A_mix.wav
    actual    no file
    rename    Stems/LFD1001a_mix.wav → Stems/LFD1001A_mix.wav
    → Ask sound for the file.
    more      deliverables explain files/missing

Folder

  warning  Stills/.DS_Store is left by macOS and belongs to no delivery
    file      Stills/.DS_Store
    → Delete it.
    more      deliverables explain files/junk

Unchecked: programme

  unchecked  Bit depth is not known: the file does not say
    item      LFD1001A
    file      LFD1001A.mxf
    spec      delivery.json:15:7 (/deliverables/programme/video/bitDepth)
    → Look at it by eye, or ask the vendor for a file that states it.
    more      deliverables explain media/bit-depth

Waived: programme

  waived  Bit rate is 50 Mb/s, expected at least 100 Mb/s
    item      LFD1002A
    file      LFD1002A.mxf
    actual    50 Mb/s
    reason    Client accepted the long-GOP source by e-mail
    accepted  by Client delivery desk on 2026-11-20, until 2026-12-31
    waiver    delivery.json:60:5 (/waivers/0)
    more      deliverables explain media/bit-rate

Deliverable        Items  Files  Owner  State
─────────────────  ─────  ─────  ─────  ──────────────
programme              2      2  edit   wrong (1 of 2)
stems                  1      –  sound  missing
stills (optional)      1      2  –      accepted

REJECTED  2 errors, 1 warning, 1 unchecked, 1 waived · 14 files, 5.2 MB
Compared: 4 of 5 requirements (80 %): 1 passed, 2 failed, 1 waived

DPP AS-11 HD: Wrapper, picture and audio tracks. Unofficial, not affiliated with
the DPP or AMWA.
`);
  });

  it("prints faults of the spec first", () => {
    const text = formatText(exampleReport({ findings: [wrongRaster, misspeltKey] }));
    expect(text.slice(0, text.indexOf("programme\n"))).toBe(`The Long Field · delivery.json · dpp-as11-hd@1.1

Spec

  error  "widht" is no key of video: did you mean "width"?
    spec      delivery.json:14:7 (/deliverables/programme/video/widht)
    write     "width"
    → Use a key of the vocabulary.
    more      deliverables explain spec/unknown-key

`);
  });

  it("shows errors alone when asked, and says how many others there are", () => {
    const text = formatText(exampleReport(), { only: "errors" });
    expect(text).not.toContain("files/junk");
    expect(text).toContain("\nNot shown because of --only errors: 1 finding that does not reject.\n");
    expect(text).toContain("\nREJECTED  2 errors, 1 warning, 1 unchecked, 1 waived · 14 files, 5.2 MB\n");
  });

  it("says what an incomplete verdict means", () => {
    const counts = { files: 1, bytes: 900, errors: 0, warnings: 0, infos: 0, unchecked: 2, waived: 0 };
    const text = formatText(exampleReport({ verdict: "incomplete", findings: [], counts }));
    expect(text).toContain(`
INCOMPLETE  2 unchecked · 1 file, 900 bytes
Compared: 4 of 5 requirements (80 %): 1 passed, 2 failed, 1 waived
Nothing wrong was found, but not everything could be checked. Do what stands at
each → under Unchecked, and check again.
`);
  });

  it("says of an accepted delivery that nothing is to be put right", () => {
    const { client: _, ...report } = exampleReport({
      verdict: "accepted",
      findings: [],
      unchecked: [],
      waived: [],
      deliverables: [],
      coverage: { requirements: 7, compared: 7, ...noOutcome, passed: 7, percent: 100 },
      counts: { files: 3, bytes: 2e9, errors: 0, warnings: 0, infos: 0, unchecked: 0, waived: 0 },
    });
    expect(formatText(report)).toBe(`The Long Field · delivery.json

ACCEPTED  nothing to put right · 3 files, 2.0 GB
Compared: 7 of 7 requirements (100 %)
`);
  });

  it("dims an optional deliverable that is not there, which is no fault", () => {
    const deliverables = [
      { deliverable: "trailer", type: "media", optional: true, state: "absent" as const, items: [] },
      { deliverable: "stems", type: "media", optional: false, state: "missing" as const, items: [] },
    ];
    const text = formatText(exampleReport({ deliverables }), { color: true });
    expect(text).toContain("\u001b[2mnot there\u001b[22m");
    expect(text).toContain("\u001b[31mmissing\u001b[39m");
  });

  it("says what the spec took out of the judgement", () => {
    const setAside = {
      rules: [
        { code: "media/bit-rate", severity: "off" as const },
        { code: "files/junk", severity: "info" as const },
      ],
      unexpectedFiles: "off" as const,
      ignored: ["old.mov"],
    };
    const text = formatText(exampleReport({ verdict: "accepted", setAside }), { columns: 200 });
    expect(text).toContain(
      "Set aside by the spec: media/bit-rate is off, files/junk is of severity info, unexpected files are not told, 1 file is ignored.",
    );
  });

  it("prints where in the file a finding is, when the file is text", () => {
    const place = { start: { line: 3, column: 9 }, end: { line: 3, column: 12 } };
    expect(formatText(exampleReport({ findings: [{ ...wrongRaster, place }] }))).toContain(
      "    file      LFD1001A.mxf:3:9\n",
    );
  });

  it("orders findings by item, then file, and keeps the order of the spec within a file", () => {
    const finding = (message: string, item: string, file: string) => ({ ...wrongRaster, message, item, file });
    const findings = [
      finding("fourth", "B", "a"),
      finding("third", "A", "b"),
      finding("first", "A", "a"),
      finding("second", "A", "a"),
    ];
    const text = formatText(exampleReport({ findings }));
    expect(text.match(/first|second|third|fourth/g)).toEqual(["first", "second", "third", "fourth"]);
  });

  it("keeps findings of a deliverable that the table does not have", () => {
    expect(formatText(exampleReport({ findings: [{ ...wrongRaster, deliverable: "trailer" }] }))).toContain(
      "\ntrailer\n",
    );
  });
});
