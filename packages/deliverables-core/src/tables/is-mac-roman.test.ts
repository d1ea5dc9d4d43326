import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decodeText } from "./decode-text.js";

const tables = ["macintosh", "windows-1252"].map((label) => {
  // What each byte stands for, so that a text can be written in it.
  const letters = Array.from({ length: 128 }, (_, index) => decodeByte(label, index + 128));
  return { label, byteOf: new Map(letters.map((letter, index) => [letter, index + 128])) };
});

function decodeByte(label: string, byte: number): string {
  const control = label === "windows-1252" && byte < 0xa0;
  return control
    ? ("€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ"[byte - 128] ?? "")
    : new TextDecoder(label).decode(Uint8Array.of(byte));
}

function written(text: string, label: string): Uint8Array {
  const { byteOf } = tables.find((one) => one.label === label) ?? { byteOf: new Map<string, number>() };
  return Uint8Array.from([...text].map((letter) => byteOf.get(letter) ?? letter.charCodeAt(0)));
}

const sentences = [
  "Früh am Morgen, Grüße aus Köln; die Straße war naß",
  "Le café était fermé, déjà à midi; ça va – très bien",
  "Don’t look back, it’s Jörg Müller’s “Hedge”…",
  "Smörgåsbord på ön, två hästar",
];

describe("a text that is no UTF-8", () => {
  it.each(sentences)("is read as the machine wrote it: %s", (text) => {
    expect(decodeText(written(text, "macintosh"))).toEqual({ text, encoding: "Mac Roman" });
    expect(decodeText(written(text, "windows-1252"))).toEqual({ text, encoding: "windows-1252" });
  });

  it("is Windows' where nothing stands inside of a word", () => {
    expect(decodeText(written("Fee: 20 € – paid", "windows-1252")).encoding).toBe("windows-1252");
    expect(decodeText(written("Škoda, Žižkov, “Œuvre”", "windows-1252")).encoding).toBe("windows-1252");
  });

  it("is read in one of them whatever its bytes are", () => {
    fc.assert(fc.property(fc.uint8Array(), (bytes) => decodeText(bytes).text.length >= 0));
  });
});
