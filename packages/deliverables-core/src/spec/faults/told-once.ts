import { ownTokens } from "../own-tokens.js";
import { pointerKeys } from "../text/json-text.js";
import type { SpecFault } from "./spec-fault.js";

/** One fault for one mistake: without those that are put right together with another one. */
export function toldOnce(faults: readonly SpecFault[]): SpecFault[] {
  const at = placesOf(faults);
  // A name that nobody can fill in or compare is one fault, however the client wants it.
  const nameless = at("spec/unknown-token", "spec/file-pattern");
  // The name of another deliverable is mostly of another kind, too.
  const taken = at("spec/same-file");
  // What the client takes instead puts it right.
  const refused = at("spec/client-requirement");
  const notForEach = new Set([...at("spec/languages")].map(deliverableAt));
  const valueless = faults.map(tokenWithoutValue);
  return faults.filter(({ code, requirement: { pointer } }, index) => {
    switch (code) {
      case "spec/value":
        return !refused.has(pointer);
      case "spec/contradiction":
        return !refused.has(pointer) && !taken.has(pointer);
      case "spec/client-requirement":
        return !nameless.has(pointer);
      case "spec/unknown-token": {
        const token = valueless[index];
        if (token === "language") return !notForEach.has(deliverableAt(pointer));
        // Names and fields alike wait for the one number.
        return token === undefined || valueless.indexOf(token) === index;
      }
      default:
        return true;
    }
  });
}

function placesOf(faults: readonly SpecFault[]): (...codes: SpecFault["code"][]) => Set<string> {
  return (...codes) =>
    new Set(faults.flatMap(({ code, requirement }) => (codes.includes(code) ? [requirement.pointer] : [])));
}

function deliverableAt(pointer: string): string {
  return pointerKeys(pointer).slice(0, 2).join("/");
}

/** Of a token that there is, and that nothing gives a value, its name. */
function tokenWithoutValue({ token }: SpecFault): string | undefined {
  return token && ownTokens.includes(token.name) ? token.name : undefined;
}
