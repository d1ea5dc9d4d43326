import { compilePattern, type FilePattern, fillTokens } from "deliverables-core";
import type { SpecText } from "./spec-text.js";
import { occasionValues } from "./token-meanings.js";

/** A name of `files` as it is asked for: once for each episode and language, its tokens filled in. Those that cannot be are left out. */
export function filledPatterns(spec: SpecText, deliverable: string, name: string): FilePattern[] {
  const patterns = new Map<string, FilePattern>();
  for (const values of occasionValues(spec, deliverable)) {
    const filled = fillTokens(name, values);
    const compiled = "reason" in filled ? filled : compilePattern(filled.pattern);
    if (!("reason" in compiled)) patterns.set(compiled.text, compiled);
  }
  return [...patterns.values()];
}
