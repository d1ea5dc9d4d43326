import { describe, expect, it } from "vitest";
import { toDecimalString } from "../timecode/rational.js";
import { readAmount } from "./read-amount.js";

const read = (text: string, kind: "money" | "number") => {
  const amount = readAmount(text, kind);
  return "reason" in amount ? amount.reason : toDecimalString(amount.amount, 6);
};

describe("nothing of its own to pay", () => {
  it.each(["Blanket", "incl.", "included in fee", "waived", "in kind", "Buy-out", "PRS/MCPS", "pauschal"])(
    "is nought: %s",
    (text) => {
      expect(read(text, "money")).toBe("0");
    },
  );

  it.each(["included VAT?", "PRS 200 pending", "see buy-out"])("is none in %s", (text) => {
    expect(read(text, "money")).toBe("it is no amount of money");
  });
});

describe("an amount of money", () => {
  it.each([
    ["£1,200.00 + VAT", "1200"],
    ["£150 (paid)", "150"],
    ["95,00 € zzgl. MwSt.", "95"],
    ["1 200 € HT", "1200"],
    ["200 EUR + 19 % MwSt.", "200"],
    ["1.800,– €", "1800"],
    ["1.800,-- EUR", "1800"],
    ["CHF 1'800.–", "1800"],
    ["£1,800/-", "1800"],
    ["–", "0"],
  ])("is read with what stands beside it: %s", (text, amount) => {
    expect(read(text, "money")).toBe(amount);
  });

  it.each(["VAT", "+ VAT", "200–300", "paid", "200 + travel", "12/10/26", "150 (unpaid)"])("is none in %s", (text) => {
    expect(read(text, "money")).toBe("it is no amount of money");
  });
});

describe("a minus", () => {
  it.each(["-23.1", "–23.1", "−23.1", "‒23,1", "－23.1"])("is read however it is typeset: %s", (text) => {
    expect(read(text, "number")).toBe("-23.1");
  });

  it.each(["(200)", "(£200)", "£(200)", "- £200", "£-200", "–200.00 GBP", "(200,00 €)"])(
    "of money may be brackets: %s",
    (text) => {
      expect(read(text, "money")).toMatch(/^-200(\.0+)?$/);
    },
  );

  it.each(["(approx 200)", "((200))", "200–300", "5-7", "()"])("is none in %s", (text) => {
    expect(read(text, "money")).toBe("it is no amount of money");
  });
});
