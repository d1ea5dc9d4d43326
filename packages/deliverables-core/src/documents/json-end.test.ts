import { describe, expect, test } from "vitest";
import { memoryFolder } from "../folder/memory-folder.js";
import { readDocument } from "./read-document.js";

describe("a JSON document", () => {
  const long = JSON.stringify(Array.from({ length: 9000 }, (_, id) => ({ id, name: 'the "[first]" \\' })));

  test("is whole when it closes what it opened", async () => {
    expect(await damageOf(long)).toBeUndefined();
    expect(await damageOf('{ "a": 1 } // it\'s a "remark [\n')).toBeUndefined();
    expect(await damageOf('/* { */ { "a": "// {" }')).toBeUndefined();
  });

  test("is damaged when it is cut, also where so little is left that only its name says what it was", async () => {
    expect(await damageOf(long.slice(0, -1))).toBe("ends early: it does not close the bracket that it opened");
    expect(await damageOf(long.slice(0, -2))).toBe("ends early: it does not close 2 brackets that it opened");
    expect(await damageOf(long.slice(0, -5))).toBe("ends early: in the middle of a string");
    expect(await damageOf('{ "a": [1, 2')).toBe("ends early: it does not close 2 brackets that it opened");
  });

  test("is no other text, whatever its brackets", async () => {
    expect(await damageOf("a list (of [things", "list.txt")).toBeUndefined();
    expect(await damageOf("[Script Info", "titles.ass")).toBeUndefined();
  });
});

test("a text with NUL bytes in its middle is damaged, a long one too", async () => {
  const line = "A line of text.\n";
  for (const lines of [20_000, 400_000]) {
    const bytes = new TextEncoder().encode(line.repeat(lines));
    bytes.fill(0, bytes.length >> 1, (bytes.length >> 1) + bytes.length / 50);
    expect(await damageOf(bytes, "log.txt")).toBe("holds NUL bytes where text should stand");
  }
});

async function damageOf(content: string | Uint8Array, name = "list.json"): Promise<string | undefined> {
  const facts = await readDocument(await memoryFolder({ [name]: content }).open(name));
  return "damage" in facts ? facts.damage : undefined;
}
