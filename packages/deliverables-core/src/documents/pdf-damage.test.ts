import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { memoryFolder } from "../folder/memory-folder.js";
import { readDocument } from "./read-document.js";

describe("a PDF", () => {
  const whole = readFileSync(new URL("../../fixtures/documents/certificate.pdf", import.meta.url), "latin1");

  test("may begin behind other bytes, and end before white space and NUL bytes", async () => {
    const pdf = { format: "PDF" };
    expect(await factsOf(latin1("x".repeat(1000) + whole))).toEqual(pdf);
    expect(await factsOf(latin1(`${whole}\r\n\n ${"\0".repeat(60_000)}`))).toEqual(pdf);
    expect(await factsOf(latin1(`${whole}${"%".repeat(2000)}`))).toEqual(pdf);
  });

  test("is damaged without the marker that closes it", async () => {
    const damage = "ends early: the %%EOF that closes a PDF is missing";
    for (let length = 10; length < whole.length - 1; length++) {
      expect(await factsOf(latin1(whole.slice(0, length))), `cut at ${length}`).toEqual({ format: "PDF", damage });
    }
    expect(await factsOf(latin1(whole + "x".repeat(3000)))).toEqual({ format: "PDF", damage });
    expect(await factsOf(latin1(whole + "\0".repeat(100_000)))).toEqual({ format: "PDF", damage });
  });

  test("is damaged without the place of its cross-reference table", async () => {
    const damage = "has no startxref, by which a PDF finds its pages";
    expect(await factsOf(latin1(whole.replace("startxref", "startxxxx")))).toEqual({ format: "PDF", damage });
  });

  test("made for the web is damaged when it is shorter than it promises", async () => {
    const linear = (length: number) =>
      latin1(`%PDF-1.7\n1 0 obj\n<< /Linearized 1 /L ${length} /H [1 2] >>\nendobj\nstartxref\n0\n%%EOF\n`);
    expect(await factsOf(linear(77))).toEqual({ format: "PDF" });
    const damage = "ends early: it promises 90000 bytes and holds 80";
    expect(await factsOf(linear(90_000))).toEqual({ format: "PDF", damage });
  });
});

async function factsOf(bytes: Uint8Array) {
  return readDocument(await memoryFolder({ document: bytes }).open("document"));
}

function latin1(characters: string): Uint8Array {
  return Uint8Array.from(characters, (character) => character.charCodeAt(0));
}
