import { type Comparison, findNode, sayCount, type TextPosition, type TextRange } from "deliverables-core";
import type { Node } from "jsonc-parser";
import { offsetIn } from "./fixes/offset-in.js";
import type { KnownDelivery } from "./known-delivery.js";
import { code, plainText } from "./markdown.js";
import type { SpecText } from "./spec-text.js";

/** A measured value beside the one that is asked for. */
export interface InlayHint {
  /** Behind the value. */
  position: TextPosition;
  /** `1440×1080`, `3 × 1920 pixels, 1440 pixels in LFD1001A.mxf`. */
  label: string;
  /** Markdown. */
  tooltip: string;
  /** Some file does not have what is asked for. */
  isWrong: boolean;
}

const mostValues = 3;
const mostFiles = 8;

/** What the files have, beside the values in a range of the spec: where it differs, or where the spec leaves room. */
export function hintsIn({ json }: SpecText, range: TextRange, known: KnownDelivery): InlayHint[] {
  const [from, to] = [offsetIn(json.text, range.start), offsetIn(json.text, range.end)];
  const elsewhere = new Set(outsideOf(findNode(json.root, "/deliverables")?.value, from, to));
  const byPointer = new Map<string, Comparison[]>();
  for (const one of known.compared) {
    if (one.deliverable !== undefined && elsewhere.has(one.deliverable)) continue;
    if (one.code.startsWith("files/") && one.code !== "files/count" && one.code !== "files/size") continue;
    const others = byPointer.get(one.pointer);
    if (others) others.push(one);
    else byPointer.set(one.pointer, [one]);
  }
  return [...byPointer].flatMap(([pointer, compared]): InlayHint[] => {
    const node = findNode(json.root, pointer)?.value;
    const end = node && node.offset + node.length;
    if (!node || end === undefined || end < from || end > to) return [];
    const measured = compared.filter(
      ({ actual, file }) => actual !== undefined && !(file !== undefined && known.pending.has(file)),
    );
    const wrong = measured.filter(({ outcome }) => outcome === "wrong");
    // What all files have exactly as it is asked stands there already.
    if (measured.length === 0 || (!leavesRoom(node) && wrong.length === 0)) return [];
    return [
      {
        position: json.rangeOf(end, end).start,
        label: labelOf(measured),
        tooltip: tooltipOf(measured),
        isWrong: wrong.length > 0,
      },
    ];
  });
}

/** Keys of the properties that stand outside a range: the editor asks for what it shows, which is little of a long spec. */
function outsideOf(object: Node | undefined, from: number, to: number): string[] {
  const properties = object?.type === "object" ? (object.children ?? []) : [];
  return properties
    .filter(({ offset, length }) => offset + length < from || offset > to)
    .map(({ children: [key] = [] }) => String(key?.value));
}

/** Whether a value lets files differ: a list, a range, `"present"`. */
function leavesRoom(node: Node): boolean {
  if (node.type === "string") return node.value === "present";
  if (node.type === "array") return node.children?.every(({ type }) => type !== "object") === true;
  return (
    node.children?.some(({ children: [key] = [] }) => ["min", "max", "target"].includes(String(key?.value))) === true
  );
}

/** Equal values together: first those that are right, the commonest first, then the wrong ones with their files. */
function labelOf(measured: Comparison[]): string {
  const groups = new Map<string, Comparison[]>();
  for (const one of measured) {
    const key = `${one.outcome === "wrong"}\n${one.actual}`;
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  const isWrong = ([first]: Comparison[]) => Number(first?.outcome === "wrong");
  const inOrder = [...groups.values()].sort((one, other) => isWrong(one) - isWrong(other) || other.length - one.length);
  const told = inOrder.slice(0, mostValues).map((of) => {
    const [first] = of;
    const value = first?.actual ?? "";
    if (of.length > 1) return `${of.length} × ${value}`;
    const name = first?.file?.split("/").at(-1) ?? first?.item;
    return groups.size > 1 && first?.outcome === "wrong" && name !== undefined ? `${value} in ${name}` : value;
  });
  const rest = inOrder.slice(mostValues).reduce((sum, of) => sum + of.length, 0);
  return [...told, ...(rest > 0 ? [`${rest} more`] : [])].join(", ");
}

function tooltipOf(measured: Comparison[]): string {
  const [first] = measured;
  const asked = first?.expected === undefined ? "" : `Asked for: ${plainText(first.expected)}\n\n`;
  const order = { wrong: 0, unchecked: 1, met: 2 };
  const inOrder = measured.toSorted((one, other) => order[one.outcome] - order[other.outcome]);
  const lines = inOrder.slice(0, mostFiles).map(({ file, item, deliverable, actual, outcome }) => {
    const name = file === undefined ? plainText(item ?? deliverable ?? "All") : code(file);
    return `- ${name}: ${plainText(actual ?? "")}${outcome === "wrong" ? ", **wrong**" : ""}`;
  });
  const rest = measured.length - lines.length;
  return `${asked}${lines.join("\n")}${rest > 0 ? `\n- and ${sayCount(rest, "other file")}` : ""}`;
}
