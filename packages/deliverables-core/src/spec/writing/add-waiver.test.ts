import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readSpec } from "../read-spec.js";
import type { Waiver } from "../spec.js";
import { addWaiver } from "./add-waiver.js";

const waiver: Waiver = {
  code: "media/bit-rate",
  file: "LFD1001A.mxf",
  sha256: "9f2c".repeat(16),
  reason: "Accepted by e-mail",
  approvedBy: "Client delivery desk",
  approvedOn: "2026-11-20",
};

describe("addWaiver", () => {
  it("adds to a spec without waivers, and leaves comments and layout as they are", () => {
    const text = `{
    // The title.
    "production": { "title": "The Long Field" }, // one line
    "deliverables": { "programme": { "type": "media", "files": "LFD1001A.mxf" } },
}
`;
    expect(addWaiver(text, waiver)).toBe(`{
    // The title.
    "production": { "title": "The Long Field" }, // one line
    "deliverables": { "programme": { "type": "media", "files": "LFD1001A.mxf" } },
    "waivers": [
        {
            "code": "media/bit-rate",
            "file": "LFD1001A.mxf",
            "sha256": "${waiver.sha256}",
            "reason": "Accepted by e-mail",
            "approvedBy": "Client delivery desk",
            "approvedOn": "2026-11-20"
        }
    ],
}
`);
  });

  it("adds behind the waivers that are there", () => {
    const once = addWaiver('{\n\t"production": { "title": "x" },\n\t"deliverables": {}\n}\n', waiver);
    const twice = addWaiver(once, { ...waiver, file: "LFD1002A.mxf" });
    expect(twice.startsWith(once.slice(0, once.lastIndexOf("\n\t]")))).toBe(true);
    expect(twice).toContain('\n\t\t\t"file": "LFD1002A.mxf",\n');
    expect(JSON.parse(twice).waivers).toHaveLength(2);
  });

  it("keeps the line ends of the spec", () => {
    const added = addWaiver('{\r\n  "production": { "title": "x" }\r\n}\r\n', waiver);
    expect(added.replaceAll("\r\n", "")).not.toContain("\n");
  });

  it("never changes anything else, however the list was written, and whatever a reason says", () => {
    const lists = fc.constantFrom(
      ', "waivers": [ /* none yet */ ]',
      "",
      ', "waivers": []',
      ',\n  "waivers": [\n  ],',
      `, "waivers": [${JSON.stringify(waiver)}]`,
      `, "waivers": [\n    ${JSON.stringify(waiver)}, // kept\n  ],`,
    );
    fc.assert(
      fc.property(lists, fc.string({ minLength: 1, unit: "binary" }), (list, reason) => {
        const text = `{ "production": { "title": "x" }, "deliverables": { "a": { "type": "other", "files": "a" } }${list} }`;
        const before = readSpec(text).spec;
        const after = readSpec(addWaiver(text, { ...waiver, reason }));
        expect(after.faults).toEqual([]);
        expect(after.spec).toEqual({ ...before, waivers: [...(before?.waivers ?? []), { ...waiver, reason }] });
      }),
    );
  });
});
