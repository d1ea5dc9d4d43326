import { singleLine } from "deliverables-core";
import type { Paint } from "../terminal/color.js";

/** Lines around what is added, so that its place can be seen. */
const around = 2;

/** What a text has more than an older one, with the lines around it; the rest of the two is the same. */
export function addedLines(before: string, after: string, colors: Paint): string[] {
  const [old, now] = [before.split(/\r?\n/), after.split(/\r?\n/)];
  let start = 0;
  while (start < old.length && old[start] === now[start]) start += 1;
  let [oldEnd, end] = [old.length, now.length];
  while (oldEnd > start && end > start && old[oldEnd - 1] === now[end - 1]) {
    oldEnd -= 1;
    end -= 1;
  }
  const plain = (lines: string[], from: number) =>
    lines.map((line, index) => `${String(from + index + 1).padStart(5)}   ${singleLine(line)}`);
  return [
    ...plain(now.slice(Math.max(0, start - around), start), Math.max(0, start - around)),
    ...old.slice(start, oldEnd).map((line) => colors.red(`      - ${singleLine(line)}`)),
    ...now
      .slice(start, end)
      .map((line, index) => colors.green(`${String(start + index + 1).padStart(5)} + ${singleLine(line)}`)),
    ...plain(now.slice(end, end + around), end),
  ];
}
