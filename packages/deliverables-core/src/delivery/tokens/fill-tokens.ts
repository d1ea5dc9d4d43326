import { nearest } from "../../spec/faults/did-you-mean.js";
import { joinWords } from "../../spec/requirement.js";
import type { PatternPiece } from "../names/file-pattern/pattern-piece.js";
import { blankFormats, readBlank } from "../names/file-pattern/typed-blank.js";
import { formatValue, tokenFormats } from "./format-value.js";

/** Why a token cannot be filled in: a whole sentence, and where the token stands in the pattern (UTF-16 units). */
export interface TokenFault {
  reason: string;
  token: string;
  /** The token that it nearly is, where there is none of that name. */
  meant?: string;
  offset: number;
  length: number;
}

/**
 * Fills in the tokens of a pattern: `<productionNumber>`, `<episode:02>`, `<title:slug>`. A value is literal, so a `*` in a
 * title is no wildcard; that is why the outcome is a list of pieces. Blanks (`<version:digits>`) stay as they are, and a `<`
 * without its `>` is left for `compilePattern` to tell.
 */
export function fillTokens(
  pattern: string,
  values: Readonly<Record<string, string>>,
): { pattern: PatternPiece[] } | TokenFault {
  if (!pattern.includes("<")) return { pattern: pattern === "" ? [] : [{ text: pattern, literal: false, offset: 0 }] };
  const pieces: PatternPiece[] = [];
  let from = 0;
  for (const { index, 0: written, 1: inside = "" } of pattern.matchAll(/<([^<>]*)>/g)) {
    const [token, format] = splitToken(inside);
    if (format !== undefined && readBlank(format)) continue;
    const filled = fillToken({ pattern, written, token, format }, values);
    if ("reason" in filled) return { ...filled, token, offset: index, length: written.length };
    pieces.push({ text: pattern.slice(from, index), literal: false, offset: from });
    pieces.push(...piecesOf(filled.text, index));
    from = index + written.length;
  }
  pieces.push({ text: pattern.slice(from), literal: false, offset: from });
  return { pattern: pieces.filter(({ text }) => text !== "") };
}

interface Use {
  pattern: string;
  /** `<title:slug>` */
  written: string;
  token: string;
  format: string | undefined;
}

function fillToken(
  use: Use,
  values: Readonly<Record<string, string>>,
): { text: string | string[] } | { reason: string; meant?: string } {
  const { pattern, written, token, format } = use;
  if (!Object.hasOwn(values, token)) return unknownToken(use, Object.keys(values));
  const value = values[token] ?? "";
  const place = `${written} in "${pattern}"`;
  const text = formatValue(value, format);
  if (text === "unknown format") return { reason: `${place} ${unknownFormat(token, format ?? "")}` };
  if (Array.isArray(text)) return { text };
  if (typeof text === "object") return { reason: `${place} ${text.reason}` };
  const why = unfit(text);
  return why === undefined
    ? { text }
    : { reason: `${place} stands for "${value}", which holds ${why}; write the name out, or use <${token}:slug>` };
}

/** Several texts of which each will do are an alternative, as the spec itself may write one. */
function piecesOf(text: string | string[], offset: number): PatternPiece[] {
  if (typeof text === "string") return [{ text, literal: true, offset }];
  const sign = (sign: string): PatternPiece => ({ text: sign, literal: false, offset });
  const options = text.flatMap((one, index) => [
    ...(index > 0 ? [sign(",")] : []),
    { text: one, literal: true, offset },
  ]);
  return [sign("{"), ...options, sign("}")];
}

function splitToken(inside: string): [token: string, format: string | undefined] {
  const colon = inside.indexOf(":");
  return colon < 0 ? [inside, undefined] : [inside.slice(0, colon), inside.slice(colon + 1)];
}

/** A spec may bring any number of variables; a sentence holds so many. */
const mostTokensTold = 12;

function unknownToken({ pattern, written, token, format }: Use, tokens: string[]): { reason: string; meant?: string } {
  const place = `${written} in "${pattern}"`;
  if (format === undefined && token.trim().toLowerCase() === "date")
    return {
      reason: `${place} does not say how the date is written; write <date:YYYYMMDD> or <date:YYYY-MM-DD>`,
      meant: "date:YYYYMMDD",
    };
  const suffix = format === undefined ? "" : `:${format}`;
  const meant = nearest(token.trim(), tokens);
  if (meant !== undefined) return { reason: `${place} is not a token; did you mean <${meant}${suffix}>?`, meant };
  const known = tokens
    .toSorted()
    .slice(0, mostTokensTold)
    .map((one) => `<${one}>`);
  const list = `; ${known.length > 0 ? `here one can write ${joinWords(known)}, or ` : ""}give it a value under "variables"`;
  return { reason: `${place} is not a token${list}` };
}

function unknownFormat(token: string, format: string): string {
  const meant = /^[1-9]$/.test(format) ? `0${format}` : nearest(format, [...tokenFormats, ...blankFormats]);
  const advice = meant ? `did you mean <${token}:${meant}>?` : `a value takes 02, ${joinWords(tokenFormats)}`;
  return `has a format that there is not; ${advice}`;
}

/** What no single file name can hold. */
function unfit(text: string): string | undefined {
  if (text.includes("/")) return "a /, which no file name can";
  if (text.includes("\\")) return "a backslash, which no file name should";
  if (/[\p{Cc}\p{Cs}\u2028\u2029]/u.test(text)) return "a control character, which no file name should";
  return undefined;
}
