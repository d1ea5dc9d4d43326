import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { applyEdits, modify, parse } from "jsonc-parser";
import { describe, expect, it } from "vitest";
import { starterSpec } from "../../starter-spec.js";
import { validateSpec } from "../../validate-spec.js";
import { clientSchemas } from "./client-schema.js";

const clients = fileURLToPath(new URL("../../../../../schemas/clients/", import.meta.url));
const accepted = readdirSync(clients, { recursive: true, encoding: "utf8" }).filter((name) =>
  /accepted[^/\\]*\.delivery\.json$/.test(name),
);
const texts = [
  ...accepted.map((name) => [name, readFileSync(clients + name, "utf8")] as const),
  ...clientSchemas.map(
    (client) => [`first spec for ${client.id}`, starterSpec({ client, title: "Seed", folderPaths: [] })] as const,
  ),
];

type Path = (string | number)[];

/** Everything in a spec, with where it stands: what is inside, and what holds it. */
function placesIn(value: unknown, path: Path = []): { path: Path; value: unknown }[] {
  if (typeof value !== "object" || value === null) return [{ path, value }];
  const inner = Object.entries(value).flatMap(([key, one]) =>
    placesIn(one, [...path, Array.isArray(value) ? Number(key) : key]),
  );
  return path.length === 0 ? inner : [{ path, value }, ...inner];
}

function slipsOf(value: unknown): unknown[] {
  if (typeof value === "number") return [value + 1, value * 2 + 3];
  if (typeof value === "boolean") return [!value];
  const text = String(value);
  if (/^\d\d:/.test(text)) return [text.replace(/^\d\d/, "07")];
  return [/^\d/.test(text) ? text.replace(/^\d/, (digit) => String((Number(digit) + 3) % 10)) : `${text}X`];
}

/** What people write instead: a word that is right elsewhere. */
const elsewhere: Readonly<Record<string, readonly unknown[]>> = {
  type: ["media", "document", "image", "table"],
  frameRate: ["23.976", "25", "29.97"],
  codec: ["XDCAM HD422", "ProRes 422 HQ", "PCM"],
  format: ["PDF", "SRT"],
  chroma: ["4:2:0"],
  scan: ["interlaced", "progressive"],
  layout: ["stereo"],
  language: ["de"],
};

/** The errors of the text that are not told of the right one already. */
function toldAfter(right: string): (wrong: string) => string[] {
  const before = new Set(validateSpec(right).findings.map(({ message }) => message));
  return (wrong) =>
    validateSpec(wrong)
      .findings.filter(({ severity }) => severity === "error")
      .map(({ message }) => message)
      .filter((message) => !before.has(message));
}

const isHead = ([key]: Path) => key === "client" || key === "$schema";

describe("one wrong value in a spec that its client takes", () => {
  it.each(texts)("is one finding at most: %s", (_, text) => {
    const told = toldAfter(text);
    const twice = placesIn(parse(text)).flatMap(({ path, value }) => {
      if (isHead(path) || (typeof value === "object" && value !== null)) return [];
      return [...slipsOf(value), ...(elsewhere[String(path.at(-1))] ?? [])].flatMap((slip) => {
        const messages = told(applyEdits(text, modify(text, path, slip, {})));
        return messages.length > 1 ? [`${path.join("/")} ${JSON.stringify(slip)}: ${messages.join(" | ")}`] : [];
      });
    });
    expect(twice).toEqual([]);
  });
});

describe("one key that is misspelt or missing", () => {
  // The last letter of "languages" makes another key, so that both are told.
  const isOther = (path: Path) => path.at(-1) === "languages";

  it.each(texts)("is one finding at most: %s", (_, text) => {
    const told = toldAfter(text);
    const twice = placesIn(parse(text)).flatMap(({ path, value }) => {
      const key = path.at(-1);
      if (isHead(path) || typeof key !== "string") return [];
      const without = applyEdits(text, modify(text, path, undefined, {}));
      const misspelt = modify(without, [...path.slice(0, -1), key.slice(0, -1)], value, {});
      return [without, ...(isOther(path) ? [] : [applyEdits(without, misspelt)])].flatMap((wrong) => {
        const messages = told(wrong);
        return messages.length > 1 ? [`${path.join("/")}: ${messages.join(" | ")}`] : [];
      });
    });
    expect(twice).toEqual([]);
  });
});
