#!/usr/bin/env node
import module from "node:module";

// From Node 22.1 on, compiled code is kept between runs; the types of Node 20 do not know it. It must be asked for before the rest loads.
(module as { enableCompileCache?: () => void }).enableCompileCache?.();

const { main } = await import("./run.js");
await main(process.argv.slice(2));
