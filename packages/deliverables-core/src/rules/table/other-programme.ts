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
import {
  beginsAlike,
  isInRange,
  type LineAround,
  linesAround,
  withoutOtherNumbers,
} from "../../check/statements/lines-around.js";
import { numbersLike } from "../../check/statements/said-by-name.js";
import { mayBeTitle, namesTitle, titleAbove } from "../../check/statements/title-above.js";
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
      title: "A column that says whose it is",
      table: ["Production no,Item,Source", "LFD1002B,Dawn,Hedge", "LFD1002B,Poem,Holly"],
      asked,
      production,
      finds: ['"Production no" of row 2 of LFD1001A_rights.csv is "LFD1002B", and nowhere "LFD1001A"'],
    },
    {
      title: "The same of a series",
      table: ["Production no,Item,Source", "LFD1002B,Dawn,Hedge", "LFD1001A,Poem,Holly"],
      asked,
      production,
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
    const other = mark
      ? ofMark(mark, lines, delivered)
      : (foreignTab(delivered) ?? (delivered.asked.preset && columnOfAnother(delivered)));
    if (other) yield other;
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
  return {
    at,
    ...(isUnlike && { severity: "warning" as const }),
    message: `${sayLine(at, file)} says ${quote(mark.written)}${rest}`,
    expected: mark.expected,
    actual: mark.written,
  };
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

const ofNumber =
  /^(production|programme|program|prod|prog|episode|produktions?) ?(number|no|nr|nummer|code|id)$|^produktions(nummer|nr)$|^(numero|n) de production$/;
const ofTitle =
  /^(programme|program|production|series|show|film|project|sendung|produktion|emission)( (title|name))?$|^(titel der sendung|sendetitel|filmtitel|titre (du programme|de l emission|du film))$/;

/** A column that says in every row whose it is, and never this programme's. A list of a series says it in some. */
function columnOfAnother({ left, spec, item, file }: DeliveredTable): SeenInFile | undefined {
  const own = numbersOf(spec, item.episode);
  for (const { heading, cells } of left) {
    const [at] = cells;
    const plain = plainWords(heading.text);
    const lines = cells.map((cell) => ({ ...cell, of: [cell] }));
    const isOwn = namesTitle(lines, spec) || cells.some(({ text }) => own.some((number) => holdsNumber(text, number)));
    if (!at || isOwn) continue;
    const says = `${quote(heading.text)} of row ${rowNumber(at)} of ${file} is ${quote(at.text)}`;
    const isNumber =
      ofNumber.test(plain) && own.length > 0 && cells.every(({ text }) => numbersLike(own, text).length > 0);
    if (isNumber)
      return {
        at,
        message: `${says}, and nowhere ${quote(own.join(", "))}`,
        expected: own.join(", "),
        actual: at.text,
      };
    const { title } = spec.production;
    if (ofTitle.test(plain) && new Set(cells.map(({ text }) => text)).size === 1 && mayBeTitle(at.text, spec))
      return {
        at,
        severity: "warning",
        message: `${says}, and nowhere ${quote(title)}`,
        expected: title,
        actual: at.text,
      };
  }
  return undefined;
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
  const message = `${sayLine(other.at, file)} says ${quote(other.title)}, and nowhere ${quote(title)}`;
  yield { at: other.at, severity: "warning", message, expected: title, actual: other.title };
}

function sayLine(at: Cell, file: string): string {
  const number = rowNumber(at);
  return number > 0 ? `Row ${number} of ${file}` : file;
}

function numbersOf({ production, episodes = [] }: Spec, episode: number | undefined, isOfEpisode = false): string[] {
  const own = episodes.filter(({ number }) => episode === undefined || number === episode);
  return [...(isOfEpisode ? [] : [production]), ...own].flatMap(({ productionNumber }) => productionNumber ?? []);
}
