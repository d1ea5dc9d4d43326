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
    expect(names.find("Tom O’Brien-Reed")).toBeUndefined();
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

  it("that is spelt nearly so is told as it stands there", () => {
    expect(near("Jo Quickthorn")).toBe("Jo Quikthorn");
    expect(near("Ann Smith")).toBe("Ann Marie Smith");
    expect(near("Anne Holly")).toBe("ANN HOLLY");
    expect(near("Jo Thornquick")).toBeUndefined();
    expect(near("Holly")).toBeUndefined();
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
