import type { Delivery } from "../delivery/delivery.js";
import type { Comparison } from "../report/comparison.js";
import type { Finding, Severity, Source, TextPosition, Unchecked } from "../report/finding.js";
import type { ClientSchema } from "../spec/client/client-schema.js";
import { clientSource } from "../spec/client/client-source.js";
import type { SpecFault } from "../spec/faults/spec-fault.js";
import { isMeantEmpty } from "../spec/meant-empty.js";
import type { SpecReading } from "../spec/read-spec.js";
import { findNode, type JsonText } from "../spec/text/json-text.js";
import { locate } from "../spec/text/locate.js";
import { decideCases, deliveryInCases, isAboutFiles } from "./decide-cases.js";
import { isCutOff, isOfItsKind } from "./is-of-its-kind.js";
import type { Met, Observation, Rule } from "./rule.js";
import { pageOf } from "./rule-page.js";

export interface Checked {
  findings: Finding[];
  unchecked: Unchecked[];
  /** Every requirement that was compared with a file, met or not, in the order of the rules. Put into words when first asked for. */
  compared(): readonly Comparison[];
}

/** Runs every rule that the spec has not turned off, and gives each observation its severity, its place and its page. */
export function checkDelivery(
  delivery: Delivery,
  rules: readonly Rule[],
  reading: SpecReading,
  /** By which the spec's cases are decided, where that are not the same. */
  deciding = rules,
): Checked {
  const { json, client, advice = [] } = reading;
  delivery.cases = decideCases(delivery, deciding);
  const inCases = deliveryInCases(delivery);
  const findings: Finding[] = advice.map(toAdvice);
  const unchecked: Unchecked[] = [];
  const seen: [Rule, Observation | Met, Severity | undefined][] = [];
  for (const rule of rules) {
    const severity = delivery.spec.rules?.[rule.code];
    if (severity === "off") continue;
    for (const observation of [
      ...rule.check(delivery),
      ...(inCases && isAboutFiles(rule) ? rule.check(inCases) : []),
    ]) {
      seen.push([rule, observation, severity]);
      if ("met" in observation) continue;
      if (observation.unchecked) unchecked.push(toUnchecked(rule, observation, json));
      else findings.push({ ...toFinding(rule, observation, severity, json), ...sourceOf(observation, client, json) });
    }
  }
  unchecked.push(...uncompared(delivery, findings, json));
  return {
    findings: findings.sort(byPlace),
    unchecked: unchecked.sort(byPlace),
    compared: once(() => seen.flatMap(toComparison)),
  };
}

/**
 * Files of whose inside the spec says something, and that were not compared, because they are empty or nothing of their
 * kind. An error says so; where the spec turns that error down, this keeps them from passing.
 */
function* uncompared(delivery: Delivery, findings: Finding[], json: JsonText): Iterable<Unchecked> {
  const told = new Set(findings.filter(({ severity }) => severity === "error").map(({ file }) => file));
  for (const item of delivery.items) {
    const isOther = item.asked.type === "other";
    for (const { path, size, facts, unread } of item.files) {
      // Of another file nothing is asked but that it is there, and an empty one is no more than a name.
      const isCompared = isOther
        ? size > 0 || isMeantEmpty(item.asked)
        : facts && isOfItsKind(facts) && !isCutOff(facts);
      if (unread !== undefined || isCompared || told.has(path)) continue;
      const message = `${path} was not compared with the spec: it holds nothing that can be`;
      yield {
        message,
        ...placeOf({ message, item, file: path, pointer: item.pointer }, json),
        remedy: `Put the real file in its place${isOther ? '; where an empty one is meant, ask for "fileSize": 0' : ""}.`,
      };
    }
  }
}

/** The same answer whenever it is asked for, worked out the first time. */
function once<Value>(work: () => Value): () => Value {
  let known: { value: Value } | undefined;
  return () => {
    known ??= { value: work() };
    return known.value;
  };
}

/** What the client advises and the spec does otherwise: it is told, and rejects nothing. */
const remedies: Partial<Record<SpecFault["code"], string>> = {
  "spec/client-dates": "Name the client schema that holds on the day of the delivery, or correct the day.",
  "spec/odd-name": "Write the name as the file has it; where it really is called so, leave it.",
  "spec/asks-less":
    "Ask for what has to come, and ignore only what is not handed over; where it is meant so, leave it.",
  "spec/day-off": "Write the working day before; if somebody does take it then, leave it.",
  "spec/example-left": "Write your own in its place: files are called by it, and nobody else has yours.",
};

export function toAdvice({ because: _, token: __, ...fault }: SpecFault): Finding {
  const remedy =
    remedies[fault.code] ?? "Do as the client advises, or keep what the spec says: advice rejects nothing.";
  // Some houses do take deliveries at weekends: that is said, and no warning.
  const severity = fault.code === "spec/day-off" ? "info" : "warning";
  return { severity, ...fault, remedy, help: pageOf(fault.code) };
}

