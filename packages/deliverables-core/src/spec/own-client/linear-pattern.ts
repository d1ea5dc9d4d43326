import type { RegExpEngine } from "ajv/dist/types/index.js";

/** Longer than any pattern for a name or a number. */
const longestPattern = 2000;

/**
 * Patterns that take a time in proportion to the text, whatever they are (RE2). They have no look-around and no back references,
 * and a schema that somebody sent cannot hang the program with one. Loaded only for schemas of one's own.
 */
export async function linearPatterns(): Promise<RegExpEngine> {
  const { RE2JS } = await import("re2js");
  const engine = (pattern: string) => {
    if (pattern.length > longestPattern) throw new Error(`it has more than ${longestPattern} characters`);
    const compiled = RE2JS.compile(pattern);
    // Ajv knows a pattern by its text: without one of its own, every pattern would be taken for the first.
    return { test: (text: string) => compiled.matcher(text).find(), toString: () => `/${pattern}/` };
  };
  // The name under which Ajv would write it into code that it prints; it never does here.
  return Object.assign(engine, { code: "linearPattern" });
}

/** Why a pattern cannot be used; undefined when it can. */
export function patternFault(pattern: string, engine: RegExpEngine): string | undefined {
  try {
    engine(pattern, "u");
    return undefined;
  } catch (error) {
    if (/\(\?<?[=!]|\\[1-9]|\\k</.test(pattern))
      return "looks ahead or behind, or back to what it has matched; such patterns can hang a program and are not used here";
    return `is no pattern (${error instanceof Error ? error.message : String(error)})`;
  }
}
