import type { Node } from "jsonc-parser";
import { type JsonText, readJsonText } from "../spec/text/json-text.js";
import { headingCell } from "./lines.js";
import type { Cell, Table } from "./table.js";

/** The lists that hold the rows, by their usual keys; without one, the only list of objects. */
const rowKeys = ["cues", "rows", "items"];
/** A list inside a row: each of its objects gives a row of its own, with the row's other values left out. */
const innerKeys = ["contributors", "interestedParties", "people"];

/**
 * The table in a JSON text: a list of objects, or an object with what is said above the table and such a list under `cues`, `rows`
 * or `items`. The keys are the headings. Every value knows its place.
 */
export function jsonTable(text: string): Table {
  const json = readJsonText(text);
  const { root, syntaxFault } = json;
  if (syntaxFault || !root) {
    const where = syntaxFault ? ` on line ${syntaxFault.range.start.line}` : "";
    return { format: "JSON", rows: [], damage: `is no JSON that can be read: it breaks${where}` };
  }
  const list = root.type === "array" ? root : listIn(root);
  const before =
    root.type === "object" ? scalarsIn(root).map(([key, value]) => [headingCell(key), cellOf(value, json)]) : [];
  const objects = (list?.children ?? []).filter(({ type }) => type === "object");
  const rows = objects.flatMap(rowsOf);
  const headings = [...new Set(rows.flatMap((row) => [...row.keys()]))];
  const body = rows.map((row) =>
    headings.map((key): Cell => {
      const value = row.get(key);
      return value ? cellOf(value, json) : { text: "" };
    }),
  );
  const at = list && { place: json.rangeOf(list.offset, list.offset + 1) };
  const top = headings.map((key): Cell => ({ text: key, ...at }));
  return { format: "JSON", encoding: "UTF-8", rows: [...before, ...(top.length > 0 ? [top] : []), ...body] };
}

function propertiesOf({ children = [] }: Node): [key: string, value: Node][] {
  return children.flatMap(({ children: [key, value] = [] }): [string, Node][] =>
    key && value ? [[String(key.value), value]] : [],
  );
}

function isScalar({ type }: Node): boolean {
  return type === "string" || type === "number" || type === "boolean";
}

function scalarsIn(node: Node): [key: string, value: Node][] {
  return propertiesOf(node).filter(([, value]) => isScalar(value));
}

function listIn(root: Node): Node | undefined {
  const lists = propertiesOf(root).filter(([, { type }]) => type === "array");
  return (lists.find(([key]) => rowKeys.includes(key)) ?? (lists.length === 1 ? lists[0] : undefined))?.[1];
}

/** One row, or one for each of its people: the first of them says the rest, too. */
function rowsOf(object: Node): Map<string, Node>[] {
  const own = new Map(scalarsIn(object));
  const inner = propertiesOf(object).find(([key, { type }]) => innerKeys.includes(key) && type === "array")?.[1];
  const people = (inner?.children ?? []).filter(({ type }) => type === "object").map((one) => new Map(scalarsIn(one)));
  const [first, ...more] = people;
  return first ? [new Map([...own, ...first]), ...more] : [own];
}

/** A text may hold line ends and quotes of its own: its place is where it stands with its quotes. */
function cellOf({ offset, length, value }: Node, json: JsonText): Cell {
  return { text: String(value).trim(), place: json.rangeOf(offset, offset + length) };
}
