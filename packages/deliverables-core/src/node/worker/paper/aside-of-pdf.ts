import type { Contents, Line } from "../../../papers/contents.js";
import { isLinkToFile } from "../../../papers/link-to-file.js";
import { placelessLines } from "../../../papers/text-lines.js";

/** A bookmark, as pdf.js tells it. */
interface Bookmark {
  title?: string;
  url?: string | null;
  unsafeUrl?: string | undefined;
  items?: Bookmark[];
}

const mostBookmarks = 5000;
const longest = 20_000;
const toldByPeople = ["Title", "Author", "Subject", "Keywords"];

/** What goes out with a PDF beside its pages: what its properties say (ISO 32000-1, 14.3.3), and its bookmarks. */
export function asideOfPdf(info: object, outline: Bookmark[] | null): Pick<Contents, "aside" | "title"> {
  const properties = info as Record<string, unknown>;
  const custom = Object.entries((properties.Custom ?? {}) as Record<string, unknown>).map(
    ([name, value]) => [`${name}: `, value] as const,
  );
  const told = [...toldByPeople.map((name) => ["", properties[name]] as const), ...custom];
  const { Title: title } = properties;
  const aside: Line[] = [
    ...told.flatMap(([label, value]) =>
      typeof value === "string" ? linesOf(`${label}${value}`, "in its properties") : [],
    ),
    ...bookmarksIn(outline ?? []),
  ];
  return {
    ...(aside.length > 0 && { aside }),
    ...(typeof title === "string" && title.trim() !== "" && { title: title.trim().slice(0, 500) }),
  };
}

function bookmarksIn(outline: Bookmark[]): Line[] {
  const lines: Line[] = [];
  const open = [...outline].reverse();
  for (let told = 0; open.length > 0 && told < mostBookmarks; told++) {
    const { title = "", url, unsafeUrl, items = [] } = open.pop() ?? {};
    const target = unsafeUrl ?? url ?? "";
    lines.push(...linesOf(title, "in a bookmark"));
    if (target !== "" && isLinkToFile(target)) lines.push(...linesOf(target, "behind a bookmark"));
    open.push(...items.slice(0, mostBookmarks).reverse());
  }
  return lines;
}

function linesOf(text: string, where: string): Line[] {
  return placelessLines(text.slice(0, longest).replaceAll(/\r\n?/g, "\n")).map((line) => ({ ...line, where }));
}
