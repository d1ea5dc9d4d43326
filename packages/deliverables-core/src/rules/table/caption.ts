import { wordsOfName } from "../../check/files-named-in-a-table.js";
import { type DeliveredTable, tableRule, titleOf } from "../../check/rule-kinds/table-rule.js";
import { pointsElsewhere } from "../../cue-sheets/stand-ins.js";
import { plainWords } from "../../tables/plain-words.js";
import { sayCell } from "../../tables/say-cell.js";
import type { Cell } from "../../tables/table.js";
import type { Row } from "../../tables/table-rows.js";

const asked = { preset: "stills-captions" } as const;

export const tableCaption = tableRule({
  code: "table/caption",
  title: "Caption that says nothing",
  severity: "warning",
  why: "A picture desk prints what stands there: a number, the file's name or the same words under every picture come back as questions.",
  fix: "Write under each picture who or what is seen in it.",
  examples: () => [
    {
      table: ["File,Caption", "LFD_01.jpg,The hedge at dawn", "LFD_02.jpg,Ann Holly", "LFD_03.jpg,Ann Holly"],
      asked,
      finds: [],
    },
    {
      title: "The same under every picture",
      table: ["File,Caption", "LFD_01.jpg,g05", "LFD_02.jpg,g05", "LFD_03.jpg,G05"],
      asked,
      finds: ['All 3 captions say the same: "g05"'],
    },
    {
      table: [
        "File,Caption",
        "LFD_01.jpg,LFD 01",
        "LFD_02.jpg,as above",
        "LFD_03.jpg,g03",
        "LFD_04.jpg,Caption to follow",
        "LFD_05.jpg,Text on the wall: to follow the tide",
      ],
      asked,
      finds: [
        'Caption of row 2 is "LFD 01", which only repeats the name of its file',
        'Caption of row 3 is "as above", which says nothing by itself',
        'Caption of row 4 is "g03", which is only a number',
        'Caption of row 5 is "Caption to follow", which only keeps its place',
      ],
    },
    {
      title: "Every row in the same way",
      table: ["File,Caption", "LFD_01.jpg,1", "LFD_02.jpg,2", "LFD_03.jpg,3"],
      asked,
      finds: ['Caption of row 2 is "1", which is only a number, as in 2 more rows'],
    },
  ],
  *look(delivered) {
    const { rows, columnsAsked } = delivered;
    const column = columnsAsked.find(({ name }) => name === "caption");
    if (delivered.asked.preset !== "stills-captions" || !column) return;
    const told = sayingNothing(delivered);
    const captions = rows.map(({ cells }) => cells.get("caption"));
    const [first] = captions;
    const isOne = new Set(captions.map((cell) => plainWords(cell?.text ?? ""))).size === 1;
    if (first && rows.length >= few && isOne) {
      yield { at: first, message: `All ${rows.length} captions say the same: ${sayCell(first)}`, actual: first.text };
      return;
    }
    for (const { at, row, why } of told) {
      const alike = told.filter((one) => one.why === why);
      if (alike.length >= few && alike[0]?.row !== row) continue;
      const more = alike.length >= few ? `, as in ${alike.length - 1} more rows` : "";
      const message = `${titleOf(delivered, column)} of ${row.inSentence} is ${sayCell(at)}, which ${why}${more}`;
      yield { at, message, actual: at.text };
    }
  },
});

/** From so many on, what all have in common is told once. */
const few = 3;

function sayingNothing({ rows }: DeliveredTable): { at: Cell; row: Row; why: string }[] {
  return rows.flatMap((row) => {
    const at = row.cells.get("caption");
    const why = at && whyNothing(at.text, row.cells.get("file")?.text);
    return at && why !== undefined ? [{ at, row, why }] : [];
  });
}

const holdsPlace =
  /^(captions?|text|title|description|bildtext|bildunterschrift|legende|texte|titre)( (is|are|wird|noch))? (to (follow|come|be written)|follows|folgt|needed|missing|pending|wanted|fehlt|wird nachgereicht|a venir|suivra|manque)$|^(to come|missing|manque|fehlt)$/;

/** In words that follow "which"; undefined for a caption that says something. A person may be called Bo. */
function whyNothing(text: string, file: string | undefined): string | undefined {
  if (file !== undefined && wordsOfName(text) === wordsOfName(file)) return "only repeats the name of its file";
  if (pointsElsewhere(text)) return "says nothing by itself";
  if (holdsPlace.test(plainWords(text))) return "only keeps its place";
  return /^\p{L}{0,4}[\s_.-]?\d{1,5}\.?$/u.test(text.trim()) ? "is only a number" : undefined;
}
