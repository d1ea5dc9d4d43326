import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hexOfBase64 } from "./hex-of-base64.js";

describe("hexOfBase64", () => {
  it("gives back the bytes of whatever was written", () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 1, maxLength: 70 }), (bytes) => {
        expect(hexOfBase64(Buffer.from(bytes).toString("base64"))).toBe(Buffer.from(bytes).toString("hex"));
      }),
    );
  });

  it.each(["", "abc", "ab=c", "ab*d", "a===", "YWJj="])("is nothing for %j", (text) => {
    expect(hexOfBase64(text)).toBeUndefined();
  });

  it("takes no offence at a line break", () => expect(hexOfBase64("YWJj\n  ZGVm")).toBe("616263646566"));
});
