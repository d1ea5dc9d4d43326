import { dayOf } from "../../check/day-of.js";
import { type DeliveredTable, tableRule } from "../../check/rule-kinds/table-rule.js";
import type { SeenInFile } from "../../check/seen-in-file.js";
import type { TableDeliverable } from "../../spec/spec.js";
import { plainWords } from "../../tables/plain-words.js";
import type { AtStake } from "../../tables/remarks/limits.js";
import { type TakenBack, takesBack } from "../../tables/remarks/takes-back.js";
import { sayCell } from "../../tables/say-cell.js";
import type { LeftCell, Row } from "../../tables/table-rows.js";

const remedy =
  "Settle it and bring the list up to date: what is granted belongs into Territory, Media, From and Until, and what is settled out of the notes.";
const headings = "Item,Source,Cleared";
const asked: Partial<TableDeliverable> = {
  preset: "rights-log",
  rights: { territories: ["GB", "IE"], media: ["television", "on-demand"] },
};
const licences = { ...asked, columns: { territory: {}, media: {} } } satisfies Partial<TableDeliverable>;
const granted = "Item,Source,Cleared,Territory,Media";

export const takenBack = tableRule({
  code: "table/taken-back",
  title: "Row that a remark may take back",
  severity: "error",
  weighable: "never",
  why: "What is cleared, with “not for Ireland” in the notes, is not cleared for Ireland, and the notes are what nobody reads.",
  fix: remedy,
  examples: () => [
    {
      title: "Remarks that take nothing back",
      table: [
        `${headings},Notes,Restrictions`,
        "Dawn,Hedge,yes,cleared 3 Sept,None",
        "Poem,Holly,yes,awaiting nothing further,no restrictions",
        "Clip,Sky,yes,no licence needed,n/a",
      ],
      asked: { preset: "rights-log" },
      finds: [],
    },
    {
      table: [`${headings},Notes`, "Dawn,Hedge,yes,not cleared for Ireland", "Poem,Holly,yes,AWAITING SIGNATURE"],
      asked: { preset: "rights-log" },
      finds: [
        'unchecked: Whether row 2 may be used as it is listed is not known: Notes is "not cleared for Ireland"',
        'unchecked: Whether row 3 may be used as it is listed is not known: Notes is "AWAITING SIGNATURE"',
      ],
    },
    {
      title: "Less than the spec needs",
      table: [
        `${granted},Exclusions,VOD`,
        "Dawn,Hedge,yes,World,All media,Ireland,yes",
        "Poem,Holly,yes,World,All media,theatrical,no",
      ],
      asked: licences,
      finds: [
        'unchecked: Whether row 2 may be used as it is listed is not known: Exclusions is "Ireland"',
        'unchecked: Whether row 3 may be used as it is listed is not known: VOD is "no"',
      ],
    },
    {
      title: "The same in several rows",
      table: [`${headings},Invoice paid?`, "Dawn,Hedge,yes,no", "Poem,Holly,yes,yes", "Clip,Sky,yes,no"],
      asked: { preset: "rights-log" },
      finds: [
        'unchecked: Whether row 2 may be used as it is listed is not known: Invoice paid? is "no", as in 1 more row',
      ],
    },
    {
      title: "A picture that was not approved",
      table: ["File,Caption,Approved", "LFD_01.jpg,The hedge at dawn,Yes", "LFD_02.jpg,Ann Holly,No"],
      asked: { preset: "stills-captions" },
      finds: ['unchecked: Whether row 3 may be used as it is listed is not known: Approved is "No"'],
    },
  ],
  *look(delivered) {
    const { asked: table, unread } = delivered;
    if (!(table.preset && judged.has(table.preset)) && !table.rights) return;
    const told = new Set(unread.flatMap(({ at }) => at ?? []));
    const found = cellsFound(delivered);
    // Of a column that was not read at all, one finding is enough.
    const columns = new Set(found.flatMap(({ heading, at }) => (told.has(at) ? [heading] : [])));
    for (const alike of groups(found.filter(({ heading }) => !columns.has(heading)))) yield observed(alike);
  },
});

const judged = new Set<TableDeliverable["preset"]>([
  "rights-log",
  "archive-log",
  "music-licences",
  "contributors",
  "stills-captions",
]);

interface Found extends LeftCell {
  row: Row;
  by: TakenBack;
}

function cellsFound({ rows, asked: { rights, dateOrder }, spec }: DeliveredTable): Found[] {
  const { transmission } = spec.production.dates ?? {};
  const until = rights?.until === undefined ? transmission : dayOf(rights.until, spec);
  const atStake: AtStake = { rights, until, transmission, dateOrder };
  return rows.flatMap((row) =>
    row.left.flatMap(({ heading, at }) => {
      const by = takesBack(heading.text, at.text, atStake);
      return by && !isFreeAnyway(row, heading.text) ? [{ heading, at, row, by }] : [];
    }),
  );
}

/** What costs nothing is never paid. */
function isFreeAnyway({ cells }: Row, heading: string): boolean {
  const fee = plainWords(cells.get("fee")?.text ?? "");
  return (
    /\b(paid|payment|bezahlt|zahlung|paye|payee|regle)\b/.test(plainWords(heading)) &&
    /^(0+( 0+)?|free|nil|gratis|none|kostenlos|gratuit|n a)$/.test(fee)
  );
}

/** One slip that was filled down is told once; so is a column whose heading says it of all rows. */
function groups(found: Found[]): Found[][] {
  const byWords = new Map<string, Found[]>();
  for (const one of found) {
    const key = JSON.stringify([
      one.heading.text,
      one.by === "heading" && /^\d/.test(one.at.text) ? "" : plainWords(one.at.text),
    ]);
    byWords.set(key, [...(byWords.get(key) ?? []), one]);
  }
  return [...byWords.values()];
}

function observed(alike: Found[]): SeenInFile {
  const [first] = alike as [Found];
  const others = alike.length - 1;
  const more = others === 0 ? "" : `, as in ${others} more ${others === 1 ? "row" : "rows"}`;
  const message = `Whether ${first.row.inSentence} may be used as it is listed is not known: ${first.heading.text.replaceAll(/\s+/g, " ")} is ${sayCell(first.at)}${more}`;
  return { at: first.at, unchecked: true, message, remedy };
}
