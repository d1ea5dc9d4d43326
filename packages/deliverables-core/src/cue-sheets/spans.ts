import { compare, type Rational, rational, subtract } from "../timecode/rational.js";

/** A stretch of the programme, in seconds, with the one that it is of. */
export interface Span<Of> {
  from: Rational;
  to: Rational;
  of: Of;
}

/** The parts of `spans` that no span of `others` covers and that are longer than `tolerance`; each with the first that it is of. */
export function uncovered<Of>(spans: Span<Of>[], others: Span<unknown>[], tolerance: Rational): Span<Of>[] {
  const covering = [...others].sort((left, right) => compare(left.from, right.from));
  return spans.flatMap((span) => {
    const gaps: Span<Of>[] = [];
    let from = span.from;
    for (const other of covering) {
      if (compare(other.to, from) <= 0) continue;
      if (compare(other.from, span.to) >= 0) break;
      if (compare(subtract(other.from, from), tolerance) > 0) gaps.push({ from, to: other.from, of: span.of });
      if (compare(other.to, from) > 0) from = other.to;
    }
    if (compare(subtract(span.to, from), tolerance) > 0) gaps.push({ from, to: span.to, of: span.of });
    return gaps;
  });
}

/** How far a sheet in whole seconds may be from an edit in frames, at either end. */
export const sheetTolerance = rational(1);
