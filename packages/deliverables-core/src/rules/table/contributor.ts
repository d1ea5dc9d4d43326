import { type DeliveredTable, tableRule } from "../../check/rule-kinds/table-rule.js";
import type { SeenInFile } from "../../check/seen-in-file.js";
import { nameInWords } from "../../papers/find-name.js";
import { editDistance } from "../../spec/faults/edit-distance.js";
import { plainWords } from "../../tables/plain-words.js";
import { sayCell } from "../../tables/say-cell.js";
import type { Cell } from "../../tables/table.js";
import type { Row } from "../../tables/table-rows.js";

const asked = { preset: "contributors" } as const;

export const contributor = tableRule({
  code: "table/contributor",
  title: "Person listed twice or under a role",
  severity: "warning",
  why: "Somebody who is listed twice under two spellings has one release, and the other row will be asked for its own.",
  fix: "Take one of the two rows out and spell the name as on the release; put cells back that changed places.",
  examples: () => [
    {
      title: "People who are called nearly alike, and a part that is called like a person",
      table: [
        "Name,Role",
        "Ann Holly,Fisher",
        "Anne Holly,Daughter",
        "Tim Baker,Cook",
        "Tom Baker,Cook",
        "Wei Li,Cook",
        "Li Wei,Cook",
        "Jo Smith,Ann Holly",
        "Bishop,Singer",
      ],
      asked,
      finds: [],
    },
    {
      title: "One person, in two ways",
      table: ["Name,Role", "Ann Holly,Fisher", '"Holly, Ann",Fisher', "Siân O’Neill,Pilot", "Sian O’Neil,Pilot"],
      asked,
      finds: [
        'Name of row 3 is "Holly, Ann", and row 2 has "Ann Holly": they may be one person',
        'Name of row 5 is "Sian O’Neil", and row 4 has "Siân O’Neill": they may be one person',
      ],
    },
    {
      title: "Cells that changed places",
      table: ["Name,Role", "Ann Holly,Fisher", "Fisher,Bo Marsh", "Presenter,Jo Smith"],
      asked,
      finds: [
        'Name of row 3 is "Fisher", and Role is "Bo Marsh": the two may have changed places',
        'Name of row 4 is "Presenter", and Role is "Jo Smith": the two may have changed places',
      ],
    },
  ],
  *look(delivered) {
    if (delivered.asked.preset !== "contributors") return;
    yield* twice(delivered);
    yield* changedPlaces(delivered);
  },
});

/** Of longer lists, so many rows of one role are compared with each other. */
const mostCompared = 200;

function* twice(delivered: DeliveredTable): Iterable<SeenInFile> {
  const inOrder = new Map<string, { row: Row; at: Cell }>();
  const byRole = new Map<string, { row: Row; at: Cell }[]>();
  for (const row of delivered.rows) {
    const at = row.cells.get("name");
    if (!at) continue;
    const key = nameInWords(surnameLast(at.text));
    const role = plainWords(row.cells.get("role")?.text ?? "");
    const before = inOrder.get(key);
    const sameRole = role === "" ? [] : (byRole.get(role) ?? []);
    const near = sameRole.slice(0, mostCompared).find((one) => isOneSlip(at.text, one.at.text));
    // The very same text twice is told by others.
    const isOtherwise = before !== undefined && before.at.text.includes(",") !== at.text.includes(",");
    const other = isOtherwise ? before : near;
    if (other) {
      const message = `${called(delivered, "name")} of ${row.inSentence} is ${sayCell(at)}, and ${other.row.inSentence} has ${sayCell(other.at)}: they may be one person`;
      yield { at, message, actual: at.text };
    }
    if (!before) inOrder.set(key, { row, at });
    byRole.set(role, [...sameRole, { row, at }].slice(0, mostCompared));
  }
}

/** A letter too many in one word, or another one in a longer word. Tim and Tom are two. */
function isOneSlip(left: string, right: string): boolean {
  const [one, other] = [plainWords(left).split(" "), plainWords(right).split(" ")];
  if (one.length < 2 || one.length !== other.length || left === right) return false;
  const differing = one.flatMap((word, index) => (word === other[index] ? [] : [[word, other[index] ?? ""] as const]));
  const [[wrong, meant] = ["", ""]] = differing;
  if (differing.length !== 1) return differing.length === 0;
  const isLong = Math.min(wrong.length, meant.length) >= 5;
  return (isLong || wrong.length !== meant.length) && wrong.length > 1 && editDistance(wrong, meant, 1) !== undefined;
}

/** `Holly, Ann` → `Ann Holly`. */
function surnameLast(name: string): string {
  const [, surname, rest] = /^([^,]{1,60}),\s*([^,]{1,60})$/.exec(name) ?? [];
  return surname === undefined ? name : `${rest} ${surname}`;
}

const roles =
  /^(presenter|reporter|narrator|interviewee|interviewer|expert|contributor|extra|host|guest|actor|actress|witness|voice ?over|director|producer|moderator|moderatorin|sprecher|sprecherin|experte|expertin|gast|zeuge|zeugin|presentateur|presentatrice|narrateur|narratrice|invitee?|temoin|acteur|actrice)$/;

function* changedPlaces(delivered: DeliveredTable): Iterable<SeenInFile> {
  const { rows } = delivered;
  const usual = new Set(rows.map(({ cells }) => plainWords(cells.get("role")?.text ?? "")));
  for (const { cells, inSentence } of rows) {
    const [name, role] = [cells.get("name"), cells.get("role")];
    if (!name || !role || !isFullName(role.text) || isFullName(name.text)) continue;
    const plain = plainWords(name.text);
    if (!usual.has(plain) && !roles.test(plain)) continue;
    const message = `${called(delivered, "name")} of ${inSentence} is ${sayCell(name)}, and ${called(delivered, "role")} is ${sayCell(role)}: the two may have changed places`;
    yield { at: name, message, actual: name.text };
  }
}

/** Two words or more with capitals. */
function isFullName(text: string): boolean {
  return /^\p{Lu}[\p{L}\p{M}'’.-]*(?:\s+(?:(?:de|la|van|von|der|den|di|du|le)\s+)*\p{Lu}[\p{L}\p{M}'’.-]*)+$/u.test(
    text.trim().slice(0, 100),
  );
}

function called({ headings = [], columns }: DeliveredTable, name: string): string {
  return headings[columns.get(name) ?? -1]?.text ?? name;
}
