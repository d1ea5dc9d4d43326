import type { Contents } from "./contents.js";

/** Words as a word processor counts them: what stands between blanks, and holds a letter or digit. */
export function countWords({ lines }: Contents): number {
  let words = 0;
  for (const { text } of lines) words += text.split(/\s+/).filter((word) => /[\p{L}\d]/u.test(word)).length;
  return words;
}

/** Characters as people count them, spaces included and line ends not: an é is one, however it is written. */
export function countCharacters({ lines }: Contents): number {
  let characters = 0;
  for (const { text } of lines) characters += [...text.trim().replaceAll(/\t+/g, " ").normalize("NFC")].length;
  return characters;
}
