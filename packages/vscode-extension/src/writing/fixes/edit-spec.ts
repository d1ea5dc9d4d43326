import { type Draft, type DraftEntry, type JsonText, withoutNotes, writeDraft, writeValue } from "deliverables-core";
import { createScanner, type Node } from "jsonc-parser";
import type { FixEdit } from "./quick-fix.js";

// jsonc-parser's `modify` puts a new entry before the comment that stands behind the last one, and its comma behind it.

/** Writes a value in the place of another. */
export function replaceNode(json: JsonText, { offset, length }: Node, newText: string): FixEdit {
  return replaceText(json, offset, offset + length, newText);
}

/** Writes a draft in the place of a value, in the layout of the spec. */
export function replaceByDraft(json: JsonText, node: Node, draft: Draft): FixEdit {
  const style = {
    indent: indentOf(json.text, node.offset),
    unit: unitOf(json.text),
    trailingComma: hasTrailingCommas(json),
  };
  return replaceNode(json, node, writeDraft(withoutNotes(draft), style).replaceAll("\n", lineEnd(json.text)));
}

function hasTrailingCommas({ text, root }: JsonText): boolean {
  const last = root?.children?.at(-1);
  return last !== undefined && commaAfter(text, last.offset + last.length) !== undefined;
}

export function replaceText(json: JsonText, start: number, end: number, newText: string): FixEdit {
  return { kind: "replace", range: json.rangeOf(start, end), newText };
}

/** Adds an entry at the end of an object, in the layout of those that it has. */
export function addEntry(json: JsonText, object: Node, key: string, draft: Draft): FixEdit[] {
  return addEntries(json, object, [{ key, draft }]);
}

/** Adds entries at the end of an object, in the layout of those that it has. */
export function addEntries(json: JsonText, object: Node, entries: DraftEntry[]): FixEdit[] {
  const unit = unitOf(json.text);
  return addTexts(json, object, (indent, trailingComma) =>
    entries.map(({ key, draft }) => {
      const written = writeDraft(draft, { indent, unit, trailingComma }).replaceAll("\n", lineEnd(json.text));
      return `${JSON.stringify(key)}: ${written}`;
    }),
  );
}

/** Adds an element at the end of a list. */
export function addElement(json: JsonText, list: Node, value: unknown): FixEdit[] {
  return addTexts(json, list, () => [writeValue(value)]);
}

type Write = (indent: string, trailingComma: boolean) => string[];

function addTexts(json: JsonText, container: Node, write: Write): FixEdit[] {
  const { text } = json;
  const [first, last] = [container.children?.[0], container.children?.at(-1)];
  if (!first || !last) return [addFirst(json, container, write)];
  const lastEnd = last.offset + last.length;
  const comma = commaAfter(text, lastEnd);
  const end = comma === undefined ? "" : ",";
  if (!text.slice(container.offset, first.offset).includes("\n")) {
    const written = write(indentOf(text, container.offset), false).join(", ");
    const at = comma ?? lastEnd;
    return [replaceText(json, at, at, `${comma === undefined ? "," : ""} ${written}${end}`)];
  }
  const start = lineEnd(text) + indentOf(text, last.offset);
  const written = start + write(indentOf(text, last.offset), comma !== undefined).join(`,${start}`) + end;
  const behind = endOfNote(text, comma ?? lastEnd);
  if (comma !== undefined) return [replaceText(json, behind, behind, written)];
  if (behind === lastEnd) return [replaceText(json, lastEnd, lastEnd, `,${written}`)];
  return [replaceText(json, lastEnd, lastEnd, ","), replaceText(json, behind, behind, written)];
}

function addFirst(json: JsonText, { offset, length }: Node, write: Write): FixEdit {
  const { text } = json;
  const indent = indentOf(text, offset);
  const inside = text.slice(offset + 1, offset + length - 1);
  const isEmpty = inside.trim() === "";
  if (text[offset] === "[" && isEmpty)
    return replaceText(json, offset + 1, offset + length - 1, write(indent, false).join(", "));
  const deeper = lineEnd(text) + indent + unitOf(text);
  const written = deeper + write(indent + unitOf(text), false).join(`,${deeper}`);
  if (!isEmpty) return replaceText(json, offset + 1, offset + 1, written);
  return replaceText(json, offset + 1, offset + length - 1, `${written}${lineEnd(text)}${indent}`);
}

/** Takes an entry out of an object or a list, with its comma, its line and the note behind it. */
export function removeEntry(json: JsonText, container: Node, entry: Node): FixEdit[] {
  const { text } = json;
  const siblings = container.children ?? [];
  const before = siblings[siblings.indexOf(entry) - 1];
  const entryEnd = entry.offset + entry.length;
  const comma = commaAfter(text, entryEnd);
  const lineStart = text.lastIndexOf("\n", entry.offset) + 1;
  const isAlone = text.slice(lineStart, entry.offset).trim() === "";
  const behind = endOfNote(text, comma ?? entryEnd);
  const endsLine = text[behind] === "\n" || text[behind] === "\r";
  const edits: FixEdit[] = [];
  // Without a comma of its own it was the last: the one before becomes the last, and its comma goes.
  const ownComma = comma === undefined && before ? commaAfter(text, before.offset + before.length) : undefined;
  if (ownComma !== undefined) edits.push(replaceText(json, ownComma - 1, ownComma, ""));
  if (isAlone && endsLine) {
    edits.push(replaceText(json, lineStart, text.indexOf("\n", behind) + 1, ""));
    return edits;
  }
  if (siblings.length === 1 && !text.slice(container.offset, entry.offset).includes("\n")) {
    const inside = text.slice(container.offset + 1, container.offset + container.length - 1);
    // A note beside it stays.
    if (!/\/[/*]/.test(inside.replace(text.slice(entry.offset, entryEnd), "")))
      return [replaceText(json, container.offset + 1, container.offset + container.length - 1, "")];
  }
  const start = before && comma === undefined ? (ownComma ?? entry.offset) : entry.offset;
  const spaces = /^[ \t]*/.exec(text.slice(comma ?? entryEnd))?.[0].length ?? 0;
  edits.push(replaceText(json, start, comma === undefined ? entryEnd : comma + spaces, ""));
  return edits;
}

/** The offset behind the comma that follows; undefined where none does. */
function commaAfter(text: string, offset: number): number | undefined {
  const scanner = createScanner(text, true);
  scanner.setPosition(offset);
  // SyntaxKind.CommaToken
  return scanner.scan() === 5 ? scanner.getTokenOffset() + 1 : undefined;
}

/** Behind the note that stands on the same line, where nothing else follows on it. */
function endOfNote(text: string, offset: number): number {
  const lineEndAt = text.indexOf("\n", offset);
  const end = lineEndAt < 0 ? text.length : lineEndAt;
  const rest = text.slice(offset, end).replace(/\r$/, "");
  return /^\s*(\/\/.*|\/\*((?!\*\/).)*\*\/\s*)?$/.test(rest) ? offset + rest.trimEnd().length : offset;
}

function indentOf(text: string, offset: number): string {
  const lineStart = text.lastIndexOf("\n", offset - 1) + 1;
  return /^[ \t]*/.exec(text.slice(lineStart, offset))?.[0] ?? "";
}

/** One step of indentation, as the first indented line has it. */
function unitOf(text: string): string {
  return /\n([ \t]+)\S/.exec(text)?.[1] ?? "  ";
}

function lineEnd(text: string): string {
  return text.includes("\r\n") ? "\r\n" : "\n";
}
