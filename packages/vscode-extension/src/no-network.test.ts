import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";

const dist = fileURLToPath(new URL("../dist/", import.meta.url));
const bundles = readdirSync(dist).filter((name) => /\.(cjs|mjs|js)$/.test(name));

/** Modules by which a program reaches a network or starts another program. */
const outside =
  /(?:require\(|from\s*|import\s*\(?\s*)["'](?:node:)?(?:https?|http2|net|tls|dgram|dns|child_process|cluster|inspector)["']/g;

it.each(bundles)("%s reaches no network and starts no program", (name) => {
  expect(readFileSync(`${dist}${name}`, "utf8").match(outside)).toBeNull();
});

it("leaves judging to the thread: what runs in the extension host is small, and has no schema and no rule in it", () => {
  const host = readFileSync(`${dist}activate.cjs`, "utf8");
  expect(host.length).toBeLessThan(64 * 1024);
  expect(host).not.toContain("AVC-Intra");
});
