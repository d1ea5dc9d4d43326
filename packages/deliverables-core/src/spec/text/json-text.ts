import { createScanner, type Node, type ParseError, parseTree, printParseErrorCode } from "jsonc-parser";
import type { TextRange } from "../../report/finding.js";
import { valueOfNode } from "./json-value.js";
import { rangesIn } from "./ranges-in.js";
import { soundJson } from "./sound-json.js";

/** A spec larger than this is not read. 2,000 lines are about 80 KB. */
export const largestSpecBytes = 4 * 2 ** 20;
/** Deeper nesting than any spec needs would overflow a recursive parser. */
export const deepestNesting = 64;

/** JSON with comments and trailing commas, as a tree in which every node knows its place; or a YAML that was read as such a tree. */
export interface JsonText {
  text: string;
  /** What the text says, as `JSON.parse` would give it; undefined where it says nothing. Many share it: it must not be changed. */
  readonly value: unknown;
  /** The same with places. Of a text without faults it is made when somebody first asks. */
  readonly root: Node | undefined;
  /** The first thing that is not JSON; what follows it is mostly its echo. */
  syntaxFault?: { message: string; range: TextRange };
  duplicateKeys: { key: string; pointer: string; range: TextRange }[];
  rangeOf(start: number, end: number): TextRange;
}

let last: JsonText | undefined;

/** Reads a text as JSON with comments. The last one is remembered: to judge a spec, and to help with it, it is read many times. */
export function readJsonText(text: string): JsonText {
  if (last?.text !== text) last = parse(text);
  return last;
}

function parse(text: string): JsonText {
  const sound = soundJson(text, deepestNesting);
  if (!sound) return parseWithPlaces(text);
  let withPlaces: JsonText | undefined;
  const places = () => {
    withPlaces ??= parseWithPlaces(text);
    return withPlaces;
  };
  return {
    text,
    value: sound.value,
    get root() {
      return places().root;
    },
    duplicateKeys: [],
    rangeOf: (start, end) => places().rangeOf(start, end),
  };
}

function parseWithPlaces(text: string): JsonText {
  const rangeOf = rangesIn(text);
  const tooDeep = firstTooDeep(text);
  if (tooDeep !== undefined) {
    const message = `The brackets are nested more than ${deepestNesting} deep`;
    return {
      text,
      value: undefined,
      root: undefined,
      syntaxFault: { message, range: rangeOf(tooDeep, tooDeep + 1) },
      duplicateKeys: [],
      rangeOf,
    };
  }
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { allowTrailingComma: true, disallowComments: false });
  const json: JsonText = {
    text,
    get value() {
      return root && valueOfNode(root);
    },
    root,
    duplicateKeys: [],
    rangeOf,
  };
  const first = errors[0];
  if (first) json.syntaxFault = syntaxFault(text, first, rangeOf);
  if (root) collectDuplicates(root, "", json);
  return json;
}

/** Escapes one key for a JSON pointer (RFC 6901). */
export function pointerStep(key: string | number): string {
  const text = String(key);
  return /[~/]/.test(text) ? `/${text.replaceAll("~", "~0").replaceAll("/", "~1")}` : `/${text}`;
}

export function pointerKeys(pointer: string): string[] {
  return pointer
    .split("/")
    .slice(1)
    .map((step) => (step.includes("~") ? step.replaceAll("~1", "/").replaceAll("~0", "~") : step));
}

/** The value that a pointer leads to, with the key before it, where it stands in an object. */
export function findNode(root: Node | undefined, pointer: string): { key?: Node; value: Node } | undefined {
  let found: { key?: Node; value: Node } | undefined = root && { value: root };
  for (const step of pointerKeys(pointer)) {
    if (found?.value.type === "array") {
      const element: Node | undefined = found.value.children?.[Number(step)];
      found = element && { value: element };
    } else {
      const property: Node | undefined = found && propertiesOf(found.value).get(step);
      const [key, value] = property?.children ?? [];
      found = key && value && { key, value };
    }
  }
  return found;
}

const properties = new WeakMap<Node, Map<string, Node>>();

