import { cueSheetRule } from "../../check/rule-kinds/cue-sheet-rule.js";
import { sayCell } from "../../tables/say-cell.js";

const headings = "Title,Composer,Duration";

/** What a clip's name has and a work's title has not, in small letters. */
const traces: [what: string, form: RegExp][] = [
  ["a file's extension", /\.(wav|aiff?|mp3|m4a|flac|new|bwf|ogg|aac|mov)(\.|$|\s)/],
  ["a version", /[ _.-](v|ver|version|rev)[ _.]?\d{1,2}(?![\p{L}\d])/u],
  [
    "the name of a mix or stem",
    /(^|[ _.-])(stems?|mixdown|bounce|full ?mix|alt ?mix|\d{2,3} ?bpm|48k|24bit|stereo ?mix|[lr]\.?\d)($|[ _.-])/,
  ],
  ["underscores", /\w_\w/],
  ["the ending of a copy", /(\(\d+\)| copy| kopie|-copie)$/],
];

export const junkTitle = cueSheetRule({
  code: "cue-sheet/junk-title",
  title: "Title that is a file's name",
  severity: "warning",
  why: "A work is found by its title, and no catalogue holds Night_Drive_v3.wav.",
  fix: "Write the title under which the work is registered.",
  examples: () => [
    { sheet: [headings, "Dawn (Reprise),Jo,0:30", "Version of Love,Jo,0:30"], finds: [] },
    {
      sheet: [headings, "Night Drive.wav,Jo,0:30", "Dawn v3,Jo,0:30", "Night_Drive_01,Jo,0:30", "Dusk (1),Jo,0:30"],
      finds: [
        'Title of Cue 1 is "Night Drive.wav", which holds a file\'s extension',
        'Title of Cue 2 is "Dawn v3", which holds a version',
        'Title of Cue 3 is "Night_Drive_01", which holds underscores',
        'Title of Cue 4 is "Dusk (1)", which holds the ending of a copy',
      ],
    },
  ],
  *look({ sheet }) {
    for (const { name, cells } of sheet.cues) {
      const at = cells.title;
      const text = at?.text.slice(0, 500) ?? "";
      const [what] = traces.find(([, form]) => form.test(text.toLowerCase())) ?? [];
      if (at && what) yield { at, message: `Title of ${name} is ${sayCell(at)}, which holds ${what}`, actual: at.text };
    }
  },
});
