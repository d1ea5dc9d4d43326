import type { SpecFault } from "../../spec/faults/spec-fault.js";
import { ownTokens } from "../../spec/own-tokens.js";
import type { PlannedName } from "../plan-items.js";
import { fillTokens } from "../tokens/fill-tokens.js";
import { compilePattern } from "./file-pattern.js";
import { unportable } from "./portable-names.js";

/** A name of the spec with its tokens filled in, ready to be compared; or what is wrong with it. */
export function expectName(
  text: string,
  pointer: string,
  values: Record<string, string>,
): PlannedName | Pick<SpecFault, "code" | "message" | "token"> {
  const filled = fillTokens(text, values);
  if ("reason" in filled) {
    // A token with a value has another fault: the format that it is asked for in.
    const { token: name, reason, meant } = filled;
    if (Object.hasOwn(values, name)) return { code: "spec/unknown-token", message: reason };
    const token = { name, ...(meant !== undefined && { meant }) };
    return { code: "spec/unknown-token", message: valueless(name) ?? reason, token };
  }
  const compiled = compilePattern(filled.pattern);
  if ("reason" in compiled) return { code: "spec/file-pattern", message: `"${text}": ${compiled.reason}` };
  const unfit = compiled.exact === undefined ? undefined : unportable(compiled.exact);
  if (unfit) return { code: "spec/file-pattern", message: `"${text}" is a name that does not travel: ${unfit}` };
  return {
    pattern: compiled.text,
    pointer,
    exact: compiled.exact !== undefined,
    wildcard: compiled.wildcard,
    matches: [],
    compiled,
  };
}

/** A token that there is, and that nothing gives a value. */
export function valueless(token: string): string | undefined {
  if (!ownTokens.includes(token)) return undefined;
  if (token === "language")
    return '<language> has no value: ask for the deliverable with "per": ["language"] and list its "languages"';
  if (token === "reel")
    return '<reel> has no value: ask for the deliverable with "per": ["reel"] and say how many "reels" there are';
  if (["episode", "episodeTitle"].includes(token)) {
    return `<${token}> has no value: ask for the deliverable with "per": ["episode"]${token === "episodeTitle" ? ', and give every episode a "title"' : ""}`;
  }
  return `<${token}> has no value: give the production "${token}"${token === "productionNumber" ? ', or ask "per": ["episode"] and give it to every episode' : ""}`;
}
