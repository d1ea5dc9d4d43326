import { withoutAccents } from "../identifiers/without-accents.js";
import { remembered } from "../tables/remembered.js";

/**
 * The words of a name in small letters, without accents and in the order of the alphabet, so that `Müller, Jo`, `Jo Mueller` and `JO MULLER`
 * are one. Titles and the forms of companies say nothing of who it is.
 */
export const wordsOfName = remembered((name): readonly string[] => {
  const letters = withoutAccents(name.slice(0, 200))
    .replaceAll(/['’ʼ`´.]/g, "")
    .toLowerCase()
    .replaceAll("ß", "ss")
    // The small letter of the Turkish capital I.
    .replaceAll("ı", "i")
    .replaceAll(/([aou])e/g, "$1");
  const words = letters.match(/[\p{L}\p{N}]+/gu) ?? [];
  const telling = words.filter((word) => !saysNothing.test(word));
  return (telling.length > 0 ? telling : words).sort();
});

const saysNothing = /^(dr|prof|jr|sr|mr|mrs|ms|the|gmbh|co|kg|ltd|limited|llc|inc|sarl|sa|sas|bv|ag|ug)$/;

/** Whether two names may be the same somebody: one says no more than the other, or says it with initials. */
export function mayBeSame(left: string, right: string): boolean {
  const [less, more] = [wordsOfName(left), wordsOfName(right)].sort((one, other) => one.length - other.length);
  if (!less || !more || less.length === 0) return true;
  const isIn = (word: string) =>
    more.some((other) => other === word || isInitial(word, other) || isInitial(other, word));
  return less.every(isIn) || isAcronym(left, right) || isAcronym(right, left);
}

function isInitial(short: string, long: string): boolean {
  return short.length === 1 && long.startsWith(short);
}

/** `UMPG` is Universal Music Publishing Group. */
function isAcronym(short: string, long: string): boolean {
  const [letters, initials] = [short.replaceAll(/[^\p{L}]/gu, ""), long.match(/(?<!\p{L})\p{L}/gu)?.join("") ?? ""];
  return letters.length > 1 && initials.toLowerCase().startsWith(letters.toLowerCase());
}
