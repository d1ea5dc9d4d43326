import { editDistance } from "../spec/faults/edit-distance.js";
import { wordsOfName } from "./names-of-people.js";

/** Words so short differ by one letter from many others. */
const shortestWord = 5;
/** With so many surnames to one first name, a letter tells nothing. */
const mostAlike = 50;

/** Pairs of names that differ by one letter of one word: `Petersen, Lars` and `Lars Pettersen`. Of each pair the first stands first. */
export function nearNames(names: readonly string[]): [string, string][] {
  const byRest = new Map<string, { name: string; word: string }[]>();
  const pairs: [string, string][] = [];
  for (const name of names) {
    const words = wordsOfName(name);
    if (words.length < 2) continue;
    for (const [index, word] of words.entries()) {
      if (word.length < shortestWord || word === words[index - 1]) continue;
      const rest = words.filter((_, other) => other !== index).join(" ");
      const alike = byRest.get(rest) ?? [];
      byRest.set(rest, alike);
      for (const before of alike) {
        const isNear = before.word !== word && editDistance(before.word, word, 1) !== undefined;
        if (isNear && !/\d/.test(before.word + word)) pairs.push([before.name, name]);
      }
      if (alike.length < mostAlike) alike.push({ name, word });
    }
  }
  return pairs;
}
