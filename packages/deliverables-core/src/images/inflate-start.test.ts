import { deflateSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { inflateStart } from "./inflate-start.js";

describe("the start of what is compressed", () => {
  it("is what was put in, as far as it is asked for", async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 5000 }), fc.nat(6000), async (bytes, most) => {
        const start = await inflateStart(deflateSync(bytes), most);
        expect(start.length).toBeGreaterThanOrEqual(Math.min(most, bytes.length));
        expect([...start]).toEqual([...bytes.subarray(0, start.length)]);
      }),
    );
  });

  it("is what came before it was cut off, and nothing of what is no such stream", async () => {
    const whole = deflateSync(Uint8Array.from({ length: 100_000 }, (_, index) => (index * 2_654_435_761) >> 24));
    const cut = await inflateStart(whole.subarray(0, 50_000), 16_384);
    expect(cut.length).toBeGreaterThan(0);
    expect(await inflateStart(new TextEncoder().encode("no stream at all"), 100)).toEqual(new Uint8Array());
  });

  it("of a bomb is no more than a part", async () => {
    const bomb = deflateSync(new Uint8Array(50_000_000));
    expect((await inflateStart(bomb, 16_384)).length).toBeLessThan(1_000_000);
  });
});
