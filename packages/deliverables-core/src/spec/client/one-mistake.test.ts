import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { applyEdits, modify, parse } from "jsonc-parser";
import { describe, expect, it } from "vitest";
import { validateSpec } from "../../validate-spec.js";

const clients = fileURLToPath(new URL("../../../../../schemas/clients/", import.meta.url));
const accepted = readdirSync(clients, { recursive: true, encoding: "utf8" }).filter((name) =>
  /accepted[^/\\]*\.delivery\.json$/.test(name),
);

type Path = (string | number)[];

/** Every value of a spec that is no list and no object, with where it stands. */
function valuesIn(value: unknown, path: Path = []): { path: Path; value: unknown }[] {
  if (typeof value !== "object" || value === null) return [{ path, value }];
  return Object.entries(value).flatMap(([key, inner]) =>
    valuesIn(inner, [...path, Array.isArray(value) ? Number(key) : key]),
  );
}

function slipsOf(value: unknown): unknown[] {
  if (typeof value === "number") return [value + 1, value * 2 + 3];
  if (typeof value === "boolean") return [!value];
  const text = String(value);
  if (/^\d\d:/.test(text)) return [text.replace(/^\d\d/, "07")];
  return [/^\d/.test(text) ? text.replace(/^\d/, (digit) => String((Number(digit) + 3) % 10)) : `${text}X`];
}

describe("one wrong value in a spec that its client takes", () => {
  it.each(accepted)("is one finding at most: %s", (name) => {
    const text = readFileSync(clients + name, "utf8");
    const before = validateSpec(text).findings.length;
    const twice = valuesIn(parse(text)).flatMap(({ path, value }) => {
      if (path[0] === "client" || path[0] === "$schema") return [];
      return slipsOf(value).flatMap((slip) => {
        const { findings } = validateSpec(applyEdits(text, modify(text, path, slip, {})));
        const told = findings.map(({ message }) => message);
        return told.length > before + 1 ? [`${path.join("/")} ${JSON.stringify(slip)}: ${told.join(" | ")}`] : [];
      });
    });
    expect(twice).toEqual([]);
  });
});
