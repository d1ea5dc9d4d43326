import { type DeliveredTable, tableRule } from "../../check/rule-kinds/table-rule.js";
import { withoutTitles } from "../../papers/without-titles.js";
import { titlesOf } from "../../spec/titles-of.js";
import { calledSo, maybeCalledSo } from "../../tables/called-so.js";
import { changedBySpreadsheet, typedAgain } from "../../tables/changed-by-spreadsheet.js";
import { leftMarkup } from "../../tables/left-markup.js";
import { plainWords } from "../../tables/plain-words.js";
import { sayCell } from "../../tables/say-cell.js";
import { saysDone } from "../../tables/says-done.js";
import { holdsOpenPlace, isFormula, isGarbled, isPlaceholder } from "../../tables/suspect-text.js";
import type { Cell } from "../../tables/table.js";
import type { Row } from "../../tables/table-rows.js";

const pointsElsewhere =
  /^(as|see) (above|below|before|previous)$|^(ditto|dito|dto|idem|wie oben|siehe (oben|unten)|voir (ci )?(dessus|dessous)|comme ci dessus)$/;

export const suspectCell = tableRule({
  code: "table/suspect-cell",
  title: "Cell that was left over or went wrong",
  severity: "error",
  why: "What is to be confirmed mostly never is, lost letters spoil a name, and a formula shows something else than it says.",
  fix: "Write what belongs there; lost letters come back when the table is exported again as UTF-8.",
  clause: "OWASP: CSV injection. Nothing is ever calculated here.",
  examples: () => [
    { table: ["Name,Role", "Zoë Müller,Presenter", "Jo Smith,-"], asked: { preset: "contributors" }, finds: [] },
    {
      title: "A title or a character that may be called so, in a row that has all else",
      table: ["Role,Name,Release", "Pending,Ann Holly,signed", "Unknown,Jo Smith,", "TBC,Bo Hill,signed"],
      asked: { preset: "contributors" },
      finds: [
        'Role of row 2 is "Pending", which may be a placeholder',
        'A cell of row 3 still says "Unknown"',
        'A cell of row 4 still says "TBC"',
      ],
    },
    {
      title: "The production itself is called so; nobody is",
      production: { title: "Pending" },
      table: ["Title,Artist,Label", "Pending,Ann Holly,Hedge", "Dawn,Pending,Hedge"],
      asked: { preset: "music-licences" },
      finds: ['A cell of row 3 still says "Pending"'],
    },
    {
      title: "Left open amid what is known",
      table: ["File,Caption", "LFD_01.jpg,Ann Holly with ??? at the hedge", "LFD_02.jpg,Who? Ann Holly"],
      asked: { preset: "stills-captions" },
      finds: ['A cell of row 2 still says "Ann Holly with ??? at the hedge"'],
    },
    {
      title: "A note that was put right, and an address",
      table: [
        "TC,Note,Status",
        "10:00:00:00,Lower third TBC,Done",
        "10:01:00:00,Lower third TBC,Open",
        "10:02:00:00,Ask TBC@example.com or TBC Films,Open",
        "10:03:00:00,TBC,Done",
      ],
      asked: { columns: { tc: { heading: "TC", kind: "timecode" }, note: {}, status: {} } },
      finds: ['A cell of row 3 still says "Lower third TBC"', 'A cell of row 5 still says "TBC"'],
    },
    {
      title: "Letters as a web page writes them",
      table: ["Name,Role", "Smith &amp; Sons,Presenter", "Smith & Sons,Presenter"],
      asked: { preset: "contributors" },
      finds: ['A cell of row 2 shows "&amp;" as it stands: "Smith &amp; Sons"'],
    },
    {
      title: "Numbers of which a spreadsheet has made something else",
      table: ["Title,Label,Cat no,Date", "Dawn,Hedge,03-Dec,03-Dec", "Dusk,Hedge,8.12E+02,", "Night,Hedge,HL 3-12,"],
      asked: { preset: "music-licences" },
      finds: [
        'A cell of row 2 is "03-Dec", of which a spreadsheet has made a date',
        'A cell of row 3 is "8.12E+02", of which a spreadsheet has made a power of ten',
      ],
    },
    {
      title: "A row that is moved loses what it points to",
      table: ["Item,Source", "Aerial shot,Sky Library", "as above,Sky Library"],
      asked: { preset: "rights-log" },
      finds: ['A cell of row 3 names nothing: "as above"'],
    },
    {
      title: "What other programs made of a letter",
      table: ["File,Caption", "LFD_01.jpg,Zo? M?ller", "LFD_03.jpg,Who is it? Ann & Jo"],
      asked: { preset: "stills-captions" },
      finds: ['A cell of row 2 holds letters that were lost: "Zo? M?ller"'],
    },
    {
      table: ["Name,Role", "ZoÃ« Miller,TBC", '"=HYPERLINK(""http://example.com"")",Presenter'],
      asked: { preset: "contributors" },
      finds: [
        'A cell of row 2 holds letters that were lost: "ZoÃ« Miller"',
        'A cell of row 2 still says "TBC"',
        'A cell of row 3 holds a formula: "=HYPERLINK("http://example.com")"',
      ],
    },
  ],
  *look(delivered) {
    const { rows, columnsAsked, spec } = delivered;
    const titles = titlesOf(spec);
    // "Pending" under "Cleared" is an answer, and another rule reads it.
    const answers = columnsAsked
      .filter(({ name, kind }) => kind === "yes-no" || name === "cleared" || name === "release")
      .map(({ name }) => name);
    const kinds = columnsAsked.filter(({ kind }) => kind !== undefined).map(({ name }) => name);
    const named = columnsAsked.filter(({ required, name }) => required && name !== "source").map(({ name }) => name);
    const numbers = columnsAsked.filter(({ name, kind }) => kind === undefined && isNumber.test(name));
    for (const row of rows) {
      const { all, inSentence, places, cells } = row;
      for (const { name } of numbers) {
        const at = cells.get(name);
        const made = at && changedBySpreadsheet(at.text);
        if (!at || !made) continue;
        const message = `A cell of ${inSentence} is ${sayCell(at)}, of which a spreadsheet has made ${made}`;
        yield { at, message, remedy: typedAgain };
      }
      const answered = new Set(answers.map((column) => places.get(column)));
      // Of a column of dates or of answers, its own rule tells what is open in it.
      const read = new Set([...kinds, ...answers].map((column) => places.get(column)));
      for (const at of all) {
        const heading = calledSo(delivered, row, at);
        if (heading) {
          if (withoutTitles(at.text, titles) === at.text)
            yield { at, ...maybeCalledSo(`${heading.text} of ${inSentence}`, at) };
          continue;
        }
        const what =
          ((isPlaceholder(at.text) && !answered.has(at)) || (holdsOpenPlace(at.text) && !read.has(at))) &&
          !isNoteOfDone(delivered, row, at)
            ? "still says"
            : isGarbled(at.text)
              ? "holds letters that were lost:"
              : isFormula(at.text)
                ? "holds a formula:"
                : named.some((name) => places.get(name) === at) && pointsElsewhere.test(plainWords(at.text))
                  ? "names nothing:"
                  : sayMarkup(at.text);
        if (what) yield { at, message: `A cell of ${inSentence} ${what} ${sayCell(at)}` };
      }
    }
  },
});

