import { describe, expect, it } from "vitest";
import { namesNobody } from "./stand-ins.js";

describe("a text in the place of a name", () => {
  it.each([
    "as above",
    "Same as above",
    '"',
    "″",
    "ditto",
    "do.",
    "dto.",
    "s.o.",
    "siehe oben",
    "idem",
    "Idem ci-dessus",
    "See attached",
    "see list below",
    "Siehe Anlage",
    "voir annexe",
    "N/K",
    "Not known",
    "k.A.",
    "D.R.",
    "Various",
    "various (see list)",
    "Verschiedene",
    "Verschiedene Komponisten",
    "divers",
    "123",
    "x",
    "composer",
    "Name des Komponisten",
    "…",
  ])("%s names nobody", (text) => expect(namesNobody(text, "composer")).toBe(true));

  it.each([
    "Jo Do",
    "Do",
    "See, Jo",
    "Jo See",
    "Lee Same",
    "Franz Gleich",
    "James Last",
    "4AD Music",
    "U2",
    "V",
    "Copyright Control",
    "Manuskript",
    "Self-published",
    "Edition Oben",
    "Verlag der Autoren",
    "Trad.",
    "王菲",
    "Various Positions Music",
    "Multiple Artists Publishing Ltd",
    "The Library of Noise",
  ])("%s is a name", (text) => expect(namesNobody(text, "publisher")).toBe(false));

  it("performers are called what they like, but not as above", () => {
    expect(["Various Artists", "311", "X", "!!!"].map((text) => namesNobody(text, "performer"))).not.toContain(true);
    expect(namesNobody("as above", "performer")).toBe(true);
  });
});
