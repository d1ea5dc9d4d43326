import { describe, expect, it } from "vitest";
import { isSame } from "./same-statement.js";

describe("a transmission date that could be two days", () => {
  it("agrees with either of them, and with no third", () => {
    const agrees = (left: string, right: string) => isSame("transmissionDate", left, right, undefined);
    expect(agrees("03/04/2027", "2027-04-03")).toBe(true);
    expect(agrees("4 March 2027", "03/04/2027")).toBe(true);
    expect(agrees("03/04/2027", "2027-01-10")).toBe(false);
    expect(agrees("3/4/2027", "04/03/2027")).toBe(true);
    expect(agrees("when it is ready", "2027-01-10")).toBe(true);
  });
});
