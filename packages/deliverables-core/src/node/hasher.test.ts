import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createHasher, nodeFolder } from "deliverables-core/node";
import fc from "fast-check";
import { afterAll, describe, expect, it } from "vitest";
import { memoryFolder } from "../folder/memory-folder.js";

const root = mkdtempSync(join(tmpdir(), "deliverables-hash-"));
const hasher = createHasher(2);
afterAll(async () => {
  await hasher.close();
  rmSync(root, { recursive: true, force: true });
});

/** Bytes that are nowhere alike, so that a chunk that is left out or read twice shows. */
function bytesOf(length: number): Uint8Array {
  return Uint8Array.from({ length }, (_, index) => (index * 2654435761) >>> 13);
}

const hashed = async (name: string, signal?: AbortSignal, onBytes?: (bytes: number) => void) => {
  const file = await nodeFolder(root).open(name);
  try {
    return await hasher.digest(file, signal, onBytes);
  } finally {
    await file.close();
  }
};

describe("the hasher", () => {
  it("gives what the system's own program gives, for small files and large ones at the same time", async () => {
    const sizes = [0, 1, 256 * 1024, 256 * 1024 + 1, 2 ** 20, 3 * 2 ** 20 + 17, 9 * 2 ** 20];
    for (const size of sizes) writeFileSync(join(root, `${size}.bin`), bytesOf(size));
    const ours = await Promise.all(sizes.map((size) => hashed(`${size}.bin`)));
    const theirs = sizes.map((size) => createHash("sha256").update(bytesOf(size)).digest("hex"));
    expect(ours).toEqual(theirs);
    if (process.platform === "linux") {
      const said = execFileSync("sha256sum", [`${sizes.at(-1)}.bin`], { cwd: root, encoding: "utf8" });
      expect(said.startsWith(`${ours.at(-1)} `)).toBe(true);
    }
  });

  it("counts every byte once", async () => {
    let bytes = 0;
    await hashed("9437184.bin", undefined, (read) => {
      bytes += read;
    });
    expect(bytes).toBe(9 * 2 ** 20);
  });

  it("lets those that wait for a thread have another when theirs is stopped", async () => {
    const one = createHasher(1);
    const controller = new AbortController();
    const files = await Promise.all(["9437184.bin", "3145745.bin"].map((name) => nodeFolder(root).open(name)));
    const [first, second] = files.map((file, index) => one.digest(file, index === 0 ? controller.signal : undefined));
    controller.abort(new Error("enough"));
    await expect(first).rejects.toThrow("enough");
    expect(await second).toBe(await hashed("3145745.bin"));
    await Promise.all(files.map((file) => file.close()));
    await one.close();
  });

  it("stops when told to, and goes on with the next file", async () => {
    const controller = new AbortController();
    const stopped = hashed("9437184.bin", controller.signal);
    controller.abort(new Error("enough"));
    await expect(stopped).rejects.toThrow("enough");
    expect(await hashed("1048576.bin")).toBe(
      createHash("sha256")
        .update(bytesOf(2 ** 20))
        .digest("hex"),
    );
  });

  it("hashes what lies on no disk", async () => {
    const file = await memoryFolder({ "a.txt": Uint8Array.from([97, 98, 99]) }).open("a.txt");
    // FIPS 180-4, the example "abc".
    expect(await hasher.digest(file)).toBe("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  });
});

describe("other checksums", () => {
  // The published ones of this text, and of its file once as a small one and once as one that goes to a thread.
  const text = new TextEncoder().encode("media-hash-list");
  const published = {
    md5: "9db0fc9f30f5ee70041a7538809e2858",
    sha1: "7b57673ac5633937a55b59009ad0c57ee08188b7",
    xxh32: "f67c5a4f",
    xxh64: "584b2ea1974f2b7c",
    xxh3: "6d4cbd75905c81aa",
    xxh128: "61a67c014f703a456ee7a776fd8c06bd",
  };
  it("are those that were asked for, and no others: each costs its time", async () => {
    const file = await memoryFolder({ "a.txt": text }).open("a.txt");
    expect(await hasher.checksums(file, new Set(["xxh64"]))).toEqual({ xxh64: published.xxh64 });
    const large = await nodeFolder(root).open("9437184.bin");
    expect(Object.keys(await hasher.checksums(large, new Set(["md5", "sha256"])))).toEqual(["md5", "sha256"]);
    await large.close();
  });

  const all = new Set(["md5", "sha1", "sha512", "crc32", "xxh32", "xxh64", "xxh3", "xxh128"] as const);

  it("are those that their makers publish", async () => {
    const file = await memoryFolder({ "a.txt": text }).open("a.txt");
    expect(await hasher.checksums(file, all)).toMatchObject(published);
    const crc = await memoryFolder({ "b.txt": new TextEncoder().encode("123456789") }).open("b.txt");
    expect((await hasher.checksums(crc, new Set(["crc32"]))).crc32).toBe("cbf43926");
  });

  it("are the same in a thread, chunk by chunk, and the file is read once", async () => {
    const large = bytesOf(3 * 2 ** 20 + 17);
    writeFileSync(join(root, "large.bin"), large);
    const [onDisk, inMemory] = await Promise.all([
      nodeFolder(root).open("large.bin"),
      memoryFolder({ "large.bin": large }).open("large.bin"),
    ]);
    let read = 0;
    const taken = await hasher.checksums(onDisk, all, undefined, (bytes) => {
      read += bytes;
    });
    await onDisk.close();
    expect(taken).toEqual(await hasher.checksums(inMemory, all));
    expect(taken.md5).toBe(createHash("md5").update(large).digest("hex"));
    expect(read).toBe(large.length);
  });

  it("are the same whatever the length of a long file", async () => {
    const chunk = 262_144;
    const awkward = [1, 31, 32, 33, 63, 64, 65, 1023, 1024, 1025, chunk - 1, chunk, chunk + 1];
    const lengths = fc.oneof(
      fc.integer({ min: chunk + 1, max: 4 * chunk }),
      fc.constantFrom(...awkward).map((more) => chunk + more),
    );
    const xxHashes = new Set(["xxh64", "xxh3", "xxh128"] as const);
    await fc.assert(
      fc.asyncProperty(lengths, async (length) => {
        const bytes = bytesOf(length);
        writeFileSync(join(root, "long.bin"), bytes);
        const onDisk = await nodeFolder(root).open("long.bin");
        const inMemory = await memoryFolder({ "long.bin": bytes }).open("long.bin");
        expect(await hasher.checksums(onDisk, xxHashes)).toEqual(await hasher.checksums(inMemory, xxHashes));
        await onDisk.close();
      }),
      { numRuns: 25 },
    );
  });

  it("are not taken of a file that becomes shorter meanwhile", async () => {
    writeFileSync(join(root, "shrinking.bin"), bytesOf(400_000));
    const file = await nodeFolder(root).open("shrinking.bin");
    writeFileSync(join(root, "shrinking.bin"), bytesOf(100));
    await expect(hasher.checksums(file, all)).rejects.toThrow("it became shorter while it was read");
    await file.close();
  });
});
