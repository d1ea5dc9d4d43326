import type { TextRange } from "deliverables-core";
import { getLanguageService, type Range, type SelectionRange, TextDocument } from "vscode-json-languageservice";
import type { FixEdit } from "./fixes/quick-fix.js";
import type { SpecText } from "./spec-text.js";

export interface FormatOptions {
  /** Spaces in a step of indentation. */
  tabSize: number;
  insertSpaces: boolean;
  /** What is formatted; without it, everything. */
  range?: TextRange;
}

export interface Folding {
  /** Lines count from 1. */
  startLine: number;
  endLine: number;
  kind?: "comment" | "imports" | "region";
}

// Only its parts that need no schema are used, so it never asks for one: no network, no disk.
const service = getLanguageService({});

/** What lays the text out anew: indentation and spaces, no word of it. Short objects keep to their line. Nothing for a spec that is too large to be read. */
export function formatEdits(
  { json }: SpecText,
  { tabSize, insertSpaces, range }: FormatOptions,
): (FixEdit & { kind: "replace" })[] {
  if (!json.root) return [];
  const document = documentOf(json.text);
  const options = { tabSize, insertSpaces, insertFinalNewline: true, keepLines: true };
  return service.format(document, range && toService(range), options).flatMap((edit) => {
    const [start, end] = [document.offsetAt(edit.range.start), document.offsetAt(edit.range.end)];
    // The service puts a space inside the brackets of a list on one line; specs are written without.
    const isPadding = edit.newText === " " && (json.text[start - 1] === "[" || json.text[end] === "]");
    const newText = isPadding ? "" : edit.newText;
    return newText === json.text.slice(start, end)
      ? []
      : [{ kind: "replace", range: fromService(edit.range), newText }];
  });
}

/** What can be folded: objects, lists, and notes of several lines. */
export function foldingRangesOf({ json }: SpecText): Folding[] {
  if (!json.root) return [];
  return service.getFoldingRanges(documentOf(json.text), { rangeLimit: 5000 }).map(({ startLine, endLine, kind }) => ({
    startLine: startLine + 1,
    endLine: endLine + 1,
    ...(kind === "comment" || kind === "imports" || kind === "region" ? { kind } : {}),
  }));
}

/** For each offset, the ranges around it, the smallest first. */
export function selectionRangesAt({ json }: SpecText, offsets: readonly number[]): TextRange[][] {
  if (!json.root) return offsets.map(() => []);
  const document = documentOf(json.text);
  const parsed = service.parseJSONDocument(document);
  const positions = offsets.map((offset) => document.positionAt(offset));
  return service.getSelectionRanges(document, positions, parsed).map((innermost) => {
    const ranges: TextRange[] = [];
    for (let one: SelectionRange | undefined = innermost; one; one = one.parent) ranges.push(fromService(one.range));
    return ranges;
  });
}

function documentOf(text: string): TextDocument {
  return TextDocument.create("delivery.json", "jsonc", 0, text);
}

function fromService({ start, end }: Range): TextRange {
  return {
    start: { line: start.line + 1, column: start.character + 1 },
    end: { line: end.line + 1, column: end.character + 1 },
  };
}

function toService({ start, end }: TextRange): Range {
  return {
    start: { line: start.line - 1, character: start.column - 1 },
    end: { line: end.line - 1, character: end.column - 1 },
  };
}
