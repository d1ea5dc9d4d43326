/** One step of a path into an XML. */
export interface PathStep {
  /** Whether it looks at all levels below: `//`. */
  deep: boolean;
  kind: "element" | "attribute" | "text" | "self";
  /** Without prefix; `*` for any. */
  name: string;
  /** What of the found ones is taken. */
  tests: PathTest[];
}

export type PathTest =
  | { kind: "place"; place: number | "last" }
  | { kind: "attribute" | "child"; name: string; value?: string };

const mostSteps = 32;
const name = String.raw`(?:[\p{L}_][\p{L}\d._-]{0,100}:)?([\p{L}_][\p{L}\d._-]{0,100}|\*)`;
const step = new RegExp(String.raw`^(\/\/|\/|)(?:(text\(\))|(@)?${name}(?!\()|(\.))`, "u");
const place = /^\[\s*(\d{1,6}|last\(\))\s*\]/;
const test = new RegExp(String.raw`^\[\s*(@)?${name}\s*(?:=\s*(?:"([^"]*)"|'([^']*)'))?\s*\]`, "u");

/**
 * Reads a path: steps of names, `*`, `@attribute`, `text()` and `.`, parted by `/` or `//`, each with tests such as `[2]`,
 * `[last()]`, `[@id]`, `[@id='x']`, `[status="x"]`. That is the part of XPath 1.0 that reports need; functions, axes and sums
 * are not in it, so that no path takes long.
 */
export function parsePath(text: string): PathStep[] | { reason: string } {
  const steps: PathStep[] = [];
  let rest = text.trim();
  while (rest !== "") {
    const read = step.exec(rest);
    const slashes = read?.[1] ?? "";
    if (!read || (slashes === "" && steps.length > 0)) return { reason: faultAt(text, rest) };
    rest = rest.slice(read[0].length);
    const [, , words, at, named] = read;
    const tests: PathTest[] = [];
    for (let found = testOf(rest); found; found = testOf(rest)) {
      tests.push(found.test);
      rest = rest.slice(found.length);
    }
    const kind = words ? "text" : named === undefined ? "self" : at ? "attribute" : "element";
    steps.push({ deep: slashes === "//", kind, name: named ?? "*", tests });
    if (steps.length > mostSteps) return { reason: `it has more than ${mostSteps} steps` };
  }
  return steps.length > 0 ? steps : { reason: "it is empty" };
}

function testOf(text: string): { test: PathTest; length: number } | undefined {
  const [inPlace, where] = place.exec(text) ?? [];
  if (inPlace !== undefined && where !== undefined)
    return { test: { kind: "place", place: where === "last()" ? "last" : Number(where) }, length: inPlace.length };
  const [whole, at, named = "", double, single] = test.exec(text) ?? [];
  if (whole === undefined) return undefined;
  const value = double ?? single;
  return {
    test: { kind: at ? "attribute" : "child", name: named, ...(value !== undefined && { value }) },
    length: whole.length,
  };
}

function faultAt(text: string, rest: string): string {
  const known = "names, *, @attribute, text(), and tests such as [2], [last()] or [@type='video']";
  return `"${rest.slice(0, 40)}" at character ${text.length - rest.length + 1} cannot be read; a path has ${known}`;
}
