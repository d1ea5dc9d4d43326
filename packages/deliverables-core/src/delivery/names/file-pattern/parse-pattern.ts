import { nearest } from "../../../spec/faults/did-you-mean.js";
import { misplacedRest, nameFault, type PatternFault, signFault, starsFault } from "./pattern-fault.js";
import type { PatternNode } from "./pattern-node.js";
import { type Character, charactersOf, type PatternPiece } from "./pattern-piece.js";
import { blankFormats, readBlank } from "./typed-blank.js";

interface Cursor {
  characters: Character[];
  index: number;
}

/** Names without signs, and nothing in them that could be wrong: what most patterns are, and what is read at one look. */
const plainPath = /^[\w-][\w. -]*(?:\/[\w-][\w. -]*)*$/;

/** Reads a pattern. Its length is the caller's to bound. */
export function parsePattern(pieces: readonly PatternPiece[]): PatternNode[] | PatternFault {
  const written = pieces.map(({ text }) => text).join("");
  if (plainPath.test(written)) return [{ kind: "text", text: written }];
  const characters = pieces.flatMap(charactersOf);
  const whole = characters.map(({ text }) => text).join("");
  if (whole.trim() === "") return { reason: "it is empty; write the name of the file", offset: 0 };
  if (/^([/\\]|[A-Za-z]:[/\\])/.test(whole)) {
    return {
      reason: "it starts at the root of a disk; write the name as it stands inside the delivery folder",
      offset: 0,
    };
  }
  const last = characters.at(-1);
  if (last?.text === "/") {
    return {
      reason: `it ends with / and so names a folder; write ${whole}** for everything below`,
      offset: last.offset,
    };
  }
  const nodes = readSequence({ characters, index: 0 }, 0, true);
  return Array.isArray(nodes) ? (misplacedRest(nodes, true) ?? nodes) : nodes;
}

/** Reads up to the end, or inside braces up to the comma or brace that ends the alternative, and leaves that unread. */
function readSequence(cursor: Cursor, depth: number, startsName: boolean): PatternNode[] | PatternFault {
  const nodes: PatternNode[] = [];
  let atStart = startsName;
  for (let next = cursor.characters[cursor.index]; next; next = cursor.characters[cursor.index]) {
    const sign = next.literal ? "" : next.text;
    if (depth > 0 && (sign === "," || sign === "}")) break;
    const fault =
      signFault(sign, next.offset) ??
      (atStart || next.text === "\\" ? nameFault(cursor.characters.slice(cursor.index, cursor.index + 3)) : undefined);
    if (fault) return fault;
    cursor.index += 1;
    if (sign === "*" && signAt(cursor) === "*") {
      cursor.index += 1;
      const after = signAt(cursor);
      const ends = after === undefined || (depth > 0 && (after === "," || after === "}"));
      if (!atStart || (after !== "/" && !ends)) return starsFault(next.offset);
      if (after === "/") cursor.index += 1;
      nodes.push(ends ? { kind: "rest", offset: next.offset } : { kind: "folders" });
      atStart = !ends;
      continue;
    }
    if (sign === "*") nodes.push({ kind: "run" });
    else if (sign === "?") nodes.push({ kind: "one" });
    else if (sign === "{" || sign === "<") {
      const node = sign === "{" ? readChoice(cursor, depth, atStart, next.offset) : readBlankNode(cursor, next.offset);
      if ("reason" in node) return node;
      nodes.push(node);
    } else pushText(nodes, next.text);
    atStart = next.text === "/";
  }
  for (const node of nodes) if (node.kind === "text") node.text = node.text.normalize("NFC");
  return nodes;
}

function readChoice(cursor: Cursor, depth: number, atStart: boolean, offset: number): PatternNode | PatternFault {
  const alternatives: PatternNode[][] = [];
  const from = cursor.index;
  for (;;) {
    const alternative = readSequence(cursor, depth + 1, atStart);
    if (!Array.isArray(alternative)) return alternative;
    alternatives.push(alternative);
    const end = signAt(cursor);
    if (end === undefined) return { reason: "a { has no }; write alternatives as {a,b}", offset };
    cursor.index += 1;
    if (end === "}") break;
  }
  if (alternatives.length > 1) return { kind: "choice", alternatives };
  const inside = cursor.characters
    .slice(from, cursor.index - 1)
    .map(({ text }) => text)
    .join("");
  const token = /^[A-Za-z][A-Za-z0-9]*$/.test(inside)
    ? `; a token is written <${inside}>`
    : "; write alternatives as {a,b}";
  return { reason: `{${inside}} has nothing to choose between${token}`, offset };
}

function readBlankNode(cursor: Cursor, offset: number): PatternNode | PatternFault {
  const from = cursor.index;
  while (signAt(cursor) !== ">") {
    if (cursor.index >= cursor.characters.length || signAt(cursor) === "<") {
      return { reason: "a < has no >; write a token as <title>, or a blank as <version:digits>", offset };
    }
    cursor.index += 1;
  }
  const inside = cursor.characters
    .slice(from, cursor.index)
    .map(({ text }) => text)
    .join("");
  cursor.index += 1;
  const colon = inside.indexOf(":");
  if (colon < 1)
    return {
      reason: `<${inside}> stands for nothing here; write the name itself, or a blank such as <version:digits>`,
      offset,
    };
  const format = inside.slice(colon + 1);
  const blank = readBlank(format);
  if (blank) return { kind: "blank", blank };
  const meant = nearest(format, blankFormats);
  const advice = meant
    ? `did you mean <${inside.slice(0, colon)}:${meant}>?`
    : "write digits, digits:3, letters, alphanumeric or a date such as YYYYMMDD";
  return { reason: `<${inside}> has a format that no blank has; ${advice}`, offset };
}

function signAt({ characters, index }: Cursor): string | undefined {
  const character = characters[index];
  return character?.literal ? "" : character?.text;
}

function pushText(nodes: PatternNode[], text: string): void {
  const last = nodes.at(-1);
  if (last?.kind === "text") last.text += text;
  else nodes.push({ kind: "text", text });
}
