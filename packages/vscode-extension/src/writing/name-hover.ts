import { filledPatterns } from "./filled-patterns.js";
import type { KnownDelivery } from "./known-delivery.js";
import { code } from "./markdown.js";
import type { NodeAt } from "./node-at.js";
import type { SpecText } from "./spec-text.js";

const mostTold = 8;

/** The files that a name of `files` fits, as they lie in the folder. */
export function nameHover(spec: SpecText, { keys, node }: NodeAt, known: KnownDelivery): string | undefined {
  if (keys[2] !== "files" || typeof node.value !== "string") return undefined;
  const patterns = filledPatterns(spec, keys[1] ?? "", node.value);
  if (patterns.length === 0) return undefined;
  const exact = new Set(known.paths);
  const files = new Set(
    patterns.flatMap((pattern) => {
      if (pattern.exact !== undefined) return exact.has(pattern.exact) ? [pattern.exact] : [];
      return known.paths.filter((path) => pattern.matches(path));
    }),
  );
  const asked = `Asks for ${patterns
    .slice(0, mostTold)
    .map(({ text }) => code(text))
    .join(", ")}${more(patterns.length)}.`;
  if (files.size === 0) return `${asked}\n\nNo file in the folder has such a name.`;
  const list = [...files].slice(0, mostTold).map((path) => `- ${code(path)}`);
  return `${asked}\n\n${files.size === 1 ? "One file" : `${files.size} files`} in the folder:\n\n${list.join("\n")}${files.size > mostTold ? `\n- and ${files.size - mostTold} more` : ""}`;
}

function more(count: number): string {
  return count > mostTold ? ` and ${count - mostTold} more` : "";
}
