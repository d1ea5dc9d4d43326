import { expect, it } from "vitest";
import { schemas } from "../spec/schemas.js";
import { columnsByName } from "./column-names.js";
import { readHeading } from "./read-heading.js";

it("a spec can name every column that a sheet can have, and no other", () => {
  const { definitions } = schemas["common/deliverable.schema.json"] as {
    definitions: { columns: { properties: object } };
  };
  expect(Object.keys(definitions.columns.properties).sort()).toEqual([...columnsByName.keys()].sort());
});

it.each([
  ["Composer 2 Share (%)", { of: "party", party: "composer", field: "share", index: 2 }],
  ["IPI of publisher", { of: "party", party: "publisher", field: "ipi", index: 1 }],
  ["Cat. No.", { of: "cue", field: "catalogue" }],
  ["Kat.-Nr.", { of: "cue", field: "catalogue" }],
  ["Duration (mm:ss)", { of: "cue", field: "duration" }],
  ["Length (Sec)", { of: "cue", field: "duration", part: "seconds" }],
  ["TC In", { of: "cue", field: "in" }],
  ["Music", undefined],
  ["", undefined],
])("the heading %s is understood", (heading, column) => expect(readHeading(heading)).toEqual(column));
