// Bundles the workers: the one that reads media, with mediainfo.js inside, shipped beside its wasm, and those for papers, workbooks and checksums.
// Runs after tsc. A program that bundles the core copies these files beside its bundle: the pool looks for them there.
import { copyFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { assembleWat } from "./assemble-wat.mjs";
import { thirdPartyNotices } from "./third-party-notices.mjs";

const here = fileURLToPath(new URL("../", import.meta.url));
const dist = join(here, "dist/node");

/** Our WebAssembly, compiled into the bundle. */
const assembled = {
  name: "wat",
  setup: ({ onLoad }) =>
    onLoad({ filter: /\.wat$/ }, async ({ path }) => ({ contents: await assembleWat(path), loader: "binary" })),
};

const { metafile } = await build({
  absWorkingDir: here,
  entryPoints: ["probe-worker", "pdf-worker", "office-worker", "hash-worker"].map(
    (name) => `src/node/worker/${name}.ts`,
  ),
  outdir: dist,
  bundle: true,
  format: "esm",
  platform: "node",
  target: "node20",
  // Every Node 20 knows \p{…}; esbuild would make such a pattern anew at each use, for releases that lack the newest scripts.
  supported: { "regexp-unicode-property-escapes": true },
  // Without a condition esbuild takes "module", which is mediainfo.js's browser build: it cannot load its wasm in Node.
  conditions: ["node"],
  // The small files that MediaInfo is warmed up with.
  loader: { ".mov": "binary", ".wav": "binary" },
  plugins: [assembled],
  legalComments: "inline",
  metafile: true,
  logLevel: "warning",
});

copyFileSync(
  fileURLToPath(import.meta.resolve("mediainfo.js/MediaInfoModule.wasm")),
  join(dist, "MediaInfoModule.wasm"),
);
copyFileSync(fileURLToPath(import.meta.resolve("@embedpdf/pdfium/pdfium.wasm")), join(dist, "pdfium.wasm"));
const wasm = `${"-".repeat(80)}
MediaInfoModule.wasm

Compiled by mediainfo.js from MediaInfoLib (BSD-2-Clause, Copyright MediaArea.net SARL, the text above) with ZenLib,
zlib and TinyXML-2, each under the zlib licence.
`;
const pdf = `${"-".repeat(80)}
pdf.js, which unpdf holds: Apache-2.0, Copyright Mozilla Foundation. The text of that licence stands above, with @e965/xlsx.
`;
writeFileSync(
  join(dist, "THIRD-PARTY-NOTICES.txt"),
  `${thirdPartyNotices(Object.keys(metafile.inputs), here)}\n${wasm}${pdf}`,
);
