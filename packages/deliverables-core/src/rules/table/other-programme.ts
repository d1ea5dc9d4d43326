import { type DeliveredTable, tableRule } from "../../check/rule-kinds/table-rule.js";
import { holdsNumber, isSameNumber } from "../../check/says-which-programme.js";
import type { SeenInFile } from "../../check/seen-in-file.js";
import {
  type ForeignMark,
  foreignEpisode,
  foreignNumber,
  foreignSeries,
  foreignTitle,
} from "../../check/statements/foreign-marks.js";
import { foreignPrinted, pagesRemedy } from "../../check/statements/foreign-printed.js";
import {
  beginsAlike,
  isInRange,
  type LineAround,
  linesAround,
  sayPages,
  withoutOtherNumbers,
} from "../../check/statements/lines-around.js";
import { namesTitle, titleAbove } from "../../check/statements/title-above.js";
import { quote } from "../../papers/quote.js";
import { readStatements } from "../../papers/read-statements.js";
import type { Spec } from "../../spec/spec.js";
import { plainWords } from "../../tables/plain-words.js";
import { rowNumber } from "../../tables/row-number.js";
import type { Cell } from "../../tables/table.js";

const rows = ["Item,Source", "Dawn,Hedge"];
const asked = { preset: "rights-log" } as const;
const production = { productionNumber: "LFD1001A" };

export const tableOtherProgramme = tableRule({
  code: "table/other-programme",
  title: "List of another programme",
  severity: "error",
  why: "The list of the last episode under the right name is right in every row, and clears nothing of what is in this programme.",
  fix: "Bring the list of this programme, or put right what stands above its headings.",
  examples: () => [
    { table: ["Rights log,The Long Field,LFD1001A", ...rows], asked, production, finds: [] },
    {
      table: ["Rights log,The Long Field,LFD1002B", ...rows],
      asked,
      production,
      finds: ['Row 1 of LFD1001A_rights.csv says "LFD1002B", a production number, and nowhere "LFD1001A"'],
    },
    {
      title: "A list of the whole series",
      table: ["Rights log,The Long Field,LFD1001A–LFD1006F", ...rows],
      asked,
      production: { productionNumber: "LFD1003C" },
      finds: [],
    },
    {
      title: "A number of the house's own",
      table: ["House number,HSE4711X", ...rows],
      asked,
      production,
      finds: [],
    },
    {
      title: "Only a title, and another one",
      table: ["The Short Ditch – Rights log", ...rows],
      asked,
      production,
      finds: ['Row 1 of LFD1001A_rights.csv says "The Short Ditch", and nowhere "The Long Field"'],
    },
    {
      title: "At the head of its pages, and in no cell",
      table: rows,
      asked,
      production,
      printed: ["The Short Ditch – LFD1002B", "Page"],
      finds: [
        'The head or foot of the pages of LFD1001A_rights.csv says "LFD1002B", a production number, and nowhere "LFD1001A"',
      ],
    },
    {
      title: "The right list on the pages of the last one",
      table: ["Rights log,The Long Field,LFD1001A", ...rows],
      asked,
      production,
      printed: ["Rights log – LFD0907C"],
      finds: ['The head or foot of the pages of LFD1001A_rights.csv says "LFD0907C", expected "LFD1001A"'],
    },
    {
      title: "Pages that speak of another programme, of the whole series or of a form",
      table: ["Rights log,The Long Field,LFD1001A", ...rows],
      asked,
      production,
      printed: ["Replaces LFD0907C", "LFD1001A–LFD1006F", "Form RTS0001A"],
      finds: [],
    },
    {
      title: "Who made it is no title",
      table: ["Hedgerow Pictures – Rights log", ...rows],
      asked,
      production,
      finds: [],
    },
  ],
  *look(delivered) {
    const isEdit = delivered.asked.preset === "edit-list";
    const lines = linesAround(delivered);
    // What an edit is called that names this programme nowhere, another rule compares.
    if (isEdit && !namesTitle(lines, delivered.spec)) return;
    const mark = markAround(delivered, lines);
    const other = mark ? undefined : (foreignTab(delivered) ?? foreignPrinted(delivered));
    if (mark) yield ofMark(mark, lines, delivered);
    else if (other !== undefined) yield other;
    else if (delivered.asked.preset && !isEdit) yield* otherTitle(delivered, lines);
  },
});

