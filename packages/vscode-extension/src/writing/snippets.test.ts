import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { readSpec } from "deliverables-core";
import { describe, expect, it } from "vitest";
import { expanded } from "./expand-in-test.js";

const path = fileURLToPath(new URL("../../snippets/delivery-spec.json", import.meta.url));
const snippets: Record<string, { prefix: string; body: string[] }> = JSON.parse(readFileSync(path, "utf8"));
const bodyOf = (name: string) => expanded(snippets[name]?.body.join("\n") ?? "");
const programme = '"programme": { "type": "media", "files": "<productionNumber>.mxf" }';

describe("a snippet", () => {
  it.each(Object.keys(snippets))("writes %s so that a spec with it reads without a fault", (name) => {
    const isDeliverable = name !== "Episode";
    const deliverables = !isDeliverable || name === "Programme" ? "" : `${programme}, `;
    const text = `{
      "production": { "title": "The Long Field", "productionNumber": "LFD1001A" },
      ${isDeliverable ? "" : `"episodes": [${bodyOf(name)}],`}
      "deliverables": { ${deliverables}${isDeliverable ? bodyOf(name) : programme} }
    }`;
    expect(readSpec(text).faults.map(({ message }) => message)).toEqual([]);
  });
});
