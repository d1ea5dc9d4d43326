import type { Node } from "jsonc-parser";
import { mistypedDeliverables } from "../faults/mistyped-deliverables.js";
import type { SpecFault } from "../faults/spec-fault.js";
import { homeOfKey, schemaFaults } from "../faults/vocabulary-faults.js";
import type { Spec } from "../spec.js";
import { findNode, type JsonText, pointerStep } from "../text/json-text.js";
import { valueOfNode } from "../text/json-value.js";
import { parentOf } from "../text/locate.js";
import { type Violation, violationsOf } from "../validate.js";
import { type Mend, mendTree } from "./mend-tree.js";
import { standInFor } from "./stand-in.js";

/** A spec as far as it is understood, so that one fault does not hide the others. */
export interface MendedSpec {
  /** The text with the tree as it is understood: misspelt keys as what they mean, without what nobody can read. */
  json: JsonText;
  /** Absent where too little is left. Where anything was mended it is there to find further faults, and for nothing else. */
  spec?: Spec;
  /** What the vocabulary does not know. */
  faults: SpecFault[];
  /** Places that were mended. */
  doubts: Set<string>;
  /** Places that hold more than the fault itself, and that nobody looked at. */
  unlooked: string[];
}

/** Each time some are mended, others may show; a spec with more faults than so many is looked at no further. */
const mostRounds = 12;
const mostMends = 200;

/** Judges a spec by the vocabulary, and goes on with what is left of it. */
export function mendSpec(json: JsonText): MendedSpec {
  const mended: MendedSpec = { json, faults: [], doubts: new Set(), unlooked: [] };
  doubtDuplicates(mended);
  const told = new Set<string>();
  const standing = new Set<string>();
  let isGuessing = true;
  for (let round = 0, mends = 0; round < mostRounds; round += 1) {
    const asWritten = violationsIn(mended);
    const isMistyped = round === 0 && readAsMeantType(mended, asWritten, told);
    const violations = (isMistyped ? violationsIn(mended) : asWritten).filter(
      (one) => one.keyword !== "propertyNames" || round === 0,
    );
    const faulty = violations.map((violation) => ({ violation, fault: faultOf(mended.json, violation) }));
    const guesses: Mend[] = isGuessing ? faulty.flatMap((one) => guess(one, mended)) : [];
    if (isGuessing) tell(faulty, guesses, told, mended);
    if (violations.every((one) => isSettled(one, standing))) return { ...mended, spec: mended.json.value as Spec };
    isGuessing = guesses.length > 0;
    const next: Mend[] = isGuessing ? guesses : faulty.flatMap(({ violation }) => without(violation, mended, standing));
    mends += next.length;
    if (!mended.json.root || next.length === 0 || mends > mostMends || next.some(({ pointer }) => pointer === ""))
      break;
    mended.json = withTree(mended.json, next.reduce(mendTree, mended.json.root));
  }
  return { ...mended, unlooked: [""] };
}

/** A deliverable of the wrong type is looked at as one of the type that it is meant to be. */
function readAsMeantType(mended: MendedSpec, violations: readonly Violation[], told: Set<string>): boolean {
  const { json, faults, doubts } = mended;
  const mistyped = mistypedDeliverables(json, violations);
  // The tree is made only where somebody asks for it.
  if (mistyped.length === 0 || !json.root) return false;
  for (const fault of mistyped) {
    faults.push(fault);
    told.add(fault.requirement.pointer);
    doubts.add(fault.requirement.pointer);
  }
  const mends = mistyped.map(({ requirement, expected }): Mend => ({ pointer: requirement.pointer, value: expected }));
  mended.json = withTree(json, mends.reduce(mendTree, json.root));
  return true;
}

function violationsIn({ json }: MendedSpec): Violation[] {
  return violationsOf("common/spec.schema.json", json.value);
}

interface Faulty {
  violation: Violation;
  fault: SpecFault;
}

function faultOf(json: JsonText, violation: Violation): SpecFault {
  const [fault] = schemaFaults(json, [violation]);
  if (!fault) throw new Error(`There is no sentence for ${violation.keyword}`);
  return fault;
}

