// Our WebAssembly is written as text: this makes a module of it, for the build and for the tests.
import { readFileSync } from "node:fs";
import wabt from "wabt";

export async function assembleWat(path) {
  const module = (await wabt()).parseWat(path, readFileSync(path, "utf8"), { simd: true });
  return module.toBinary({}).buffer;
}
