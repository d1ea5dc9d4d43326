import { describe, expect, it } from "vitest";
import { planItems } from "./delivery/plan-items.js";
import { clientName, clientSchemas } from "./spec/client-schema.js";
import { readSpec } from "./spec/read-spec.js";
import { starterSpec } from "./starter-spec.js";

describe("a first spec", () => {
  it.each(clientSchemas)("for $title has no fault, and every figure that the client fixes", (client) => {
    const text = starterSpec({ client, title: "The Long Field", folderPaths: [] });
    const reading = readSpec(text);
    expect({
      told: [...planItems(reading).faults, ...(reading.advice ?? [])].map(({ message }) => message),
      text,
    }).toEqual({
      told: [],
      text,
    });
    expect(reading.spec?.client).toBe(clientName(client));
  });
});
