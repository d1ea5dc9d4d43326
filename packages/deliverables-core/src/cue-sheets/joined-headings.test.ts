import { describe, expect, it } from "vitest";
import type { Cell } from "../tables/table.js";
import { cueSheetOf } from "./cue-sheet-of.js";
import { sheet } from "./sheet-in-short.js";

const people = (...lines: string[]) =>
  cueSheetOf(sheet(...lines)).cues.map(({ name, contributors }) => [
    name,
    ...contributors.map(({ party, name: who, share }) => `${party} ${who?.text} ${share?.text}`),
  ]);
const durations = (...lines: string[]) => {
  const { header, cues } = cueSheetOf(sheet(...lines));
  return [...cues.map(({ cells }) => cells.duration?.text), header.musicDuration?.text];
};
const cells = (line: string): Cell[] => line.split(",").map((text) => ({ text }));

const upper = "Cue,Title,Timing,,,Composer,,Publisher,,Usage";
const lower = ",,In,Out,Dur,Name,%,Name,%,";

describe("two rows of headings", () => {
  it("are one, and the upper gives its word to each column below", () => {
    expect(people(upper, lower, "1,Dawn,0:05,0:35,0:30,Jo,100,Hedge,50,F", "2,Dusk,1:00,1:30,0:30,,,Hedge,,F")).toEqual(
      [
        ["Cue 1", "composer Jo 100", "publisher Hedge 50"],
        ["Cue 2", "publisher Hedge undefined"],
      ],
    );
  });

  it.each(["Total music duration,22 %", "Percentage of music,22 %", "Duration,5:15", "Composer share,100"])(
    "are none where the upper one is a line of the header: %s",
    (line) => {
      const { cues } = cueSheetOf(sheet(line, "", "No,Title,Composer,Duration", "1,Dawn,Jo,0:30"));
      expect(cues[0]?.cells).toMatchObject({ title: { text: "Dawn" }, duration: { text: "0:30" } });
      expect(cues[0]?.contributors[0]?.name?.text).toBe("Jo");
    },
  );

  it("go as far as a cell is merged", () => {
    const merged = cells("No,Title,Duration,Publisher,,,");
    Object.assign(merged[3] ?? {}, { columns: 2 });
    const rows = [merged, cells(",,,Name,%,Society,Composer"), cells("1,Dawn,0:30,Hedge,100,PRS,Jo")];
    const { columns } = cueSheetOf({ rows });
    expect(columns.slice(3)).toEqual([
      { of: "party", party: "publisher", field: "name", index: 1 },
      { of: "party", party: "publisher", field: "share", index: 1 },
      { of: "party", field: "society", index: 1 },
      { of: "party", party: "composer", field: "name", index: 1 },
    ]);
  });

  it("give minutes and seconds a column each, in the line of totals too", () => {
    const german = ["Lfd. Nr.,Werktitel,Komponist,Dauer,,Musikart", ",,,Min.,Sek.,"];
    expect(durations(...german, "1,Früh,Jo,0,30,A", "2,Spät,Ann,1,5,H", "Gesamtdauer,,,1,35,")).toEqual([
      "00:00:30",
      "00:01:05",
      "00:01:35",
    ]);
    expect(durations("N°,Titre,Compositeur,Durée,", ",,,min,s", "1,Aube,Jo,2,15")[0]).toBe("00:02:15");
    expect(durations("No,Title,Composer,Duration", ",,,(mm:ss)", "1,Dawn,Jo,2:15")).toEqual(["2:15", undefined]);
  });

  it("stand again after a page", () => {
    expect(people(upper, lower, "1,Dawn,,,0:30,Jo,100,,,F", upper, lower, "2,Dusk,,,0:30,Ann,100,,,F")).toHaveLength(2);
  });

  it("are none where the lower one is a cue, a part of the sheet, or no heading", () => {
    const headings = "No,Title,Role,Name,Share,Duration,Notes";
    expect(people(headings, "1,Title,Composer,Jo,100,0:30,", "1,Title,Publisher,Hedge,100,0:30,")).toEqual([
      ["Cue 1", "composer Jo 100", "publisher Hedge 100"],
    ]);
    expect(people(headings, "Library,,,,,,", "1,Dawn,Composer,Jo,100,0:30,")).toHaveLength(1);
    expect(
      people(
        "Music,2:45,Status,Original,",
        "No,Composer,Composer share,Publisher,Title,Duration",
        "1,Ann,50,Hedge,Dawn,0:30",
      ),
    ).toEqual([["Cue 1", "composer Ann 50", "publisher Hedge undefined"]]);
    expect(people("Composer:,Jo Quickthorn,,", "No,Title,Composer,Duration", "1,Dawn,Ann,0:30")).toEqual([
      ["Cue 1", "composer Ann undefined"],
    ]);
  });

  it("may be named by the spec, by what stands in either row or in both", () => {
    const map = { composer: "Urheber Wer", publisher: "Was" };
    const rows = ["Nr,Titel,Dauer,Urheber,,Haus", ",,,Wer,Prozent,Was", "1,Früh,0:30,Jo,100,Hecke"];
    const [cue] = cueSheetOf(sheet(...rows), map).cues;
    expect(cue?.contributors.map(({ party, name }) => [party, name?.text])).toEqual([
      ["composer", "Jo"],
      ["publisher", "Hecke"],
    ]);
  });
});
