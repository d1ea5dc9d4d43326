import type { Contents } from "../contents.js";
import { readDate } from "../read-date.js";
import { type PrivateTrace, traceLines } from "./private-trace.js";

const label =
  /(?<!\p{L})(date of birth|d\.?o\.?b\.?(?=[\s:])|born on|geburtsdatum|geboren am|geb\.(?: am)?(?=\s*\d)|date de naissance|née? le)(?!\p{L})/iu;

/** With two digits for the year, which no other date here may have. */
const shortDate = /^[\s:.]{0,5}\d{1,2}[./-]\d{1,2}[./-]\d{2}(?!\d)/;

const signs = [/birth|d\.?o\.?b|born on|geburt|geboren|geb\.|naissance|née? le/i];

/** Dates that are said to be somebody's birthday. */
export function datesOfBirth(contents: Contents): PrivateTrace[] {
  return traceLines(contents, signs, (text, before) => {
    const here = label.exec(text);
    if (here) {
      const rest = text.slice(here.index + here[0].length, here.index + here[0].length + 60);
      return readDate(rest) || shortDate.test(rest) ? [{ written: here[0], masked: here[0] }] : undefined;
    }
    // A form has the label in one line, and in the next what was filled in.
    const above = label.exec(before);
    if (!above || before.slice(above.index + above[0].length).replace(/[:\s]/g, "") !== "") return undefined;
    return readDate(text.slice(0, 40)) && [{ written: text.trim(), masked: above[0] }];
  });
}
