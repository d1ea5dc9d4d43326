import { cueSheetRule } from "../../check/rule-kinds/cue-sheet-rule.js";
import { plainWords } from "../../tables/plain-words.js";
import { sayCell } from "../../tables/say-cell.js";

const cues = ["Title,Composer,Duration", "Dawn,Jo,0:30"];

export const revision = cueSheetRule({
  code: "cue-sheet/revision",
  title: "Original or revision",
  severity: "warning",
  why: "A society that gets two sheets as originals keeps the first one, and pays by it.",
  fix: "Write Revision into the header of a sheet that replaces another one, and Original into the first.",
  examples: () => [
    { name: "LFD1001A_cues.csv", sheet: ["Original/Revision,Original", ...cues], finds: [] },
    { name: "LFD1001A_cues_v2.csv", sheet: ["Original/Revision,Revision 2", ...cues], finds: [] },
    { name: "LFD1001A_cues_v2.csv", sheet: ["Original/Revision,Revision", ...cues], finds: [] },
    {
      name: "LFD1001A_cues_v2.csv",
      sheet: ["Original/Revision,Original", ...cues],
      finds: ['The sheet calls itself "Original", but its name LFD1001A_cues_v2.csv is that of a revision'],
    },
    {
      title: "A name of a revision, and a sheet that does not say so",
      name: "LFD1001A_cues-amend.csv",
      sheet: cues,
      finds: ["The sheet does not say that it is a revision, but its name LFD1001A_cues-amend.csv does"],
    },
    {
      title: "A line of the form that nobody filled in",
      sheet: ["Original/Revision,,Air date,2027-01-10", ...cues],
      finds: [
        'The sheet does not say whether it is an original or a revision: nothing stands beside "Original/Revision"',
      ],
    },
    {
      title: "A choice that nobody made, in one cell with its name",
      sheet: ["Classification: Original/Revision", ...cues],
      finds: ['The sheet is "Original/Revision", expected one of the two'],
    },
    {
      title: "A choice that nobody made",
      sheet: ["Classification,Original / Revision", ...cues],
      finds: ['The sheet is "Original / Revision", expected one of the two'],
    },
  ],
  *look({ sheet, file }) {
    const own = sheet.header.classification;
    const [label, choice] = own
      ? isLabelOfBoth(own.text)
        ? [own, own]
        : []
      : sheet.above.filter(({ text }) => isLabelOfBoth(text));
    if (choice) yield { at: choice, message: `The sheet is ${sayCell(choice)}, expected one of the two` };
    else if (label)
      yield {
        at: label,
        message: `The sheet does not say whether it is an original or a revision: nothing stands beside ${sayCell(label)}`,
      };
    const name = file.slice(file.lastIndexOf("/") + 1);
    const isRevisedName =
      /(^|[ _.-])(v0*([2-9]|[1-9]\d)|rev(ision|ised)?\.?\d*|amend(ed|ment)?|korrektur|corrig\w*)(?=[ _.-]|$)/i.test(
        name,
      );
    if (!isRevisedName || label) return;
    const at = own;
    const says = `${at ? plainWords(at.text) : ""} ${plainWords(sheet.header.version?.text ?? "")}`;
    if (/revis|rev\b|amend|korrekt|corrig|[2-9]/.test(says)) return;
    yield at
      ? { at, message: `The sheet calls itself ${sayCell(at)}, but its name ${name} is that of a revision` }
      : { at: sheet.headings?.[0], message: `The sheet does not say that it is a revision, but its name ${name} does` };
  },
});

/** "Status" and "Revision" by themselves may be left empty; a line that names both, or asks for the kind of sheet, may not. */
function isLabelOfBoth(text: string): boolean {
  return /^(original (or )?revis\w+|classification|cue sheet type|klassifizierung)$/.test(plainWords(text));
}
