import { describe, expect, it } from "vitest";
import { cueSheetOf } from "./cue-sheet-of.js";
import { sheet } from "./sheet-in-short.js";

const headings = "No;Title;Composer;In;Out;Duration;Usage";
const cues = ["1;Dawn;Jo;0:00;0:30;0:30;BI", "2;Dusk;Kit;1:00;1:45;0:45;BI"];
const read = (...below: string[]) => cueSheetOf(sheet("The Long Field", headings, ...cues, ...below));
const names = (...below: string[]) => read(...below).cues.map(({ name }) => name);
const totals = (...below: string[]) => read(...below).totals.map(({ of, value }) => `${of} ${value.text}`);
const two = ["Cue 1", "Cue 2"];

describe("a line of totals", () => {
  it.each([
    ";Gesamt;;;;1:15;",
    "Gesamtlänge Musik:;;;;;1:15;",
    ";Musik gesamt;;;;1:15;",
    ";;;;Sum:;1:15;",
    ";;;Totals;;1:15;",
    "Grand total;;;;;1:15;",
    ";Total des musiques;;;;1:15;",
    "Summe: 1:15 Minuten",
    "2 cues;;;;Total;1:15;",
    ";∑;;;;1:15;",
    ";;;;;1:15;",
    ";Minuten Musik;;;;1:15;",
  ])("is no cue, whatever it is called: %s", (line) => {
    expect(names(line)).toEqual(two);
    expect(totals(line)).toEqual([line.includes("1:15 Minuten") ? "music 1:15 Minuten" : "music 1:15"]);
  });

  it("may add up a part, or stand between the cues", () => {
    const lines = [";Subtotal;;;;1:15;", "3;Night;Jo;2:00;2:10;0:10;F", ";Summe BI;;;;1:15;"];
    expect(names(...lines)).toEqual([...two, "Cue 3"]);
    expect(read(...lines).totals).toMatchObject([
      { of: "part", rest: "", below: 2 },
      { of: "part", rest: "bi", below: 3 },
    ]);
  });

  it.each([
    // Of these somebody forgot to say who wrote them, or when they play.
    "3;Total Eclipse;;;;0:20;",
    ";Sum of Us;Jo;;;0:20;",
    ";Total;Jo;2:00;2:20;0:20;",
    ";Night;;;;0:20;",
    ";Report from the Front;;;;0:20;",
  ])("is none where a cue stands: %s", (line) => {
    expect(names(line)).toHaveLength(3);
    expect(totals(line)).toEqual([]);
  });
});

describe("what stands below the cues", () => {
  it.each([
    [["", "Datum, Unterschrift:;;i.A. Meier"]],
    [["", "Hamburg, 3.12.2026;;U. Kohl"]],
    [["Prepared by;U. Kohl;Date;3 Dec 2026"]],
    [["", "*;= Auftragskomposition"]],
    [["", "1;= specially commissioned"]],
    [["", "BI;Background instrumental", "F;Featured"]],
    [["", ";Legende: B = Hintergrund, V = Vordergrund"]],
    [["", ";;Établi par: U. Kohl;Fait à Lyon"]],
    [["", "Name:;Ann Holly", "Tel.:;+49 40 123456"]],
    [[";All of the music was written for the film."]],
  ])("is no cue: %j", (lines) => {
    expect(names(...lines)).toEqual(two);
    expect(read(...lines).below.map(({ text }) => text)).toContain(
      lines
        .at(-1)
        ?.split(";")
        .find((text) => text !== ""),
    );
  });

  it.each([
    [["", "3;Night;;;;"]],
    [["", ";Night;Jo;;;"]],
    [[";The Note;Jo;;;"]],
    [["", "1M4;Night;;;;"]],
    [["", "3;Prepared by Love;Jo;2:00;2:20;0:20"]],
    [["", ";Name;;2:00;2:20;0:20"]],
  ])("may be a cue of which much is missing, and stays one: %j", (lines) => {
    expect(names(...lines)).toHaveLength(3);
  });

  it("may be another publisher of the last cue", () => {
    const [, last] = read("", ";;Ann Holly").cues;
    expect(last?.contributors.map(({ name }) => name?.text)).toEqual(["Kit", "Ann Holly"]);
  });
});
