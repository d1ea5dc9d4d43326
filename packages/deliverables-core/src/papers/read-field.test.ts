import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { PaperField } from "../spec/spec.js";
import type { Contents, XmlElement } from "./contents.js";
import { paperOf, textOf } from "./paper-in-short.js";
import { readField } from "./read-field.js";

const contents = ({ contents }: { contents?: Contents }) => contents ?? { lines: [] };
const values = (lines: string[], field: PaperField) =>
  readField(contents(paperOf(...lines)), field).map(({ value }) => value);

describe("a value behind a heading", () => {
  it.each([
    [["Result: PASS"], "PASS"],
    [["RESULT : PASS"], "PASS"],
    [["Result\tPASS"], "PASS"],
    [["Test\tResult\tPASS"], "PASS"],
    [["Result:", "PASS"], "PASS"],
    [["Result (overall): PASS"], "PASS"],
    [["Result – PASS"], "PASS"],
    [["Result .......... PASS"], "PASS"],
    [["Result: .......... PASS"], "PASS"],
    [["Result . . . . . . PASS"], "PASS"],
    [["Result …………… PASS"], "PASS"],
    [["Result ..........\tPASS"], "PASS"],
    [["Result: ____PASS____"], "PASS"],
    [["Result\t☐ FAIL\t☒ PASS\tDate\t4 May"], "☐ FAIL ☒ PASS"],
    [["Result:", "☐ PASS", "☐ FAIL", "☒ Sound listened to"], "☐ PASS ☐ FAIL"],
    [["Result: ☒ PASS\tBars\tyes", "☐ FAIL"], "☒ PASS"],
    [["Result: ☒ PASS", "☒ Subtitles"], "☒ PASS"],
  ])("%j", (lines, value) => expect(values(lines, { heading: "Result" })).toEqual([value]));

  it.each([
    "Production no. ....... HOA717J",
    "Production no: HOA717J",
    "Production no. HOA717J",
    "Production no. … HOA717J",
  ])("whose last word is shortened: %s", (line) => {
    for (const heading of ["Production no.", "Production no"]) expect(values([line], { heading })).toEqual(["HOA717J"]);
  });

  it("is not what goes on in a sentence behind a shortened word", () => {
    expect(values(["Production no. was changed in 2026", "The ref was late"], { heading: "Production no." })).toEqual(
      [],
    );
  });

  it("is found behind a heading of one letter, and of each line the first counts", () => {
    expect(values(["N: 4", "Nr: 5", "n\t6\tN\t7"], { heading: "N" })).toEqual(["4", "6"]);
  });

  it("keeps the colons of the value", () => {
    expect(values(["Duration (hh:mm:ss:ff): 00:05:00:00"], { heading: "Duration" })).toEqual(["00:05:00:00"]);
  });

  it("is not behind a longer heading, or in a sentence", () => {
    expect(values(["Results: none", "Result of the test is good", "Total result: 4"], { heading: "Result" })).toEqual(
      [],
    );
  });

  it("is not the form field of that name in the line below, which gives it itself", () => {
    const lines = [{ text: "Result:" }, { text: "Result: PASS" }];
    expect(readField({ lines }, { heading: "Result" }).map(({ value }) => value)).toEqual(["PASS"]);
  });

  it.each([
    ["Programme title", "Tidewatch"],
    ["Production number", "SMF7301D"],
    ["Result", "PASS"],
  ])("%s of a row of headings stands in its column below", (heading, value) => {
    const headings = new Set(["programme title", "production number"]);
    const rows = [
      { text: "Programme title\tProduction number\tResult" },
      { text: "Tidewatch\tSMF7301D\tPASS" },
      { text: "Duration\tDate" },
    ];
    expect(readField({ lines: rows }, { heading }, headings).map((one) => one.value)).toEqual([value]);
  });

  it.each([
    [["Result\tDate", "PASS"]],
    [["Result\t\tDate\t", "Signature\t\tComments\t"]],
    [["Result\t", "Signature\t"]],
    [["Result", "Date"]],
  ])("is empty where its place is left empty: %j", (lines) => {
    expect(values(lines, { heading: "Result" }).filter((value) => value !== "")).toEqual([]);
  });

  it.each([
    [["Signed: ________"]],
    [["Signed ...........", "Date ..........."]],
    [["Signed: ______\tDate: ______"]],
    [["Signed\t______"]],
  ])("is empty where only the line to write on is there: %j", (lines) => {
    expect(values(lines, { heading: "Signed" })).toEqual([""]);
  });

  it.each([
    [["File: /Volumes/Online/Exports/2026-11-24/", "SMF7301D.mov"], "/Volumes/Online/Exports/2026-11-24/SMF7301D.mov"],
    [["File: D:\\Jobs\\2026-11-", "24\\SMF7301D.mov"], "D:\\Jobs\\2026-11-24\\SMF7301D.mov"],
    [["File", "/Volumes/Online/", "Exports/", "SMF7301D.mov"], "/Volumes/Online/Exports/SMF7301D.mov"],
    [["File: /Volumes/Online/", "Result: PASS"], "/Volumes/Online/"],
    [["File: /Volumes/SMF7301D.mov", "SMF7301C.mov"], "/Volumes/SMF7301D.mov"],
    [["File: SMF7301D", "SMF7301C.mov"], "SMF7301D"],
  ])("is a whole path, where it goes on in the next line: %j", (lines, value) => {
    expect(values(lines, { heading: "File" })).toEqual([value]);
  });

  it("may be a word that is a heading elsewhere, where nothing says so", () => {
    expect(values(["Result\tApproved"], { heading: "Result" })).toEqual(["Approved"]);
  });

  it("is found by the first of several headings, everywhere it stands, with its place", () => {
    const lines = contents(textOf("Ergebnis: A", "Result: B", "  Result: C"));
    expect(readField(lines, { heading: ["Result", "Ergebnis"] })).toEqual([
      { value: "B", at: { place: { start: { line: 2, column: 9 }, end: { line: 2, column: 10 } } } },
      { value: "C", at: { place: { start: { line: 3, column: 11 }, end: { line: 3, column: 12 } } } },
    ]);
  });
});