/** What is nearly right is read as what it means. */
function guess({ violation, fault }: Faulty, { json, doubts }: MendedSpec): Mend[] {
  const { pointer } = fault.requirement;
  if (fault.fix?.kind !== "replace") return [];
  if (violation.keyword !== "additionalProperties") {
    if (doubts.has(pointer)) return [];
    doubts.add(pointer);
    return [{ pointer, value: JSON.parse(fault.fix.text) }];
  }
  const key = fault.expected ?? "";
  return findNode(json.root, violation.pointer + pointerStep(key)) ? [] : [{ pointer, key }];
}

/** Told is each fault once, none of a key that is only misspelt as missing too, and none of what was put in for another. */
function tell(faulty: readonly Faulty[], guesses: readonly Mend[], told: Set<string>, mended: MendedSpec): void {
  const meant = new Set(
    guesses.map((one) => ("key" in one ? parentOf(one.pointer) + pointerStep(one.key) : undefined)),
  );
  const lacking = new Set(
    faulty.flatMap(({ violation: { keyword, pointer } }) => (keyword === "required" ? [pointer] : [])),
  );
  for (const { violation, fault } of faulty) {
    const { pointer } = fault.requirement;
    // What lacks its one key is empty, too.
    if (violation.keyword === "minProperties" && lacking.has(violation.pointer)) continue;
    const place = violation.keyword === "required" ? pointer + pointerStep(fault.expected ?? "") : pointer;
    if (told.has(place) || meant.has(place)) continue;
    // A key that stands twice is told as that.
    if (violation.keyword !== "additionalProperties" && mended.json.duplicateKeys.some((one) => one.pointer === place))
      continue;
    told.add(place);
    mended.faults.push(fault);
  }
  // The value of a misspelt key is looked at when it is certain which key is meant.
  for (const place of meant) if (place !== undefined) told.add(place);
}

/** What nobody can read is left out, or taken for something where others depend on it. */
function without({ keyword, pointer, params, schema }: Violation, mended: MendedSpec, standing: Set<string>): Mend[] {
  const { doubts, unlooked, json } = mended;
  if (keyword === "propertyNames") return [];
  if (keyword === "additionalProperties") {
    const key = String(params.additionalProperty);
    const home = homeOfKey(key, Object.keys((schema.properties ?? {}) as object));
    if (home !== undefined) doubts.add(`${pointer}/${home}${pointerStep(key)}`);
    return [{ pointer: pointer + pointerStep(key), remove: true }];
  }
  const isMissing = keyword === "required";
  const place = isMissing ? pointer + pointerStep(String(params.missingProperty)) : pointer;
  const standIn = standInFor(place);
  if (standIn && !standing.has(place)) {
    standing.add(place);
    doubts.add(place);
    return [{ pointer: place, ...standIn }];
  }
  const faulty = isMissing ? pointer : place;
  const removable = outermostOfLists(json.root, faulty);
  if (standIn && removable === faulty) return [];
  doubts.add(removable);
  if (isMissing || removable !== faulty) unlooked.push(removable);
  return [{ pointer: removable, remove: true }];
}

/** An entry cannot leave its list: those behind it would stand at other places than in the text. */
function outermostOfLists(root: Node | undefined, pointer: string): string {
  let place = pointer;
  while (place !== "" && findNode(root, parentOf(place))?.value.type === "array") place = parentOf(place);
  return place;
}

/** A stand-in may be less than the vocabulary takes, as deliverables of which none is left. */
function isSettled({ keyword, pointer }: Violation, standing: ReadonlySet<string>): boolean {
  return (
    keyword === "propertyNames" ||
    (keyword !== "required" && keyword !== "additionalProperties" && standing.has(pointer))
  );
}

/** Of two values under one key nobody knows which counts. */
function doubtDuplicates({ json, doubts, unlooked }: MendedSpec): void {
  for (const { pointer } of json.duplicateKeys) {
    if (!doubts.has(pointer) && findNode(json.root, pointer)?.value.children) unlooked.push(pointer);
    doubts.add(pointer);
  }
}

function withTree({ text, duplicateKeys, rangeOf }: JsonText, root: Node): JsonText {
  return { text, root, value: valueOfNode(root), duplicateKeys, rangeOf };
}
