#!/usr/bin/env node
import module from "node:module";
import v8 from "node:v8";

// From Node 22.1 on, compiled code is kept between runs; the types of Node 20 do not know it. It must be asked for before the rest loads.
(module as { enableCompileCache?: () => void }).enableCompileCache?.();
// Short-lived objects are many and small here. Without this V8 keeps 40 MB more for them; a check takes as long (measured
// with Node 20). A V8 that had dropped the flag would say so on stderr, so newer ones are left alone.
if (/^2[0-2]\./.test(process.versions.node)) v8.setFlagsFromString("--semi-space-growth-factor=1");

const { main } = await import("./run.js");
await main(process.argv.slice(2));
