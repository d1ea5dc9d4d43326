import { expect, it } from "vitest";
import { systemSentence } from "./system-sentence.js";

const refused = (code: string) => Object.assign(new Error(`${code}: no`), { code });

it("says what the system refused without its codes", () => {
  expect(systemSentence(refused("EACCES"))).toBe("permission denied");
  expect(systemSentence(refused("ENOENT"))).toBe("the file is gone");
  expect(systemSentence(refused("EIO"))).toBe("the disk could not read it");
});

it("passes on a code that it does not know", () => {
  expect(systemSentence(refused("EWHATEVER"))).toBe("the system answers EWHATEVER");
  expect(systemSentence("no error at all")).toBe("the system answers unknown");
});
