import type { SaxesTagNS } from "saxes";
import type { Spot } from "../contents.js";
import { quote } from "../quote.js";
import type { TextFault } from "./timed-text.js";

/** Regions and styles of a TTML document by their `xml:id`, and who asks for them. Feed it every tag, then ask for what does not fit. */
export interface TtmlNames {
  take(tag: SaxesTagNS, at: Spot): void;
  /** One for each name that is asked for and not there, where it is first asked for, and for each that is given twice. Players show it. */
  faults(): TextFault[];
}

/** More names than any document has; a hostile one is not followed further. */
const mostNames = 100_000;

export function ttmlNames(): TtmlNames {
  const given = new Set<string>();
  const twice = new Map<string, Spot>();
  const asked = new Map<string, { kind: string; name: string; at: Spot }>();

  const give = (name: string, at: Spot) => {
    if (given.has(name)) twice.set(name, at);
    else if (given.size < mostNames) given.add(name);
  };
  const ask = (kind: string, name: string, at: Spot) => {
    const key = `${kind} ${name}`;
    if (name !== "" && !asked.has(key) && asked.size < mostNames) asked.set(key, { kind, name, at });
  };
  return {
    take(tag, at) {
      for (const { name, local, uri, value } of Object.values(tag.attributes)) {
        if (name === "xml:id") give(value.trim(), at);
        if (uri !== "") continue;
        if (local === "region") ask("region", value.trim(), at);
        // Of styles it may name several (TTML1, 8.2.1).
        if (local === "style") for (const one of value.trim().split(/\s+/)) ask("style", one, at);
      }
    },
    faults() {
      const isFull = given.size >= mostNames;
      const missing = isFull ? [] : [...asked.values()].filter(({ name }) => !given.has(name));
      return [
        ...missing.map(({ kind, name, at }) => ({
          message: `Line ${lineOf(at)} names the ${kind} ${quote(name)}, which the file does not define`,
          at,
          isMinor: true as const,
        })),
        ...[...twice].map(([name, at]) => ({
          message: `Line ${lineOf(at)} gives the name ${quote(name)} (xml:id) a second time; each stands once in a document`,
          at,
          isMinor: true as const,
        })),
      ];
    },
  };
}

function lineOf({ place }: Spot): number {
  return place?.start.line ?? 1;
}
