import { matchDeliverables } from "../delivery/match-deliverables.js";
import { planItems } from "../delivery/plan-items.js";
import { readSpec } from "../spec/read-spec.js";
import type { Rule, RuleExample } from "./rule.js";
import type { SpecRule } from "./rule-page.js";

/** What a rule says of one of its examples, read, planned and matched as a real delivery is. */
export function runExample(rule: Rule, { spec, files }: RuleExample): string[] {
  const text = JSON.stringify({ production: { title: "The Long Field" }, ...spec });
  const plan = planItems(readSpec(text, [rule.code]));
  if (plan.faults.length > 0) return plan.faults.map(({ message }) => `the example's spec has a fault: ${message}`);
  const inventory = Object.entries(files).map(([path, file]) =>
    typeof file === "number"
      ? { path, size: file }
      : { path, size: file.size ?? 1000, ...(file.barred !== undefined && { barred: file.barred }) },
  );
  const delivery = matchDeliverables(plan, inventory);
  for (const delivered of delivery.items.flatMap((item) => item.files)) {
    const file = files[delivered.path];
    if (typeof file === "object")
      Object.assign(delivered, { bytesKind: file.bytesKind, facts: file.facts, unread: file.unread });
  }
  for (const [path, file] of Object.entries(files)) {
    if (typeof file === "object" && file.changed) delivery.changed.set(path, file.changed);
  }
  return [...rule.check(delivery)].map(({ unchecked, message }) => (unchecked ? `unchecked: ${message}` : message));
}

/** What reading an example's spec finds. */
export function runSpecExample(example: SpecRule["examples"][number], ruleCodes: readonly string[]): string[] {
  return planItems(readSpec(example.spec, ruleCodes)).faults.map(({ message }) => message);
}
