import { type Comparison, findNode, type TextPosition, type TextRange } from "deliverables-core";
import { counted } from "./deliverable-state.js";
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
  const byPointer = new Map<string, Comparison[]>();
  for (const one of known.compared) {
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
    const isExact =
      typeof node.value === "string"
        ? node.value !== "present"
        : node.type === "number" || node.type === "boolean" || node.type === "null";
    // An exact value that all files have stands there already.
    if (measured.length === 0 || (isExact && wrong.length === 0)) return [];
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

/** Equal values together, the commonest first; of one file among several, its name. */
function labelOf(measured: Comparison[]): string {
  const byValue = new Map<string, Comparison[]>();
  for (const one of measured) byValue.set(one.actual ?? "", [...(byValue.get(one.actual ?? "") ?? []), one]);
  const groups = [...byValue].sort(([, one], [, other]) => other.length - one.length);
  const told = groups.slice(0, mostValues).map(([value, of]) => {
    if (groups.length === 1) return of.length === 1 ? value : `${of.length} × ${value}`;
    const name = of[0]?.file?.split("/").at(-1) ?? of[0]?.item;
    return of.length === 1 && name !== undefined ? `${value} in ${name}` : `${of.length} × ${value}`;
  });
  const rest = groups.slice(mostValues).reduce((sum, [, of]) => sum + of.length, 0);
  return [...told, ...(rest > 0 ? [`${rest} more`] : [])].join(", ");
}

function tooltipOf(measured: Comparison[]): string {
  const [first] = measured;
  const asked = first?.expected === undefined ? "" : `Asked for: ${plainText(first.expected)}\n\n`;
  const order = { wrong: 0, unchecked: 1, met: 2 };
  const inOrder = measured.toSorted((one, other) => order[one.outcome] - order[other.outcome]);
  const lines = inOrder.slice(0, mostFiles).map(({ file, item, actual, outcome }) => {
    const name = file === undefined ? plainText(item ?? "The item") : code(file);
    return `- ${name}: ${plainText(actual ?? "")}${outcome === "wrong" ? ", **wrong**" : ""}`;
  });
  const rest = measured.length - lines.length;
  return `${asked}${lines.join("\n")}${rest > 0 ? `\n- and ${counted(rest, "other file")}` : ""}`;
}
