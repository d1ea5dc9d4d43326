import { readFileSync } from "node:fs";
import type { ComparedMedia, Comparison, Finding, Report } from "deliverables-core";
import {
  XmlBufferInputProvider,
  XmlDocument,
  type XmlElement,
  XsdValidator,
  xmlRegisterInputProvider,
} from "libxml2-wasm";
import { describe, expect, it } from "vitest";
import { formatEbuQc } from "./ebu-qc.js";
import { exampleReport, lowBitRate, wrongRaster } from "./example-report.js";
import { hostileReport } from "./hostile-report.js";

const schema = (name: string) => readFileSync(new URL(`../../fixtures/ebu-qc-2026-04/${name}`, import.meta.url));
xmlRegisterInputProvider(
  new XmlBufferInputProvider({
    "mem:///qc.xsd": schema("qc.xsd"),
    "mem:///timing.xsd": schema("TimingExtensionMediaPlaybackEditUnits.xsd"),
  }),
);
const both = `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">
  <xs:import namespace="tag:qc.ebu.ch,2026-04" schemaLocation="mem:///qc.xsd"/>
  <xs:import namespace="tag:qc.ebu.ch,2026-04:extensions:timing" schemaLocation="mem:///timing.xsd"/>
</xs:schema>`;
const validator = XsdValidator.fromDoc(XmlDocument.fromString(both, { url: "mem:///both.xsd" }));

/** Reads it with libxml2, holds it against the EBU's schemas, and gives a look-up by path. */
function read(xml: string) {
  const document = XmlDocument.fromString(xml);
  validator.validate(document);
  const find = (path: string, from: XmlElement = document.root) =>
    from.find(path.replaceAll(/(^|\/)([A-Z])/g, "$1qc:$2"), { qc: "tag:qc.ebu.ch,2026-04" }).map((node) => node);
  const texts = (path: string) => find(path).map(({ content }) => content);
  return { texts, count: (path: string) => find(path).length };
}

const programme = "/deliverables/programme";
const compared = (pointer: string, outcome: Comparison["outcome"], changes: Partial<Comparison> = {}): Comparison => ({
  code: "media/frame-rate",
  outcome,
  deliverable: "programme",
  item: "LFD1001A",
  file: "LFD1001A.mxf",
  pointer: `${programme}/${pointer}`,
  expected: "25 fps",
  ...(outcome !== "unchecked" && { actual: outcome === "met" ? "25 fps" : "24 fps" }),
  ...changes,
});
const film = (...comparisons: Comparison[]): ComparedMedia => ({
  path: "LFD1001A.mxf",
  media: {
    container: { format: "MXF" },
    video: [{ codec: "AVC-Intra 100", frameRate: "24000/1001", color: {}, hdr: { formats: [] } }],
    audio: [],
  },
  comparisons,
});
const wrongRate: Finding = {
  ...wrongRaster,
  code: "media/frame-rate",
  message: "Frame rate is 24 fps, expected 25 fps",
  requirement: { ...wrongRaster.requirement, pointer: `${programme}/video/frameRate` } as NonNullable<
    Finding["requirement"]
  >,
};
const clean = (changes: Partial<Report> = {}) => exampleReport({ findings: [], unchecked: [], waived: [], ...changes });
const only = (report: Report, file: ComparedMedia) => {
  const [made] = formatEbuQc(report, [file]).files;
  if (!made) throw new Error("no report was made");
  return read(made.content);
};

