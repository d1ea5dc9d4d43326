import { describe, expect, test } from "vitest";
import { memoryFolder } from "../folder/memory-folder.js";
import { readDocument } from "./read-document.js";

describe("a text", () => {
  test("is damaged when its last part was never copied", async () => {
    const damage = "holds NUL bytes where text should stand";
    expect(await factsOf(`${"A line of text.\n".repeat(10_000)}${"\0".repeat(1000)}`)).toEqual({
      format: "text",
      damage,
    });
  });

  test("that is an RTF is damaged without its last brace", async () => {
    const damage = "ends early: the brace that closes an RTF is missing";
    expect(await factsOf("{\\rtf1\\ansi Letter.")).toEqual({ format: "RTF", damage });
  });
});

async function factsOf(text: string) {
  return readDocument(await memoryFolder({ document: text }).open("document"));
}
