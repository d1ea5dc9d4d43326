import { createScanner, type ParseError, parseTree, printParseErrorCode } from "jsonc-parser";
import type { SpecText } from "../spec-text.js";
import { replaceText } from "./edit-spec.js";
import type { Repair } from "./quick-fix.js";

/** The slips of typing that one sign puts right: a comma, a straight quote, the brackets at the end. */
export function fixSyntax({ json }: SpecText): Repair[] {
  const { text } = json;
  const errors: ParseError[] = [];
  parseTree(text, errors, { allowTrailingComma: true });
  const [first] = errors;
  if (!first || !json.root) return [];
  const { offset } = first;
  if (/[“”„‘’]/.test(text[offset] ?? "")) {
    const lineEnd = text.indexOf("\n", offset);
    const line = text.slice(offset, lineEnd < 0 ? text.length : lineEnd);
    const edits = [replaceText(json, offset, offset + line.length, line.replaceAll(/[“”„]/g, '"'))];
    return [{ title: "Change the curly quotes to straight ones", edits, isPreferred: true }];
  }
  const before = text.slice(0, offset).trimEnd().length;
  if (printParseErrorCode(first.error) === "CommaExpected" && offset < text.trimEnd().length)
    return [{ title: "Add the missing comma", edits: [replaceText(json, before, before, ",")], isPreferred: true }];
  const closing = openBrackets(text);
  if (offset < text.trimEnd().length || closing === "") return [];
  const end = text.trimEnd().length;
  return [
    {
      title: `Add the missing ${[...closing].join(" ")} at the end`,
      edits: [replaceText(json, end, end, `\n${closing}`)],
      isPreferred: true,
    },
  ];
}

/** What closes the brackets that are still open, the innermost first. */
function openBrackets(text: string): string {
  const scanner = createScanner(text, true);
  const open: string[] = [];
  // SyntaxKind: { 1, } 2, [ 3, ] 4, end 17.
  for (let kind: number = scanner.scan(); kind !== 17; kind = scanner.scan()) {
    if (kind === 1) open.unshift("}");
    else if (kind === 3) open.unshift("]");
    else if (kind === 2 || kind === 4) open.shift();
  }
  return open.join("");
}