const ofNotes =
  /\b(notes?|comments?|remarks?|issues?|quer(y|ies)|faults?|problems?|feedback|requests?|changes?|rejected|bemerkung(en)?|anmerkung(en)?|mangel|fehler|kommentar|hinweis|remarques?|commentaires?|defauts?|observations?)\b/;

/** What a client has noted is quoted, where the row says that it was put right: `Lower third TBC | Done`, and not `TBC | Done`. */
function isNoteOfDone({ headings = [], columns }: DeliveredTable, row: Row, at: Cell): boolean {
  if (isPlaceholder(at.text) && !/\stb[acd]$/i.test(at.text)) return false;
  const [name] = [...row.places].find(([, cell]) => cell === at) ?? [];
  const heading =
    name === undefined ? row.left.find((one) => one.at === at)?.heading : headings[columns.get(name) ?? -1];
  return ofNotes.test(plainWords(heading?.text ?? "")) && row.all.some((cell) => cell !== at && saysDone(cell.text));
}

function sayMarkup(text: string): string | undefined {
  const written = leftMarkup(text);
  return written === undefined ? undefined : `shows "${written}" as it stands:`;
}

/** Columns with the number of something, by the names of presets and of most specs. */
const isNumber = /^(catalogue|clip|reference|number|id)$|(Number|Id|Reference|Code)$/;
