import { withoutAccents } from "../../identifiers/without-accents.js";

/** So much of a cell is looked at: a remark is short, and a cell that holds a contract is none. */
const longest = 1000;

/** A text in small letters and without accents, so that one word stands for all its spellings. */
export function foldedRemark(text: string): string {
  return withoutAccents(text.slice(0, longest)).replaceAll("ß", "ss").replaceAll(/[’‘]/g, "'").toLowerCase();
}

/** A stop that ends a sentence: not the one of "excl." and "max.". */
const stop = String.raw`(?<!\b(?:excl|exc|incl|inkl|max|ex|no|nr|ca))\.(?=\s|$)`;
const betweenSentences = new RegExp(`[;!\\n–—()[\\]]|${stop}| - `, "i");
const betweenClauses = new RegExp(`${betweenSentences.source}|,|\\b(?:but|aber|jedoch|mais)\\b`, "i");

/** The parts of a text between stops, dashes and brackets, without the blanks around them. */
export function sentencesOf(text: string): string[] {
  return partsOf(text, betweenSentences);
}

/** The same between commas too, and "but". */
export function clausesOf(text: string): string[] {
  return partsOf(text, betweenClauses);
}

function partsOf(text: string, between: RegExp): string[] {
  return text
    .slice(0, longest)
    .split(between)
    .map((part) => part.trim())
    .filter((part) => part !== "");
}
