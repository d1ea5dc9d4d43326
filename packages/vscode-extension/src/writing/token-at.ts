import type { JsonText } from "deliverables-core";
import type { Node } from "jsonc-parser";

/** A token in a name, as `<episode:02>`. Offsets are UTF-16 units into the spec. */
export interface TokenUse {
  /** `episode` */
  token: string;
  /** `02` */
  format?: string;
  start: number;
  end: number;
}

/** The tokens in a text of a spec, in order. */
export function tokensIn(text: string, { offset, length }: Node): TokenUse[] {
  // The text as it is written: an escape in it (a quote, a letter by its number) never stands in a token.
  const raw = text.slice(offset, offset + length);
  return [...raw.matchAll(/<([^<>":]+)(?::([^<>"]*))?>/g)].map(({ index, 0: whole, 1: token = "", 2: format }) => ({
    token,
    ...(format !== undefined && { format }),
    start: offset + index,
    end: offset + index + whole.length,
  }));
}

/** The token that an offset stands in. */
export function tokenAt({ text }: JsonText, node: Node, offset: number): TokenUse | undefined {
  return tokensIn(text, node).find(({ start, end }) => start <= offset && offset < end);
}
