import { describe, expect, it } from "vitest";
import { check, header, master, spec } from "../../../check-in-memory.js";
import type { Folder } from "../../../folder/folder.js";
import { memoryFolder } from "../../../folder/memory-folder.js";
import { keepJudging } from "../../../keep-judging.js";
import { findCopies } from "./find-copies.js";

const size = 200_000;
const film = (seed: number) => Uint8Array.from({ length: size }, (_, index) => (index * seed) >> 3);
const group = (paths: string[]) => paths.map((path) => ({ path, size }));

/** The folder, and how many bytes were read of it. */
function counted(files: Record<string, Uint8Array>): { folder: Folder; bytes(): number } {
  let read = 0;
  const folder = memoryFolder(files);
  const open: Folder["open"] = async (path) => {
    const file = await folder.open(path);
    const counting = (offset: number, length: number) => {
      read += Math.min(length, size - offset);
      return file.read(offset, length);
    };
    return { ...file, size: file.size, path, read: counting, close: () => file.close() };
  };
  return { folder: { ...folder, list: () => folder.list(), open }, bytes: () => read };
}

describe("finding copies", () => {
  it("finds what is the same to the last byte, each with the first of its kind", async () => {
    const folder = memoryFolder({ a: film(3), b: film(5), c: film(3), d: film(5), e: film(3) });
    const found = await findCopies(group(["a", "b", "c", "d", "e"]), folder);
    expect([...found].map(([path, { of }]) => [path, of])).toEqual([
      ["c", "a"],
      ["d", "b"],
      ["e", "a"],
    ]);
  });

  it("takes no file for a copy that differs in one byte, wherever it is", async () => {
    for (const place of [0, 1500, 123_456, size - 1]) {
      const other = film(3);
      other[place] = (other[place] ?? 0) ^ 1;
      expect(await findCopies(group(["a", "b"]), memoryFolder({ a: film(3), b: other }))).toEqual(new Map());
    }
  });

  it("reads a few places of files that differ there, and no more", async () => {
    const { folder, bytes } = counted({ a: film(3), b: film(5) });
    await findCopies(group(["a", "b"]), folder);
    expect(bytes()).toBeLessThanOrEqual(2 * 16 * 1024);
  });

  it("knows silence", async () => {
    const silence = () => new Uint8Array(size).fill(1, 0, 44);
    const found = await findCopies(group(["a", "b"]), memoryFolder({ a: silence(), b: silence() }));
    expect(found.get("b")).toEqual({ of: "a", isBlank: true });
  });

  it("leaves out a file that went away meanwhile", async () => {
    expect(await findCopies(group(["gone", "a"]), memoryFolder({ a: film(3) }))).toEqual(new Map());
  });
});

describe("a delivery with one version twice", () => {
  const languages = ["de", "en", "fr"];
  const specText = spec({ mix: { type: "media", per: ["language"], languages, files: "LFD_<language>.wav" } });
  const files = { "LFD_de.wav": film(3), "LFD_en.wav": film(5), "LFD_fr.wav": film(3) };
  const sentence = "LFD_fr.wav is the same file as LFD_de.wav, byte for byte";

  it("is not right, and the finding names both", async () => {
    const { findings } = await check(specText, memoryFolder(files));
    expect(findings.filter(({ code }) => code === "files/copy")).toMatchObject([
      { severity: "error", message: sentence, file: "LFD_fr.wav" },
    ]);
  });

  it("is told in the editor as well, and no longer when the right file has come", async () => {
    let tell: (messages: string[]) => void = () => {};
    const judged = () =>
      new Promise<string[]>((resolve) => {
        tell = resolve;
      });
    const live: Record<string, Uint8Array> = { ...files };
    const kept = keepJudging({
      specName: "delivery.json",
      folder: { list: () => memoryFolder(live).list(), open: (path) => memoryFolder(live).open(path) },
      readers: master,
      header: () => header,
      onJudgement: ({ report }, isFinal) => {
        if (isFinal) tell(report.findings.filter(({ code }) => code === "files/copy").map(({ message }) => message));
      },
      onFailure: (failure) => {
        throw failure;
      },
      later: () => {},
      now: () => 0,
    });
    const first = judged();
    kept.setSpec(specText);
    expect(await first).toEqual([sentence]);
    const second = judged();
    live["LFD_fr.wav"] = film(7).slice(1);
    kept.folderChanged(["LFD_fr.wav"]);
    expect(await second).toEqual([]);
    kept.close();
  });
});
