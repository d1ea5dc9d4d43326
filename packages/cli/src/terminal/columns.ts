/** Off a terminal, and in a file. */
export const usualColumns = 80;
/** Longer lines are hard to read, and a table needs some room. */
const most = 120;
const least = 40;

/** How wide text for a stream may be. */
export function columnsOf(stream: { isTTY?: boolean; columns?: number }): number {
  if (!stream.isTTY || !stream.columns) return usualColumns;
  return Math.min(most, Math.max(least, stream.columns));
}
