import { describe, expect, it } from "vitest";
import { readClientFile } from "./read-client-file.js";

const told = async (schema: object) =>
  (await readClientFile({ path: "./acme.schema.json", text: JSON.stringify(schema) })).faults.map(
    ({ message }) => message,
  );

describe("a client schema that is no JSON Schema", () => {
  it.each([
    [{ minProperties: "3" }, '"minProperties" is "3", and JSON Schema (draft-07) takes a whole number there'],
    [{ type: "integr" }, '"type" is "integr", and JSON Schema (draft-07) takes "integer" there'],
    [{ enum: 1920 }, '"enum" is 1920, and JSON Schema (draft-07) takes a list in brackets [ ] there'],
    [{ enum: [] }, '"enum" is [], and JSON Schema (draft-07) takes a list that is not empty there'],
    [{ required: ["x", "x"] }, '"required" is ["x","x"], and JSON Schema (draft-07) takes each entry once there'],
    [{ minLength: -1 }, '"minLength" is -1, and JSON Schema (draft-07) takes a number of at least 0 there'],
    [{ items: 3 }, '"items" is 3, and JSON Schema (draft-07) takes an object in braces { } or true or false there'],
  ])("%j is told in plain words, once", async (node, sentence) => {
    expect(await told({ properties: { client: node } })).toEqual([sentence]);
  });
});
