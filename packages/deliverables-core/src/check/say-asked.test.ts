import { describe, expect, it } from "vitest";
import { sayAsked } from "./say-asked.js";

describe("what the spec asks for, in words", () => {
  it("has no brackets of JSON", () => {
    expect(sayAsked({ min: 3000 })).toBe("at least 3000");
    expect(sayAsked({ target: -23, tolerance: 0.5 })).toBe("-23 ± 0.5");
    expect(sayAsked({ deliverable: "programme", tolerance: "1 frame" })).toBe(
      "deliverable programme, tolerance 1 frame",
    );
    expect(sayAsked({ table: "music-edit", tracks: ["MX"] })).toBe("table music-edit, tracks MX");
    expect(sayAsked(["usage", "society"])).toBe("usage, society");
    expect(sayAsked([{ is: true, at: [1, 2] }])).toBe("(is yes, at (1, 2))");
    expect(sayAsked(null)).toBe("none");
  });

  it("does not run on for ever", () => {
    expect(sayAsked(Array(500).fill("word"))).toHaveLength(200);
  });
});
