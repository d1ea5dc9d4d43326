import { cueSheetRule } from "../../check/rule-kinds/cue-sheet-rule.js";
import { readOrigin } from "../../cue-sheets/origins.js";

const headings = "Title,Composer,Duration,Origin,Label,Cat No";

export const libraryCatalogue = cueSheetRule({
  code: "cue-sheet/library-catalogue",
  title: "Library music without its catalogue number",
  severity: "error",
  why: "Libraries hold thousands of tracks of the same title, and only label and catalogue number tell which one it is.",
  fix: "Take label and catalogue number from the library's licence or its website.",
  clause:
    "APRA AMCOS asks for label, catalogue number and track where the origin is production music; societies name its lack as a common fault.",
  examples: () => [
    { sheet: [headings, "Dawn,Jo,0:30,L,Hedge Library,HL 123", "Dusk,Jo,0:30,X,,"], finds: [] },
    {
      sheet: [headings, "Dawn,Jo,0:30,Library,Hedge Library,", "Dusk,Jo,0:30,L,,"],
      finds: [
        "Cue 1 is library music and has no catalogue number",
        "Cue 2 is library music and has neither label nor catalogue number",
      ],
    },
  ],
  *look({ sheet, table }) {
    // Its records of cues have neither; the recordings stand in others.
    if (table.format === "DDEX DSR") return;
    for (const { name, cells, at } of sheet.cues) {
      const { origin, label, catalogue } = cells;
      if (!origin || readOrigin(origin.text) !== "library" || (label && catalogue)) continue;
      const lacks = label ? "no catalogue number" : catalogue ? "no label" : "neither label nor catalogue number";
      yield { at: catalogue ?? origin ?? at, message: `${name} is library music and has ${lacks}` };
    }
  },
});
