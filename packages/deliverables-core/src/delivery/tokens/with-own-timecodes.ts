import type { Deliverable } from "../../spec/spec.js";
import { parseTimecode } from "../../timecode/timecode.js";
import { fillTokens } from "./fill-tokens.js";

/** Why a timecode with a token stands for none: where it stands below the deliverable, and which token has no value, if that is why. */
export interface TimecodeFault {
  /** `timecode/start`, `timeline/regions/1/start`. */
  path: string;
  written: string;
  token?: string;
  reason: string;
}

/**
 * A deliverable as one of its items asks for it: the tokens of its timecodes are filled in, so that `<reel:02>:00:00:00` of reel 2
 * is 02:00:00:00 for all who judge it. One without tokens is returned as it is.
 */
export function withOwnTimecodes(
  asked: Deliverable,
  values: Readonly<Record<string, string>>,
): { asked: Deliverable; faults: TimecodeFault[] } {
  const faults: TimecodeFault[] = [];
  if (asked.type !== "media" || ![asked.timecode, asked.timeline, asked.cases].some(hasToken)) return { asked, faults };
  const filled = (value: unknown, path: string[]): unknown => {
    if (typeof value === "string") return isPlaced(path) ? fill(value, path.join("/"), values, faults) : value;
    if (typeof value !== "object" || value === null) return value;
    if (Array.isArray(value)) return value.map((one, index) => filled(one, [...path, String(index)]));
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, filled(one, [...path, key])]));
  };
  // The same shape with other texts in it.
  return { asked: filled(asked, []) as Deliverable, faults };
}

function hasToken(part: unknown): boolean {
  return part !== undefined && JSON.stringify(part).includes("<");
}

/** Below `timecode/start` of the deliverable or of one of its cases, or the start of a region. */
function isPlaced(path: string[]): boolean {
  return /^(cases\/\d+\/(if|then|else)\/)?timecode\/start\b|^timeline\/regions\/\d+\/start\b/.test(path.join("/"));
}

function fill(
  written: string,
  path: string,
  values: Readonly<Record<string, string>>,
  faults: TimecodeFault[],
): string {
  if (!written.includes("<")) return written;
  const read = fillTokens(written, values);
  if ("reason" in read) {
    faults.push({ path, written, token: read.token, reason: read.reason });
    return written;
  }
  const text = read.pattern.map((piece) => piece.text).join("");
  const timecode = parseTimecode(text);
  if ("reason" in timecode) {
    const isShort = /^\d:/.test(text);
    const reason = isShort
      ? `an hour has two digits, as <${written.replace(/^<([A-Za-z0-9]+).*$/, "$1")}:02> gives`
      : timecode.reason;
    faults.push({ path, written, reason: `"${written}" stands for ${text}: ${reason}` });
  }
  return text;
}
