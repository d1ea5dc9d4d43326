/** A piece of a spec that is to be written: values, and for people a note above each. */
export type Draft = DraftValue | DraftObject;

export interface DraftValue {
  value: unknown;
  /** Left open by the client, so that somebody has to decide. */
  isOpen?: boolean;
  note?: string;
}

export interface DraftObject {
  entries: DraftEntry[];
  note?: string;
}

export interface DraftEntry {
  key: string;
  draft: Draft;
}

export interface DraftStyle {
  /** One step of indentation. */
  unit: string;
  /** The indentation of the line on which the draft starts. */
  indent: string;
  /** A comma after the last entry, as the specs of the examples have it. */
  trailingComma: boolean;
  /** Writes a value that is open, `index` counting from 1 in the order of the text; without it, as any other. */
  writeOpen?(value: string, index: number): string;
  /** Escapes what else is written, where the text means something to its reader, as a snippet does. */
  escape?(text: string): string;
}

/** Longer objects and lists are written on lines of their own. */
const longestLine = 110;

/** Writes a draft as JSON with comments, in the layout of the examples: short objects on one line. */
export function writeDraft(draft: Draft, style: DraftStyle): string {
  let count = 0;
  const safe = style.escape ?? ((text: string) => text);
  const open = (text: string) => {
    count += 1;
    return style.writeOpen?.(text, count) ?? safe(text);
  };
  const write = (one: Draft, indent: string, before: number): string => {
    if (!("entries" in one)) return (one.isOpen ? open : safe)(writeValue(one.value));
    const isShort = !hasNotes(one) && before + plain(one).length <= longestLine && depthOf(one) < 2;
    if (isShort) {
      const inside = one.entries.map(
        ({ key, draft: inner }) => `${safe(`${JSON.stringify(key)}: `)}${write(inner, indent, 0)}`,
      );
      return inside.length === 0 ? safe("{}") : `${safe("{ ")}${inside.join(", ")}${safe(" }")}`;
    }
    const deeper = indent + style.unit;
    const lines = one.entries.map(({ key, draft: inner }, index) => {
      const label = `${JSON.stringify(key)}: `;
      const comma = style.trailingComma || index < one.entries.length - 1 ? "," : "";
      const note = inner.note === undefined ? "" : safe(wrapped(inner.note, `${deeper}// `));
      return `${note}${safe(deeper + label)}${write(inner, deeper, deeper.length + label.length)}${comma}\n`;
    });
    return `${safe("{")}\n${lines.join("")}${indent}${safe("}")}`;
  };
  return write(draft, style.indent, style.indent.length);
}

/** The values alone, as the spec will have them. */
export function valueOfDraft(draft: Draft): unknown {
  if (!("entries" in draft)) return draft.value;
  return Object.fromEntries(draft.entries.map(({ key, draft: inner }) => [key, valueOfDraft(inner)]));
}

/** The same draft with nothing but values in it. */
export function withoutNotes(draft: Draft): Draft {
  if ("entries" in draft)
    return { entries: draft.entries.map(({ key, draft: inner }) => ({ key, draft: withoutNotes(inner) })) };
  return { value: draft.value, isOpen: draft.isOpen ?? false };
}

/** Whether somebody has to decide something in it. */
export function hasOpenValues(draft: Draft): boolean {
  return "entries" in draft ? draft.entries.some((entry) => hasOpenValues(entry.draft)) : draft.isOpen === true;
}

/** A value on one line, with the spaces that the examples have. */
export function writeValue(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(writeValue).join(", ")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value) ?? "null";
  const entries = Object.entries(value).map(([key, inner]) => `${JSON.stringify(key)}: ${writeValue(inner)}`);
  return entries.length === 0 ? "{}" : `{ ${entries.join(", ")} }`;
}

/** A note on as many lines as it needs. */
function wrapped(note: string, start: string): string {
  const lines: string[] = [];
  for (const word of note.split(/\s+/)) {
    const last = lines.at(-1);
    if (last !== undefined && start.length + last.length + word.length < longestLine)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines.map((line) => `${start}${line}\n`).join("");
}

const plain = (draft: Draft) => writeValue(valueOfDraft(draft));

function hasNotes({ entries }: DraftObject): boolean {
  return entries.some(({ draft }) => draft.note !== undefined || ("entries" in draft && hasNotes(draft)));
}

/** How many objects stand inside one another. */
function depthOf(draft: Draft): number {
  return "entries" in draft ? 1 + Math.max(0, ...draft.entries.map((entry) => depthOf(entry.draft))) : 0;
}
