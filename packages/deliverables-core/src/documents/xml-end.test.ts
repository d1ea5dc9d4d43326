import { describe, expect, test } from "vitest";
import { memoryFolder } from "../folder/memory-folder.js";
import { readDocument } from "./read-document.js";

const titles = `<?xml version="1.0" encoding="UTF-8"?>
<!-- made for <tt> -->
<!DOCTYPE tt [ <!ENTITY a "b]"> ]>
<tt xmlns="http://www.w3.org/ns/ttml" note="a > b"><body><div>${"<p>Line</p>".repeat(200)}</div></body></tt>`;
const missing = "ends early: the </tt> that closes it is missing";

describe("an XML document", () => {
  test("is whole when the tag that closes its root is the last", async () => {
    for (const text of [
      titles,
      `${titles}\r\n\0\0`,
      `\ufeff${titles}\n<!-- end --> <?done really?>\n`,
      titles.replace("</tt>", "</tt\n >"),
      '<?xml version="1.0"?><tt/>',
      '<?xml version="1.0"?><tt a="1" b=\'2\' />\n',
    ]) {
      expect(await damageOf(text), text.slice(-40)).toBeUndefined();
    }
  });

  test("is damaged when it is cut anywhere", async () => {
    for (const missingBytes of [1, 2, 5, 100, 1000, Math.floor(titles.length / 2)]) {
      expect(await damageOf(titles.slice(0, -missingBytes)), `without ${missingBytes}`).toBe(missing);
    }
    expect(await damageOf(`${titles.slice(0, -5)}<!-- a remark that has an end -->`)).toBe(missing);
  });

  test("may be long, and written in UTF-16", async () => {
    const long = titles.replace("<div>", `<div>${"<p>Another line</p>".repeat(20_000)}`);
    expect(await damageOf(long)).toBeUndefined();
    expect(await damageOf(long.slice(0, -1000))).toBe(missing);
    const wide = new Uint8Array(Buffer.from(`\ufeff${titles}`, "utf16le"));
    expect(await damageOf(wide)).toBeUndefined();
    expect(await damageOf(wide.subarray(0, -2))).toBe(missing);
  });

  test("is not what a text is that begins with a tag", async () => {
    expect(await damageOf("<i>Narrator:</i> It was a dark night.\n<b>And</b> then")).toBeUndefined();
  });

  test("made to keep a reader busy is answered", async () => {
    for (const text of [
      `<!DOCTYPE a ${"[]".repeat(30_000)}`,
      `<?xml?><a ${" b=''".repeat(10_000)}`,
      `<?xml?><a>${"<!---->".repeat(9000)}`,
      `<?xml?><a>${`${" ".repeat(500)}x`.repeat(200)}`,
    ]) {
      expect(await readDocument(await memoryFolder({ document: text }).open("document"))).not.toHaveProperty("unread");
    }
  });
});

async function damageOf(content: string | Uint8Array): Promise<string | undefined> {
  const facts = await readDocument(await memoryFolder({ document: content }).open("document"));
  return "damage" in facts ? facts.damage : undefined;
}
