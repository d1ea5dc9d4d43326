#!/usr/bin/env node
import module from "node:module";
import v8 from "node:v8";

// From Node 22.1 on, compiled code is kept between runs; the types of Node 20 do not know it. It must be asked for before the rest loads.
(module as { enableCompileCache?: () => void }).enableCompileCache?.();
// Memory counts on a machine that is exporting at the same time, and a check takes as long without (measured with Node 20,
// 5,000 files: 212 MB instead of 260 MB). A V8 that had dropped a flag would say so on stderr, so newer ones are left alone.
if (/^2[0-2]\./.test(process.versions.node)) {
  for (const flag of ["--optimize-for-size", "--semi-space-growth-factor=1"]) v8.setFlagsFromString(flag);
}

const { main } = await import("./run.js");
await main(process.argv.slice(2));
