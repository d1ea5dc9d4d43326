import { cueSheetRule } from "../../check/rule-kinds/cue-sheet-rule.js";

const headings = "Title,Composer,In,Out,Duration";
/** As people write it where a cue would stand. */
const noMusic =
  /\b(?:no|without|keine|ohne|sans|aucune|pas de)\s+(?:music|cues?|musik|musique)\b|^(?:none|nil|keine|aucune)$/i;

export const cueSheetEmpty = cueSheetRule({
  code: "cue-sheet/empty",
  title: "Cue sheet without a cue",
  severity: "error",
  why: "A sheet of headings alone is the template, sent back as it came; a society takes it for a programme without music.",
  fix: 'Fill it in from the edit; if the programme has no music, write "No music" where the first cue would stand.',
  examples: () => [
    { sheet: [headings, "Dawn,Jo,10:00:10:00,10:00:40:00,0:30"], finds: [] },
    { sheet: [headings], finds: ["LFD1001A_cues.csv has headings and no cue below them"] },
    { title: "A programme without music", sheet: [headings, "No music,,,,"], finds: [] },
  ],
  *look({ sheet, table, file }) {
    if (!sheet.headings || sheet.cues.length > 0) return;
    if (table.rows.some((cells) => cells.some(({ text }) => noMusic.test(text.slice(0, 200))))) return;
    yield { at: sheet.headings[0], message: `${file} has headings and no cue below them` };
  },
});
