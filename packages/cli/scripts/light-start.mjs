// Of the schemas and their compiled code a run needs one text, or none. In the bundle V8 would read them all at every start: 1.7 MB,
// 20 ms. So they lie beside it, each in a file of its own that is read when somebody asks for it.
import { mkdirSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { pathToFileURL } from "node:url";

/** For esbuild: each of these modules exports one table of texts by their paths. */
export function textsBeside(dist) {
  return {
    name: "texts-beside",
    setup(build) {
      build.onLoad(
        { filter: /[\\/](schema-validators|plain-schemas|schema-texts)\.generated\.js$/ },
        async ({ path }) => {
          const [[table, texts]] = Object.entries(await import(pathToFileURL(path)));
          const getters = Object.entries(texts).map(([key, text]) => {
            const file = `texts/${basename(path, ".generated.js")}/${key}.txt`;
            mkdirSync(dirname(join(dist, file)), { recursive: true });
            writeFileSync(join(dist, file), text);
            return `get ${JSON.stringify(key)}() { return textIn(${JSON.stringify(file)}); }`;
          });
          const contents = `import { readFileSync } from "node:fs";
const textIn = (file) => readFileSync(new URL(file, import.meta.url), "utf8");
export const ${table} = { ${getters.join(", ")} };`;
          return { contents, loader: "js" };
        },
      );
    },
  };
}

/** For esbuild: commander loads Node's way of starting programs, 5 ms, for commands that are programs of their own. None of ours is. */
export const withoutChildProcess = {
  name: "without-child-process",
  setup(build) {
    build.onResolve({ filter: /^node:child_process$/ }, ({ path, importer }) =>
      /[\\/]commander[\\/]/.test(importer) ? { path, namespace: "nothing" } : undefined,
    );
    build.onLoad({ filter: /.*/, namespace: "nothing" }, () => ({ contents: "module.exports = {};" }));
  },
};

/** For esbuild: what is loaded by `import()` stays a file of its own. `later` takes those files, by the names that they are to have. */
export function loadedLater(later) {
  return {
    name: "loaded-later",
    setup(build) {
      build.onResolve({ filter: /./ }, async ({ path, kind, importer, resolveDir, pluginData }) => {
        if (kind !== "dynamic-import" || pluginData === "resolved") return undefined;
        const { path: file } = await build.resolve(path, { kind, importer, resolveDir, pluginData: "resolved" });
        const name = basename(path, ".js");
        if ((later.get(name) ?? file) !== file)
          throw new Error(`Two files are loaded as ${name}: ${later.get(name)}, ${file}`);
        later.set(name, file);
        return { path: `./${name}.js`, external: true };
      });
    },
  };
}
