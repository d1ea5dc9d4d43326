import type { Node } from "jsonc-parser";
import type { Waiver } from "../spec.js";
import { findNode, readJsonText } from "../text/json-text.js";

/**
 * The spec's text with one more waiver at the end of its list; comments, order and layout of everything else stay as they
 * are. The text must be an object in JSON, as a spec is that was read without faults.
 */
export function addWaiver(text: string, waiver: Waiver): string {
  const { root } = readJsonText(text);
  const list = findNode(root, "/waivers")?.value;
  const layout = layoutOf(text);
  const { unit, eol } = layout;
  const inList = written(waiver, unit.repeat(2), layout);
  const last = list?.type === "array" ? list.children?.at(-1) : undefined;
  if (last) return insertAfter(text, last, inList, layout);
  if (list?.type === "array") {
    const start = list.offset + 1;
    return `${text.slice(0, start)}${eol}${inList}${eol}${unit}${text.slice(start).trimStart()}`;
  }
  const property = root?.children?.at(-1);
  if (!property) throw new Error("a spec without a single key cannot have a waiver");
  return insertAfter(text, property, `${unit}"waivers": [${eol}${inList}${eol}${unit}]`, layout);
}

interface Layout {
  unit: string;
  eol: string;
}

/** Indented as the spec is indented: by its first line that is, or by two spaces. */
function layoutOf(text: string): Layout {
  const [, unit = "  "] = /^([ \t]+)\S/m.exec(text) ?? [];
  return { unit, eol: text.includes("\r\n") ? "\r\n" : "\n" };
}

function written(waiver: Waiver, indent: string, { unit, eol }: Layout): string {
  return JSON.stringify(waiver, null, unit)
    .split("\n")
    .map((line) => indent + line)
    .join(eol);
}

/** On lines of its own below what it follows, whose comma and whose comment on the same line stay with it. */
function insertAfter(text: string, node: Node, block: string, { eol }: Layout): string {
  const end = node.offset + node.length;
  const [tail = "", comma] =
    /^(\s*,)?(?:[ \t]*(?:\/\/[^\r\n]*|\/\*[^\r\n]*?\*\/[ \t]*)?(?=\r?\n))?/.exec(text.slice(end)) ?? [];
  const rest = text.slice(end + tail.length);
  return `${text.slice(0, end)}${comma ? "" : ","}${tail}${eol}${block}${comma ? "," : ""}${rest}`;
}
