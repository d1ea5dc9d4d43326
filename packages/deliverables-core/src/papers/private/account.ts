interface Form {
  bank: RegExp;
  account: RegExp;
  isBank?(code: string): boolean;
}

const inEnglish = String.raw`(?<!\p{L})(?:account|acct|a\/c)(?!\p{L})[^\d\n]{0,20}`;
const inGerman = String.raw`(?<!\p{L})(?:kontonummer|konto(?:[ -]?nr\.?)?|kto\.?(?:[ -]?nr\.?)?)(?!\p{L})[^\d\n]{0,20}`;

/** A bank by its code, and an account in it: neither is told without the other, since either may be any number. */
const forms: readonly Form[] = [
  {
    bank: /\bsort[ -]?code\b\D{0,12}(\d{2}[- ]?\d{2}[- ]?\d{2})(?!\d)/i,
    account: new RegExp(String.raw`${inEnglish}(\d{8})(?!\d)`, "iu"),
  },
  {
    // As banks in Germany had them before the IBAN, and forms still do.
    bank: /(?<!\p{L})(?:blz|bankleitzahl)(?!\p{L})\D{0,12}(\d{3} ?\d{3} ?\d{2})(?!\d)/iu,
    account: new RegExp(String.raw`${inGerman}(\d{4,10})(?!\d)`, "iu"),
  },
  {
    bank: /(?<!\p{L})(?:routing|aba|rtn)(?!\p{L})[^\d\n]{0,24}(\d{9})(?!\d)/iu,
    account: new RegExp(String.raw`${inEnglish}(\d{5,17})(?!\d)`, "iu"),
    isBank: isRoutingNumber,
  },
  {
    bank: /(?<!\p{L})(?:BIC|Bic|bic|SWIFT|Swift|swift)(?!\p{L})[^\p{L}\d\n]{0,6}(?:[Cc]ode)?[^\p{L}\d\n]{0,6}([A-Z]{6}[A-Z0-9]{2}(?:[A-Z0-9]{3})?)(?![\p{L}\d])/u,
    account: new RegExp(String.raw`(?:${inEnglish}|${inGerman})(\d{6,17})(?!\d)`, "iu"),
  },
];

/** The number of an account, where its bank's code stands in the same line or in one of the two beside each other. */
export function accountIn(text: string, before: string): string | undefined {
  for (const { bank, account, isBank = () => true } of forms) {
    const here = bank.exec(text)?.[1];
    const code = here ?? bank.exec(before)?.[1];
    if (code === undefined || !isBank(code)) continue;
    const number = account.exec(text)?.[1] ?? (here === undefined ? undefined : account.exec(before)?.[1]);
    if (number !== undefined) return number;
  }
  return undefined;
}

/** The American Bankers Association's check digit: weights 3, 7 and 1. */
export function isRoutingNumber(code: string): boolean {
  const sum = [...code].reduce((total, digit, index) => total + Number(digit) * ([3, 7, 1][index % 3] ?? 0), 0);
  return sum % 10 === 0 && sum > 0;
}
