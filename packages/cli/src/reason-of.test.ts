import { expect, it } from "vitest";
import { reasonOf } from "./reason-of.js";

const refused = (code: string) => Object.assign(new Error(`${code}: no`), { code });

it("says of a typed path what the system refused, without its codes", () => {
  expect(reasonOf(refused("ENOENT"))).toBe("it does not exist");
  expect(reasonOf(refused("ENOSPC"))).toBe("the disk is full");
});

it("says the rest as the core says it of a file in the delivery", () => {
  expect(reasonOf(refused("EACCES"))).toBe("permission denied");
  expect(reasonOf(refused("EWHATEVER"))).toBe("the system answers EWHATEVER");
});