describe("a value by a pattern", () => {
  it.each([
    ["Tested on <value> by", "tested  on 3 May 2026 by QC", "3 May 2026"],
    ["file * is <value:word>", "The file of today is LFD1001A.mxf now", "LFD1001A.mxf"],
    ["<value> passed", "LFD1001A passed", "LFD1001A"],
    ["by <value>", "Seen by Jo Smith", "Jo Smith"],
  ])("%s", (pattern, line, value) => {
    expect(values([line.replaceAll("  ", " ")], { pattern })).toEqual([value]);
  });

  it("never takes longer than the text is long", () => {
    const pattern = `${"a*".repeat(400)}<value>${"*b".repeat(100)}`;
    expect(values(["a".repeat(100_000)], { pattern })).toEqual([]);
  });
});

describe("a value in an XML", () => {
  const place = { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } };
  const element = (
    name: string,
    attributes: Record<string, string>,
    ...inside: (string | XmlElement)[]
  ): XmlElement => ({
    name,
    place,
    attributes: Object.entries(attributes).map(([key, value]) => ({ name: key, value, place })),
    text: inside.filter((one) => typeof one === "string").join(""),
    children: inside.filter((one) => typeof one === "object"),
  });
  const xml = element(
    "report",
    { version: "2" },
    element("file", { name: "a.mxf" }, element("status", {}, "PASS")),
    element("file", { name: "b.mxf", type: "audio" }, element("status", {}, "FAIL"), element("note", {}, "hum")),
  );
  const at = (xpath: string) => readField({ lines: [], xml }, { xpath }).map(({ value }) => value);

  it.each([
    ["/report/@version", ["2"]],
    ["/report/file/status", ["PASS", "FAIL"]],
    ["//status", ["PASS", "FAIL"]],
    ["//@name", ["a.mxf", "b.mxf"]],
    ["/report/file[2]/status/text()", ["FAIL"]],
    ["/report/file[last()]/@name", ["b.mxf"]],
    ["//file[@type='audio']/status", ["FAIL"]],
    ['//file[status="PASS"]/@name', ["a.mxf"]],
    ["//file[note]", ["FAIL hum"]],
    ["/x:report/*/@type", ["audio"]],
    ["report", ["PASS FAIL hum"]],
    ["/file", []],
  ])("%s", (path, expected) => expect(at(path)).toEqual(expected));

  it("by a path that is none is nowhere, whatever it is", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom("/", "@", "a", "[", "]", "*", "'", "=", ".", "1") }), (path) => {
        at(path);
      }),
    );
  });
});

describe("a value in a cell", () => {
  const lines = [{ text: "Total\t12", cells: ["Sum!A7", "Sum!C7"] }];
  it.each([
    ["Sum!C7", ["12"]],
    ["C7", ["12"]],
    ["Other!C7", []],
    ["B7", []],
  ])("%s", (cell, expected) => expect(readField({ lines }, { cell }).map(({ value }) => value)).toEqual(expected));
});
