import { cueSheetOf } from "../../cue-sheets/cue-sheet-of.js";
import type { DeliveredFile, Delivery, Item } from "../../delivery/delivery.js";
import type { Contents, Spot } from "../../papers/contents.js";
import { readWrittenDuration } from "../../papers/read-duration.js";
import { readField } from "../../papers/read-field.js";
import { readStatements, type Statement, type Subject, subjectHeadings } from "../../papers/read-statements.js";
import { belongsToOne } from "../../spec/belongs-to.js";
import { productionNumbers } from "../../spec/production-numbers.js";
import { askedColumns } from "../../tables/asked-columns.js";
import { numberLabels } from "../../tables/production-labels.js";
import type { Cell } from "../../tables/table.js";
import { tableRows } from "../../tables/table-rows.js";
import { absolute, compare, multiply, rational, subtract } from "../../timecode/rational.js";
import { programmeOf } from "../programme/programme-of.js";
import { productPlacements } from "./product-placements.js";
import { isJudgedHere, programmesOf, saidByLabels, saidByMedia } from "./said-by-media.js";
import { numbersLike, saidByName, versionInName } from "./said-by-name.js";

/** Who says what of the production: one paper, name or medium, one subject. */
export interface Said extends Statement {
  item: Item;
  file: string;
  /** A label is a text inside a medium, which people fill in as they do a name. */
  from: "paper" | "name" | "medium" | "label";
  /** What the label is called: `description`. */
  label?: string;
  /** False where another rule tells that it is wrong: then it only bears witness. */
  isJudged: boolean;
}

/** What everything in a delivery says: papers, cue sheets and tables, the names of files, and the programmes themselves. */
export function* statementsIn(delivery: Delivery): Iterable<Said> {
  const programmes = programmesOf(delivery);
  for (const item of delivery.items) {
    const isProgramme = programmes.has(item.deliverable);
    for (const file of item.files) {
      for (const { isJudged = true, ...statement } of saidByPaper(item, file, delivery))
        yield { ...statement, item, file: file.path, from: "paper", isJudged };
      // A name that is not the one that is asked for has its own finding.
      const names = [...saidByName(file.path, delivery), ...(isProgramme ? versionInName(file.path) : [])];
      for (const statement of names)
        yield { ...statement, item, file: file.path, from: "name", isJudged: !file.misnamed };
      if (file.facts?.kind !== "media") continue;
      for (const statement of saidByLabels(file.facts.media, delivery))
        yield { ...statement, item, file: file.path, from: "label", isJudged: true };
      if (!isProgramme) continue;
      for (const statement of saidByMedia(file.facts.media, delivery))
        yield { ...statement, item, file: file.path, from: "medium", isJudged: isJudgedHere(statement, item) };
    }
  }
}

type OfPaper = Statement & { isJudged?: boolean };

