import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sheet } from "../../cue-sheets/sheet-in-short.js";
import { textOf } from "../paper-in-short.js";
import { quote } from "../quote.js";
import { bankDetails, isIban } from "./bank-details.js";
import { datesOfBirth } from "./date-of-birth.js";
import { labelledCells } from "./labelled-cells.js";
import { markings } from "./marking.js";
import { mask } from "./mask.js";
import { nationalInsurance } from "./national-insurance.js";
import { passports } from "./passport.js";

const traces = [bankDetails, datesOfBirth, markings, nationalInsurance, passports];
const contents = (...lines: string[]) => textOf(...lines).contents ?? { lines: [] };

describe("an IBAN", () => {
  it.each([
    "GB29 NWBK 6016 1331 9268 19",
    "DE89370400440532013000",
    "FR14 2004 1010 0505 0001 3M02 606",
    "NO93 8601 1117 947",
    "pay to: NL91 ABNA 0417 1643 00, thank you",
    "CH93-0076-2011-6238-5295-7",
  ])("%s is found", (line) => expect(bankDetails(contents(line))).toHaveLength(1));

  it("with any one digit changed is none", () => {
    const plain = "DE89370400440532013000";
    fc.assert(
      fc.property(fc.integer({ min: 2, max: plain.length - 1 }), fc.integer({ min: 1, max: 9 }), (at, more) => {
        const digit = String((Number(plain[at]) + more) % 10);
        expect(isIban(plain.slice(0, at) + digit + plain.slice(at + 1))).toBe(false);
      }),
    );
  });

  it.each([
    "LFD1001A",
    "DE89 370",
    "ISAN 0000-0000-D07A-0090-Q-0000-0000-X",
    "10.5240/7791-8534-2C23-9030-8610-5",
    "AAF2026 1234 5678 9012",
  ])("%s is none", (line) => expect(bankDetails(contents(line))).toEqual([]));
});

it("a date of birth may have two digits for its year, and a short German word before it", () => {
  for (const line of ["DOB 12.03.89", "DOB: 12/03/89", "Ann Holly, geb. 12.03.1989", "geb. am 4. Mai 2012"])
    expect(datesOfBirth(contents(line)), line).toHaveLength(1);
  for (const line of ["Dobbin 12.03.89", "geb. Holly", "DOB 12.03"])
    expect(datesOfBirth(contents(line)), line).toEqual([]);
});

it("what is private under its heading has the place of its own cell", () => {
  const table = sheet(
    "Name,Date of birth,Passport,Account number,Sort code",
    "Ann,12/03/1989,925076473,31926819,60-16-13",
  );
  const cells = labelledCells({ lines: [] }, table);
  const columns = [datesOfBirth, passports, bankDetails].map((trace) => trace(cells)[0]?.at.place?.start);
  expect(columns).toEqual([5, 16, 26].map((column) => ({ line: 2, column })));
});

it("a passport's line with a wrong check digit is none", () => {
  const line = "L898902C36UTO7408122F1204159ZE184226B<<<<<10";
  expect(passports(contents(line))).toHaveLength(1);
  // As it is read off a picture.
  expect(passports(contents(line.replace("UTO", "  UTO   ")))).toHaveLength(1);
  expect(passports(contents(line.replace("C36UTO", "C35UTO")))).toEqual([]);
});

it("a National Insurance number has a place, and letters that no number has make it none", () => {
  expect(nationalInsurance(contents("x", "Ann JG 10 37 59 A"))).toEqual([
    {
      at: { place: { start: { line: 2, column: 5 }, end: { line: 2, column: 18 } } },
      masked: "JG…9A",
      written: "JG 10 37 59 A",
    },
  ]);
  for (const line of ["GB 10 37 59 A", "DG 10 37 59 A", "JG 10 37 59 E", "XJG 10 37 59 A"])
    expect(nationalInsurance(contents(line))).toEqual([]);
});

it("nothing private is ever said in full", () => {
  const secrets = ["GB29NWBK60161331926819", "533401372", "JG103759A"];
  const text = `IBAN ${secrets[0]}. Passport no ${secrets[1]}. National Insurance ${secrets[2]}`;
  const said = traces.flatMap((trace) => trace(contents(text))).map(({ masked }) => masked);
  expect(said).toHaveLength(3);
  for (const secret of secrets) expect(said.join(" ")).not.toContain(secret);
  for (const secret of secrets) expect(quote(text.slice(text.indexOf(secret) - 20))).not.toContain(secret);
  expect(quote("IBAN GB29 NWBK 6016 1331 9268 19")).toBe('"IBAN GB…19"');
  fc.assert(
    fc.property(fc.string({ minLength: 5 }), (secret) => {
      expect(mask(secret).replace("…", "").length).toBeLessThanOrEqual(
        Math.min(4, secret.replaceAll(/\s/g, "").length / 2),
      );
    }),
  );
});

it("any text is looked through, and in time", () => {
  const unit = fc.constantFrom("A", "G", "B", "1", "9", " ", "<", ":", "-", "sort code", "passport", "\t");
  fc.assert(
    fc.property(fc.array(fc.string({ unit, maxLength: 300 })), (lines) => {
      for (const trace of traces) trace(contents(...lines));
    }),
  );
  for (const piece of ["GB29 ", "A1", "passport ", "<", "12 34 ", "/a", "C:\\"])
    for (const trace of traces) trace(contents(piece.repeat(20_000)));
});
