import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cueSheetOf } from "./cue-sheet-of.js";
import type { ColumnMap } from "./find-headings.js";
import { missingHeadings } from "./find-headings.js";
import { sheet } from "./sheet-in-short.js";

/** The cues in short: `Cue 1: title=Dawn in=… | composer Jo Smith 50%`. */
const said = (lines: string[], map?: ColumnMap) =>
  cueSheetOf(sheet(...lines), map).cues.map(({ name, cells, contributors }) => {
    const fields = Object.entries(cells).map(([field, cell]) => `${field}=${cell.text}`);
    const people = contributors.map(({ party, role, name: who, society, ipi, share }) =>
      [party ?? "?", who?.text, role && `role=${role.text}`, society?.text, ipi?.text, share?.text]
        .filter(Boolean)
        .join(" "),
    );
    return `${name}: ${[fields.join(", "), ...people].join(" | ")}`;
  });
const header = (...lines: string[]) =>
  Object.fromEntries(Object.entries(cueSheetOf(sheet(...lines)).header).map(([field, cell]) => [field, cell.text]));

describe("a cue sheet", () => {
  it("is read by its usual headings, and by the programme's data above them", () => {
    const lines = [
      "MUSIC CUE SHEET",
      "Programme title:,The Long Field,,Production No,LFD1001A",
      "Total music duration: 0:45",
      "",
      "Cue No,Title,Composer,Publisher,In,Out,Duration,Usage,Origin",
      "1,Dawn,Jo Smith,Hedge Music,10:00:10:00,10:00:40:00,0:30,B,X",
      '2,"Dusk, again",Ann Jones (PRS 50%) / Bo Li (50%),,10:01:00:00,10:01:15:00,0:15,F,C',
    ];
    expect(header(...lines)).toEqual({
      programmeTitle: "The Long Field",
      productionNumber: "LFD1001A",
      musicDuration: "0:45",
    });
    expect(said(lines)).toEqual([
      "Cue 1: number=1, title=Dawn, in=10:00:10:00, out=10:00:40:00, duration=0:30, usage=B, origin=X | composer Jo Smith | publisher Hedge Music",
      "Cue 2: number=2, title=Dusk, again, in=10:01:00:00, out=10:01:15:00, duration=0:15, usage=F, origin=C | composer Ann Jones PRS 50% | composer Bo Li 50%",
    ]);
  });

  it("has one cue for the rows of its contributors, whether they repeat it or leave it out", () => {
    const repeated = [
      "Seq#,Cue Title,Usage,In,Out,Duration,Role,First Name,Last Name,Publisher,PRO,Share",
      "1,Dawn,BI,0:10,0:40,0:30,Composer,Jo,Smith,,PRS,100",
      "1,Dawn,BI,0:10,0:40,0:30,Publisher,,,Hedge Music,PRS,100",
      "2,Dusk,BI,1:00,1:15,0:15,Composer,Ann,Jones,,BMI,100",
    ];
    const [first, second] = said(repeated);
    expect(first).toBe(
      "Cue 1: number=1, title=Dawn, usage=BI, in=0:10, out=0:40, duration=0:30 | composer Jo Smith role=Composer PRS 100 | publisher Hedge Music role=Publisher PRS 100",
    );
    expect(second).toMatch(/^Cue 2: /);
    const leftOut = repeated.map((line) => line.replace("1,Dawn,BI,0:10,0:40,0:30,Publisher", ",,,,,,Publisher"));
    expect(said(leftOut)).toEqual(said(repeated));
  });

  it("has a cue twice where a row stands there twice", () => {
    expect(said(["Title,Duration,Composer", "Dawn,0:30,Jo", "Dawn,0:30,Jo"])).toHaveLength(2);
    expect(said(["Title,Duration,Composer", "Dawn,0:30,Jo", "Dawn,0:30,Ann"])).toHaveLength(1);
  });

  it("is read in German", () => {
    const lines = [
      "Sendetitel;Das lange Feld",
      "Lfd. Nr.;Musiktitel;Komponist;Textdichter;Verlag;Beginn;Ende;Länge;Anteil %",
      "1;Früh;Müller, Jo;Ann Groß;Hecke;10:00:10:00;10:00:40:00;00:30;33,33",
      ";Gesamtdauer;;;;;;00:30;",
    ];
    expect(header(...lines)).toEqual({ programmeTitle: "Das lange Feld", musicDuration: "00:30" });
    expect(said(lines)).toEqual([
      "Cue 1: number=1, title=Früh, in=10:00:10:00, out=10:00:40:00, duration=00:30 | composer Müller, Jo | author Ann Groß | publisher Hecke | ? 33,33",
    ]);
  });

  it("is read under headings of several words, and by the roles before the names", () => {
    const german = [
      "Pos.;Werktitel;Komponist / Bearbeiter;Label / LC;Label/Bestell-Nr.;Dauer",
      "1;Möwenlied;Brandt, Inga / Bearb.: Kohl, Uwe;Sonoton;SCD 812;1:30",
    ];
    expect(said(german)).toEqual([
      "Cue 1: number=1, title=Möwenlied, label=Sonoton, catalogue=SCD 812, duration=1:30 | composer Brandt, Inga | composer Kohl, Uwe role=Bearb.",
    ]);
    const american = [
      "Cue #,Cue Title,Timing,Composer (C) / Publisher (P),Affiliation,%",
      "1,North Wind,:45,C: Jo Smith,GEMA,100",
      ",,,P: Hedge,GEMA,100",
    ];
    expect(said(american)).toEqual([
      "Cue 1: number=1, title=North Wind, duration=:45 | composer Jo Smith role=C GEMA 100 | publisher Hedge role=P GEMA 100",
    ]);
    const french = ["Titre\tAuteur(s) / Compositeur(s)\tPart compositeur\tDurée", "Aube\tJo\t100\t0:30"];
    expect(said(french)).toEqual(["Cue 1: title=Aube, duration=0:30 | composer Jo 100"]);
    // Both times in one column are none that can be read.
    expect(said(["Title,Composer,In/Out,Duration", "Dawn,Jo,0:00/0:30,0:30"])).toEqual([
      "Cue 1: title=Dawn, duration=0:30 | composer Jo",
    ]);
  });

  it("is read in French", () => {
    const lines = ["N°\tTitre de l’œuvre\tCompositeur\tÉditeur\tDurée", "1\tAube\tJo\tHaie\t0'30\""];
    expect(said(lines)).toEqual(["Cue 1: number=1, title=Aube, duration=0'30\" | composer Jo | publisher Haie"]);
  });

  it("puts hours, minutes and seconds together where each has its column", () => {
    expect(said(["Title,In HH,In MM,In SS,Duration MM,Duration SS,Composer", "Dawn,10,2,5,1,7,Jo"])).toEqual([
      "Cue 1: title=Dawn, in=10:02:05, duration=00:01:07 | composer Jo",
    ]);
    expect(said(["Title,Duration (sec),Composer", "Dawn,90,Jo"])).toEqual([
      "Cue 1: title=Dawn, duration=90 s | composer Jo",
    ]);
  });

  it("has its people in numbered columns with what belongs to each", () => {
    expect(
      said([
        "Title,Duration,Composer 1,Composer 1 Share,Composer 2,Share Composer 2,Publisher IPI,Publisher",
        "Dawn,0:30,Jo,60,Ann,40,199,Hedge",
      ]),
    ).toEqual(["Cue 1: title=Dawn, duration=0:30 | composer Jo 60 | composer Ann 40 | publisher Hedge 199"]);
  });

  it("leaves notes, acts and signatures out", () => {
    expect(said(["Cue,Title,Duration", "ACT ONE,,", "1,Dawn,0:30", "Signed: Jo,,", ",Total:,0:30"])).toHaveLength(1);
  });

  it("is read by the columns that a spec names", () => {
    const lines = ["Werk A,Wann,Wie lange,Wer,Title", "Dawn,0:10,0:30,Jo,nonsense"];
    const map = { title: "Werk A", in: "Wann", duration: "wie lange", composer: ["Wer", "Wer noch"] };
    expect(said(lines, map)).toEqual(["Cue 1: title=Dawn, in=0:10, duration=0:30 | composer Jo"]);
    expect(missingHeadings(cueSheetOf(sheet(...lines), map).headings ?? [], map)).toEqual([
      { name: "composer", heading: "Wer noch" },
    ]);
  });

  it("has no cues without headings", () => {
    expect(cueSheetOf(sheet("Dawn,0:30,Jo", "Dusk,0:15,Ann"))).toMatchObject({ cues: [], columns: [] });
  });

  it("never throws, whatever the cells hold", () => {
    const cell = fc.oneof(
      fc.constantFrom(
        "Title",
        "Composer",
        "In",
        "Out",
        "Duration",
        "Share",
        "Role",
        "Total",
        "1",
        "0:30",
        "(50%)",
        "A / B",
        "",
      ),
      fc.string(),
    );
    fc.assert(
      fc.property(fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 12 }), (rows) => {
        const table = { rows: rows.map((row) => row.map((text) => ({ text }))) };
        for (const { at } of cueSheetOf(table).cues) expect(at.text).not.toBe("");
      }),
    );
  });
});
