import type { Line } from "./contents.js";

const ofFaults =
  /(?<!\p{L})(?:violations?|failures?|fails|failed (?:frames|sections|tests)|fatal errors?|critical errors?|verstöße|verstösse|verletzungen|überschreitungen|infractions?|dépassements?|échecs?)\s*$/u;
const ofLimits =
  /^(?:limit|limits|max\.?|maximum|allowed|permitted|tolerated|tolerance|threshold|grenzwert|erlaubt|zulässig|limite|autorisée?s?)(?!\p{L})/u;
const longest = 200;
/** How far above a row its headings are looked for. */
const mostRows = 40;

/** Whether a row of a table counts more faults than it allows: `Red flash failures | 0 | 3 | Pass`, where a heading above says which is the limit. */
export function countsFaults(lines: readonly Line[], index: number): boolean {
  const cells = cellsOf(lines[index]);
  if (cells.length < 3 || !ofFaults.test(cells[0] ?? "")) return false;
  const headings = lines.slice(Math.max(0, index - mostRows), index).findLast((line) => {
    const above = cellsOf(line);
    return above.length === cells.length && above.some((cell) => ofLimits.test(cell));
  });
  const limitAt = cellsOf(headings).findIndex((cell) => ofLimits.test(cell));
  const limit = countIn(cells[limitAt]);
  // Without a limit a count in its own cell is told where the others are.
  if (limit === undefined) return false;
  return cells.some((cell, at) => at > 0 && at !== limitAt && (countIn(cell) ?? 0) > limit);
}

function cellsOf(line: Line | undefined): string[] {
  if (!line || line.text.length > longest || !line.text.includes("\t")) return [];
  return line.text.split("\t").map((cell) => cell.trim().toLowerCase());
}

function countIn(cell: string | undefined): number | undefined {
  if (cell !== undefined && /^(?:none|keine?|aucune?|nil)$/.test(cell)) return 0;
  return cell !== undefined && /^\d{1,6}$/.test(cell) ? Number(cell) : undefined;
}
