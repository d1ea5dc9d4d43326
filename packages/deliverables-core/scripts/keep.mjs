import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, sep } from "node:path";

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

/** Removes the generated pages of what is no more, or, with `--check`, complains about them. `paths` are those that stay. */
export function removeOthers(folder, paths, what) {
  const known = new Set(paths);
  for (const name of readdirSync(folder, { recursive: true })) {
    const path = String(name).split(sep).join("/");
    if (!path.endsWith(".md") || known.has(path)) continue;
    if (checking) {
      console.error(`${join(folder, path)} belongs to no ${what}: run \`npm run generate\`.`);
      process.exitCode = 1;
    } else rmSync(join(folder, path));
  }
}
