import type { ClientSchema } from "../spec/client/client-schema.js";
import { clientSource } from "../spec/client/client-source.js";
import { nearest } from "../spec/faults/did-you-mean.js";
import type { SpecFault } from "../spec/faults/spec-fault.js";
import type { SpecReading } from "../spec/read-spec.js";
import type { Spec } from "../spec/spec.js";
import { pointerStep } from "../spec/text/json-text.js";
import { locateKey } from "../spec/text/locate.js";
import type { RuleHead } from "./rule.js";

/** What is wrong with the severities that a spec gives to rules: a rule that does not exist, or that has to keep its own. */
export function weightFaults({ json, spec, client }: SpecReading, rules: readonly RuleHead[]): SpecFault[] {
  return Object.entries(spec?.rules ?? {}).flatMap(([code, severity]): SpecFault[] => {
    const rule = rules.find((one) => one.code === code);
    const why = rule ? spec && whyNotWeighed(rule, severity, spec, client) : unknownRule(code, rules);
    if (!why) return [];
    const message = `"rules" names ${code}, but ${why}`;
    return [
      { code: "spec/unknown-rule", message, requirement: locateKey(json, `/rules${pointerStep(code)}`), actual: code },
    ];
  });
}

/** Why there is no weight for a code that no rule has. */
export function unknownRule(code: string, rules: readonly RuleHead[]): string {
  if (code.startsWith("spec/")) return "a fault in the spec itself cannot be turned down";
  if (code.startsWith("waiver/")) return "what is wrong with a waiver cannot be turned down";
  const suggestion = nearest(
    code,
    rules.map((rule) => rule.code),
  );
  return `there is no such rule${suggestion ? `; did you mean ${suggestion}?` : ""}`;
}

/** Why a rule keeps its weight, whoever asks for this one. */
export function whyNeverWeighed(rule: RuleHead, severity: string): string | undefined {
  if (rule.weighable === "never") return "it tells what could not be checked, and that cannot be turned down";
  if (rule.weighable !== "not-down" || severity === "error") return undefined;
  return 'it tells that something required is not there: write "optional": true at a deliverable that need not come, or have the client accept it by a waiver';
}

/** Why a rule cannot have this severity in this spec: what a client asks for cannot be weighed down. */
export function whyNotWeighed(
  rule: RuleHead,
  severity: string,
  spec: Spec,
  client: ClientSchema | undefined,
): string | undefined {
  const never = whyNeverWeighed(rule, severity);
  if (never) return never;
  if (severity === "error" || !client) return undefined;
  if (rule.weighable === "without-client") return `${client.title} asks for files that are there and whole`;
  const fixed = Object.keys(spec.deliverables).flatMap((name) =>
    (rule.requirements ?? []).filter((path) => clientSource(client, `/deliverables${pointerStep(name)}/${path}`)),
  );
  return fixed.length > 0 ? `${client.title} fixes what it judges (${fixed.join(", ")})` : undefined;
}
