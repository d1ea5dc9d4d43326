import { privateRule } from "../../check/rule-kinds/private-rule.js";
import { paymentCards } from "../../papers/private/payment-card.js";

export const confidentialPaymentCard = privateRule({
  code: "confidential/payment-card",
  title: "Number of a payment card",
  severity: "warning",
  kind: "payment-card",
  noun: "card number",
  trace: paymentCards,
  why: "With the number, the date and the name on the card anybody can pay, and whoever sent it on is asked for the damage.",
  fix: "Black it out properly (a black bar over text leaves the text), or deliver the paper without that page.",
  clause: "ISO/IEC 7812-1: the first digits by issuer, and the check digit (Luhn).",
  examples: () => [
    {
      title: "An order number may look like one",
      lines: ["Order 4111 1111 1111 1111", "Card holder: Ann Holly", "Visa 4111 1111 1111 1112", "EAN 4006381333931"],
      finds: [],
    },
    {
      lines: ["Visa 4111 1111 1111 1111 exp 04/28 CVV 123"],
      finds: ["letter.txt holds a card number: 41…11"],
    },
    {
      title: "Below the word",
      lines: ["Credit card", "3782 822463 10005"],
      finds: ["letter.txt holds a card number: 37…05"],
    },
    { lines: ["Kreditkarte 5555-5555-5555-4444"], mayHold: ["payment-card"], finds: [] },
  ],
});
