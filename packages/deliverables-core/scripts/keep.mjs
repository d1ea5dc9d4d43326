import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";

const checking = process.argv.includes("--check");

/** Writes a generated file, or, with `--check`, complains when the one on disk is stale. */
export function keep(path, content) {
  const current = existsSync(path) ? readFileSync(path, "utf8") : undefined;
  if (current === content) return;
  if (checking) {
    console.error(`${path} is stale: run \`npm run generate\`.`);
    process.exitCode = 1;
    return;
  }
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
  console.log(`wrote ${path}`);
}
