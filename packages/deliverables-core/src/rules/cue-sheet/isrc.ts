import { cueSheetRule } from "../../check/rule-kinds/cue-sheet-rule.js";
import { numbersOfWorks } from "../../cue-sheets/numbers-of-works.js";
import { readIsrc } from "../../identifiers/isrc.js";
import { readIswc } from "../../identifiers/iswc.js";
import { sayCell } from "../../tables/say-cell.js";

const headings = "Title,Composer,Duration,ISRC";

export const isrc = cueSheetRule({
  code: "cue-sheet/isrc",
  title: "ISRC that cannot be right",
  severity: "error",
  why: "The ISRC names the recording: without the right one its performers and its label are not paid.",
  fix: "Copy the code from the label or the library; where a work's ISWC stands, move it to its own column.",
  clause: "ISO 3901: a country, a registrant of three, two digits of the year, five digits. It has no check digit.",
  examples: () => [
    { sheet: [headings, "Dawn,Jo,0:30,US-SKG-19-12345", "Dawn,Jo,0:30,USSKG1912345"], finds: [] },
    {
      sheet: [headings, "Dawn,Jo,0:30,XX-SKG-19-12345", "Dusk,Jo,0:30,T-034.524.680-1"],
      finds: [
        'ISRC of Cue 1 is "XX-SKG-19-12345": its country is XX, expected the code of a country, as GB or US',
        'ISRC of Cue 2 is "T-034.524.680-1", which is an ISWC',
      ],
    },
    {
      title: "One number of two recordings",
      sheet: [headings, "Dawn,Jo Holly,0:30,US-SKG-19-12345", "Dusk,Ann Jones,0:30,USSKG1912345"],
      finds: ['ISRC of Cue 2 is that of Cue 1, "Dawn" by Jo Holly, which is another recording'],
    },
    {
      title: "One recording in several cues, whatever they are called",
      sheet: [
        headings,
        "Dawn,Jo Holly,0:30,US-SKG-19-12345",
        'Dawn (reprise),"Holly, J. / Ann Jones",0:30,US-SKG-19-12345',
        "Closing music,Jo Holly,0:30,US-SKG-19-12345",
      ],
      finds: [],
    },
  ],
  *look({ sheet }) {
    const numbers = numbersOfWorks("ISRC");
    for (const cue of sheet.cues) {
      const { name, cells } = cue;
      const at = cells.isrc;
      const reading = at && readIsrc(at.text);
      if (!at || !reading) continue;
      if ("canonical" in reading) {
        const difference = numbers.differenceOf(cue, reading.canonical);
        if (difference) yield { at, actual: at.text, ...difference };
        continue;
      }
      const why = "canonical" in readIswc(at.text) ? ", which is an ISWC" : `: ${reading.reason}`;
      yield { at, message: `ISRC of ${name} is ${sayCell(at)}${why}`, actual: at.text };
    }
  },
});
