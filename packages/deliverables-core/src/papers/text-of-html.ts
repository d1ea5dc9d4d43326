import { letterOfEntity } from "../documents/letter-of-entity.js";
import type { Contents } from "./contents.js";
import { placelessLines } from "./text-lines.js";

/** Elements without an end. */
const empty = /^(area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/;

/**
 * What a page shows: its text without tags, styles and scripts; its title, and what it hides, apart. Nothing in it is run or
 * fetched: what a style sheet or a script hides is taken for seen.
 */
export function textOfHtml(html: string): Pick<Contents, "lines" | "hidden"> {
  const texts = { seen: "", hidden: "" };
  /** The element that hides all that is in it, and how many of its name are open. */
  let hiding: { name: string; depth: number } | undefined;
  let at = 0;
  while (at < html.length) {
    const open = html.indexOf("<", at);
    const end = open < 0 ? html.length : open;
    texts[hiding ? "hidden" : "seen"] += html.slice(at, end).replaceAll(/\s+/g, " ");
    if (open < 0) break;
    const name = /^<\/?([a-z0-9]{1,20})/i.exec(html.slice(open, open + 24))?.[1]?.toLowerCase() ?? "";
    at = endOfTag(html, open, name);
    if (hiding?.name === name) hiding.depth += html[open + 1] === "/" ? -1 : 1;
    else if (!hiding && hides(name, html.slice(open, Math.min(at, open + 2000)))) hiding = { name, depth: 1 };
    if (hiding?.depth === 0) hiding = undefined;
    const breaks = /^(p|div|br|tr|li|h[1-6]|table|ul|ol|section|article|title)$/.test(name)
      ? "\n"
      : /^(td|th)$/.test(name)
        ? "\t"
        : "";
    texts[hiding ? "hidden" : "seen"] += breaks;
  }
  return { lines: linesIn(texts.seen), hidden: linesIn(texts.hidden) };
}

function linesIn(text: string) {
  return placelessLines(
    text.replaceAll(
      /&(#x?[0-9a-f]{1,6}|[a-z]{2,8}\d{0,2});/gi,
      (whole, inside: string) => letterOfEntity(inside) ?? whole,
    ),
  );
}

function hides(name: string, tag: string): boolean {
  if (tag[1] === "/" || empty.test(name) || name === "") return false;
  if (name === "title" || name === "template") return true;
  return (
    /\sstyle\s*=\s*["'][^"']*(display\s*:\s*none|visibility\s*:\s*hidden)/i.test(tag) ||
    /\shidden(?=[\s>=/])/i.test(tag)
  );
}

function endOfTag(html: string, open: number, name: string): number {
  if (html.startsWith("<!--", open)) return behind(html, "-->", open);
  const isHidden = (name === "script" || name === "style") && html[open + 1] !== "/";
  // Without an end, what is hidden hides all the rest.
  return isHidden ? behind(html, `</${name}`, open) : behind(html, ">", open);
}

function behind(html: string, mark: string, from: number): number {
  const at = html.indexOf(mark, from);
  if (at < 0) return html.length;
  return mark.startsWith("</") ? behind(html, ">", at) : at + mark.length;
}
