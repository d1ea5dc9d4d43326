import { cueSheetRule } from "../../check/rule-kinds/cue-sheet-rule.js";
import { readIpiBase } from "../../identifiers/ipi-base.js";
import { readIpiName } from "../../identifiers/ipi-name.js";
import { sayCell } from "../../tables/say-cell.js";

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
  ],
  *look({ sheet }) {
    for (const { name, contributors } of sheet.cues) {
      for (const { ipi: at, name: who } of contributors) {
        if (!at) continue;
        const reading =
          /^\s*I/i.test(at.text) && !/^\s*IPI/i.test(at.text) ? readIpiBase(at.text) : readIpiName(at.text);
        if ("canonical" in reading) continue;
        const whose = who ? ` of ${who.text.slice(0, 60)}` : "";
        yield { at, message: `IPI${whose} in ${name} is ${sayCell(at)}: ${reading.reason}`, actual: at.text };
      }
    }
  },
});
