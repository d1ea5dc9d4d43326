import { expect, it } from "vitest";
import { saysDraft } from "./open-remark.js";

it.each([
  "This cue sheet has been replaced by the cue sheet dated 24 November 2026.",
  "Diese Musikliste wurde ersetzt durch die Fassung vom 3. Dezember.",
  "Ce relevé est remplacé par celui du 3 décembre.",
])("takes a sheet that another one has replaced for none that counts: %s", (line) => {
  expect(saysDraft(line)).toBe(true);
});

it.each([
  "This amended cue sheet replaces the cue sheet dated 4 November.",
  "Diese Liste ersetzt die Liste vom 3. Dezember.",
  "Replaced by Love",
])("leaves alone one that replaces another, and a title: %s", (line) => {
  expect(saysDraft(line)).toBe(false);
});