describe("formatEbuQc", () => {
  it("tells one file by the catalogue's numbers, names and versions, and says what was found", () => {
    const { texts } = only(clean(), film(compared("video/frameRate", "met")));
    expect(texts("CheckResult")).toEqual(["true"]);
    expect(texts("ExecutionStatus")).toEqual(["complete"]);
    expect(texts("ContentId/ContentIdentifier/ID")).toEqual(["LFD1001A.mxf"]);
    expect(texts("ItemResults/ItemResult/EBUQCID")).toEqual(["0042W"]);
    expect(texts("ItemResults/ItemResult/EBUQCName")).toEqual(["Video Frame Rate"]);
    expect(texts("ItemResults/ItemResult/EBUQCVersion")).toEqual(["4.0"]);
    expect(texts("ItemResults/ItemResult/ResultDescription")).toEqual(["Video Frame Rate: 25 fps"]);
  });

  it("is held against a schema that refuses what is not a report", () => {
    const [made] = formatEbuQc(clean(), [film(compared("video/frameRate", "met"))]).files;
    for (const [good, bad] of [
      ["<Outputs/>", ""],
      ["<EBUQCVersion>4.0<", "<EBUQCVersion>4<"],
      ["<EditRate>24000/1001<", "<EditRate>23.976<"],
    ] as const)
      expect(() => read(made?.content.replace(good, bad) ?? ""), good).toThrow();
  });

  it("keeps what the EBU's guidance asks beyond the schema", () => {
    const twice = film(
      compared("video/frameRate", "met"),
      compared("video/frameRate", "met", { item: "LFD1002A" }),
      compared("video/width", "met", { code: "media/raster", expected: "1920 pixels", actual: "1920 pixels" }),
      compared("video/height", "met", { code: "media/raster", expected: "1080 pixels", actual: "1080 pixels" }),
    );
    const { texts, count } = only(clean(), twice);
    const ids = (parent: string) =>
      texts(`${parent}/EBUQCID`).map((id, index) => [id, texts(`${parent}/InstanceId`)[index]]);
    expect(ids("Profile/Items/Item")).toEqual(ids("ItemResults/ItemResult"));
    expect(ids("Profile/Items/Item").map(([id]) => id)).toEqual(["0043W", "0042W", "0042W"]);
    expect(new Set(texts("Profile/Items/Item/InstanceId")).size).toBe(3);
    expect(texts("Profile/ContentId/ContentIdentifier/ID")).toEqual(texts("ContentId/ContentIdentifier/ID"));
    expect(texts("Profile/Items/Item/UsedAs")).toEqual(["check", "check", "check"]);
    expect(count("Profile/ItemDefinitions/ItemDefinition")).toBe(0);
    expect(count("ItemResults/ItemResult/Revision")).toBe(0);
    expect(count("ToolInformation/ToolName")).toBe(1);
    expect(texts("LastModifiedDateTime")).toEqual(["2026-11-23T20:13:05.123Z"]);
    expect(texts("ExtensionProperties/*/*")).toEqual(["24000/1001"]);
  });

  it("fails with the finding's sentence", () => {
    const { texts } = only(clean({ findings: [wrongRate] }), film(compared("video/frameRate", "wrong")));
    expect(texts("CheckResult")).toEqual(["false"]);
    expect(texts("Profile/CheckResultRule")).toEqual(["AND"]);
    expect(texts("ItemResults/ItemResult/ResultDescription")).toEqual([wrongRate.message]);
  });

  it("does not let pass what could not be checked", () => {
    const unchecked = { ...wrongRate, message: "Frame rate is not known: the file does not say" };
    const { texts } = only(clean({ unchecked: [unchecked] }), film(compared("video/frameRate", "unchecked")));
    expect(texts("CheckResult")).toEqual(["false"]);
    expect(texts("ExecutionStatus")).toEqual(["error"]);
    expect(texts("ItemResults/ItemResult/CheckResult")).toEqual(["false"]);
    expect(texts("ItemResults/ItemResult/ExecutionStatus")).toEqual(["error"]);
    expect(texts("ItemResults/ItemResult/ErrorDescription")).toEqual([unchecked.message]);
  });

  it("does not pass a file that is rejected for what no test of the catalogue tells", () => {
    const report = clean({ findings: [{ ...wrongRaster, code: "files/name", message: "The name is not the one" }] });
    const { texts } = only(report, film(compared("video/frameRate", "met")));
    expect(texts("CheckResult")).toEqual(["false"]);
    expect(texts("Profile/CheckResultRule")).toEqual([]);
    expect(texts("Profile/Description")[0]).toContain("what no test here tells: The name is not the one.");
    expect(texts("ItemResults/ItemResult/CheckResult")).toEqual(["true"]);
  });

  it("lets a waived finding and a warning count for nothing, and tells them", () => {
    const waived = { ...lowBitRate, ...wrongRate, waiver: lowBitRate.waiver };
    for (const report of [clean({ waived: [waived] }), clean({ findings: [{ ...wrongRate, severity: "warning" }] })]) {
      const { texts } = only(report, film(compared("video/frameRate", "wrong")));
      expect(texts("CheckResult")).toEqual(["true"]);
      expect(texts("Profile/CheckResultRule")).toEqual(["MinimumRelevance"]);
      expect(texts("Profile/RelevanceLevel")).toEqual(["10"]);
      expect(texts("Profile/Items/Item/Relevance")).toEqual(["0"]);
      expect(texts("ItemResults/ItemResult/Relevance")).toEqual(["0"]);
      expect(texts("ItemResults/ItemResult/CheckResult")).toEqual(["false"]);
      expect(texts("ItemResults/ItemResult/Annotation/Text")[0]).toMatch(
        /^(Accepted by Client delivery desk|A warning)/,
      );
    }
  });

  it("has no number for what the catalogue does not answer, and says what that is", () => {
    const reports = formatEbuQc(clean(), [
      film(compared("video/color/range", "met"), compared("audio/layout/0", "met")),
    ]);
    expect(reports.files).toEqual([]);
    expect(reports.untold).toEqual(["audio/layout", "video/color/range"]);
    expect(reports.without).toContain("LFD1001A.mxf");
  });

  it("claims no wrapper's word where the value comes from elsewhere", () => {
    const depth = compared("video/bitDepth", "met", { code: "media/bit-depth", expected: "10 bit", actual: "10 bit" });
    const prores = film(depth);
    prores.media.video = [{ codec: "ProRes 422 HQ", color: {}, hdr: { formats: [] } }];
    expect(formatEbuQc(clean(), [prores]).files).toEqual([]);
    const mpeg4 = film(depth);
    mpeg4.media.container.format = "MPEG-4";
    expect(formatEbuQc(clean(), [mpeg4]).files).toEqual([]);
  });

  it("names the file by its checksum where it was taken", () => {
    const files = [{ path: "LFD1001A.mxf", size: 1, deliverables: ["programme"], sha256: "ab".repeat(32) }];
    const { texts } = only(clean({ files }), film(compared("video/frameRate", "met")));
    expect(texts("ContentId/ContentIdentifier/ID")).toEqual(["LFD1001A.mxf", `sha256:${"ab".repeat(32)}`]);
  });

  it("is the same for the same delivery, but for the time", () => {
    const made = (checkedAt: string) =>
      formatEbuQc(clean({ header: { ...clean().header, checkedAt } }), [film(compared("video/frameRate", "met"))])
        .files[0]?.content;
    const [monday = "", tuesday = ""] = [made("2026-11-23T20:00:00.000Z"), made("2026-11-24T20:00:00.000Z")];
    expect(tuesday).not.toBe(monday);
    expect(tuesday.replace("11-24", "11-23")).toBe(monday);
  });

  it("is valid whatever the report and the file's name hold", () => {
    const path = "<script>\u0007]]>&\u202e\ud800.mxf";
    const hostile = {
      ...film(compared("video/frameRate", "wrong", { file: path, item: "a&b", expected: '"<' })),
      path,
    };
    const report = hostileReport();
    const findings = report.findings.map((finding) => ({ ...finding, file: path }));
    const { files } = formatEbuQc({ ...report, findings }, [hostile]);
    expect(read(files[0]?.content ?? "").texts("CheckResult")).toEqual(["false"]);
  });
});
