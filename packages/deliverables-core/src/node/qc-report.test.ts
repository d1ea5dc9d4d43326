import { createHash } from "node:crypto";
import { createReaders, memoryFolder, type Report, validateDelivery } from "deliverables-core";
import { readPaper } from "deliverables-core/node";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

const namespace = "tag:qc.ebu.ch,2026-04";
const film = Uint8Array.from([6, 14, 43, 52, 2, 5, 1, 1, 13, 1, 2, 1, 1, 2, 4, 0]);
const sha256 = createHash("sha256").update(film).digest("hex");

interface Written {
  result?: string;
  id?: string;
  tests?: string;
  head?: string;
}

/** A report as a tool writes it, with a prefix as some do. */
const written = ({
  result = "<q:CheckResult>true</q:CheckResult>",
  id = "LFD1001A.mxf",
  tests = test(),
  head = "",
}: Written = {}) =>
  `<?xml version="1.0"?>${head}<q:Report xmlns:q="${namespace}" xmlns:x="urn:x"><q:ExecutionStatus>complete</q:ExecutionStatus>${result}<q:ContentId><q:ContentIdentifier><q:ID>${id}</q:ID></q:ContentIdentifier></q:ContentId><q:Profile><q:Items/></q:Profile><q:ItemResults>${tests}</q:ItemResults></q:Report>`;
const test = (result = "<q:CheckResult>true</q:CheckResult>") =>
  `<q:ItemResult><q:EBUQCID>0010B</q:EBUQCID><q:EBUQCName>Loudness</q:EBUQCName><q:ExecutionStatus>complete</q:ExecutionStatus>${result}</q:ItemResult>`;

const readers = {
  ...createReaders(async () => ({ unread: "no media here" }), undefined, readPaper),
  media: async () => ({ container: { format: "MXF" }, video: [], audio: [{ sampleRate: 48_000 }] }),
};
const check = (qc: string, asked: object = { qc: "passed" }): Promise<Report> =>
  validateDelivery({
    specName: "delivery.json",
    specPath: "delivery.json",
    specText: JSON.stringify({
      production: { title: "The Long Field" },
      deliverables: {
        programme: { type: "media", files: "LFD1001A.mxf" },
        report: { type: "document", files: "qc.xml", of: "programme", ...asked },
      },
    }),
    folder: memoryFolder({ "LFD1001A.mxf": film, "qc.xml": qc }),
    readers,
    digest: async () => sha256,
    header: { tool: "test", toolVersion: "1", checkedAt: "2026-11-23T20:00:00Z" },
  });
const said = async (qc: string, asked?: object) => {
  const { findings, unchecked } = await check(qc, asked);
  return [...findings, ...unchecked]
    .filter(({ code }) => code !== undefined && /^(document|spec)\//.test(code))
    .map(({ message }) => message);
};

describe("an EBU QC report in a delivery", () => {
  it("is read without a path in the spec, whatever its prefix", async () => {
    expect((await check(written())).verdict).toBe("accepted");
    expect(await said(written({ result: "<q:CheckResult> 1 </q:CheckResult>" }))).toEqual([]);
    expect(await said(written({ tests: test("<q:CheckResult>false</q:CheckResult>") }))).toEqual([
      "QC test 0010B Loudness failed",
    ]);
  });

  it("has its findings at its lines", async () => {
    const { findings } = await check(written({ result: "\n<q:CheckResult>false</q:CheckResult>" }));
    expect(findings).toMatchObject([{ code: "document/qc-result", file: "qc.xml", place: { start: { line: 2 } } }]);
  });

  it("is hashed for only where it states a checksum, and then that decides", async () => {
    expect(await said(written({ id: `urn:sha256:${sha256.toUpperCase()}` }))).toEqual([]);
    expect(await said(written({ id: "0".repeat(64) }))).toEqual([
      `The QC report is about a file with the checksum "000000000000…", expected "${sha256.slice(0, 12)}…", the checksum of the delivered file`,
    ]);
  });

  it("knows a checksum by its name, and takes no UUID for one", async () => {
    expect(await said(written({ id: "urn:md5:0123" }))).toEqual([expect.stringContaining("cannot be compared")]);
    expect(await said(written({ id: `md5:${"0".repeat(32)}` }))).toEqual([
      "The QC report could not be compared: the checksum of programme was not taken: it cannot be taken here",
    ]);
    expect(await said(written({ id: "0a1b2c3d".repeat(4) }))).toEqual([
      expect.stringContaining("cannot be compared with a name or a checksum"),
    ]);
  });

  it("takes no result from an extension, and none that is said both ways", async () => {
    const none = ["The QC report has no result, expected passed"];
    expect(await said(written({ result: "<x:CheckResult>true</x:CheckResult>" }))).toEqual(none);
    expect(
      await said(written({ result: "<q:CheckResult>true</q:CheckResult><q:CheckResult>false</q:CheckResult>" })),
    ).toEqual(none);
    for (const word of ["yes", "TRUE", "constructor"])
      expect(await said(written({ result: `<q:CheckResult>${word}</q:CheckResult>` })), word).toEqual(none);
  });

  it("is not believed when it is cut off, is no report, or hides its result in an entity", async () => {
    for (const broken of [written().slice(0, -40), "<?xml version='1.0'?><Report/>", "<html>PASSED</html>", "{}"]) {
      const { verdict } = await check(broken);
      expect(verdict, broken.slice(0, 30)).not.toBe("accepted");
    }
    const bomb = written({ head: '<!DOCTYPE r [<!ENTITY ok "true">]>', result: "<q:CheckResult>&ok;</q:CheckResult>" });
    expect((await check(bomb)).verdict).not.toBe("accepted");
  });

  it("asks by a word that the spec's reader knows", async () => {
    expect(await said(written(), { qc: "pased" })).toEqual([expect.stringContaining('did you mean "passed"?')]);
    expect(await said(written(), { qC: "passed" })).toEqual([expect.stringContaining('did you mean "qc"?')]);
    expect(await said(written(), { qc: "passed", of: undefined })).toEqual([
      'Report is held against a file by "qc", but the paper belongs to none: say to which with "of"',
    ]);
  });

  it("is accepted by no result that is not true, whatever stands there", async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: "grapheme" }), async (text) => {
        const plain = text.replaceAll(/[<&]/g, "");
        fc.pre(!["true", "1"].includes(plain.trim()));
        const { verdict } = await check(written({ result: `<q:CheckResult>${plain}</q:CheckResult>` }));
        expect(verdict).not.toBe("accepted");
      }),
      { numRuns: 40 },
    );
  });
});
