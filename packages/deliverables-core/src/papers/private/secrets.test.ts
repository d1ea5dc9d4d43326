import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { textOf } from "../paper-in-short.js";
import { quote } from "../quote.js";
import { isRoutingNumber } from "./account.js";
import { bankDetails } from "./bank-details.js";
import { keys } from "./keys.js";
import { markings } from "./marking.js";
import { passports } from "./passport.js";
import { passwords } from "./password.js";
import { hasLuhnDigit, paymentCards } from "./payment-card.js";
import { personalNumbers } from "./personal-number.js";
import { secrets } from "./secrets.js";

const contents = (...lines: string[]) => textOf(...lines).contents ?? { lines: [] };

const found: [typeof bankDetails, string[], string][] = [
  [bankDetails, ["IBAN: GB82\u00a0WEST\u00a01234\u00a05698\u00a07654\u00a032"], "GB…32"],
  [bankDetails, ["iban de89370400440532013000"], "DE…00"],
  [bankDetails, ["IBAN: GB82.WEST.1234.5698.7654.32"], "GB…32"],
  [bankDetails, ["IBAN: DE88 3704 0044 0532 0130 00"], "DE…00"],
  [bankDetails, ["IBAN DE89 3704 0044", "0532 0130 00"], "DE…00"],
  [bankDetails, ["IBAN", "de89 3704 0044 0532 0130 00"], "DE…00"],
  [bankDetails, ["IBAN\tDE89\t3704\t0044\t0532\t0130\t00"], "DE…00"],
  [bankDetails, ["Routing number 021000021, account 1234567890"], "12…90"],
  [bankDetails, ["BIC DEUTDEFF, account 0532013000"], "05…00"],
  [bankDetails, ["Account no. 31926819", "Sort code: 60-16-13"], "31…19"],
  [paymentCards, ["Visa 4111 1111 1111 1111 exp 04/28 CVV 123"], "41…11"],
  [paymentCards, ["Kreditkarte: 5555555555554444"], "55…44"],
  [paymentCards, ["Carte bancaire", "3782 822463 10005"], "37…05"],
  [personalNumbers, ["SSN 078-05-1120"], "07…20"],
  [personalNumbers, ["Sozialversicherungsnummer 65 140384 H 503"], "65…03"],
  [personalNumbers, ["SV-Nr.: 1237 010180"], "12…80"],
  [personalNumbers, ["Steuer-ID 86 095 742 719"], "86…19"],
  [personalNumbers, ["N° de sécurité sociale 2 84 03 75 116 001 42"], "28…42"],
  [personalNumbers, ["PESEL 84031412345"], "84…45"],
  [personalNumbers, ["Personalausweis T220001293"], "T2…93"],
  [personalNumbers, ["DNI: 12345678Z"], "12…8Z"],
  [personalNumbers, ["BSN 111222333"], "11…33"],
  [personalNumbers, ["PPS No: 1234567FA"], "12…FA"],
  [passwords, ["Frame.io link: https://f.io/abc password: Tide2026!"], "…"],
  [passwords, ["Passwort: „Deich-2026“"], "…"],
  [passwords, ["Vimeo (password: tide2026), valid until May"], "…"],
  [passwords, ["sftp://bo:h4rbour@ftp.example.com/in"], "…"],
  [passports, ["Reisepass-Nr.: C01X00T47"], "C0…47"],
  [keys, ["-----BEGIN PGP PRIVATE KEY BLOCK-----"], "a private key (PGP)"],
  [keys, ["AWS key AKIAIOSFODNN7EXAMPLE"], "an access key of AWS"],
  [keys, ["PuTTY-User-Key-File-3: ssh-ed25519"], "a private key (PuTTY)"],
  [markings, ["Commercial in confidence"], "Commercial in confidence"],
  [markings, ["Streng vertraulich"], "Streng vertraulich"],
  [markings, ["Under NDA – do not forward"], "Under NDA"],
];

it.each(found)("%o finds what is private in %j", (trace, lines, masked) => {
  expect(trace(contents(...lines)).map((one) => one.masked)).toEqual([masked]);
});

