import { sisterSheets } from "../../check/programme/sister-sheets.js";
import type { Rule, RuleExample } from "../../check/rule.js";
import { spotOf } from "../../check/seen-in-file.js";
import { compareCues } from "../../cue-sheets/compare-cues.js";
import type { Cue } from "../../cue-sheets/cue-sheet.js";
import { matchCues } from "../../cue-sheets/match-cues.js";
import { sheet } from "../../cue-sheets/sheet-in-short.js";
import { sayCell } from "../../tables/say-cell.js";

const headings = "No,Title,Composer,Composer share,In,Out";
const first = [
  headings,
  "1,Dawn,Jo Holly,100,10:00:10:00,10:00:40:00",
  "2,Early Birds,Ann Do / Bo Kit,50 / 50,10:02:00:00,10:02:20:12",
  "3,Diggers,Sorrel Dogwood,100,10:03:00:00,10:03:30:00",
  "4,Dawn,Jo Holly,100,10:04:00:00,10:04:20:00",
];
const example = (title: string, other: string[], finds: string[]): RuleExample => ({
  title,
  spec: {
    production: { title: "The Long Field", frameRate: "25" },
    deliverables: {
      "cue-sheet": { type: "cue-sheet", files: "cues.csv" },
      "cue-sheet-us": { type: "cue-sheet", files: "cues_US.csv" },
    },
  },
  files: {
    "cues.csv": { facts: { kind: "cue-sheet", table: sheet(...first) } },
    "cues_US.csv": { facts: { kind: "cue-sheet", table: sheet(...other) } },
  },
  finds,
});

/** Where more than a third of the cues stand on one sheet only, the two are lists of different music. */
const mostOnOne = 1 / 3;

export const sheetsDiffer: Rule = {
  code: "cue-sheet/sheets-differ",
  title: "Cue sheets of one programme that differ",
  severity: "error",
  why: "Two societies that get two sheets of one programme pay two people for the same music, or one of them nobody.",
  fix: "Find out which sheet is right, and correct the other one.",
  examples: () => [
    example(
      "One row for each writer, counted from zero in whole seconds",
      [
        "Seq,Title,In,Out,Role,Name,Share",
        "1,Dawn,0:10,0:40,Composer,J. Holly,1",
        "2,EARLY BIRDS,2:00,2:20,Composer,Ann Do,0.5",
        ",,,,Composer,Bo Kit,0.5",
        "3,Diggers (song),3:00,3:30,Composer,Sorrel Dogwood,1",
        "4,Dawn,4:00,4:20,Composer,J. Holly,1",
      ],
      [],
    ),
    example(
      "A title, a writer, shares and a time",
      [
        headings,
        "1,Dawn,Jo Holly,100,10:00:10:00,10:00:40:00",
        "2,Early Bird,Ann Do / Bo Kit,60 / 40,10:02:00:00,10:02:20:12",
        "3,Diggers,Sorrel Hogwood,100,10:03:05:00,10:03:35:00",
        "4,Dawn,Jo Holly,100,10:04:00:00,10:04:30:00",
      ],
      [
        'Title of Cue 2 is "Early Bird", but "Early Birds" in cues.csv',
        "Share of Ann Do in Cue 2 is 60 % of the writers', but 50 % in cues.csv",
        'Composer of Cue 3 is "Sorrel Hogwood", but "Sorrel Dogwood" in cues.csv',
        'Cue 3 starts at "10:03:05:00", but at "10:03:00:00" in cues.csv',
        'Cue 4 ends at "10:04:30:00", but at "10:04:20:00" in cues.csv',
      ],
    ),
    example(
      "A cue that was left off",
      [headings, ...first.slice(1, 3), "3,Dawn,Jo Holly,100,10:04:00:00,10:04:20:00"],
      ['Cue 3 of cues.csv, "Diggers", is not on cues_US.csv'],
    ),
    example(
      "Other music at the same time, and one more cue",
      [
        headings,
        first[1] ?? "",
        "2,Rain,Kit Holly,100,10:02:00:00,10:02:20:12",
        ...first.slice(3),
        "5,Night,Jo,100,10:05:00:00,10:05:10:00",
      ],
      ['Title of Cue 2 is "Rain", but "Early Birds" in cues.csv', 'Cue 5, "Night", is not on cues.csv'],
    ),
    example(
      "A list that names each work once, with all its minutes",
      [
        "Title,Composer,Duration",
        "Dawn,Jo Holly,0:50",
        "Early Birds,Ann Do / Bo Kit,0:20",
        "Diggers,Sorrel Dogwood,0:30",
      ],
      [],
    ),
    example("A list of other music", [headings, "1,Trailer music,Kit Holly,100,0:00,0:40"], []),
  ],
  *check(delivery) {
    for (const { sheet: own, first: other } of sisterSheets(delivery)) {
      const matched = matchCues(own.sheet.cues, own.clock, other.sheet.cues, other.clock);
      const { pairs, onlyOwn, onlyOther } = matched;
      const most = Math.max(own.sheet.cues.length, other.sheet.cues.length);
      if (pairs.length === 0 || Math.max(onlyOwn.length, onlyOther.length) > most * mostOnOne) continue;
      const { item, file } = own;
      const at = { item, file, pointer: item.pointer };
      for (const pair of pairs) {
        for (const { at: cell, ...said } of compareCues(pair, other.file)) yield { ...at, ...spotOf(cell), ...said };
      }
      for (const cue of onlyOwn)
        yield { ...at, ...spotOf(cue.at), message: `${cue.name}${quoted(cue)} is not on ${other.file}` };
      for (const cue of onlyOther) {
        const message = `${cue.name} of ${other.file}${quoted(cue)} is not on ${file}`;
        yield { ...at, message };
      }
    }
  },
};

function quoted({ cells: { title } }: Cue): string {
  return title ? `, ${sayCell(title)},` : "";
}
