import { type CueClock, timeFault } from "../cue-sheets/cue-clock.js";
import { type CodeKind, codeKinds } from "../identifiers/code-kinds.js";
import type { NoIdentifier } from "../identifiers/identifier.js";
import type { TableColumn } from "../spec/spec.js";
import { plainWords } from "../tables/plain-words.js";
import { readAmount } from "../tables/read-amount.js";
import type { DateOrder } from "../tables/read-date.js";
import { readTermEnd } from "../tables/read-term.js";
import { readYesNo } from "../tables/read-yes-no.js";
import { isFormula, notCalculated } from "../tables/suspect-text.js";
import type { Cell } from "../tables/table.js";

export type ColumnKind = NonNullable<TableColumn["kind"]>;

/** What is wrong with a cell of a kind: a clause that finishes "…: it is no date". */
export interface CellFault extends NoIdentifier {
  /** True: it may be right, but that cannot be told. */
  unsure?: true;
}

const codeNames = Object.fromEntries(Object.entries(codeKinds).map(([kind, { name }]) => [kind, name])) as Record<
  CodeKind,
  string
>;

/** What a message calls each kind. */
export const kindNames: Record<ColumnKind, string> = {
  text: "a text",
  number: "a number",
  money: "an amount of money",
  date: "a date",
  timecode: "a time",
  "yes-no": "yes or no",
  ...codeNames,
};

/** Why a cell holds nothing of its column's kind; undefined when it does. */
export function cellFault(kind: ColumnKind, cell: Cell, clock: CueClock, order?: DateOrder): CellFault | undefined {
  const { text } = cell;
  // Not so in a text: there it is told as a cell that a spreadsheet would calculate.
  if (kind !== "text" && isFormula(text)) return { reason: notCalculated };
  if (isCode(kind)) return faultIn(codeKinds[kind].read(text));
  switch (kind) {
    case "number":
    case "money":
      return faultIn(readAmount(text, kind));
    case "date":
      // "In perpetuity" stands where a date would.
      return faultIn(readTermEnd(text, order));
    case "timecode": {
      const reason = timeFault(cell, clock);
      if (reason === "needs a rate")
        return { reason: "it counts frames, and the spec names no frame rate", unsure: true };
      return reason === undefined ? undefined : { reason };
    }
    case "yes-no":
      if (readYesNo(text) !== undefined) return undefined;
      return { reason: "it says neither yes nor no", ...(isHalfAnswer(text) && { unsure: true }) };
    default:
      return undefined;
  }
}

/** What begins with the answer and goes on, an agreement by word of mouth, and a dash: whether that is enough, a person decides. */
function isHalfAnswer(text: string): boolean {
  return (
    /^\s*[-–—]\s*$/.test(text) ||
    /^(yes|signed|cleared|granted|done|ok|ja|unterschrieben|erteilt|oui|signee?|verbal(ly)?|oral(ly)?|on ?camera|in vision|filming notice|notice|mundlich|vor der kamera|aushang|a l oral|face camera)\b/.test(
      plainWords(text),
    )
  );
}

function isCode(kind: ColumnKind): kind is CodeKind {
  return kind in codeKinds;
}

function faultIn(reading: object): CellFault | undefined {
  return "reason" in reading ? (reading as CellFault) : undefined;
}