const harmless: Record<string, string[]> = {
  "a bank account": [
    "IBAN: please ask the office",
    "IBAN DE00 0000 0000 0000 0000 00",
    "IBAN: DEXX XXXX XXXX XXXX XXXX XX",
    "de89370400440532013001",
    "UUID be12abcd-1234-4abc-8def-1234567890ab",
    "SHA-256 de89370400440532013000aa11bb22cc33dd44ee55ff66007788990011223344",
    "Account manager: 2026-12-11, order 12345678",
    "Swift response from account 4711",
    "SWIFT parrots, on account of the weather of 12/11/2026",
    "Routing number 123456789, account 1234567890",
    "BIC code of the lens: 50mm",
    "Reel CH12",
    "00123456789 012345678 901",
    "Konto der Erinnerung, Folge 12",
  ],
  "a card": [
    "SD card 4111 1111 1111 1112",
    "Order 4111 1111 1111 1111",
    "Card A001 C002, 10:00:00:00 to 10:23:50:00",
    "Visa: granted on 2026-12-11 for 90 days",
    "Credit: Ann Holly 2026",
    "Credit card: no",
    "EAN 4006381333931",
    "Card number 12, 4 TB, serial 4111111111111",
    "ISAN 0000-0001-8CFA-0000-I-0000-0000-K beside a Visa logo",
    "Visa 4111 1111 1111 1111 1111",
    "Mastercard sponsors Tidewatch, +44 20 7946 0958",
    "CVC 5.1 mix, 4800 4800 4800 4800",
  ],
  "a personal number": [
    "SSN: on file",
    "Steuernummer 12/345/67890",
    "USt-IdNr. DE123456789",
    "NIR 850 nm, 2026",
    "Nie 2026 12345678A",
    "PPS 25 fps, 1234567",
    "PPS 1234567A",
    "SV 12 345678",
    "ID card: A001_C002",
    "ISRC DEA120600011, GEMA 12345678-001",
    "IPI 00045620792, ISWC T-070.246.800-1",
    "BSN 123456789",
    "INSEE 75116",
    "Personalausweis liegt vor, 24.12.2026",
    "SSN 000-12-3456",
  ],
  "a password": [
    "The blog is password protected.",
    "Password: required",
    "Password: sent by SMS on 12.12.2026",
    "password: n/a",
    "Password: ************",
    "Password: <insert 2026 password>",
    "Passwort: per Telefon 030/123456",
    "Password: bo2@example.com",
    "Password: S02E05",
    "Mot de passe : voir courriel du 12/11/2026",
    "Password: 12.12.2026",
    "Password: {{screener_password_2}}",
    "Password: https://example.com/reset/2026",
    "https://example.com:8080/path@2x.png",
    "ftp://user:password@ftp.example.com",
    "Password 2026: a thriller",
  ],
  "a passport": ["Reisepass liegt vor", "Passport to Pimlico 1949", "Passport no: to follow", "Passnummern 1 bis 3"],
  "a key": [
    "-----BEGIN PGP PUBLIC KEY BLOCK-----",
    "-----BEGIN CERTIFICATE-----",
    "The key light is an AKIA",
    "Key: AKIA2026",
    "-----BEGIN PGP MESSAGE-----",
    "C minor is the key of cue 12",
    "AIza",
    "xoxo, Ann",
    "sk_live show on Saturday",
    "ghp_12",
  ],
  "a mark": [
    "NDA signed: yes",
    "Confidence: high",
    "Vertraulichkeit wird vereinbart",
    "The crew works under NDA until transmission",
    "Under nda-coloured skies",
    "Under the sea",
    "Streng genommen",
    "FOR YOUR EYES ONLY\tBill Conti\t1:20",
    "Unterm Deich",
    "Under an oak",
    "NDA, contract, licence",
  ],
};

describe.each(Object.entries(harmless))("%s is not", (_, lines) => {
  it.each(lines)("%s", (line) => {
    for (const trace of [...secrets, markings])
      expect(trace(contents("Programme as completed", line)).map(({ written }) => written)).toEqual([]);
  });
});

describe("a check digit", () => {
  const digits = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 15, maxLength: 15 });

  it("by Luhn is one of ten, and a digit that is mistyped makes it wrong", () => {
    fc.assert(
      fc.property(digits, fc.integer({ min: 0, max: 15 }), fc.integer({ min: 1, max: 9 }), (head, at, more) => {
        const right = [...Array(10).keys()].map((last) => [...head, last]).filter((one) => hasLuhnDigit(one.join("")));
        expect(right).toHaveLength(1);
        const wrong = right[0]?.map((digit, index) => (index === at ? (digit + more) % 10 : digit)) ?? [];
        expect(hasLuhnDigit(wrong.join(""))).toBe(false);
      }),
    );
  });

  it("of a card decides whether it is one", () => {
    fc.assert(
      fc.property(digits, fc.integer({ min: 0, max: 9 }), (head, last) => {
        const number = `4${head.slice(1).join("")}${last}`;
        const written = number.replaceAll(/(.{4})(?=.)/g, "$1 ");
        expect(paymentCards(contents(`Visa ${written}`))).toHaveLength(hasLuhnDigit(number) ? 1 : 0);
      }),
    );
  });

  it("of a bank in the United States is one of ten", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99_999_999 }), (head) => {
        const codes = [...Array(10).keys()].map((last) => `${String(head).padStart(8, "0")}${last}`);
        expect(codes.filter(isRoutingNumber)).toHaveLength(1);
      }),
    );
  });
});

it("nothing of it is quoted in full, whatever a finding is about", () => {
  for (const [trace, lines] of found.filter(([one]) => secrets.includes(one)))
    for (const { written } of trace(contents(...lines))) {
      const [only, second] = lines;
      // What goes over two lines is in neither of them whole.
      if (second === undefined) expect(quote(only ?? "")).not.toContain(written);
    }
});

it("any text is looked through, and in time", () => {
  const pieces = [
    "IBAN ",
    "DE89 ",
    "4111 ",
    "password: ",
    "a1",
    "SSN ",
    "7-",
    "account ",
    "BIC ",
    "://a:",
    "A",
    "1",
    " ",
  ];
  fc.assert(
    fc.property(fc.array(fc.array(fc.constantFrom(...pieces)).map((parts) => parts.join(""))), (lines) => {
      for (const trace of [...secrets, markings]) trace(contents(...lines));
    }),
  );
  for (const piece of pieces) for (const trace of [...secrets, markings]) trace(contents(piece.repeat(20_000)));
});
