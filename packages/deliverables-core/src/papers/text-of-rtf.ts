import type { Contents } from "./contents.js";
import { placelessLines } from "./text-lines.js";

/** Deeper than any word processor nests; what stands below is not read. */
const deepest = 1000;
/** Groups that hold no text of the paper. */
const silent =
  /^(fonttbl|colortbl|stylesheet|info|pict|object|themedata|datastore|listtable|listoverridetable|rsidtbl|generator|xmlnstbl|fldinst|filetbl|revtbl)$/;
const signs: Record<string, string> = {
  par: "\n",
  line: "\n",
  row: "\n",
  page: "\n",
  sect: "\n",
  tab: "\t",
  cell: "\t",
};
const symbols: Record<string, string> = { "~": " ", _: "-", "\\": "\\", "{": "{", "}": "}" };

interface Group {
  shown: boolean;
  /** Characters behind a `\u` that stand for it. */
  skip: number;
  /** By which word it is not seen: `\deleted`, `\v`. */
  unseen: Record<string, boolean>;
}

/** What an RTF shows, in order (RTF 1.9.1), one pass over its characters: text, `\'e9`, `\u233?`, breaks; pictures and tables of fonts are left out. What is deleted or hidden is apart. */
export function textOfRtf(rtf: string): Pick<Contents, "lines" | "hidden"> {
  const token = /\\([a-z]{1,32})(-?\d{1,10})? ?|\\'([0-9a-f]{2})|\\([^a-z])|([{}])|([^\\{}\r\n]+)/gi;
  const groups: Group[] = [{ shown: true, skip: 1, unseen: {} }];
  let [seen, hidden] = ["", ""];
  const write = ({ unseen }: Group, text: string) => {
    if (Object.values(unseen).includes(true)) hidden += text;
    else seen += text;
  };
  /** Characters that stand for a `\u` where nobody knows Unicode. */
  let toSkip = 0;
  for (const [, word, number, hex, symbol, brace, plain] of rtf.matchAll(token)) {
    const group = groups.at(-1) ?? { shown: false, skip: 1, unseen: {} };
    if (brace === "{") {
      if (groups.length >= deepest) break;
      groups.push({ ...group });
    } else if (brace === "}") groups.pop();
    else if (symbol === "*") group.shown = false;
    else if (word !== undefined && silent.test(word)) group.shown = false;
    else if (word === "uc") group.skip = Number(number ?? 1);
    else if (!group.shown) continue;
    else if (word === "deleted" || word === "v") group.unseen = { ...group.unseen, [word]: number !== "0" };
    else if (word === "plain") group.unseen = { ...group.unseen, v: false };
    else if (word === "u") {
      write(group, String.fromCharCode(Number(number ?? 63) & 0xffff));
      toSkip = group.skip;
    } else if (word !== undefined) write(group, signs[word] ?? "");
    else if (hex !== undefined) {
      if (toSkip > 0) toSkip -= 1;
      else write(group, new TextDecoder("windows-1252").decode(Uint8Array.of(Number.parseInt(hex, 16))));
    } else if (symbol !== undefined) write(group, symbols[symbol] ?? "");
    else if (plain !== undefined) {
      write(group, plain.slice(toSkip));
      toSkip = Math.max(0, toSkip - plain.length);
    }
  }
  return { lines: placelessLines(seen), hidden: placelessLines(hidden) };
}
