import { matchDeliverables } from "../../delivery/match-deliverables.js";
import { planItems } from "../../delivery/plan-items.js";
import { readSpec } from "../../spec/read-spec.js";
import { findNode } from "../../spec/text/json-text.js";
import { checkDelivery } from "../check-delivery.js";
import type { Rule, RuleExample } from "../rule.js";
import { applyWaivers } from "../waivers/apply-waivers.js";
import type { WaiverExample, WaiverPage } from "../waivers/waiver-page.js";

/** What a rule says of one of its examples, with `all` rules to decide its cases by: read, planned, matched and checked as a real delivery is. */
export function runExample(rule: Rule, example: RuleExample, all: readonly Rule[] = [rule]): string[] {
  const { reading, faults, checked } = checkExample(rule, example, all);
  if (!checked) return faults.map(({ message }) => `the example's spec has a fault: ${message}`);
  const { findings, unchecked } = checked;
  const said = [...findings, ...unchecked.filter(({ code }) => code === rule.code)];
  return said.map((one) => {
    const nowhere = one.requirement && !findNode(reading.json.root, one.requirement.pointer);
    if (nowhere) return `${one.message} [points at ${one.requirement?.pointer}, which the spec does not have]`;
    return "severity" in one ? one.message : `unchecked: ${one.message}`;
  });
}

/** The requirements of an example that a rule compared: `met /deliverables/stills/width (at least 3000 pixels: 4000 pixels)`. */
export function comparedInExample(rule: Rule, example: RuleExample, all: readonly Rule[] = [rule]): string[] {
  const compared = checkExample(rule, example, all).checked?.compared() ?? [];
  return compared.map(({ outcome, pointer, expected, actual }) => `${outcome} ${pointer} (${expected}: ${actual})`);
}

function checkExample(rule: Rule, example: RuleExample, all: readonly Rule[]) {
  const { reading, faults, delivery } = deliveryOfExample(example);
  return { reading, faults, ...(delivery && { checked: checkDelivery(delivery, [rule], reading, all) }) };
}

/** An example as a delivery with its facts; none when its spec has faults. */
export function deliveryOfExample({ spec, files }: Pick<RuleExample, "spec" | "files">) {
  const reading = readSpec(JSON.stringify({ production: { title: "The Long Field" }, ...spec }));
  const plan = planItems(reading);
  if (plan.faults.length > 0) return { reading, faults: plan.faults };
  const inventory = Object.entries(files).map(([path, file]) =>
    typeof file === "number"
      ? { path, size: file }
      : {
          path,
          size: file.size ?? 1000,
          ...(file.barred !== undefined && { barred: file.barred }),
          ...(file.link && { link: file.link }),
        },
  );
  const delivery = matchDeliverables(plan, inventory);
  for (const delivered of delivery.items.flatMap((item) => item.files)) {
    const file = files[delivered.path];
    if (typeof file === "object")
      Object.assign(delivered, {
        bytesKind: file.bytesKind,
        ...(file.damage !== undefined && { damage: file.damage }),
        facts: file.facts,
        unread: file.unread,
      });
  }
  delivery.digests = new Map(
    Object.entries(files).flatMap(([path, file]) =>
      typeof file === "object" && file.sha256 !== undefined ? [[path, file.sha256] as const] : [],
    ),
  );
  delivery.checksums = new Map(
    Object.entries(files).flatMap(([path, file]) =>
      typeof file === "object" && file.checksums ? [[path, file.checksums] as const] : [],
    ),
  );
  delivery.copies = new Map(
    Object.entries(files).flatMap(([path, file]) =>
      typeof file === "object" && file.copy ? [[path, file.copy] as const] : [],
    ),
  );
  delivery.keysBeside = Object.entries(files).flatMap(([path, file]) =>
    typeof file === "object" && file.holds !== undefined ? [{ path, says: file.holds, at: {} }] : [],
  );
  for (const [path, file] of Object.entries(files)) {
    if (typeof file === "object" && file.changed) delivery.changed.set(path, file.changed);
  }
  return { reading, faults: [], delivery };
}

/** What is said of an example's waiver. */
export function runWaiverExample(
  { waiver, today, sha256, found }: WaiverExample,
  pages: readonly WaiverPage[],
): string[] {
  const reading = readSpec(
    JSON.stringify({ production: { title: "The Long Field" }, deliverables: {}, waivers: [waiver] }),
  );
  const digests = new Map(waiver.file !== undefined && sha256 !== undefined ? [[waiver.file, sha256] as const] : []);
  const findings = found.map((one) => ({
    severity: "error" as const,
    message: "",
    remedy: "",
    help: "",
    ...one,
    code: waiver.code,
  }));
  const applied = applyWaivers(findings, [waiver], { today, digests, json: reading.json, pages });
  return applied.findings.filter(({ code }) => code !== waiver.code).map(({ message }) => message);
}
