import { factGroups, sizeInWords } from "deliverables-core";
import type { ProbedFile } from "../probe/probe-file.js";
import type { Paint } from "../terminal/color.js";
import { withSafeText } from "../terminal/with-safe-text.js";
import { wrap } from "../terminal/wrap.js";

/** What files say about themselves, grouped by container and track, one fact a line. */
export function formatProbes(
  files: readonly ProbedFile[],
  { colors, columns }: { colors: Paint; columns: number },
): string {
  return withSafeText(files)
    .map((file) => `${[titleOf(file, colors), ...body(file, colors, columns)].join("\n")}\n`)
    .join("\n");
}

function titleOf({ file, bytes }: ProbedFile, colors: Paint): string {
  return `${colors.bold(file)}${bytes === undefined ? "" : ` (${sizeInWords(bytes)})`}`;
}

function body(file: ProbedFile, colors: Paint, columns: number): string[] {
  if ("unread" in file) {
    const [first, ...more] = wrap(`could not be read: ${file.unread}`, columns - 2);
    return [`  ${colors.red(first ?? "")}`, ...more.map((line) => `  ${colors.red(line)}`)];
  }
  const groups = factGroups(file);
  const width = Math.max(...groups.flatMap(({ facts }) => facts.map(([label]) => label.length)), 0);
  return groups.flatMap(({ heading, facts }) => [
    `  ${colors.underline(heading)}`,
    ...facts.map(([label, value]) => `    ${colors.dim(label.padEnd(width))}  ${value}`),
  ]);
}
