import type { Delivery } from "../../delivery/delivery.js";
import type { Statement } from "../../papers/read-statements.js";
import { productionNumbers } from "../../spec/production-numbers.js";

/**
 * What the path of a file says of the production: a number of the same form as those of the spec (`LFD1002B` where it has `LFD1001A`), and
 * an episode (`S01E02`, `Ep 2`).
 */
export function saidByName(path: string, { spec }: Delivery): Statement[] {
  const alike = numbersLike(productionNumbers(spec), path.replace(/\.[^./]{1,5}$/, ""));
  const episodes = [
    ...path.matchAll(/(?<![\p{L}\d])(?:s\d{1,2}[ ._-]?e|(?:episode|ep|folge)[ ._-]?)(\d{1,3})(?![\p{L}\d])/giu),
  ].map(([, digits = ""]) => digits);
  return [said("productionNumber", alike), said("episode", episodes)].filter(({ values }) => values.length > 0);
}

/** The words of a text that have the form of one of some production numbers, which may stand in it itself. */
export function numbersLike(productionNumbers: string[], text: string): string[] {
  if (!/\d/.test(text)) return [];
  const forms = productionNumbers.flatMap((number) => {
    const [, plain] = /^([A-Za-z\d]+)(?:\/\d{1,2})?$/.exec(number.trim()) ?? [];
    if (plain === undefined || !isTelling(plain)) return [];
    const form = formOfNumber(plain);
    return formsOfBbc.includes(form) ? formsOfBbc : [form];
  });
  return text.split(/[^\p{L}\d]+/u).filter((word) => forms.includes(formOfNumber(word)));
}

/** The BBC gives out numbers of two forms: `LPBF806E` and `LCK2983F`. */
const formsOfBbc = ["aaaa000a", "aaa0000a"];

/** `_v3`, ` V03`, `version 3` in the name of a file. Of a paper that is the paper's own version. */
export function versionInName(path: string): Statement[] {
  const name = path.slice(path.lastIndexOf("/") + 1);
  const found = [...name.matchAll(/(?<![\p{L}\d])v(?:er(?:sion)?)?[ ._-]?(\d{1,3})(?![\p{L}\d])/giu)];
  return found.length === 1 ? [said("version", [found[0]?.[1] ?? ""])] : [];
}

function said(subject: Statement["subject"], values: string[]): Statement {
  return { subject, values: values.map((value) => ({ value, at: {} })) };
}

/** Long enough, and with letters and digits, so that a camera's or a scanner's own numbering is not taken for it. */
function isTelling(number: string): boolean {
  return number.length >= 6 && /[A-Za-z]{2}/.test(number) && /\d{2}/.test(number);
}

/** `LFD1002B` has the form of `LFD1001A`. */
export function formOfNumber(word: string): string {
  return word.toUpperCase().replaceAll(/[A-Z]/g, "a").replaceAll(/\d/g, "0");
}
