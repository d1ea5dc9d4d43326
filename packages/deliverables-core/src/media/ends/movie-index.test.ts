import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fixture } from "../../node/fixture-in-test.js";
import { ascii, damageOf, indexOf, join } from "./damage-in-test.js";

describe("a QuickTime or MP4 file that holds less than its index lists", () => {
  const names = ["programme.mov", "clip.mp4", "ends/front.mp4"];
  const boxed = (content: Uint8Array) => join(length(content.length + 8), ascii("mdat"), content);

  test.each(names)("is not whole: %s without its media data", async (name) => {
    expect(await damageOf(replaced(fixture(name), () => new Uint8Array()))).toMatch(/^(ends early|lacks picture)/);
  });

  test.each(names)("is not whole: %s with the first part of its media data", async (name) => {
    for (const kept of [0, 10, 1000])
      expect(await damageOf(replaced(fixture(name), (mdat) => boxed(mdat.subarray(8, 8 + kept))))).toMatch(
        /^(ends early|lacks picture)/,
      );
  });

  test("is not whole where other bytes stand behind shorter media data", async () => {
    const filled = (mdat: Uint8Array) =>
      join(boxed(mdat.subarray(8, 100)), length(mdat.length - 100), ascii("free"), new Uint8Array(mdat.length - 108));
    for (const name of names)
      expect(await damageOf(replaced(fixture(name), filled)), name).toBe("lacks picture or sound that its index lists");
  });

  test("is not whole where its media data go on to the end of the file", async () => {
    const open = replaced(fixture("ends/front.mp4"), (mdat) => join(length(0), mdat.subarray(4)));
    const end = indexOf(open, "mdat") - 4 + replacedLength(fixture("ends/front.mp4"));
    const whole = open.subarray(0, end);
    expect(await damageOf(whole)).toBeUndefined();
    for (const missing of [1, 100, 1000])
      expect(await damageOf(whole.subarray(0, whole.length - missing)), `${missing} missing`).toMatch(/^ends early/);
  });

  test("is a reference movie when it names the file that has them", async () => {
    const reference = fixture("programme.mov");
    const at = indexOf(reference, "dref") + 12;
    const named = join(length(32), ascii("url "), length(0), ascii("file:///film.mov\0\0\0\0"));
    // The references that follow are overwritten: a player has the first.
    reference.set(named, at);
    expect(await damageOf(reference)).toMatch(/^keeps its picture or sound in another file/);
  });

  test("is read in few bytes, whatever its tables say", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...names),
        fc.array(fc.tuple(fc.nat({ max: 3000 }), fc.uint8Array({ minLength: 1, maxLength: 8 })), { maxLength: 8 }),
        async (name, changes) => {
          const bytes = fixture(name);
          const moov = indexOf(bytes, "moov");
          for (const [at, change] of changes) if (moov + at + 8 < bytes.length) bytes.set(change, moov + at);
          const count = { reads: 0, bytes: 0 };
          await damageOf(bytes, {}, count);
          expect(count.reads).toBeLessThanOrEqual(1200);
          expect(count.bytes).toBeLessThanOrEqual(2 ** 20);
        },
      ),
      { numRuns: 300 },
    );
  });

  function replaced(file: Uint8Array, change: (mdat: Uint8Array) => Uint8Array): Uint8Array {
    const at = indexOf(file, "mdat") - 4;
    const end = at + replacedLength(file);
    return join(file.subarray(0, at), change(file.subarray(at, end)), file.subarray(end));
  }

  function replacedLength(file: Uint8Array): number {
    return new DataView(file.buffer, file.byteOffset).getUint32(indexOf(file, "mdat") - 4);
  }

  function length(bytes: number): Uint8Array {
    const field = new Uint8Array(4);
    new DataView(field.buffer).setUint32(0, bytes);
    return field;
  }
});
