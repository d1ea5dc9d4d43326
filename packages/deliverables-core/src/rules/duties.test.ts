import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { codes } from "./index.js";

const page = readFileSync(fileURLToPath(new URL("../../../../docs/papers.md", import.meta.url)), "utf8");
const schemas = ["deliverable", "spec"].map((name) =>
  readFileSync(fileURLToPath(new URL(`../../../../schemas/common/${name}.schema.json`, import.meta.url)), "utf8"),
);
const [, ...lines] = (page.split("## Who does what")[1] ?? "").split("\n## ")[0]?.match(/^\|.*\|$/gm) ?? [];
const duties = lines.slice(1).map((line) =>
  line
    .split("|")
    .slice(1, -1)
    .map((cell) => cell.trim()),
);
const named = duties.flatMap((cells) => [...cells.join(" ").matchAll(/`([^`]+)`/g)].map(([, text = ""]) => text));
const rulesNamed = named.filter((text) => text.includes("/"));

describe("the table of a coordinator's duties", () => {
  it("names rules that exist", () => {
    const unknown = rulesNamed.filter((text) =>
      text.endsWith("/*") ? !codes.some((code) => code.startsWith(text.slice(0, -1))) : !codes.includes(text as never),
    );
    expect(unknown).toEqual([]);
  });

  it("names every kind of rule that looks at what is delivered", () => {
    const kinds = new Set(codes.map((code) => code.split("/")[0]));
    kinds.delete("spec");
    expect([...kinds].filter((kind) => !rulesNamed.some((text) => text.startsWith(`${kind}/`)))).toEqual([]);
  });

  it("names keys that a spec can have, and commands", () => {
    const keys = named.filter((text) => /^[a-zA-Z]+$/.test(text));
    expect(keys.filter((key) => !schemas.some((schema) => schema.includes(`"${key}": {`)))).toEqual([]);
  });

  it("says of each duty what covers it, and of what is not covered, why", () => {
    // The duties of the apprenticeship standard that a folder can show, two of them in two rows.
    expect(duties.length).toBeGreaterThanOrEqual(30);
    for (const cells of duties) {
      expect(cells).toHaveLength(3);
      expect(cells[1]).not.toBe("");
    }
  });
});
