import type { Node } from "jsonc-parser";
import { isMap, isScalar, isSeq, type ParsedNode, Scalar } from "yaml";

/** What a spec in YAML cannot say, and from where to where it stands. */
export interface YamlFault {
  message: string;
  start: number;
  end: number;
}

/** The tree of a document, as jsonc-parser would make it of the same in JSON; or the first thing in it that no spec says. */
export function treeOf(contents: ParsedNode | null | undefined, text: string): { root?: Node; fault?: YamlFault } {
  if (!contents || (isScalar(contents) && isMissing(contents))) return {};
  const growing: Growing = { text, fault: undefined };
  const root = nodeOf(contents, undefined, growing);
  return growing.fault ? { fault: growing.fault } : { root };
}

interface Growing {
  text: string;
  fault: YamlFault | undefined;
}

/** As jsonc-parser's, while it is made. */
type Mutable = { -readonly [Key in keyof Node]: Node[Key] };

function nodeOf(node: ParsedNode, parent: Mutable | undefined, growing: Growing): Mutable {
  const [start, end] = node.range;
  const made: Mutable = { type: "null", offset: start, length: end - start, ...(parent && { parent }) };
  if (isMap(node)) {
    made.type = "object";
    made.children = node.items.map(({ key, value }) => propertyOf(key, value, made, growing));
  } else if (isSeq(node)) {
    made.type = "array";
    made.children = node.items.map((item) => {
      const entry = item as ParsedNode;
      if (isScalar(entry) && isMissing(entry))
        refuse(
          growing,
          "Here an entry of the list is missing; what is to be absent is null",
          entry.range[0] - 1,
          entry.range[0],
        );
      return nodeOf(entry, made, growing);
    });
  } else if (isScalar(node)) {
    made.value = plainValueOf(node);
    made.type = made.value === null ? "null" : (typeof made.value as "string" | "number" | "boolean");
    made.length = growing.text.slice(start, end).trimEnd().length;
  }
  // What stands in lines of its own ends with the last of them, and not before the next key.
  const last = made.children?.at(-1);
  if (last && !("flow" in node && node.flow)) made.length = last.offset + last.length - start;
  return made;
}

function propertyOf(key: ParsedNode, value: ParsedNode | null, parent: Mutable, growing: Growing): Mutable {
  const [start, end] = key.range;
  const property: Mutable = { type: "property", offset: start, length: end - start, parent };
  const name: Mutable = { type: "string", value: "", offset: start, length: end - start, parent: property };
  if (isScalar(key) && !isMissing(key)) name.value = String(key.value);
  else refuse(growing, "Here a key is missing, as title in title: The Long Field", start, Math.max(end, start + 1));
  property.children = [name];
  if (!value) refuse(growing, `Here the value of ${String(name.value)} is missing`, start, end);
  else {
    if (isScalar(value) && isMissing(value))
      refuse(growing, `Here the value of ${String(name.value)} is missing; what is to be absent is null`, start, end);
    const made = nodeOf(value, property, growing);
    property.children.push(made);
    property.length = made.offset + made.length - start;
  }
  return property;
}

/**
 * What stands there, as JSON has it. Without quotes only what JSON, too, would take for a number is one, so that a production
 * number 0123 and a timecode 10:00:00:00 stay what somebody wrote; true, false and null as YAML 1.2 has them (10.3.2).
 */
function plainValueOf({ value, type }: Scalar): string | number | boolean | null {
  const text = String(value);
  if (type !== Scalar.PLAIN) return text;
  if (/^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/.test(text)) return Number(text);
  if (/^(true|True|TRUE)$/.test(text)) return true;
  if (/^(false|False|FALSE)$/.test(text)) return false;
  return /^(null|Null|NULL|~|)$/.test(text) ? null : text;
}

/** Nothing at all stands there, and nobody knows whether that is meant. */
function isMissing({ value, type }: Scalar): boolean {
  return type === Scalar.PLAIN && value === "";
}

function refuse(growing: Growing, message: string, start: number, end: number): void {
  growing.fault ??= { message, start, end };
}
