import type { Contents } from "../contents.js";
import { mask } from "./mask.js";
import { type PrivateTrace, traceLines } from "./private-trace.js";

/** Two letters, six digits, a letter (HMRC, NIM39110). */
const number =
  /(?<![A-Z0-9])(?!BG|GB|NK|KN|TN|NT|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z]( ?)\d{2}\1\d{2}\1\d{2}\1[A-D](?![A-Z0-9])/g;
const label = /national insurance|\bNI (no|number)\b|\bN\.?I\.?N\.?O?\b|\bNINO\b/i;

const signs = [/[A-Z]{2} ?\d{2} ?\d{2} ?\d{2} ?[A-D]/];

/** National Insurance numbers. Written without blanks they look like a production number, and then only one that is said to be one counts. */
export function nationalInsurance(contents: Contents): PrivateTrace[] {
  return traceLines(contents, signs, (text, before) =>
    [...text.matchAll(number)].flatMap(([written, blank]) =>
      blank !== "" || label.test(text) || label.test(before) ? [{ written, masked: mask(written) }] : [],
    ),
  );
}
