import { createScanner, type JSONScanner } from "jsonc-parser";

/** Where in a spec somebody is writing. Offsets are UTF-16 units. */
export interface Place {
  kind: "key" | "value";
  /** The way to the value that is written; for a key, to the object in which it stands. */
  keys: string[];
  /** What a completion replaces: the word or text that is begun, with its quotes. */
  start: number;
  end: number;
  /** Inside double quotes. */
  isQuoted: boolean;
  /** The quotes are closed. */
  isClosed: boolean;
  /** A comma has to follow, because something else does. */
  needsComma: boolean;
  /** Of a key: its colon and value have to be written too. */
  needsValue: boolean;
}

interface Frame {
  isObject: boolean;
  key: string;
  index: number;
  expects: "key" | "colon" | "value" | "comma";
}

interface Token {
  kind: number;
  start: number;
  end: number;
  value: string;
}

// The scanner's kinds of tokens, by number: its enum does not exist at run time.
const open = { brace: 1, bracket: 3 };
const close = { brace: 2, bracket: 4 };
const [comma, colon, text, lineComment, blockComment, trivia, lineBreak, end] = [5, 6, 10, 12, 13, 15, 14, 17];

/** Finds the place for an offset in half-typed JSON; undefined in a comment, behind a finished value, outside of all braces. */
export function placeAt(source: string, offset: number): Place | undefined {
  const scanner = createScanner(source);
  const stack: Frame[] = [];
  for (let token = next(scanner); token.kind !== end && token.start < offset; token = next(scanner)) {
    if (isComment(token)) {
      if (offset < token.end || (token.kind === lineComment && offset === token.end)) return undefined;
      continue;
    }
    if (token.kind === trivia || token.kind === lineBreak) continue;
    const isText = token.kind === text;
    const isClosed = isText && token.end - token.start > 1 && source[token.end - 1] === '"' && isTerminated(scanner);
    const isInside = offset < token.end || (offset === token.end && !isClosed && isWord(token));
    if (isInside && isWord(token)) return placeIn(source, stack, token, offset, isText, isClosed);
    step(stack, token, () => followedBy(source, token.end) === colon);
  }
  const top = stack.at(-1);
  if (!top || top.expects === "colon" || top.expects === "comma") return undefined;
  return placeOf(source, stack, top.expects === "key", {
    start: offset,
    end: offset,
    isQuoted: false,
    isClosed: false,
  });
}

function placeIn(
  source: string,
  stack: Frame[],
  token: Token,
  offset: number,
  isQuoted: boolean,
  isClosed: boolean,
): Place | undefined {
  const top = stack.at(-1);
  if (!top || top.expects === "colon") return undefined;
  // A quote that does not close runs to the end of its line: what follows the cursor there is not part of the word.
  const tokenEnd = isQuoted && !isClosed ? offset : token.end;
  const isKey = top.isObject && (top.expects !== "value" || followedBy(source, token.end) === colon);
  if (!top.isObject && top.expects === "comma") return undefined;
  return placeOf(source, stack, isKey, { start: token.start, end: tokenEnd, isQuoted, isClosed });
}

function placeOf(
  source: string,
  stack: Frame[],
  isKey: boolean,
  word: Pick<Place, "start" | "end" | "isQuoted" | "isClosed">,
): Place {
  const way = stack.map(({ isObject, key, index }) => (isObject ? key : String(index)));
  const after = followedBy(source, word.end);
  return {
    kind: isKey ? "key" : "value",
    keys: isKey ? way.slice(0, -1) : way,
    ...word,
    needsComma: after !== colon && ![comma, close.brace, close.bracket, end].includes(after),
    needsValue: isKey && after !== colon,
  };
}

/** Reads one token on, forgiving what is missing: a comma, a value. */
function step(stack: Frame[], token: Token, isKeyAfterAll: () => boolean): void {
  const top = stack.at(-1);
  switch (token.kind) {
    case open.brace:
    case open.bracket: {
      const isObject = token.kind === open.brace;
      stack.push({ isObject, key: "", index: 0, expects: isObject ? "key" : "value" });
      return;
    }
    case close.brace:
    case close.bracket: {
      stack.pop();
      const parent = stack.at(-1);
      if (parent) parent.expects = "comma";
      return;
    }
    case comma:
      if (!top) return;
      if (!top.isObject) top.index += 1;
      top.expects = top.isObject ? "key" : "value";
      return;
    case colon:
      if (top?.isObject) top.expects = "value";
      return;
    default: {
      if (!top) return;
      const isKey = top.isObject && (top.expects === "key" || isKeyAfterAll());
      if (isKey) top.key = token.value;
      top.expects = isKey ? "colon" : "comma";
    }
  }
}

function next(scanner: JSONScanner): Token {
  const kind = scanner.scan();
  const start = scanner.getTokenOffset();
  return { kind, start, end: start + scanner.getTokenLength(), value: scanner.getTokenValue() };
}

/** The kind of the next token that is no comment and no space. */
function followedBy(source: string, offset: number): number {
  const scanner = createScanner(source, true);
  scanner.setPosition(offset);
  return scanner.scan();
}

function isTerminated(scanner: JSONScanner): boolean {
  // ScanError.UnexpectedEndOfString
  return scanner.getTokenError() !== 2;
}

const isComment = ({ kind }: Token) => kind === lineComment || kind === blockComment;

/** A text, a number, `true`, or the beginning of one. */
const isWord = ({ kind }: Token) => (kind >= 7 && kind <= 11) || kind === 16;
