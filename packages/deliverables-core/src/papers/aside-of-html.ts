import type { Line } from "./contents.js";
import { isLinkToFile } from "./link-to-file.js";
import { placelessLines } from "./text-lines.js";

const link = /\s(?:href|src|data|action)\s*=\s*(?:"(?<quoted>[^"]{1,2000})"|'(?<single>[^']{1,2000})')/gi;
const most = 2000;
const longest = 20_000;

/** What goes out with a page of the web beside what it shows: comments, and links to files on somebody's machine. */
export function asideOfHtml(html: string): Line[] {
  const lines: Line[] = [];
  for (let open = html.indexOf("<!--"); open >= 0 && lines.length < most; ) {
    const end = html.indexOf("-->", open + 4);
    if (end < 0) break;
    const texts = placelessLines(html.slice(open + 4, Math.min(end, open + longest)));
    lines.push(...texts.map((line) => ({ ...line, where: "in a comment of the page" })));
    open = html.indexOf("<!--", end);
  }
  for (const { groups } of html.matchAll(link)) {
    const target = groups?.quoted ?? groups?.single ?? "";
    if (/^[a-z]{1,10}:|^\\\\|^\/(?:Users|home|Volumes)\//i.test(target) && isLinkToFile(target))
      lines.push({ text: target, where: "behind a link" });
    if (lines.length > 2 * most) break;
  }
  return lines;
}
