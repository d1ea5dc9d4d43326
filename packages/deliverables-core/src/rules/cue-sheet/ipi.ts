import { cueSheetRule } from "../../check/rule-kinds/cue-sheet-rule.js";
import { isNoNumber } from "../../cue-sheets/no-number.js";
import { readIpiBase } from "../../identifiers/ipi-base.js";
import { readIpiName } from "../../identifiers/ipi-name.js";
import { changedBySpreadsheet } from "../../tables/changed-by-spreadsheet.js";
import { sayCell } from "../../tables/say-cell.js";
import type { Cell } from "../../tables/table.js";

const headings = "Title,Composer,Composer IPI,Duration";

export const ipi = cueSheetRule({
  code: "cue-sheet/ipi",
  title: "IPI number that cannot be right",
  severity: "error",
  why: "Societies pay by this number, and one with a wrong digit belongs to somebody else or to nobody.",
  fix: "Copy the number from the society's list; a check digit that does not fit mostly means that another digit was mistyped.",
  clause: "CISAC: IPI name number of eleven digits, the last two of which are the check; leading zeros may be missing.",
  examples: () => [
    { sheet: [headings, "Dawn,Jo,00014107338,0:30", "Dusk,Jo,14107338,0:30"], finds: [] },
    {
      sheet: [headings, "Dawn,Jo,00014107339,0:30", "Dusk,Jo,00000000000,0:30"],
      finds: [
        'IPI of Jo in Cue 1 is "00014107339": its check digits are 39, expected 38',
        'IPI of Jo in Cue 2 is "00000000000": it is all zeros, which stands for none',
      ],
    },
    {
      title: "The same number of the same person is told once",
      sheet: [headings, "Dawn,Jo,198,0:30", "Dusk,Jo,198,0:30", "Night,Jo,198,0:30"],
      finds: ['IPI of Jo in Cue 1 is "198": its check digits are 98, expected 99; so it is in 2 more places'],
    },
    {
      title: "What a spreadsheet leaves of it",
      sheet: [headings, "Dawn,Jo,4.56208E+08,0:30", "Dusk,Kit,'00014107338,0:30"],
      finds: [
        'IPI of Jo in Cue 1 is "4.56208E+08": a spreadsheet has made a power of ten of it',
        'IPI of Kit in Cue 2 is "\'00014107338": the apostrophe before it, which keeps the zeros in a spreadsheet, has become a part of it',
      ],
    },
    {
      title: "One of two has none",
      sheet: [headings, "Dawn,Jo / Ann,00014107338 /,0:30", "Dusk,Jo,n/a,0:30"],
      finds: [],
    },
  ],
  *look({ sheet }) {
    const faults = new Map<
      string,
      { at: Cell; message: string; times: number; isZeros: boolean; isChanged: boolean }
    >();
    for (const { name, contributors } of sheet.cues) {
      for (const { ipi: at, name: who } of contributors) {
        const isZeros = at !== undefined && /^[0\s]+$/.test(at.text);
        if (!at || (isNoNumber(at.text) && !isZeros)) continue;
        const key = `${who?.text}\n${at.text}`;
        const before = faults.get(key);
        if (before) before.times += 1;
        if (before) continue;
        const reading =
          /^\s*I/i.test(at.text) && !/^\s*IPI/i.test(at.text) ? readIpiBase(at.text) : readIpiName(at.text);
        if ("canonical" in reading) continue;
        const bySpreadsheet = changeOf(at.text);
        const whose = who ? ` of ${who.text.slice(0, 60)}` : "";
        const message = `IPI${whose} in ${name} is ${sayCell(at)}: ${bySpreadsheet ?? reading.reason}`;
        faults.set(key, { at, message, times: 1, isZeros, isChanged: bySpreadsheet !== undefined });
      }
    }
    for (const { at, message, times, isZeros, isChanged } of faults.values()) {
      const places = times === 2 ? "1 more place" : `${times - 1} more places`;
      const more = times === 1 ? "" : `; so it is in ${places}`;
      const told = { at, message: `${message}${more}`, actual: at.text };
      const remedy = "Copy the number from the society's list; where somebody has none, leave the cell empty.";
      if (isZeros) yield { ...told, severity: "warning", remedy };
      else yield isChanged ? { ...told, remedy: again } : told;
    }
  },
});

const again = "Copy the number again from the society's list, into a cell whose format is Text.";

/** What a spreadsheet has made of a number, which no comparison of digits explains. */
function changeOf(text: string): string | undefined {
  const made = changedBySpreadsheet(text.trim());
  if (made !== "") return `a spreadsheet has made ${made} of it`;
  return /^['’]\d+$/.test(text.trim())
    ? "the apostrophe before it, which keeps the zeros in a spreadsheet, has become a part of it"
    : undefined;
}
