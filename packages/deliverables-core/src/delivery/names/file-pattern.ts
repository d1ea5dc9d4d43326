import { parsePattern } from "./file-pattern/parse-pattern.js";
import type { PatternFault } from "./file-pattern/pattern-fault.js";
import type { PatternNode } from "./file-pattern/pattern-node.js";
import type { PatternPiece } from "./file-pattern/pattern-piece.js";
import { buildMachine, runMachine, type StateMachine } from "./file-pattern/state-machine.js";
import { foldedName } from "./portable-names.js";

/** Which paths of a delivery a name of the spec asks for. Names compare in Unicode NFC, whatever the disk stores. */
export interface FilePattern {
  /** As people read it, its tokens filled in: `LFD1001A.mxf`, `Stills/*.jpg`, `X_<version:digits>.wav`. */
  text: string;
  /** The one name that fits, in NFC; undefined when several do. */
  exact: string | undefined;
  /** Has `*`, `?`, `**` or a blank, so that any number of files can fit. */
  wildcard: boolean;
  matches(path: string): boolean;
  matchesIgnoringCase(path: string): boolean;
  /** The same, of a path that `foldedName` has folded already. */
  matchesFolded(folded: string): boolean;
  /** Whether a name without folders fits the last part of the pattern, and that part says more than "any file". */
  matchesName(name: string): boolean;
}

/** Longer than any path that travels, tokens filled in; it also bounds the machine. */
const longestPattern = 1000;

/**
 * Compiles a pattern of a spec, or the pieces that `fillTokens` made of it:
 *
 * - `*` any characters of one name, `?` one of them, dots at the start included;
 * - `**` as a whole folder: any number of folders, none included; at the end: every file below;
 * - `{a,b}` one of these, also nested, empty, or with wildcards inside;
 * - `<version:digits>`, `<take:digits:3>`, `<date:YYYYMMDD>` … a blank, see `typed-blank.ts`.
 *
 * Every other character is itself, `[`, `!` and `(` included. There is no escape: `{`, `}`, `<` and `>` in a name are
 * asked for with `?`.
 */
export function compilePattern(pattern: string | readonly PatternPiece[]): FilePattern | PatternFault {
  const pieces = typeof pattern === "string" ? [{ text: pattern, literal: false, offset: 0 }] : pattern;
  const text = pieces.map((piece) => piece.text).join("");
  if (text.length > longestPattern) {
    return { reason: `it has ${text.length} characters; write one of at most ${longestPattern}`, offset: 0 };
  }
  const nodes = parsePattern(pieces);
  if (!Array.isArray(nodes)) return nodes;
  const exact = exactName(nodes);
  const common = { text, exact, wildcard: nodes.some(isWild), matchesName: lazily(() => nameMatcher(nodes)) };
  return exact === undefined ? { ...common, ...machineMatchers(nodes) } : { ...common, ...exactMatchers(exact) };
}

type Matchers = Pick<FilePattern, "matches" | "matchesIgnoringCase" | "matchesFolded">;

function exactName([node, ...more]: PatternNode[]): string | undefined {
  return node?.kind === "text" && more.length === 0 ? node.text : undefined;
}

function isWild(node: PatternNode): boolean {
  return node.kind === "choice" ? node.alternatives.some((one) => one.some(isWild)) : node.kind !== "text";
}

function exactMatchers(exact: string): Matchers {
  const folded = foldedName(exact);
  return {
    matches: (path) => path.normalize("NFC") === exact,
    matchesIgnoringCase: (path) => foldedName(path) === folded,
    matchesFolded: (path) => path === folded,
  };
}

function machineMatchers(nodes: PatternNode[]): Matchers {
  const matches = lazily(() => machineMatcher(nodes, false));
  const matchesFolded = lazily(() => machineMatcher(nodes, true));
  return {
    matches: (path) => matches(path.normalize("NFC")),
    matchesIgnoringCase: (path) => matchesFolded(foldedName(path)),
    matchesFolded,
  };
}

/** Most paths of a folder differ at the start or at the end already, where no machine is needed. */
function machineMatcher(nodes: PatternNode[], folding: boolean): (path: string) => boolean {
  const machine: StateMachine = buildMachine(nodes, folding);
  const [start, end] = [nodes[0], nodes.at(-1)].map((node) => (node?.kind === "text" ? node.text : ""));
  const [head = "", tail = ""] = [start, end].map((text = "") => (folding ? foldedName(text) : text));
  return (path) => path.startsWith(head) && path.endsWith(tail) && runMachine(machine, path).accepted;
}

function nameMatcher(nodes: PatternNode[]): (name: string) => boolean {
  const last = lastName(nodes);
  if (!last?.some(saysSomething)) return () => false;
  const matches = machineMatcher(last, false);
  return (name) => matches(name.normalize("NFC"));
}

/** What stands behind the last slash; undefined when that is not one name, as in `{A/x,y}` and `A/**`. */
function lastName(nodes: PatternNode[]): PatternNode[] | undefined {
  const name: PatternNode[] = [];
  for (const node of nodes.toReversed()) {
    if (node.kind === "folders") break;
    if (node.kind === "rest" || (node.kind === "choice" && hasFolders(node))) return undefined;
    const slash = node.kind === "text" ? node.text.lastIndexOf("/") : -1;
    name.unshift(node.kind === "text" ? { kind: "text", text: node.text.slice(slash + 1) } : node);
    if (slash >= 0) break;
  }
  return name;
}

function hasFolders(node: PatternNode): boolean {
  if (node.kind === "choice") return node.alternatives.some((one) => one.some(hasFolders));
  return node.kind === "folders" || node.kind === "rest" || (node.kind === "text" && node.text.includes("/"));
}

function saysSomething(node: PatternNode): boolean {
  if (node.kind === "choice") return node.alternatives.every((one) => one.some(saysSomething));
  return node.kind === "text" && /[\p{L}\p{N}]/u.test(node.text);
}

/** Most names are matched one way or not at all, and a spec may hold 100,000 of them: a machine is built when it is first run. */
function lazily(build: () => (text: string) => boolean): (text: string) => boolean {
  let test: ((text: string) => boolean) | undefined;
  return (text) => {
    test ??= build();
    return test(text);
  };
}
