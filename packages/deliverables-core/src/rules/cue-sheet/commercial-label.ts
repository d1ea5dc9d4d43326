import { cueSheetRule } from "../../check/rule-kinds/cue-sheet-rule.js";
import { readOrigin } from "../../cue-sheets/origins.js";

const headings = "Title,Composer,Duration,Origin,Label";

export const commercialLabel = cueSheetRule({
  code: "cue-sheet/commercial-label",
  title: "Commercial music without its label",
  severity: "warning",
  why: "One song is on the records of many labels, and who is paid for the recording goes by the label.",
  fix: "Take the label from the record or from its licence; where every sheet needs it, ask for it by `required`.",
  clause: "BBC Silvermouse and APRA AMCOS ask for the label; which fields are needed depends on the music's origin.",
  examples: () => [
    { sheet: [headings, "Dawn,Jo,0:30,C,Hedge Records", "Dusk,Jo,0:30,X,"], finds: [] },
    {
      sheet: [headings, "Dawn,Jo,0:30,C,Hedge Records", "Dusk,Jo,0:30,Commercial,"],
      finds: ["Cue 2 is commercial music and has no label"],
    },
    {
      title: "Where none of them has one",
      sheet: [headings, "Dawn,Jo,0:30,C,", "Dusk,Jo,0:30,C,"],
      finds: ["None of the 2 cues of commercial music has a label"],
    },
    {
      title: "Where the spec asks for it, it is an error already",
      sheet: [headings, "Dawn,Jo,0:30,C,"],
      asked: { required: ["label"] },
      finds: [],
    },
  ],
  *look({ sheet, table, asked }) {
    // A sales report names the recording by its ISRC, and has no place for a label.
    if (asked.required?.includes("label") || table.format === "DDEX DSR") return;
    const commercial = sheet.cues.filter(({ cells: { origin } }) => origin && readOrigin(origin.text) === "commercial");
    const lacking = commercial.filter(({ cells: { label } }) => !label);
    const [first] = lacking;
    if (first && lacking.length > 1 && lacking.length === commercial.length) {
      yield { at: first.cells.origin, message: `None of the ${lacking.length} cues of commercial music has a label` };
      return;
    }
    for (const { name, cells } of lacking)
      yield { at: cells.origin, message: `${name} is commercial music and has no label` };
  },
});
