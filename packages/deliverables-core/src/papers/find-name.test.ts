import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { indexNames } from "./find-name.js";

const lines = [
  { text: "Presented by\tJo Quikthorn" },
  { text: "with ANN HOLLY, Müller, Zoë and Ann Marie Smith" },
  { text: "O'Brien-Reed, Tom" },
];
const names = indexNames(lines);
const near = (name: string, ...others: string[]) => names.findNear(name, new Set(others))?.written;

describe("a name in a paper", () => {
  it("is found whatever its capitals, and with the surname first", () => {
    expect(names.find("Ann Holly")?.written).toBe("ANN HOLLY");
    expect(names.find("Zoë Müller")?.written).toBe("Müller, Zoë");
    expect(names.find("Tom O’Brien-Reed")?.written).toBe("O'Brien-Reed, Tom");
    expect(indexNames([{ text: "Cook: O'Brien-Reed, Tom Berry" }]).find("Tom O’Brien-Reed")).toBeUndefined();
    expect(names.find("Jo Quickthorn")).toBeUndefined();
    expect(names.find("")).toBeUndefined();
  });

  it("is found in capitals without its accents, which small letters need", () => {
    const credits = indexNames([{ text: "PILOT\tSIAN O’NEILL, MUELLER JOERG and Sian Reed" }]);
    expect(credits.find("Siân O’Neill")?.written).toBe("SIAN O’NEILL");
    expect(credits.find("Jörg Müller")?.written).toBe("MUELLER JOERG");
    expect(credits.find("Siân Reed")).toBeUndefined();
    expect(indexNames([{ text: "Siân O’Neill" }]).find("SIAN O’NEILL")).toBeDefined();
    expect(indexNames([{ text: "Siân O’Neill" }]).find("Sian O’Neill")).toBeUndefined();
  });

  it("is found with a surname of several words in front, which only capitals or a comma tell", () => {
    const credits = indexNames([
      { text: "DE LA CRUZ José María" },
      { text: "O’NEILL Siân" },
      { text: "von der Heide, Ute" },
      { text: "Marie Holly Ann Berry" },
    ]);
    expect(credits.find("José María de la Cruz")?.written).toBe("DE LA CRUZ José María");
    expect(credits.find("Siân O’Neill")?.written).toBe("O’NEILL Siân");
    expect(credits.find("Ute von der Heide")?.written).toBe("von der Heide, Ute");
    expect(credits.find("Ann Marie Holly")).toBeUndefined();
    expect(credits.find("Berry Marie Holly Ann")).toBeUndefined();
  });

  it("is found in Turkish capitals, whose dots small letters do not have", () => {
    const credits = indexNames([{ text: "İPEK IŞIK, MİCHAŁ ŻURAWSKİ, AYŞE YILMAZ, Isik Ipek" }]);
    expect(credits.find("İpek Işık")?.written).toBe("İPEK IŞIK");
    expect(credits.find("Michał Żurawski")?.written).toBe("MİCHAŁ ŻURAWSKİ");
    expect(credits.find("Ayşe Yılmaz")?.written).toBe("AYŞE YILMAZ");
    expect(indexNames([{ text: "Ipek Isik" }]).find("İpek Işık")).toBeUndefined();
  });

  it("is found whatever nobody sees inside its words", () => {
    const credits = indexNames([{ text: "Ann Hol\u00adly, Jo\u200b Smith" }]);
    expect(credits.find("Ann Holly")).toBeDefined();
    expect(credits.find("Jo Smith")).toBeDefined();
  });

  it("is found where a text runs on into the next line", () => {
    const text = [{ text: "Thanks to Ann" }, { text: "Holly, Siân O’Neill and José de la" }, { text: "Cruz" }];
    const credits = indexNames(text, { isText: true });
    expect(credits.find("Ann Holly")).toBeDefined();
    expect(credits.find("José de la Cruz")).toBeDefined();
    expect(indexNames(text).find("Ann Holly")).toBeUndefined();
  });

  it.each([
    [["Ann", "Holly"]],
    [["Camera Ann", "Holly Berry"]],
    [["Thanks to Jo Ann", "Holly, Siân O’Neill"]],
    [["Thanks to Bo, Jo and Ann", "Holly Berry, Siân O’Neill"]],
    [["Thanks to Bo, Jo and Ann.", "Holly, the dog"]],
    [["Thanks to Bo,\tJo and Ann", "Holly"]],
  ])("is not made of two people in two lines: %j", (text) => {
    expect(
      indexNames(
        text.map((line) => ({ text: line })),
        { isText: true },
      ).find("Ann Holly"),
    ).toBeUndefined();
  });

  it("that is spelt nearly so is told as it stands there", () => {
    expect(near("Jo Quickthorn")).toBe("Jo Quikthorn");
    expect(near("Ann Smith")).toBe("Ann Marie Smith");
    expect(near("Anne Holly")).toBe("ANN HOLLY");
    expect(near("Jo Thornquick")).toBeUndefined();
    expect(near("Holly")).toBeUndefined();
    const without = indexNames([{ text: "Michal Zurawski, Ipek Isik" }]);
    expect(without.findNear("Michał Żurawski", new Set())?.written).toBe("Michal Zurawski");
    expect(without.findNear("İpek Işık", new Set())?.written).toBe("Ipek Isik");
  });

  it("of somebody else is not taken for it", () => {
    expect(near("Anne Holly", "ann holly")).toBeUndefined();
  });

  it("is found wherever it stands", () => {
    const word = fc.stringMatching(/^[a-z]{2,8}$/);
    fc.assert(
      fc.property(
        fc.array(word, { minLength: 2, maxLength: 3 }),
        fc.array(word),
        fc.array(word),
        (name, left, right) => {
          const text = [...left, ...name, ...right].join(" ");
          expect(indexNames([{ text }]).find(name.join(" "))?.written).toBe(name.join(" "));
        },
      ),
    );
  });
});
