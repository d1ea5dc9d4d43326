import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, unlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { CannotOpen } from "../folder/folder.js";
import { nodeFolder } from "./node-folder.js";

let outside: string;
let root: string;

beforeEach(() => {
  outside = mkdtempSync(join(tmpdir(), "deliverables-"));
  root = join(outside, "delivery");
  mkdirSync(root);
});

afterEach(() => rmSync(outside, { recursive: true, force: true }));

function write(path: string, content: string | Uint8Array = "content"): void {
  mkdirSync(join(root, path, ".."), { recursive: true });
  writeFileSync(join(root, path), content);
}

describe("an opened file", () => {
  it("gives the bytes of any range, fewer only at its end", async () => {
    write("a.txt", "0123456789");
    const file = await nodeFolder(root).open("a.txt");
    const text = async (offset: number, length: number) => new TextDecoder().decode(await file.read(offset, length));
    expect(file).toMatchObject({ path: "a.txt", size: 10 });
    expect([await text(0, 4), await text(6, 4), await text(8, 100), await text(10, 1), await text(99, 1)]).toEqual([
      "0123",
      "6789",
      "89",
      "",
      "",
    ]);
    await expect(file.read(-1, 1)).rejects.toThrow(RangeError);
    await file.close();
    await file.close();
  });

  it("gives fewer bytes when it has shrunk, and none that were added", async () => {
    write("a.txt", "0123456789");
    const file = await nodeFolder(root).open("a.txt");
    truncateSync(join(root, "a.txt"), 4);
    expect((await file.read(0, 10)).length).toBe(4);
    writeFileSync(join(root, "a.txt"), "x".repeat(100));
    expect((await file.read(0, 100)).length).toBe(10);
    await file.close();
  });

  it("can be read at places past 4 GiB", async () => {
    write("a.txt", "");
    truncateSync(join(root, "a.txt"), 60e9);
    const file = await nodeFolder(root).open("a.txt");
    expect(file.size).toBe(60e9);
    expect(await file.read(60e9 - 3, 10)).toEqual(new Uint8Array(3));
    await file.close();
  });

  it("is refused when its path would leave the folder, or is no path at all", async () => {
    writeFileSync(join(outside, "secret.txt"), "secret");
    write("a/b.txt");
    const paths = [
      "../secret.txt",
      "a/../../secret.txt",
      "/etc/hostname",
      "",
      ".",
      "a/",
      "a//b.txt",
      "./a/b.txt",
      "a/../a/b.txt",
      "a\0",
    ];
    for (const path of paths) await expect(nodeFolder(root).open(path), path).rejects.toThrow(CannotOpen);
  });

  it("is refused behind a link that leaves the folder, also when a folder on the way is the link", async () => {
    writeFileSync(join(outside, "secret.txt"), "secret");
    symlinkSync("..", join(root, "out"));
    symlinkSync("../secret.txt", join(root, "link.txt"));
    const refused = new CannotOpen("it is a link that leaves the delivery folder");
    await expect(nodeFolder(root).open("out/secret.txt")).rejects.toThrow(refused);
    await expect(nodeFolder(root).open("link.txt")).rejects.toThrow(refused);
  });

  it("is refused in a sentence when it is gone, a folder, or a pipe without a writer", async () => {
    write("a/b.txt");
    execFileSync("mkfifo", [join(root, "pipe")]);
    unlinkSync(join(root, "a/b.txt"));
    await expect(nodeFolder(root).open("a/b.txt")).rejects.toThrow(new CannotOpen("the file is gone"));
    await expect(nodeFolder(root).open("a")).rejects.toThrow(new CannotOpen("it is not a regular file"));
    await expect(nodeFolder(root).open("pipe")).rejects.toThrow(new CannotOpen("it is not a regular file"));
  });
});
