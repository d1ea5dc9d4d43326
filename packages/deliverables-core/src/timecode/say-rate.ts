import { decimals } from "../report/amounts.js";
import { type Rational, toDecimalString } from "./rational.js";

/** Edit units or frames a second, as people write it: `24`, `59.94`. */
export function sayRate(rate: Rational): string {
  return decimals(Number(toDecimalString(rate, 3)), 3);
}
