import type { ClientSchema } from "../spec/client-schema.js";
import { clientSource } from "../spec/client-source.js";
import { nearest } from "../spec/did-you-mean.js";
import { pointerStep } from "../spec/json-text.js";
import { locateKey } from "../spec/locate.js";
import type { SpecReading } from "../spec/read-spec.js";
import type { Spec } from "../spec/spec.js";
import type { SpecFault } from "../spec/spec-fault.js";
import type { Rule } from "./rule.js";

/** What is wrong with the severities that a spec gives to rules: a rule that does not exist, or that has to keep its own. */
export function weightFaults({ json, spec, client }: SpecReading, rules: readonly Rule[]): SpecFault[] {
  return Object.entries(spec?.rules ?? {}).flatMap(([code, severity]): SpecFault[] => {
    const rule = rules.find((one) => one.code === code);
    const why = rule ? spec && whyNot(rule, severity, spec, client) : unknown(code, rules);
    if (!why) return [];
    const message = `"rules" names ${code}, but ${why}`;
    return [
      { code: "spec/unknown-rule", message, requirement: locateKey(json, `/rules${pointerStep(code)}`), actual: code },
    ];
  });
}

function unknown(code: string, rules: readonly Rule[]): string {
  if (code.startsWith("spec/")) return "a fault in the spec itself cannot be turned down";
  if (code.startsWith("waiver/")) return "what is wrong with a waiver cannot be turned down";
  const suggestion = nearest(
    code,
    rules.map((rule) => rule.code),
  );
  return `there is no such rule${suggestion ? `; did you mean ${suggestion}?` : ""}`;
}

function whyNot(rule: Rule, severity: string, spec: Spec, client: ClientSchema | undefined): string | undefined {
  if (rule.weighable === "never") return "it tells what could not be checked, and that cannot be turned down";
  if (severity === "error" || !client) return undefined;
  if (rule.weighable === "without-client") return `${client.title} asks for files that are there and whole`;
  const fixed = Object.keys(spec.deliverables).flatMap((name) =>
    (rule.requirements ?? []).filter((path) => clientSource(client, `/deliverables${pointerStep(name)}/${path}`)),
  );
  return fixed.length > 0 ? `${client.title} fixes what it judges (${fixed.join(", ")})` : undefined;
}
