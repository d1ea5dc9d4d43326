import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readCountry } from "./country.js";
import type { ReadIdentifier } from "./identifier.js";
import { type IdentifierKind, identifierKinds } from "./identifier-kinds.js";
import { readIso6392 } from "./iso-639-2.js";

type Vector = string | [value: string, note: string];
interface Vectors {
  valid: Vector[];
  validAfterPadding?: Vector[];
  invalid?: Vector[];
  passesButMeansMissing?: Vector[];
}
const path = fileURLToPath(new URL("../../fixtures/identifiers.json", import.meta.url));
const { note: _, ean13_upca: ean, ...others } = JSON.parse(readFileSync(path, "utf8"));
const vectors = Object.entries<Vectors>({ ...others, ean }) as [IdentifierKind, Vectors][];
const textOf = (vector: Vector) => (typeof vector === "string" ? vector : vector[0]);
const canonicalOf = (read: ReadIdentifier, text: string) => {
  const reading = read(text);
  return "canonical" in reading ? reading.canonical : `no: ${reading.reason}`;
};
const reasonOf = (read: ReadIdentifier, text: string) => {
  const reading = read(text);
  return "reason" in reading ? reading.reason : `taken as ${reading.canonical}`;
};

describe("published identifiers", () => {
  for (const [kind, { valid, validAfterPadding = [], invalid = [], passesButMeansMissing = [] }] of vectors) {
    const { read } = identifierKinds[kind];
    it.each([...valid, ...validAfterPadding].map(textOf))(
      `${kind} %s is read, and its canonical form gives itself`,
      (text) => {
        const canonical = canonicalOf(read, text);
        expect(canonical).not.toMatch(/^no: /);
        expect(canonicalOf(read, canonical)).toBe(canonical);
      },
    );
    it.each([...invalid, ...passesButMeansMissing].map(textOf))(
      `${kind} %s is refused, with what would be right`,
      (text) => {
        const reading = read(text);
        expect(reading).toHaveProperty("reason");
        if ("suggestion" in reading && reading.suggestion) expect(read(reading.suggestion)).toHaveProperty("canonical");
      },
    );
  }

  it("say which check digit would be right", () => {
    expect(reasonOf(identifierKinds.eidr.read, "10.5240/B5D8-0D2C-9C69-D5B0-3E3B-3")).toBe(
      "its check character is 3, expected P",
    );
    expect(reasonOf(identifierKinds.isan.read, "0000-0001-8CFA-0000-A-0000-0000-K")).toBe(
      "its first check character is A, expected I",
    );
    expect(reasonOf(identifierKinds.isan.read, "1881-66C7-3420-6541-Y-9F3A-0245-U")).toBe(
      "its second check character is U, expected O",
    );
    expect(reasonOf(identifierKinds.ean.read, "09736156444")).toBe(
      "it has 11 digits, so that a UPC has lost its check digit, 9",
    );
    expect(reasonOf(identifierKinds.ipiName.read, "00000000000")).toBe("it is all zeros, which stands for none");
    expect(reasonOf(identifierKinds.isrc.read, "XX-SKG-19-12345")).toBe(
      "its country is XX, expected the code of a country, as GB or US",
    );
  });
});

describe("the forms in which people write them", () => {
  const forms: [IdentifierKind, string, string[]][] = [
    [
      "eidr",
      "10.5240/7791-8534-2C23-9030-8610-5",
      [
        "urn:eidr:10.5240:7791-8534-2C23-9030-8610-5",
        "https://doi.org/10.5240/7791-8534-2c23-9030-8610-5",
        "https://dx.doi.org/10.5240%2F7791-8534-2C23-9030-8610-5",
        "10.5240/77918534 2C23903086105",
        "10.5240-7791-8534-2C23-9030-8610-5",
        " 10.5240/7791‑8534–2C23-9030-8610-5\u00a0",
      ],
    ],
    [
      "isan",
      "0000-0001-8CFA-0000-I-0000-0000-K",
      [
        "ISAN 0000-0001-8CFA-0000-I-0000-0000-K",
        "urn:isan:0000-0001-8cfa-0000-i-0000-0000-k",
        "000000018CFA000000000000",
      ],
    ],
    ["isan", "0000-0001-8CFA-0000-I", ["0000-0001-8CFA-0000", "ISAN: 0000-0001-8CFA-0000-I"]],
    ["iswc", "T-034.524.680-1", ["T0345246801", "t-034.524.680-1", "ISWC T-034524680-1"]],
    ["isrc", "US-SKG-19-12345", ["USSKG1912345", "ISRC US-SKG-19-12345", "us skg 19 12345"]],
    ["ipiName", "00000000199", ["199", "IPI 199", "00000.00.01.99"]],
    [
      "isni",
      "000000000000001X",
      ["0000 0000 0000 001X", "https://isni.org/isni/000000000000001x", "ISNI:0000-0000-0000-001X"],
    ],
    ["clockNumber", "DIR/CORP001/030", ["dir/corp001/030"]],
    ["clockNumber", "XYZ/ABCD01/0330", ["XYZ/ABCD01/0330"]],
    ["adId", "ABCD1234000H", ["abcd1234000h"]],
    ["bbcProgrammeNumber", "DRIB511W/02", ["DRIB511W02", "drib511w/02"]],
    ["bbcProgrammeNumber", "01/DRIA411N", ["01/DRIA411N"]],
    ["bbcProgrammeNumber", "LCK2983F", ["LCK2983F"]],
    [
      "umid",
      "urn:smpte:umid:060a2b34.01010105.01010f20.13000000.01234567.89abcdef.01234567.89abcdef",
      ["060A2B340101010501010F20130000000123456789ABCDEF0123456789ABCDEF"],
    ],
  ];
  it.each(forms)("%s %s", (kind, canonical, written) => {
    for (const text of written) expect(canonicalOf(identifierKinds[kind].read, text), text).toBe(canonical);
  });

  const parts: [IdentifierKind, string, string][] = [
    ["eidr", "10.5237/FFDA-9947", "it is the number of a party (10.5237); that of a title begins with 10.5240/"],
    ["eidr", "10.5240/7791-8534-2C23-9030-8610", "its check character is missing, expected 5"],
    [
      "eidr",
      "10.5240/7791-8534-2C23-9030-861-5",
      "it has 19 hexadecimal digits, expected 20 before the check character",
    ],
    ["eidr", "tt0133093", "it does not begin with 10.5240/"],
    ["isni", "0000 0000 0000 0011", "its check character is 1, expected X"],
    ["clockNumber", "DIR/CORP001", "it is not of three parts between slashes, as DIR/CORP001/030"],
    [
      "clockNumber",
      "DIR/C0RP001/030",
      "its client and product code is C0RP, expected two letters for the client and two for the product",
    ],
    ["clockNumber", "DIR/CORP001/300", "its duration is 300, expected four digits for more than 180 seconds"],
    ["adId", "0BCD1234000", "its company prefix is 0BCD, expected one that does not begin with 0"],
    ["adId", "ABCD1234000X", "its last letter is X, expected H for high definition or D for 3D"],
    [
      "bbcProgrammeNumber",
      "DRIB51W",
      "its number is DRIB51W, expected four letters, three digits and a letter, as DRIB511W",
    ],
    ["umid", "0".repeat(64), "it is all zeros, which stands for none"],
    ["iswc", "T-034.524.68O-1", '"O" stands in it, expected only digits after the T'],
  ];
  it.each(parts)("%s %s: %s", (kind, text, reason) => {
    expect(reasonOf(identifierKinds[kind].read, text)).toBe(reason);
  });
});

