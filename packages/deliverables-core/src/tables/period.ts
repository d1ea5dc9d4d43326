/** A stretch of time by what stands for its beginning and its end: `1 Sept 2026 – 31 Aug 2031`, `vom 1.9.2026 bis zum 31.8.2031`. */
export interface Period {
  /** As it is written; absent where only the end is told: `until 31 Aug 2031`. */
  from?: string;
  to: string;
}

const opening = /^(?:valid |licensed |gültig |valable )?(?:from|vom?|ab|du|de|between|zwischen|entre)(?: dem| le)? +/i;
const untilWords =
  /^(?:valid |licensed |gültig |lizenziert |valable )?(?:(?:up )?to(?: and including)?|until|till|through|thru|by|bis(?: zum| einschließlich)?|jusqu['’ ]?(?:au|à)|au)[ :]+/i;
const parting =
  / *(?:[–—→/-]| (?:up )?to(?: and including)? | until | till | thro?u(?:gh)? | and | und | et | bis(?: zum| einschließlich)? | (?:et )?jusqu['’ ]?(?:au|à) | au ) */gi;

/**
 * Parts a text into the beginning and the end of a period, wherever both are dates by `isDate`, or the beginning is by `isOpening` ("5
 * years", "TX"). A beginning without its year has that of the end: `1.1.–31.12.2031`.
 */
export function periodIn(
  text: string,
  isDate: (text: string) => boolean,
  isOpening: (text: string) => boolean,
): Period | undefined {
  const plain = text
    .slice(0, 100)
    .replaceAll(/[()[\]]/g, " ")
    .replaceAll(/\s+/g, " ")
    .trim();
  const end = plain.replace(untilWords, "");
  if (end !== plain && isDate(end)) return { to: end };
  const whole = plain.replace(opening, "");
  for (const { index, 0: mark } of whole.matchAll(parting)) {
    const [from, to] = [whole.slice(0, index).trim(), whole.slice(index + mark.length).trim()];
    if (!isDate(to)) continue;
    if (isDate(from)) return { from, to };
    const withYear = `${from.replace(/\.?$/, from.includes(".") ? "." : " ")}${/\d{4}$/.exec(to)?.[0] ?? ""}`;
    if (/\d/.test(from) && !/\d{4}/.test(from) && withYear !== from && isDate(withYear)) return { from: withYear, to };
    if (isOpening(from)) return { to };
  }
  return undefined;
}
