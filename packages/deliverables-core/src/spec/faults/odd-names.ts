import type { Deliverable, Spec } from "../spec.js";
import { type JsonText, pointerKeys, pointerStep } from "../text/json-text.js";
import { locate } from "../text/locate.js";
import { wordsForPlace } from "../words.js";
import type { SpecFault } from "./spec-fault.js";

/** Numbers and titles that begin or end with a blank, as they come out of a sheet: files are called by them, blank and all. */
export function blanksAround(json: JsonText, { production, episodes = [], variables = {} }: Spec): SpecFault[] {
  const values = [
    ["/production/title", production.title],
    ["/production/productionNumber", production.productionNumber],
    ...episodes.flatMap(({ title, productionNumber }, index) => [
      [`/episodes/${index}/title`, title],
      [`/episodes/${index}/productionNumber`, productionNumber],
    ]),
    ...Object.entries(variables).map(([key, value]) => [`/variables${pointerStep(key)}`, value]),
  ] as [string, string | undefined][];
  return values.flatMap(([pointer, value]): SpecFault[] => {
    if (value === undefined || value === value.trim() || value.trim() === "") return [];
    const requirement = locate(json, pointer);
    return [
      {
        code: "spec/value",
        message: `${wordsForPlace(pointerKeys(pointer))} is "${value}", with a blank at one end; write "${value.trim()}"`,
        requirement,
        actual: value,
        expected: value.trim(),
        fix: { kind: "replace", range: requirement.range, text: JSON.stringify(value.trim()) },
      },
    ];
  });
}

/** Names of files that are possible, and mostly a slip: without the end that says what they are, or with a blank before it. */
export function oddNames(json: JsonText, { deliverables }: Spec): SpecFault[] {
  return Object.entries(deliverables).flatMap(([name, asked]) =>
    [asked.files].flat().flatMap((file, index): SpecFault[] => {
      const why = whyOdd(file, asked);
      if (why === undefined) return [];
      const keys = ["deliverables", name, "files"];
      const pointer = `${keys.map(pointerStep).join("")}${Array.isArray(asked.files) ? `/${index}` : ""}`;
      const message = `${wordsForPlace(keys)} is "${file}", ${why}`;
      return [{ code: "spec/odd-name", message, requirement: locate(json, pointer), actual: file }];
    }),
  );
}

function whyOdd(file: string, asked: Deliverable): string | undefined {
  const last = file.split("/").at(-1) ?? "";
  if (/\s\.[A-Za-z0-9]+$/.test(last)) return "with a blank before the dot; take it out";
  if (file.split("/").some((part) => part !== part.trim())) return "with a blank at one end; take it out";
  // Lists of packages and the texts of checksums have none, and a wildcard may stand for it.
  const hasNone = !/[.*?{]/.test(last.replaceAll(/<[^>]*>/g, "x"));
  if (!hasNone || asked.type === "other" || ("package" in asked && asked.package !== undefined)) return undefined;
  if (asked.type === "document" && /^(ASSETMAP|VOLINDEX|checksums?|[A-Z]+SUMS?)$/i.test(last)) return undefined;
  const usual = asked.type === "media" ? ".mxf" : asked.type === "image" ? ".jpg" : ".pdf";
  return `without an end such as ${usual}; write the one that the file has, or .* for any`;
}
