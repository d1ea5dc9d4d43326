import { plainWords } from "../tables/plain-words.js";
import type { DeliveredSheet } from "./rule-kinds/cue-sheet-rule.js";

/** Whether the title or the number of its programme stands anywhere in a cue sheet but in its cues: a song may have the same title. */
export function saysWhichProgramme({ sheet, table, spec, item }: DeliveredSheet): boolean {
  // The records of a sales report that name the programme are not read.
  if (table.format === "DDEX DSR") return true;
  const ofCues = new Set(sheet.cues.flatMap(({ all }) => all));
  const seen = table.sheets?.filter(({ hidden }) => !hidden).flatMap(({ rows }) => rows) ?? table.rows;
  const texts = seen.flat().flatMap((cell) => (ofCues.has(cell) ? [] : cell.text));
  const names = table.sheets?.flatMap(({ name, printed = [] }) => [name, ...printed]) ?? [];
  const { production, episodes = [] } = spec;
  const episode = episodes.find(({ number }) => number === item.episode);
  const titles = [production.title, episode?.title].filter((title) => title !== undefined);
  const numbers = [production, ...(episode ? [episode] : [])].flatMap(({ productionNumber }) => productionNumber ?? []);
  return [...texts, ...names].some(
    (text) => titles.some((title) => holdsTitle(text, title)) || numbers.some((number) => holdsNumber(text, number)),
  );
}

/** Production numbers agree with or without blanks and dashes, and without a version behind a stroke (`LFD1001A/01`). */
export function isSameNumber(left: string, right: string): boolean {
  return condensed(left) === condensed(right);
}

export function holdsTitle(text: string, title: string): boolean {
  const words = plainWords(text).split(" ");
  return plainWords(title)
    .split(" ")
    .every((word) => words.includes(word));
}

export function holdsNumber(text: string, number: string): boolean {
  const isLong = condensed(number).length > 4;
  return isLong ? condensed(text).includes(condensed(number)) : text.split(/[^\p{L}\d]+/u).includes(number);
}

function condensed(text: string): string {
  return text
    .trim()
    .replace(/\/\d{1,2}$/, "")
    .toUpperCase()
    .replaceAll(/[^\p{L}\d]/gu, "");
}
