import { sizeInWords } from "deliverables-core";
import type { ProbedFile } from "../probe/probe-file.js";
import type { Paint } from "../terminal/color.js";
import { withSafeText } from "../terminal/with-safe-text.js";
import { wrap } from "../terminal/wrap.js";
import { documentGroups, type FactGroup, imageGroups, mediaGroups } from "./probe/fact-groups.js";

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
  const groups = groupsOf(file).filter(({ facts }) => facts.length > 0);
  const width = Math.max(...groups.flatMap(({ facts }) => facts.map(([label]) => label.length)), 0);
  return groups.flatMap(({ heading, facts }) => [
    `  ${colors.underline(heading)}`,
    ...facts.map(([label, value]) => `    ${colors.dim(label.padEnd(width))}  ${value}`),
  ]);
}

function groupsOf(file: Exclude<ProbedFile, { unread: string }>): FactGroup[] {
  switch (file.kind) {
    case "media":
      return mediaGroups(file.facts);
    case "image":
      return imageGroups(file.facts);
    case "document":
      return documentGroups(file.facts);
  }
}
