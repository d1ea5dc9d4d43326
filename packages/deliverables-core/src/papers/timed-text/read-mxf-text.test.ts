import { describe, expect, it } from "vitest";
import { memoryFolder } from "../../folder/memory-folder.js";
import { mxfWithText } from "./mxf-text-in-test.js";
import { readMxfText } from "./read-mxf-text.js";

const readText = async (bytes: Uint8Array<ArrayBuffer>) => {
  const reads = { bytes: 0 };
  const file = await memoryFolder({ "a.mxf": bytes }).open("a.mxf");
  const read = async (offset: number, length: number) => {
    const part = await file.read(offset, length);
    reads.bytes += part.length;
    return part;
  };
  return { inside: await readMxfText({ size: bytes.length, read }), reads };
};
const imsc = `<tt xmlns="http://www.w3.org/ns/ttml" xmlns:ttp="http://www.w3.org/ns/ttml#parameter" ttp:profile="http://www.w3.org/ns/ttml/profile/imsc1/text" xml:lang="de"><body><div><p begin="1s" end="2s">Hallo</p></div></body></tt>`;

describe("timed text inside MXF", () => {
  it("may be the IMSC of an IMF package; a line of the XML is no place in the file", async () => {
    const { inside } = await readText(mxfWithText(imsc));
    expect(inside).toMatchObject({
      timedText: { forms: ["TTML", "IMSC"], language: "de", events: [{ lines: ["Hallo"] }] },
    });
    expect(JSON.stringify(inside)).not.toContain('"place"');
  });

  it("is not looked for behind an element of sound, nor in what is no MXF", async () => {
    const sound = await readText(mxfWithText(imsc, { key: "060e2b34010201010d01030116010101" }));
    expect(sound.inside).toBeUndefined();
    const other = await readText(new Uint8Array(100_000).fill(7));
    expect(other.inside).toBeUndefined();
    expect(other.reads.bytes).toBe(16);
  });

  it("is read up to a size", async () => {
    const bytes = mxfWithText(imsc);
    const length = Buffer.from(bytes).indexOf(Buffer.from("17010b01", "hex")) + 5;
    bytes.set([0x7b, 0x98, 0xa0], length); // 8,100,000
    const { inside, reads } = await readText(bytes);
    expect(inside).toEqual({ unopened: "it has 8.1 MB, and such text is read up to 8.0 MB" });
    expect(reads.bytes).toBeLessThan(20_000);
  });
});