function saidByPaper(item: Item, { facts }: DeliveredFile, delivery: Delivery): OfPaper[] {
  const { asked } = item;
  if (facts?.kind === "document" && facts.document.contents && asked.type === "document") {
    const { contents } = facts.document;
    const said = readStatements(contents);
    return [...said, ...otherNumbers(contents, said, delivery), ...bareDurations(contents, said, item, delivery)].map(
      (statement) => {
        // What the spec takes out of the paper itself is compared there, and what stands elsewhere in it here.
        const fields = Object.values(asked.fields ?? {}).filter(({ agrees }) => agrees === statement.subject);
        const taken = new Set(fields.flatMap((field) => readField(contents, field)).map(({ value }) => value));
        const left = statement.values.filter(({ value }) => !taken.has(value));
        const isElsewhere = fields.length > 0 && left.length > 0 && statement.subject === "duration";
        return isElsewhere ? { ...statement, values: left } : { ...statement, isJudged: fields.length === 0 };
      },
    );
  }
  if (facts?.kind === "table" && asked.type === "table") {
    const read = tableRows(facts.table, askedColumns(asked));
    const placed = asked.preset === "rights-log" ? productPlacements(read).map(({ at }) => valueIn(at)) : [];
    // Whether its rows are as the spec has it, another rule tells.
    const placement = placed.map(
      (one): OfPaper => ({
        subject: "productPlacement",
        values: [{ ...one, value: "yes" }],
        isJudged: false,
      }),
    );
    return [...saidAbove(read.above), ...placement.slice(0, 1)];
  }
  if (facts?.kind !== "cue-sheet" || asked.type !== "cue-sheet" || facts.table.format === undefined) return [];
  const { header, headings = [] } = cueSheetOf(facts.table, { ...asked.columns });
  const told: [Subject, Cell | undefined][] = [
    ["productionNumber", header.productionNumber],
    ["title", header.programmeTitle],
    ["episodeTitle", header.episodeTitle],
    ["episode", header.episodeNumber],
    ["duration", header.programmeDuration],
    ["transmissionDate", header.airDate],
  ];
  const ofHeader = told.flatMap(([subject, cell]): OfPaper[] =>
    // All else in a header is judged by the rules of cue sheets.
    cell ? [{ subject, values: [valueIn(cell)], isJudged: subject === "transmissionDate" }] : [],
  );
  const rows = [facts.table.rows, ...(facts.table.sheets ?? []).map((sheet) => sheet.rows)];
  const above = rows.flatMap((one) => {
    const end = one.findIndex((row) => headings[0] !== undefined && row.includes(headings[0]));
    return end < 0 ? [] : one.slice(0, end);
  });
  return [...ofHeader, ...saidAbove(above).filter(({ subject }) => noFieldOfSheets.has(subject))];
}

/** What some cue sheets say above their cues, and no rule about cue sheets asks for. */
const noFieldOfSheets: ReadonlySet<Subject> = new Set(["series", "language", "productPlacement"]);

/** Behind "House number" or "Programme ID" stands the production number, or one of somebody's own: its form tells. */
function otherNumbers(contents: Contents, said: Statement[], { spec }: Delivery): Statement[] {
  if (said.some(({ subject }) => subject === "productionNumber")) return [];
  const numbers = productionNumbers(spec);
  const values = readField(contents, { heading: [...numberLabels.loose] }, subjectHeadings).filter(
    ({ value }) => numbersLike(numbers, value).length > 0,
  );
  return values.length > 0 ? [{ subject: "productionNumber", values }] : [];
}

/** A bare "Duration" may be that of a song. In a paper of a programme, one that is nearly as long as that is meant to be its. */
function bareDurations(contents: Contents, said: Statement[], item: Item, delivery: Delivery): Statement[] {
  const of = item.asked.type === "document" ? belongsToOne(item.asked) : undefined;
  if (of === undefined || said.some(({ subject }) => subject === "duration")) return [];
  const { duration, rate } = programmeOf(delivery, item, of);
  if (!duration || compare(duration, rational(leastSeconds)) < 0) return [];
  const values = readField(contents, { heading: bareDurationHeadings }, subjectHeadings).filter(({ value }) => {
    const written = readWrittenDuration(value, rate);
    const apart = written && absolute(subtract(written.seconds, duration));
    return apart !== undefined && compare(multiply(apart, rational(4)), duration) <= 0;
  });
  return values.length > 0 ? [{ subject: "duration", values }] : [];
}

const bareDurationHeadings = ["duration", "length", "dauer", "länge", "durée"];
/** Of a shorter film a song may be nearly as long. */
const leastSeconds = 600;

/** What stands above the headings of a table: labels with their values beside them. */
function saidAbove(rows: Cell[][]): Statement[] {
  const lines = rows.map((cells) => ({ text: cells.map(({ text }) => text.replaceAll(/\s+/g, " ")).join("\t") }));
  return readStatements({ lines }).map(({ subject, values }) => ({
    subject,
    values: values.map(({ value }) => {
      const cell = rows.flat().find(({ text }) => text.replaceAll(/\s+/g, " ").includes(value));
      return cell ? { ...valueIn(cell), value } : { value, at: {} };
    }),
  }));
}

function valueIn({ text, place, cell }: Cell): { value: string; at: Spot } {
  return { value: text, at: { ...(place && { place }), ...(cell !== undefined && { cell }) } };
}
