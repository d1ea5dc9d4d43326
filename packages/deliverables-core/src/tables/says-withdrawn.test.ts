import { expect, it } from "vitest";
import { saysWithdrawn } from "./says-withdrawn.js";

it.each([
  "Withdrawn",
  "withdrawn 3 Feb 2027",
  "Consent revoked by e-mail",
  "widerrufen",
  "Einwilligung zurückgezogen",
  "Retirée",
  "autorisation révoquée",
])("%s says that it was taken back", (text) => expect(saysWithdrawn(text)).toBe(true));

it.each([
  "yes",
  "signed",
  "not withdrawn",
  "withdrawn?",
  "old one withdrawn, new release signed",
  "withdrawal form on file",
  "only if not revoked",
  "nicht widerrufen",
  "Withdrawing Room release",
])("%s does not", (text) => expect(saysWithdrawn(text)).toBe(false));