describe("a changed character", () => {
  const hex = "0123456789ABCDEF";
  const digits = "0123456789";
  /** What a check digit promises: every single change in what it covers is caught. */
  const promises: [
    IdentifierKind,
    make: (body: string, read: ReadIdentifier) => string,
    alphabet: string,
    length: number,
  ][] = [
    ["eidr", (body, read) => suggestion(read, `10.5240/${body}`), hex, 20],
    ["isni", (body, read) => suggestion(read, body), digits, 15],
    ["ean", (body, read) => suggestion(read, `${body}0`), digits, 12],
  ];
  function suggestion(read: ReadIdentifier, text: string): string {
    const reading = read(text);
    return "canonical" in reading ? reading.canonical : (reading.suggestion ?? "");
  }
  it.each(promises)("is caught in %s", (kind, make, alphabet, length) => {
    const { read } = identifierKinds[kind];
    const body = fc.array(fc.constantFrom(...alphabet), { minLength: length, maxLength: length });
    fc.assert(
      fc.property(body, fc.nat(), fc.constantFrom(...alphabet), (characters, place, other) => {
        const right = make(characters.join(""), read);
        const places = [...right].flatMap((one, index) =>
          alphabet.includes(one) && index >= right.length - length ? [index] : [],
        );
        const at = places[place % places.length] ?? 0;
        fc.pre(right[at] !== other);
        expect(read(right)).toHaveProperty("canonical");
        expect(read(right.slice(0, at) + other + right.slice(at + 1))).toHaveProperty("reason");
      }),
    );
  });

  it("in an IPI name number is caught, but for the two sums that share the digits 00", () => {
    const { read } = identifierKinds.ipiName;
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 999_999_999 }),
        fc.nat(8),
        fc.constantFrom(...digits),
        (body, at, other) => {
          const right = suggestion(read, `${String(body).padStart(9, "0")}99`);
          fc.pre(right[at] !== other && !right.endsWith("00"));
          expect(read(right.slice(0, at) + other + right.slice(at + 1))).toHaveProperty("reason");
        },
      ),
    );
  });
});

it("no text makes a reader throw", () => {
  const readers = [...Object.values(identifierKinds).map(({ read }) => read), readCountry, readIso6392];
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: "binary" }), fc.string({ maxLength: 5000 })), (text) => {
      for (const read of readers) {
        const reading = read(text);
        expect("canonical" in reading || reading.reason.length < 200).toBe(true);
      }
    }),
  );
});

describe("codes of languages and countries", () => {
  it.each([
    ["gbr", "GB"],
    ["GB", "GB"],
  ])("country %s is %s", (text, code) => expect(canonicalOf(readCountry, text)).toBe(code));
  it("UK is none, and GB is meant", () => {
    expect(readCountry("UK")).toEqual({ reason: "ISO 3166 has no country of this code", suggestion: "GB" });
    expect(readCountry("Britain")).toHaveProperty("reason");
  });
  it.each(["eng", "ger", "deu", "zxx", "qaa"])("ISO 639-2 has %s", (code) => {
    expect(canonicalOf(readIso6392, code)).toBe(code);
  });
  it("ISO 639-2 has three letters: en is eng", () => {
    expect(readIso6392("en-GB")).toEqual({
      reason: "it is not a code of three letters (ISO 639-2)",
      suggestion: "eng",
    });
    expect(readIso6392("xxq")).toEqual({ reason: "ISO 639-2 has no language of this code" });
  });
});
