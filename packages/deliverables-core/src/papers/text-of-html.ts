import type { Line } from "./contents.js";
import { placelessLines } from "./text-lines.js";

const named: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'", nbsp: " " };

/** What a page shows: its text without tags, styles and scripts. Nothing in it is run or fetched. */
export function textOfHtml(html: string): Line[] {
  let text = "";
  let at = 0;
  while (at < html.length) {
    const open = html.indexOf("<", at);
    const end = open < 0 ? html.length : open;
    text += html.slice(at, end).replaceAll(/\s+/g, " ");
    if (open < 0) break;
    const name = /^<\/?([a-z0-9]{1,20})/i.exec(html.slice(open, open + 24))?.[1]?.toLowerCase() ?? "";
    at = endOfTag(html, open, name);
    if (/^(p|div|br|tr|li|h[1-6]|table|ul|ol|section|article|title)$/.test(name)) text += "\n";
    else if (/^(td|th)$/.test(name)) text += "\t";
  }
  return placelessLines(
    text.replaceAll(/&(#x?[0-9a-f]{1,6}|[a-z]{2,6});/gi, (whole, inside: string) => letterOf(inside) ?? whole),
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

function letterOf(inside: string): string | undefined {
  if (!inside.startsWith("#")) return named[inside.toLowerCase()];
  const code = /^#x/i.test(inside) ? Number.parseInt(inside.slice(2), 16) : Number.parseInt(inside.slice(1), 10);
  return code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff) ? String.fromCodePoint(code) : undefined;
}
