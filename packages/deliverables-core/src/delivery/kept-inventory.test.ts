import { mkdirSync, mkdtempSync, renameSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Folder } from "../folder/folder.js";
import { nodeFolder } from "../node/index.js";
import { keepInventory } from "./kept-inventory.js";
import { takeInventory } from "./take-inventory.js";

const signal = new AbortController().signal;
let root: string;
let lists: number;
let folder: Folder;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "deliverables-inventory-"));
  const onDisk = nodeFolder(root);
  lists = 0;
  folder = {
    ...onDisk,
    list: (one) => {
      lists += 1;
      return onDisk.list(one);
    },
  };
});
afterEach(() => rmSync(root, { recursive: true, force: true }));
const write = (path: string, text = "x") => {
  mkdirSync(join(root, path, ".."), { recursive: true });
  writeFileSync(join(root, path), text);
};
const paths = async (kept: ReturnType<typeof keepInventory>) => (await kept.take(signal)).map(({ path }) => path);

describe("an inventory that is kept", () => {
  it("looks at the paths that may have changed, and lists nothing again", async () => {
    write("a.mxf");
    write("b.mxf");
    const kept = keepInventory(folder);
    expect(await paths(kept)).toEqual(["a.mxf", "b.mxf"]);
    write("a.mxf", "longer");
    write("0.mxf");
    rmSync(join(root, "b.mxf"));
    kept.mayHaveChanged(["a.mxf", "0.mxf", "b.mxf"]);
    expect(await kept.take(signal)).toMatchObject([
      { path: "0.mxf", size: 1 },
      { path: "a.mxf", size: 6 },
    ]);
    expect(lists).toBe(1);
  });

  it("knows of a folder that is gone that its files are, and lists one that came", async () => {
    write("Stills/1.jpg");
    write("Stills/2.jpg");
    write("a.mxf");
    const kept = keepInventory(folder);
    await kept.take(signal);
    renameSync(join(root, "Stills"), join(root, "Photos"));
    kept.mayHaveChanged(["Stills", "Photos"]);
    expect(await paths(kept)).toEqual(["Photos/1.jpg", "Photos/2.jpg", "a.mxf"]);
  });

  it("says what became of files while they were read", async () => {
    write("a.mxf");
    write("b.mxf");
    const kept = keepInventory(folder);
    await kept.take(signal);
    write("a.mxf", "longer");
    rmSync(join(root, "b.mxf"));
    expect(await kept.changesOf(new Set(["a.mxf", "b.mxf"]), signal)).toEqual(
      new Map([
        ["a.mxf", "grew from 1 to 6 bytes"],
        ["b.mxf", "went from the folder"],
      ]),
    );
  });

  it("forgets no change that comes while it looks", async () => {
    write("a.mxf");
    const kept = keepInventory(folder);
    await kept.take(signal);
    write("b.mxf");
    kept.mayHaveChanged(["b.mxf"]);
    const looking = kept.take(signal);
    write("c.mxf");
    kept.mayHaveChanged(["c.mxf"]);
    await looking;
    expect(await paths(kept)).toEqual(["a.mxf", "b.mxf", "c.mxf"]);
  });

  it("never looks outside the folder, nor through a link to another", async () => {
    write("Real/a.mxf");
    symlinkSync(join(root, "Real"), join(root, "Link"));
    const kept = keepInventory(folder);
    const before = await kept.take(signal);
    kept.mayHaveChanged(["../secret", "Link/a.mxf", "Real/../Real/a.mxf", "/etc/passwd", ""]);
    expect(await kept.take(signal)).toEqual(before);
  });

  it("is after any changes the list that a new look gives", async () => {
    const name = fc.constantFrom("a", "b", "S/a", "S/b", "S/T/a");
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.constantFrom("write", "remove"), name), { maxLength: 12 }),
        async (steps) => {
          const kept = keepInventory(folder);
          await kept.take(signal);
          for (const [step, path] of steps) {
            if (step === "write") write(path, "x".repeat(steps.length));
            else rmSync(join(root, path), { force: true });
            kept.mayHaveChanged([path]);
          }
          expect(await kept.take(signal)).toEqual(await takeInventory(folder, signal));
        },
      ),
      { numRuns: 40 },
    );
  });
});
