import { describe, expect, it } from "vitest";
import type { Contents } from "./contents.js";
import { isInLanguage, tellLanguage } from "./language-of-text.js";

const texts: Record<string, string> = {
  en: "A hedge at the edge of a village is to make way for a road, and three people find out what it is worth to them.",
  de: "Eine Hecke am Rand eines Dorfes soll einer Straße weichen, und drei Menschen merken, was sie ihnen wert ist.",
  fr: "Une haie au bord d'un village doit céder la place à une route, et trois personnes découvrent ce qu'elle vaut.",
  es: "Un seto al borde de un pueblo debe dejar paso a una carretera, y tres personas descubren lo que vale para ellas.",
  it: "Una siepe al margine di un villaggio deve lasciare il posto a una strada, e tre persone scoprono quanto vale.",
  nl: "Een haag aan de rand van een dorp moet wijken voor een weg, en drie mensen ontdekken wat zij hun waard is.",
  sv: "En häck i utkanten av en by ska ge plats åt en väg, och tre människor upptäcker vad den är värd för dem.",
  pl: "Żywopłot na skraju wsi ma ustąpić miejsca drodze, a trzy osoby odkrywają, ile jest dla nich wart.",
};
const told = async (...lines: string[]) => {
  const contents: Contents = { lines: lines.map((text) => ({ text })) };
  await tellLanguage(contents);
  return contents.language ?? { letters: 0, likeness: {} };
};

describe("the language of a text", () => {
  it.each(Object.keys(texts))("that is %s is told, and is none of the others", async (language) => {
    const guess = await told(texts[language] ?? "");
    for (const other of Object.keys(texts))
      expect(isInLanguage(guess, other)).toEqual({ is: other === language, seems: language });
  });

  it("is told of each of several lines", async () => {
    const { passages = [] } = await told(texts.de ?? "", "Von Sam Orchard", texts.en ?? "");
    expect(passages.map((one) => isInLanguage(one, "de"))).toEqual([
      { is: true, seems: "de" },
      { is: false, seems: "en" },
    ]);
    expect((await told(texts.de ?? "")).passages).toBeUndefined();
  });

  it("is not told of a few words, or of names and labels", async () => {
    expect(isInLanguage(await told("The Hedge"), "en")).toHaveProperty("unknown");
    const names = Array.from({ length: 40 }, (_, index) => `Director ${index}`);
    expect(isInLanguage(await told(...names), "en")).toHaveProperty("unknown");
  });

  it("is not told where it is one that is not known: Welsh is not taken for another", async () => {
    const welsh =
      "Mae gwrych ar gyrion pentref i wneud lle i ffordd. Dros un gaeaf mae ei berchennog, adeiladwr a gwyliwr adar yn darganfod beth yw ei werth i bob un ohonynt.";
    for (const language of ["cy", "en", "de"])
      expect(isInLanguage(await told(welsh), language)).toHaveProperty("unknown");
  });
});
