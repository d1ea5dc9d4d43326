import { isGarbled } from "../tables/suspect-text.js";
import type { Contents, Line } from "./contents.js";

/** Of a line without end, so much is looked at. */
const longestLine = 20_000;
/** A word in capitals that ends so, in quotes: “IRMÔ. What looks like another letter here is none. */
const capitalAtEnd = /Ã(?=[‘’“”•–—…›»](?!\p{L}))/gu;

/** `w?rde`: a program that knew no ü. An address has such marks too. */
const markInWord = /(?<![\p{L}\d/.=&?_%-])\p{L}{1,30}\?\p{Ll}{2,30}(?![\p{L}\d/=&?_%-]|\.\p{L})/u;

/** Lines in which letters were lost: UTF-8 that was read as something else, and the sign that stands for a letter nobody knew. */
export function garbledLines({ lines }: Contents): Line[] {
  return lines.filter(({ text, page }) => {
    const line = text.slice(0, longestLine).replaceAll(capitalAtEnd, "");
    // A font of a PDF may not say which letter a sign is; whoever reads the page sees it all the same.
    return isGarbled(page === undefined ? line : line.replaceAll("\ufffd", ""));
  });
}

/** Lines with a question mark inside of a word. One of them may only lack a blank. */
export function markedLines({ lines }: Contents): Line[] {
  return lines.filter(({ text }) => markInWord.test(text.slice(0, longestLine)));
}
