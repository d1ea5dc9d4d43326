import { withoutAccents } from "../identifiers/without-accents.js";
import { episodeNumbers } from "../spec/episode-numbers.js";
import type { Spec } from "../spec/spec.js";
import type { Contents } from "./contents.js";
import { fold } from "./find-text.js";

/** Stands for whatever number or title an episode has. */
const own = "#";
/** So much of a text is compared; what goes on behind it does not make two of one. */
const longest = 200_000;
const afterThese =
  "episode|ep|part|programme|program|film|chapter|folge|teil|sendung|episode|partie|emission|one of|number|no|nr";
const numerals =
  "one|two|three|four|five|six|seven|eight|nine|ten|eins|zwei|drei|vier|funf|sechs|sieben|acht|neun|zehn|un|deux|trois|quatre|cinq|huit|neuf|dix";
const spelt = new RegExp(`(?<= (?:${afterThese}) )(?:${numerals})(?= )`, "g");

/**
 * The words of a text without capitals, accents and signs, and with one sign in the place of every episode's number and title: what
 * two texts have to differ in if they are about two episodes.
 */
export function wordsOfEpisode({ lines }: Contents, { episodes = [] }: Spec): string[] {
  const text = plain(
    lines
      .map((line) => line.text)
      .join(" ")
      .slice(0, longest),
  );
  const numbers = new Set(episodes.flatMap(episodeNumbers));
  const titles = episodes.flatMap(({ title = "", productionNumber = "" }) => [plain(title), plain(productionNumber)]);
  const bare = titles
    .filter((title) => title.trim() !== "")
    .sort((left, right) => right.length - left.length)
    .reduce((left, title) => left.replaceAll(title, ` ${own} `), text);
  return bare
    .replace(spelt, own)
    .trim()
    .split(" ")
    .map((word) => (isNumberOf(word, numbers) ? own : word));
}

/** Each word between blanks, with one before the first and one behind the last. */
function plain(text: string): string {
  const words = withoutAccents(fold(text)).match(/[\p{L}\d]+/gu);
  return words ? ` ${words.join(" ")} ` : " ";
}

/** `3`, `03`, `s02e03`. */
function isNumberOf(word: string, numbers: Set<number>): boolean {
  const [, digits] = /^(?:s\d{1,2}e|e|ep)?(\d{1,3})$/.exec(word) ?? [];
  return digits !== undefined && numbers.has(Number(digits));
}
