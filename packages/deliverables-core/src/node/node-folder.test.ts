import { execFileSync } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, renameSync, rmSync, symlinkSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { CannotOpen, type FileEntry } from "../folder/folder.js";
import { nodeFolder } from "./node-folder.js";

let outside: string;
let root: string;

beforeEach(() => {
  outside = mkdtempSync(join(tmpdir(), "deliverables-"));
  root = join(outside, "delivery");
  mkdirSync(root);
});

afterEach(() => rmSync(outside, { recursive: true, force: true }));

async function listed(signal?: AbortSignal): Promise<FileEntry[]> {
  const entries: FileEntry[] = [];
  for await (const entry of nodeFolder(root).list(signal)) entries.push(entry);
  return entries.sort((left, right) => (left.path < right.path ? -1 : 1));
}

/** Path → why it is barred. */
const barred = async () => Object.fromEntries((await listed()).map(({ path, barred }) => [path, barred]));

function write(path: string, content: string | Uint8Array = "content"): void {
  mkdirSync(join(root, path, ".."), { recursive: true });
  writeFileSync(join(root, path), content);
}

describe("the list of a folder", () => {
  it("holds every file below it with size and time, and no folder", async () => {
    write("a.txt", "12345");
    write("Stems/Dialogue/one.wav", "1");
    mkdirSync(join(root, "empty"));
    const entries = await listed();
    expect(entries.map(({ path, size }) => [path, size])).toEqual([
      ["Stems/Dialogue/one.wav", 1],
      ["a.txt", 5],
    ]);
    expect(entries.every(({ modified, barred }) => typeof modified === "number" && barred === undefined)).toBe(true);
  });

  it("keeps names as they are, line breaks and escape codes included", async () => {
    const names = ["a\nb.txt", "c\u001b[31m.txt", " .txt", "é.txt"];
    for (const name of names) write(name);
    expect((await listed()).map(({ path }) => path).sort()).toEqual([...names].sort());
  });

  it("bars a name that is not text", async () => {
    writeFileSync(Buffer.concat([Buffer.from(`${root}/a`), Buffer.of(0xff)]), "");
    expect(await barred()).toEqual({ "a\\xFF": "its name is not UTF-8 text" });
  });

  it("takes a link to a file inside for that file, and follows no other", async () => {
    write("real/a.txt", "12345");
    writeFileSync(join(outside, "secret.txt"), "secret");
    symlinkSync("real/a.txt", join(root, "inside.txt"));
    symlinkSync("real", join(root, "folder"));
    symlinkSync("..", join(root, "real/up"));
    symlinkSync("../secret.txt", join(root, "secret.txt"));
    symlinkSync("..", join(root, "out"));
    symlinkSync("nowhere", join(root, "broken"));
    symlinkSync("circle", join(root, "circle"));
    expect(await barred()).toEqual({
      "real/a.txt": undefined,
      "inside.txt": undefined,
      folder: "it is a link to another folder",
      "real/up": "it is a link to another folder",
      "secret.txt": "it is a link that leaves the delivery folder",
      out: "it is a link that leaves the delivery folder",
      broken: "it is a link to something that is not there",
      circle: "its links lead round in a circle",
    });
    const files = Object.fromEntries((await listed()).map((entry) => [entry.path, entry]));
    expect(files["inside.txt"]).toMatchObject({ size: 5, link: true });
    expect(files["real/a.txt"]).not.toHaveProperty("link");
  });

  it("shows that a file was written over, though its size and its time of writing are as before", async () => {
    write("a.mov", "before");
    const long = new Date("2026-01-15");
    utimesSync(join(root, "a.mov"), long, long);
    const [before] = await listed();
    write("a.mov", "behind");
    utimesSync(join(root, "a.mov"), long, long);
    const [after] = await listed();
    expect(after?.size).toBe(before?.size);
    expect(after?.modified).toBeGreaterThan(before?.modified ?? Number.POSITIVE_INFINITY);
  });

  it("bars what is not a regular file", async () => {
    execFileSync("mkfifo", [join(root, "pipe")]);
    expect(await barred()).toEqual({ pipe: "it is not a regular file" });
  });

  it("names a folder that cannot be read, and goes on with the others", async () => {
    write("open/a.txt");
    write("shut/b.txt");
    chmodSync(join(root, "shut"), 0);
    // Nothing is shut for the superuser.
    const shut =
      process.getuid?.() === 0 ? { "shut/b.txt": undefined } : { shut: "the folder cannot be read: permission denied" };
    expect(await barred()).toEqual({ "open/a.txt": undefined, ...shut });
    chmodSync(join(root, "shut"), 0o700);
  });

  it("leaves out what vanishes while it is listed", async () => {
    for (let index = 0; index < 300; index++) write(`${index}.txt`);
    const entries: FileEntry[] = [];
    for await (const entry of nodeFolder(root).list()) {
      entries.push(entry);
      if (entries.length === 1) for (let index = 0; index < 300; index++) rmSync(join(root, `${index}.txt`));
    }
    expect(entries.length).toBeLessThan(300);
  });

  it("lists a file that is renamed under way at most once", async () => {
    for (let index = 0; index < 200; index++) write(`${index}.txt`);
    const paths: string[] = [];
    for await (const { path } of nodeFolder(root).list()) {
      if (paths.length === 0) renameSync(join(root, "199.txt"), join(root, "new.txt"));
      paths.push(path);
    }
    expect(new Set(paths).size).toBe(paths.length);
  });

  it("holds 20,000 files", async () => {
    for (let folder = 0; folder < 20; folder++) {
      mkdirSync(join(root, `${folder}`));
      for (let index = 0; index < 1000; index++) writeFileSync(join(root, `${folder}`, `${index}.txt`), "");
    }
    expect((await listed()).length).toBe(20_000);
  }, 60_000);

  it("ends when it is told to", async () => {
    write("a.txt");
    await expect(listed(AbortSignal.abort(new Error("enough")))).rejects.toThrow("enough");
    const controller = new AbortController();
    for (let index = 0; index < 200; index++) write(`${index}.txt`);
    const walk = async () => {
      for await (const _ of nodeFolder(root).list(controller.signal)) controller.abort(new Error("enough"));
    };
    await expect(walk()).rejects.toThrow("enough");
  });

  it("rejects in a sentence when the folder itself is not there or not a folder", async () => {
    rmSync(root, { recursive: true });
    await expect(listed()).rejects.toThrow(new CannotOpen("the folder does not exist"));
    writeFileSync(root, "");
    await expect(listed()).rejects.toThrow(new CannotOpen("it is a file, not a folder"));
  });

  it("takes a root that is itself a link", async () => {
    write("a.txt");
    symlinkSync(root, join(outside, "link"));
    const folder = nodeFolder(join(outside, "link"));
    for await (const { path } of folder.list()) expect(path).toBe("a.txt");
    const file = await folder.open("a.txt");
    expect(file.size).toBe(7);
    await file.close();
  });
});
