// Apart, because it brings the YAML parser with it: most specs are JSON.
import type { Node } from "jsonc-parser";
import { Composer, CST, type Document, Lexer, type ParsedNode, Parser } from "yaml";
import type { TextRange } from "../../report/finding.js";
import { collectDuplicates, deepestNesting, type JsonText, mergeConflict } from "../text/json-text.js";
import { valueOfNode } from "../text/json-value.js";
import { rangesIn } from "../text/ranges-in.js";
import { faultInWords } from "./fault-in-words.js";
import { treeOf, type YamlFault } from "./tree-of.js";
import { unspoken } from "./unspoken.js";

/** Words, signs and spaces between them. 10,000 deliverables of five lines are 400,000. */
const mostLexemes = 500_000;

/**
 * Reads a YAML 1.2 text as the tree that the same in JSON would give. What lets YAML say one thing in another place, or as another
 * type (aliases, merge keys, tags), is a fault: each requirement of a spec has a line of its own, and no alias can expand to gigabytes.
 */
export function readYaml(text: string): JsonText {
  const rangeOf = rangesIn(text);
  const unread = (message: string, start: number, end = start + 1): JsonText => ({
    text,
    value: undefined,
    root: undefined,
    syntaxFault: { message, range: rangeOf(start, end) },
    duplicateKeys: [],
    rangeOf,
  });
  const conflict = /^(<{7}|={7}|>{7})(?=\s|$)/m.exec(text);
  if (conflict) return unread(mergeConflict, conflict.index, conflict.index + 7);
  const { tokens, fault: refused } = tokensIn(text);
  if (refused) return unread(refused.message, refused.start, refused.end);
  const [document, second] = documentsOf(tokens, text);
  const [error] = document?.errors ?? [];
  if (error) return unread(faultInWords(error.code, text.slice(error.pos[0])), ...error.pos);
  if (second) return unread("Here a second document begins; a spec is one", second.range[0]);
  const { root, fault } = treeOf(document?.contents, text);
  if (fault) return unread(fault.message, fault.start, fault.end);
  return withRoot(text, root, rangeOf);
}

function withRoot(text: string, root: Node | undefined, rangeOf: (start: number, end: number) => TextRange): JsonText {
  const json: JsonText = { text, value: root && valueOfNode(root), root, duplicateKeys: [], rangeOf };
  if (root) collectDuplicates(root, "", json);
  return json;
}

/**
 * The tokens of a text, as far as a spec has them. It stops at the first that no spec has, and where there are too many or too
 * deep: what makes nodes of the tokens calls itself for each level, and keeps an error for each token.
 */
function tokensIn(text: string): { tokens: CST.Token[]; fault?: YamlFault } {
  const parser = new Parser();
  const tokens: CST.Token[] = [];
  let lexemes = 0;
  let before = "";
  for (const lexeme of new Lexer().lex(text)) {
    for (const token of parser.next(lexeme)) tokens.push(token);
    lexemes += 1;
    const message =
      // Behind its mark a scalar is the text itself, whatever it starts with.
      (before === CST.SCALAR ? undefined : unspoken(lexeme)) ??
      (parser.stack.length > deepestNesting + 2 ? `The spec is nested more than ${deepestNesting} deep` : undefined) ??
      (lexemes > mostLexemes
        ? "Here the spec goes on longer than a spec in YAML is read; write it in JSON"
        : undefined);
    if (message !== undefined)
      return { tokens, fault: { message, start: parser.offset - lexeme.length, end: parser.offset } };
    before = lexeme;
  }
  return { tokens: [...tokens, ...parser.end()] };
}

/** Scalars stay the texts that they are: which of them are numbers, `treeOf` decides, whatever version a text calls itself. */
function documentsOf(tokens: CST.Token[], text: string): Document.Parsed<ParsedNode>[] {
  const composer = new Composer({
    version: "1.2",
    schema: "failsafe",
    merge: false,
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: "silent",
  });
  return [...composer.compose(tokens, true, text.length)] as Document.Parsed<ParsedNode>[];
}
