import type { Line } from "./contents.js";
import { placelessLines } from "./text-lines.js";

/** Deeper than any word processor nests; what stands below is not read. */
const deepest = 1000;
/** Groups that hold no text of the paper. */
const silent =
  /^(fonttbl|colortbl|stylesheet|info|pict|object|themedata|datastore|listtable|listoverridetable|rsidtbl|generator|xmlnstbl|fldinst|filetbl|revtbl)$/;
const breaks: Record<string, string> = {
  par: "\n",
  line: "\n",
  row: "\n",
  page: "\n",
  sect: "\n",
  tab: "\t",
  cell: "\t",
};

/** What an RTF shows, in order (RTF 1.9.1), one pass over its characters: text, `\'e9`, `\u233?`, breaks; pictures and tables of fonts are left out. */
export function textOfRtf(rtf: string): Line[] {
  const token = /\\([a-z]{1,32})(-?\d{1,10})? ?|\\'([0-9a-f]{2})|\\([^a-z])|([{}])|([^\\{}\r\n]+)/gi;
  const groups: { shown: boolean; skip: number }[] = [{ shown: true, skip: 1 }];
  let text = "";
  /** Characters that stand for a `\u` where nobody knows Unicode. */
  let toSkip = 0;
  for (const [, word, number, hex, symbol, brace, plain] of rtf.matchAll(token)) {
    const group = groups.at(-1) ?? { shown: false, skip: 1 };
    if (brace === "{") {
      if (groups.length >= deepest) break;
      groups.push({ ...group });
    } else if (brace === "}") groups.pop();
    else if (symbol === "*") group.shown = false;
    else if (word !== undefined && silent.test(word)) group.shown = false;
    else if (word === "uc") group.skip = Number(number ?? 1);
    else if (!group.shown) continue;
    else if (word === "u") {
      text += String.fromCharCode(Number(number ?? 63) & 0xffff);
      toSkip = group.skip;
    } else if (word !== undefined) text += breaks[word] ?? "";
    else if (hex !== undefined) {
      if (toSkip > 0) toSkip -= 1;
      else text += new TextDecoder("windows-1252").decode(Uint8Array.of(Number.parseInt(hex, 16)));
    } else if (symbol !== undefined) text += symbol === "~" ? " " : /[\\{}]/.test(symbol) ? symbol : "";
    else if (plain !== undefined) {
      text += plain.slice(toSkip);
      toSkip = Math.max(0, toSkip - plain.length);
    }
  }
  return placelessLines(text);
}
