import type { Contents } from "../contents.js";
import { bankDetails } from "./bank-details.js";
import { keys } from "./keys.js";
import { nationalInsurance } from "./national-insurance.js";
import { passports } from "./passport.js";
import { passwords } from "./password.js";
import { paymentCards } from "./payment-card.js";
import { personalNumbers } from "./personal-number.js";
import type { PrivateTrace } from "./private-trace.js";

/** What no report may say in full, whatever it is about. */
export const secrets: readonly ((contents: Contents) => PrivateTrace[])[] = [
  bankDetails,
  nationalInsurance,
  passports,
  paymentCards,
  personalNumbers,
  passwords,
  keys,
];