/** What is behind a heading such as "Production number" is compared with what other papers say. */
function markAround({ spec, item: { episode }, rows }: DeliveredTable, lines: LineAround[]): ForeignMark | undefined {
  const [own = []] = [numbersOf(spec, episode, true), numbersOf(spec, episode)].filter((numbers) => numbers.length > 0);
  const isListed = own.some((number) => rows.some(({ all }) => all.some(({ text }) => isSameNumber(text, number))));
  const isSeveral = isListed || lines.some(({ text }) => own.some((number) => isInRange(text, number)));
  const told = new Set(readStatements({ lines }).map(({ subject }) => subject));
  const contents = { lines };
  return (
    (isSeveral || told.has("productionNumber")
      ? undefined
      : foreignNumber({ lines: withoutOtherNumbers(lines, spec) }, spec, episode)) ??
    (told.has("episode") ? undefined : foreignEpisode(contents, spec, episode)) ??
    (told.has("series") ? undefined : foreignSeries(contents, spec)) ??
    (told.has("episodeTitle") ? undefined : foreignTitle(contents, spec, episode))
  );
}

function ofMark(mark: ForeignMark, lines: LineAround[], { file, spec }: DeliveredTable): SeenInFile {
  const around = lines.flatMap(({ of }) => of);
  const at = around.find(({ text }) => text.includes(mark.written)) ?? { text: mark.written };
  const nowhere = `${mark.what === "production number" ? ", a production number" : ""}, and nowhere ${quote(mark.expected)}`;
  const isOf =
    mark.what === "series" ? `, and the spec is of series ${mark.expected}` : `, and is of episode ${mark.expected}`;
  const rest = mark.what === "episode" || mark.what === "series" ? isOf : nowhere;
  const isUnlike = mark.what === "production number" && !beginsAlike(mark.written, spec);
  const isOnPages = isPrinted(mark, lines);
  return {
    at,
    ...(isUnlike && { severity: "warning" as const }),
    ...(isOnPages && { remedy: pagesRemedy }),
    message: `${sayLine(at, file, isOnPages)} says ${quote(mark.written)}${rest}`,
    expected: mark.expected,
    actual: mark.written,
  };
}

/** It stands in no cell of the list. */
function isPrinted({ written }: ForeignMark, lines: LineAround[]): boolean {
  return lines.find(({ text }) => text.includes(written))?.isPrinted === true;
}

/** The right head, on a sheet that is called as another programme: one of the two was copied. */
function foreignTab({ table, spec, item, file }: DeliveredTable): SeenInFile | undefined {
  const names = (table.sheets ?? []).flatMap(({ hidden, name }) => (hidden ? [] : [{ text: name }]));
  if (names.length !== 1 || table.format === "DOCX") return undefined;
  const mark = foreignNumber({ lines: names }, spec, item.episode);
  if (!mark) return undefined;
  const message = `The sheet in ${file} is called ${quote(mark.written)}, a production number, and not ${quote(mark.expected)}`;
  return { severity: "warning", message, expected: mark.expected, actual: mark.written };
}

/** It may be the title in another language, or a company: for a person to judge. */
function* otherTitle(delivered: DeliveredTable, lines: LineAround[]): Iterable<SeenInFile> {
  const { spec, item, file, rows } = delivered;
  const numbers = numbersOf(spec, item.episode);
  const isNumbered = lines.some(({ text }) => numbers.some((number) => holdsNumber(text, number)));
  const isTold = readStatements({ lines }).some(({ subject }) => subject === "title" || subject === "productionNumber");
  if (isNumbered || isTold) return;
  const isInRows = (plain: string) => rows.some(({ all }) => all.some(({ text }) => plainWords(text) === plain));
  const other = titleAbove(lines, spec, isInRows);
  if (!other) return;
  const { title } = spec.production;
  const isOnPages = lines.some(({ of, isPrinted }) => isPrinted === true && of.includes(other.at));
  const message = `${sayLine(other.at, file, isOnPages)} says ${quote(other.title)}, and nowhere ${quote(title)}`;
  yield { at: other.at, severity: "warning", message, expected: title, actual: other.title };
}

function sayLine(at: Cell, file: string, isPrinted = false): string {
  if (isPrinted) return sayPages(file);
  const number = rowNumber(at);
  return number > 0 ? `Row ${number} of ${file}` : file;
}

function numbersOf({ production, episodes = [] }: Spec, episode: number | undefined, isOfEpisode = false): string[] {
  const own = episodes.filter(({ number }) => episode === undefined || number === episode);
  return [...(isOfEpisode ? [] : [production]), ...own].flatMap(({ productionNumber }) => productionNumber ?? []);
}
