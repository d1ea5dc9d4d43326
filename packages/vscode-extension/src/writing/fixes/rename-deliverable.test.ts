import { expect, it } from "vitest";
import { typed } from "../spec-in-test.js";
import { renameDeliverable } from "./rename-deliverable.js";

it("names a deliverable by its new key wherever another one goes by it, in a list too", () => {
  const { spec } = typed(`¦{ "production": { "title": "T" }, "deliverables": {
    "film": { "type": "media", "files": "a.mxf" },
    "mix": { "type": "media", "files": "a.wav", "sameDurationAs": { "deliverable": "film", "tolerance": "1 frame" } },
    "cues": { "type": "cue-sheet", "files": "a.csv", "of": "film" },
    "list": { "type": "document", "files": "a.md5", "checksums": true, "of": ["mix", "film"] } } }`);
  const { edits } = renameDeliverable(spec, "film", "programme");
  expect(edits.map((edit) => JSON.stringify(edit)).map((edit) => /"line":(\d+)/.exec(edit)?.[1])).toEqual([
    "2",
    "3",
    "4",
    "5",
  ]);
});
