import { isUnread, type Unread } from "../folder/reader.js";
import type { Contents } from "../papers/contents.js";
import type { PageAround, PdfPart } from "./pdf-messages.js";

/** More text than any paper: a script of a feature has 0.3 million characters. */
export const mostCharacters = 5_000_000;

/**
 * What is in a PDF, from the parts that threads have read of it. It goes page by page, as one thread would: how the pages were dealt out
 * is seen nowhere.
 */
export function joinPdf(parts: PdfPart[]): Contents | Unread | { locked: true } {
  const [first] = parts;
  if (!first?.around) throw new Error("nobody has read what is around the pages");
  const texts = new Map(parts.flatMap((part) => [...part.texts]));
  const damaged = new Set(parts.map(({ damagedPage }) => damagedPage));
  let characters = 0;
  for (let page = 1; page <= first.pageCount; page++) {
    const text = texts.get(page);
    if (damaged.has(page)) return { unread: `its page ${page} is damaged` };
    if (!text) throw new Error(`nobody has read page ${page}`);
    for (const line of [...text.seen, ...text.hidden]) characters += line.text.length;
    if (characters > mostCharacters) return { unread: "it holds more text than a paper does" };
  }
  const { around } = first;
  if (isUnread(around) || "locked" in around) return around;
  const pages = around.pages.map((page, index) => ({ ...page, number: index + 1, text: texts.get(index + 1) }));
  const linesOf = (which: "seen" | "hidden") =>
    pages.flatMap(({ number, text, ...page }) =>
      [...(text?.[which] ?? []), ...page[which].map((line) => ({ text: line }))].map((line) => ({
        ...line,
        page: number,
      })),
    );
  const lines = linesOf("seen");
  const withText = new Set(lines.map(({ page }) => page));
  return {
    lines,
    hidden: linesOf("hidden"),
    pages: pages.length,
    pagesWithoutText: pages.map(({ number }) => number).filter((number) => !withText.has(number)),
    emptyPages: pages.filter(({ isBare, text }) => isBare && text?.isBlank).map(({ number }) => number),
    pageSizes: sizesOf(around.pages),
    ...around.file,
    aside: [
      ...(around.file.aside ?? []),
      ...pages.flatMap(({ links, number }) => links.map((text) => ({ text, page: number, where: "behind a link" }))),
    ],
    formFields: pages.flatMap(({ formFields }) => formFields),
    signatures: { fields: pages.flatMap(({ signatureFields }) => signatureFields), made: around.signaturesMade },
    comments: pages.flatMap(({ comments }) => comments),
  };
}

function sizesOf(pages: PageAround[]): { size: string; page: number }[] {
  const first = new Map<string, number>();
  for (const [index, { size }] of pages.entries()) if (!first.has(size)) first.set(size, index + 1);
  return [...first].slice(0, 20).map(([size, page]) => ({ size, page }));
}
