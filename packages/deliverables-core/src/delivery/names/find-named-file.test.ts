import { describe, expect, it } from "vitest";
import { createFileFinder } from "./find-named-file.js";

const inventory = ["LFD1001A.mxf", "Stems/mix.wav", "Stems/5.1/mix.wav", "Paper/ascmhl/0001.mhl", "Paper/a.pdf"].map(
  (path) => ({ path, size: 1 }),
);
const found = (list: string, name: string) => {
  const file = createFileFinder(inventory, list)(name);
  return "entry" in file ? file.entry.path : "missing" in file ? `missing ${file.elsewhere ?? ""}`.trim() : "unsure";
};

describe("the file that a list names", () => {
  it.each([
    ["x.md5", "LFD1001A.mxf", "LFD1001A.mxf"],
    ["Stems/x.md5", "mix.wav", "Stems/mix.wav"],
    ["Stems/x.md5", "./5.1\\mix.wav", "Stems/5.1/mix.wav"],
    ["Stems/x.md5", "LFD1001A.mxf", "LFD1001A.mxf"],
    ["Paper/ascmhl/0001.mhl", "a.pdf", "Paper/a.pdf"],
    ["x.md5", "/Volumes/RAID/Out/Stems/mix.wav", "Stems/mix.wav"],
    ["x.md5", "D:\\Out\\LFD1001A.mxf", "LFD1001A.mxf"],
    ["x.md5", "/mix.wav", "unsure"],
    ["x.md5", "../../etc/passwd", "missing"],
    ["x.md5", "Old/LFD1001A.mxf", "missing LFD1001A.mxf"],
    ["x.md5", "lfd1001a.mxf", "missing"],
  ])("%s: %s", (list, name, path) => expect(found(list, name)).toBe(path));
});
