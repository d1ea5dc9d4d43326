import { cueSheetRule } from "../../check/rule-kinds/cue-sheet-rule.js";
import { calledSoIn } from "../../cue-sheets/called-so.js";
import { cellsThat } from "../../cue-sheets/cells-that.js";
import type { CueSheet } from "../../cue-sheets/cue-sheet.js";
import { saysDraft, saysOpen } from "../../cue-sheets/open-remark.js";
import { saysBesideTitles, withoutTitles } from "../../papers/without-titles.js";
import { titlesOf } from "../../spec/titles-of.js";
import { maybeCalledSo } from "../../tables/called-so.js";
import { sayCell } from "../../tables/say-cell.js";
import { isPlaceholder, isPlaceholderOfName } from "../../tables/suspect-text.js";
import type { Cell, Sheet } from "../../tables/table.js";

const headings = "Title,Composer,Publisher,Duration";

export const placeholder = cueSheetRule({
  code: "cue-sheet/placeholder",
  title: "Placeholder in a cue sheet",
  severity: "error",
  why: "What is to be confirmed is mostly never confirmed once the sheet is out, and the money stays where it is.",
  fix: "Find out what belongs there before the sheet is delivered.",
  examples: () => [
    { sheet: [headings, "The Unknown,Jo,N/A,0:30"], finds: [] },
    {
      sheet: [headings, "Dawn,TBC,Hedge,0:30", "???,Jo,tba,0:30"],
      finds: [
        'A cell of Cue 1 still says "TBC"',
        'A cell of Cue 2 still says "???"',
        'A cell of Cue 2 still says "tba"',
      ],
    },
    {
      title: "A title that may be one, where all else is there",
      sheet: [
        headings,
        "Pending,Jo,Hedge,0:30",
        "Untitled 7,Jo,Hedge,1:30",
        "Pending,,Hedge,0:30",
        "TBC,Jo,Hedge,0:30",
        "Unknown,Jo,Hedge,TBC",
      ],
      finds: [
        'The title of Cue 1 is "Pending", which may be a placeholder',
        'The title of Cue 2 is "Untitled 7", which may be a placeholder',
        'A cell of Cue 3 still says "Pending"',
        'A cell of Cue 4 still says "TBC"',
        'A cell of Cue 5 still says "Unknown"',
        'A cell of Cue 5 still says "TBC"',
      ],
    },
    {
      title: "In each row of its cue it is told once; a surname behind a first name may be one too",
      sheet: [
        "No,Title,Duration,Role,First name,Last name,IPI",
        "1,Pending,0:30,Composer,Jo,Smith,00199999918",
        "1,Pending,0:30,Author,Prince,Pending,00199999918",
        "2,Dawn,0:30,Composer,Jo,Unknown,",
      ],
      finds: [
        'The title of Cue 1 is "Pending", which may be a placeholder',
        'A surname in Cue 1 is "Pending", which may be a placeholder',
        'A cell of Cue 2 still says "Unknown"',
      ],
    },
    {
      title: "The production itself is called so",
      production: { title: "Pending" },
      sheet: ["Programme title,Pending", headings, "Pending,Jo,Hedge,0:30", "Dawn,Pending,Hedge,0:30"],
      finds: ['A cell of Cue 2 still says "Pending"'],
    },
    {
      title: "In other words and languages",
      sheet: [
        headings,
        "À venir,Jo,Hedge,0:30",
        "Dawn,wird nachgereicht,à préciser,0:30",
        "Dusk,Jo / TBC,en attente,0:30",
      ],
      finds: [
        'A cell of Cue 2 still says "wird nachgereicht"',
        'A cell of Cue 2 still says "à préciser"',
        'A cell of Cue 3 still says "TBC"',
        'A cell of Cue 3 still says "en attente"',
      ],
    },
    {
      title: "A draft, and a remark below the cues",
      sheet: [
        "ENTWURF - noch nicht freigegeben",
        headings,
        "Dawn,Jo,Hedge,0:30",
        "",
        "NB: the publisher of Dawn is not yet confirmed",
      ],
      finds: [
        'Above the cues stands "ENTWURF - noch nicht freigegeben"',
        'Below the cues stands "NB: the publisher of Dawn is not yet confirmed"',
      ],
    },
    {
      title: "The title of the production is no mark; a mark beside it is",
      production: { title: "Draft Day" },
      sheet: [
        "DRAFT DAY – cue sheet",
        "Draft Day: DRAFT",
        headings,
        "Dawn,Jo,Hedge,0:30",
        "",
        "NB: the cues of Draft Day are not final",
      ],
      finds: [
        'Above the cues stands "Draft Day: DRAFT"',
        'Below the cues stands "NB: the cues of Draft Day are not final"',
      ],
    },
    {
      title: "A sheet that is replaced, and cues that are on no row yet",
      sheet: [
        "SUPERSEDED – see revision of 4 December",
        headings,
        "Dawn,Jo,Hedge,0:30",
        "",
        "Note: cue 3 has been replaced by Salt",
        "(continued on next page)",
      ],
      finds: [
        'Above the cues stands "SUPERSEDED – see revision of 4 December"',
        'Below the cues stands "Note: cue 3 has been replaced by Salt"',
        'Below the cues stands "(continued on next page)"',
      ],
    },
    {
      title: "A sheet that replaces another one, with notes",
      sheet: [
        "Superseded version: 2",
        "Supersedes the sheet of 4 December",
        headings,
        "Dawn,Jo,Hedge,0:30",
        "",
        "Note: all music by Jo was recorded in May",
        "Page 1 of 1",
        "End of cue sheet",
      ],
      finds: [],
    },
  ],
  *look({ sheet, table, spec }) {
    const told = new Set<unknown>();
    const titles = titlesOf(spec);
    const { programmeTitle, episodeTitle } = sheet.header;
    const ofTitles = new Set([programmeTitle, episodeTitle, ...sheet.cues.map(({ cells }) => cells.title)]);
    const calledSo = calledSoIn(sheet);
    for (const { at, where } of placeholdersIn(sheet)) {
      told.add(at.place ?? at.cell);
      if (ofTitles.has(at) && withoutTitles(at.text, titles) !== at.text) continue;
      const what = calledSo.get(at);
      if (what !== undefined) yield { at, ...maybeCalledSo(what, at) };
      else if (!calledSo.has(at)) yield { at, message: `${where} still says ${sayCell(at)}` };
    }
    const isOpen = ({ place, cell, text }: Cell, says: (text: string) => boolean) =>
      !told.has(place ?? cell ?? text) && saysBesideTitles(text, titles, says);
    for (const [where, cells, says] of [
      ["Above", sheet.above, saysDraft],
      ["Below", sheet.below, saysOpen],
    ] as const) {
      for (const at of cells) {
        if (isOpen(at, says)) yield { at, severity: "warning", message: `${where} the cues stands ${sayCell(at)}` };
      }
    }
    const read = table.sheets?.find(({ rows }) => rows.some((row) => row.includes(sheet.cues[0]?.at ?? { text: "" })));
    for (const { text, where } of read ? [{ text: read.name, where: "The tab is called" }, ...printedOn(read)] : []) {
      if (!isOpen({ text }, saysDraft)) continue;
      yield { at: sheet.headings?.[0], severity: "warning", message: `${where} ${sayCell({ text })}` };
    }
  },
});

function printedOn({ printed = [] }: Sheet): { text: string; where: string }[] {
  return printed.map((text) => ({ text, where: "On the printed page stands" }));
}

/** Of several people in a cell, each by themselves. */
function* placeholdersIn(sheet: CueSheet): Iterable<{ at: Cell; where: string }> {
  yield* cellsThat(sheet, isPlaceholder);
  for (const { name, all, contributors } of sheet.cues) {
    const where = `A cell of ${name}`;
    for (const { name: at, party } of contributors) {
      // Performers are called what they like.
      const isOne = party === "performer" ? isPlaceholder : isPlaceholderOfName;
      const isTold = at && isPlaceholder(at.text) && all.includes(at);
      if (at && !isTold && isOne(at.text)) yield { at, where };
    }
  }
}