/** The properties of an object by their keys, found once: a spec with hundreds of deliverables is asked thousands of times. */
function propertiesOf(node: Node): Map<string, Node> {
  const known = properties.get(node);
  if (known) return known;
  const byKey = new Map<string, Node>();
  // Of two equal keys, JSON takes the last.
  for (const property of node.children ?? []) {
    const key = property.children?.[0];
    if (key) byKey.set(String(key.value), property);
  }
  properties.set(node, byKey);
  return byKey;
}

function syntaxFault(text: string, { error, offset, length }: ParseError, rangeOf: JsonText["rangeOf"]) {
  const written = text.trimEnd().length;
  const line = text.slice(text.lastIndexOf("\n", offset) + 1);
  if (/^(<{7}|={7}|>{7})(\s|$)/.test(line)) return { message: mergeConflict, range: rangeOf(offset, offset + 7) };
  if (/[“”„‘’]/.test(text[offset] ?? "")) {
    return {
      message: 'Here stands a curly quote; texts and keys need the straight one: "',
      range: rangeOf(offset, offset + 1),
    };
  }
  if (offset >= written && written > 0) {
    const message = "The spec ends too early: a closing } or ] is missing";
    return { message, range: rangeOf(written - 1, written) };
  }
  // A missing comma is seen at the next value; it belongs behind the one before.
  const isComma = printParseErrorCode(error) === "CommaExpected";
  const start = isComma ? text.slice(0, offset).trimEnd().length - 1 : offset;
  const end = isComma ? start + 1 : Math.max(offset + length, offset + 1);
  return { message: `Here ${syntaxSentence(error)}`, range: rangeOf(start, end) };
}

export const mergeConflict = "Here stands a merge conflict; keep one of its two sides, and take its marks out";

function syntaxSentence(code: number): string {
  switch (printParseErrorCode(code)) {
    case "CommaExpected":
      return "a comma is missing between two values";
    case "ColonExpected":
      return "a colon is missing after the key";
    case "PropertyNameExpected":
      return 'a key in double quotes is missing, as in "title": "The Long Field"';
    case "ValueExpected":
      return "a value is missing";
    case "CloseBraceExpected":
      return "a closing brace } is missing";
    case "CloseBracketExpected":
      return "a closing bracket ] is missing";
    case "UnexpectedEndOfString":
      return "a text does not end: its closing double quote is missing";
    case "UnexpectedEndOfComment":
      return "a comment does not end: its */ is missing";
    case "EndOfFileExpected":
      return "the spec has ended, and more text follows";
    case "InvalidNumberFormat":
      return "a number is not written as a number";
    case "InvalidEscapeCharacter":
    case "InvalidUnicode":
      return "a text holds a backslash that escapes nothing; write \\\\ for a backslash";
    default:
      return "stands something that is not JSON; texts and keys need double quotes";
  }
}

export function collectDuplicates(node: Node, pointer: string, json: JsonText): void {
  if (node.type === "array") {
    for (const [index, child] of (node.children ?? []).entries()) {
      collectDuplicates(child, pointer + pointerStep(index), json);
    }
  }
  if (node.type !== "object") return;
  const seen = new Set<string>();
  for (const property of node.children ?? []) {
    const [key, value] = property.children ?? [];
    if (!key) continue;
    const name = String(key.value);
    const place = pointer + pointerStep(name);
    if (seen.has(name)) {
      json.duplicateKeys.push({ key: name, pointer: place, range: json.rangeOf(key.offset, key.offset + key.length) });
    }
    seen.add(name);
    if (value) collectDuplicates(value, place, json);
  }
}

function firstTooDeep(text: string): number | undefined {
  const scanner = createScanner(text, true);
  let depth = 0;
  while (scanner.getPosition() < text.length) {
    scanner.scan();
    const token = text[scanner.getTokenOffset()];
    if (token === "{" || token === "[") depth += 1;
    if (token === "}" || token === "]") depth -= 1;
    if (depth > deepestNesting) return scanner.getTokenOffset();
  }
  return undefined;
}
