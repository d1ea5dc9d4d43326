import { cueSheetRule } from "../../check/rule-kinds/cue-sheet-rule.js";
import { numbersOfWorks } from "../../cue-sheets/numbers-of-works.js";
import { readIsrc } from "../../identifiers/isrc.js";
import { readIswc } from "../../identifiers/iswc.js";
import { sayCell } from "../../tables/say-cell.js";

const headings = "Title,Composer,Duration,ISWC";

export const iswc = cueSheetRule({
  code: "cue-sheet/iswc",
  title: "ISWC that cannot be right",
  severity: "error",
  why: "The ISWC names the work: a wrong one pays for another work.",
  fix: "Copy the number from the society's catalogue; where a recording's ISRC stands, move it to its own column.",
  clause: "ISO 15707: T, nine digits and a check digit.",
  examples: () => [
    { sheet: [headings, "Dawn,Jo,0:30,T-034.524.680-1"], finds: [] },
    {
      sheet: [headings, "Dawn,Jo,0:30,T-034.524.680-2", "Dusk,Jo,0:30,US-SKG-19-12345"],
      finds: [
        'ISWC of Cue 1 is "T-034.524.680-2": its check digit is 2, expected 1',
        'ISWC of Cue 2 is "US-SKG-19-12345", which is an ISRC',
      ],
    },
    {
      title: "One number of two works",
      sheet: [headings, "Dawn,Jo Holly,0:30,T-034.524.680-1", "Dusk,Ann Jones,0:30,T0345246801"],
      finds: ['ISWC of Cue 2 is that of Cue 1, "Dawn" by Jo Holly, which is another work'],
    },
    {
      title: "One work in several cues, whatever they are called",
      sheet: [
        headings,
        "Dawn,Jo Holly,0:30,T-034.524.680-1",
        'Dawn (end titles),"Holly, J. / Ann Jones",0:30,T-034.524.680-1',
        "Closing music,Jo Holly,0:30,T-034.524.680-1",
      ],
      finds: [],
    },
    {
      title: "Under another title",
      sheet: [headings, "Early Birds,Jo,0:30,T-034.524.680-1", "Ploughing,Jo,0:30,T-034.524.680-1"],
      finds: ['ISWC of Cue 2, "Ploughing", is that of Cue 1, "Early Birds"'],
    },
  ],
  *look({ sheet }) {
    const numbers = numbersOfWorks("ISWC");
    for (const cue of sheet.cues) {
      const at = cue.cells.iswc;
      const reading = at && readIswc(at.text);
      if (!at || !reading) continue;
      if ("reason" in reading) {
        const why = "canonical" in readIsrc(at.text) ? ", which is an ISRC" : `: ${reading.reason}`;
        yield { at, message: `ISWC of ${cue.name} is ${sayCell(at)}${why}`, actual: at.text };
        continue;
      }
      const difference = numbers.differenceOf(cue, reading.canonical);
      if (difference) yield { at, actual: at.text, ...difference };
    }
  },
});