function toComparison([rule, seen, asked]: [Rule, Observation | Met, Severity | undefined]): Comparison[] {
  const { item, file, pointer, expected, actual } = seen;
  if (pointer === undefined) return [];
  const outcome = "met" in seen ? "met" : seen.unchecked || seen.forPeople ? "unchecked" : "wrong";
  const comparison: Comparison = {
    code: rule.code,
    outcome,
    ...(outcome === "wrong" && !("met" in seen) && { severity: severityOf(rule, seen, asked) }),
    ...("forPeople" in seen && { forPeople: true as const }),
    ...(item && { deliverable: item.deliverable }),
    ...(item?.label !== undefined && { item: item.label }),
    ...(file !== undefined && { file }),
    pointer,
    ...(expected !== undefined && { expected }),
    ...(actual !== undefined && { actual }),
  };
  const also = "also" in seen ? (seen.also ?? []) : [];
  return [comparison, ...also.map((place) => ({ ...comparison, pointer: place, toldAt: pointer }))];
}

function severityOf(rule: Rule, observation: Observation, asked?: Severity): Severity {
  return asked ?? observation.severity ?? rule.severity;
}

function toFinding(rule: Rule, observation: Observation, asked: Severity | undefined, json: JsonText): Finding {
  const { expected, actual, fix, bound } = observation;
  const [severity, ownSeverity] = [severityOf(rule, observation, asked), severityOf(rule, observation)];
  return {
    code: rule.code,
    severity,
    ...(severity !== ownSeverity && { ownSeverity }),
    message: observation.message,
    ...(bound !== undefined && { bound }),
    ...placeOf(observation, json),
    ...(expected !== undefined && { expected }),
    ...(actual !== undefined && { actual }),
    ...(fix && { fix }),
    remedy: observation.remedy ?? rule.fix,
    help: pageOf(rule.code),
  };
}

function sourceOf({ pointer }: Observation, client: ClientSchema | undefined, json: JsonText): { source?: Source } {
  const written = pointer?.startsWith("/forbidden/") ? findNode(json.root, pointer)?.value.value : undefined;
  const source = client && pointer !== undefined ? clientSource(client, pointer, written) : undefined;
  return source ? { source } : {};
}

function toUnchecked(rule: Rule, observation: Observation, json: JsonText): Unchecked {
  return {
    code: rule.code,
    message: observation.message,
    ...placeOf(observation, json),
    remedy:
      observation.remedy ??
      "Ask the vendor for a file that states it; if nobody needs it, take the requirement out of the spec.",
  };
}

function placeOf({ item, file, place, cell, page, pointer }: Observation, json: JsonText) {
  return {
    ...(item && { deliverable: item.deliverable }),
    ...(item?.label !== undefined && { item: item.label }),
    ...(file !== undefined && { file }),
    ...(place && { place }),
    ...(cell !== undefined && { cell }),
    ...(page !== undefined && { page }),
    ...(pointer !== undefined && { requirement: locate(json, pointer) }),
  };
}

/** By the place in the spec, then by item, file and place in it, so that the order never depends on what was read first. */
function byPlace(left: Finding | Unchecked, right: Finding | Unchecked): number {
  return (
    line(left) - line(right) ||
    text(left.item, right.item) ||
    text(left.file, right.file) ||
    order(left.place?.start) - order(right.place?.start) ||
    rowOf(left.cell) - rowOf(right.cell) ||
    (left.page ?? 0) - (right.page ?? 0) ||
    text(left.code, right.code) ||
    counting(left.message, right.message)
  );
}

function line({ requirement }: Finding | Unchecked): number {
  return order(requirement?.range.start);
}

/** The row of a cell: 12 of `Cues!B12`. */
function rowOf(cell = ""): number {
  return Number(/\d+$/.exec(cell)?.[0] ?? 0);
}

/** What has no place in the text comes after what has. */
function order(start: TextPosition | undefined): number {
  return start ? start.line * 1e6 + start.column : Number.MAX_SAFE_INTEGER;
}

/** Sentences that differ by a number in its order: row 9 before row 10. */
function counting(left: string, right: string): number {
  const [one, other] = [left, right].map((sentence) => sentence.split(/(\d{1,15})/));
  for (const [index, part] of one?.entries() ?? []) {
    const beside = other?.[index] ?? "";
    if (part !== beside) return (index % 2 === 1 ? Number(part) - Number(beside) : 0) || text(part, beside);
  }
  return text(left, right);
}

/** By UTF-16 unit: `localeCompare` would differ from machine to machine. */
function text(left = "", right = ""): number {
  return left < right ? -1 : left > right ? 1 : 0;
}
