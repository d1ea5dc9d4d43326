import { waivedFilesFault } from "../../delivery/bytes/waived-files.js";
import { nearest } from "../../spec/faults/did-you-mean.js";
import type { SpecFault } from "../../spec/faults/spec-fault.js";
import type { SpecReading } from "../../spec/read-spec.js";
import type { Spec, Waiver } from "../../spec/spec.js";
import { findNode, type JsonText } from "../../spec/text/json-text.js";
import { locate } from "../../spec/text/locate.js";
import type { RuleHead } from "../rule.js";

/** What is wrong with the waivers of a spec as they are written: they name what there is not, or could cover anything. */
export function waiverFaults({ json, spec }: SpecReading, rules: readonly RuleHead[]): SpecFault[] {
  return (spec?.waivers ?? []).flatMap((waiver, index): SpecFault[] => {
    const found = spec && firstFault(waiver, spec, json, rules);
    if (!found) return [];
    const [key, why] = found;
    const requirement = locate(json, `/waivers/${index}${key && `/${key}`}`);
    const actual = key === "deliverable" ? { actual: waiver.deliverable ?? "" } : {};
    return [{ code: "spec/waiver", message: `The waiver of ${waiver.code} ${why}`, requirement, ...actual }];
  });
}

function firstFault(
  waiver: Waiver,
  spec: Spec,
  json: JsonText,
  rules: readonly RuleHead[],
): [key: string, why: string] | undefined {
  const { code, sha256, actual, deliverable, requirement } = waiver;
  const file = waiver.file ?? waiver.files?.[0]?.first;
  const unknown = whyNotCode(code, rules);
  if (unknown) return ["code", unknown];
  if (deliverable !== undefined && !Object.hasOwn(spec.deliverables, deliverable)) {
    const suggestion = nearest(deliverable, Object.keys(spec.deliverables));
    return [
      "deliverable",
      `names "${deliverable}", which is no deliverable${suggestion ? `; did you mean "${suggestion}"?` : ""}`,
    ];
  }
  if (requirement !== undefined && !findNode(json.root, requirement))
    return ["requirement", `names ${requirement}, a place that the spec does not have`];
  const odd = waivedFilesFault(waiver);
  if (odd) return ["files", odd];
  if (file === undefined && deliverable === undefined)
    return ["", 'names neither a "file" nor a "deliverable", so it would hold for everything'];
  if (sha256 !== undefined && file === undefined) return ["sha256", 'has a "sha256" but no "file" that it belongs to'];
  if (sha256 === undefined && actual === undefined)
    return [
      "",
      'is bound to nothing: add the "sha256" of the file, or "actual" where no file is there; `deliverables waive` writes both',
    ];
  for (const key of ["reason", "approvedBy"] as const) {
    if (!/[\p{L}\p{N}]/u.test(waiver[key])) return [key, `does not say ${saysWhat[key]}: write it into "${key}"`];
  }
  for (const key of ["approvedOn", "expires"] as const) {
    const date = waiver[key];
    if (date !== undefined && !isDate(date)) return [key, `names ${date}, a day that the calendar does not have`];
  }
  const { approvedOn, expires } = waiver;
  if (expires !== undefined && expires < approvedOn)
    return ["expires", `ends on ${expires}, before ${approvedOn}, the day on which it was accepted`];
  return undefined;
}

const saysWhat = { reason: "why the client accepts it", approvedBy: "who accepted it on the client's side" };

/** Why there can be no waiver for findings of this code. */
export function whyNotCode(code: string, rules: readonly RuleHead[]): string | undefined {
  if (code.startsWith("spec/")) return "cannot hold: a fault in the spec itself is put right, not accepted";
  if (code.startsWith("waiver/")) return "cannot hold: what is wrong with a waiver cannot be waived";
  const rule = rules.find((one) => one.code === code);
  if (rule?.weighable === "never")
    return "cannot hold: that rule tells what could not be checked, and nobody can accept that";
  if (rule) return undefined;
  const suggestion = nearest(
    code,
    rules.map((one) => one.code),
  );
  return `cannot hold: there is no such rule${suggestion ? `; did you mean ${suggestion}?` : ""}`;
}

function isDate(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}
