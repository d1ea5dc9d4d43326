import { closeSync, ftruncateSync, mkdtempSync, openSync, readFileSync, rmSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createAnalyser, nodeFolder } from "deliverables-core/node";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";

// A machine that does other things as well starts a thread slowly.
vi.setConfig({ testTimeout: 60_000 });

// Whole files of 60 GB: nothing but their beginning and end takes room on the disk.

const size = 60_000_000_000;
const fixture = (name: string) => Buffer.from(readFileSync(new URL(`../../fixtures/media/${name}`, import.meta.url)));

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "deliverables-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

async function analyse(pieces: [offset: number, bytes: Uint8Array][]) {
  const descriptor = openSync(join(folder, "file"), "w");
  for (const [offset, bytes] of pieces) writeSync(descriptor, bytes, 0, bytes.length, offset);
  ftruncateSync(descriptor, size);
  closeSync(descriptor);
  let bytesRead = 0;
  const analyser = createAnalyser({ workers: 1, onRead: (bytes) => (bytesRead += bytes) });
  const file = await nodeFolder(folder).open("file");
  const analysis = await analyser.analyse(file);
  await Promise.all([file.close(), analyser.close()]);
  if (!("json" in analysis)) throw new Error(analysis.unread);
  const tracks: Record<string, unknown>[] = JSON.parse(analysis.json).media.track;
  return { bytesRead, partial: analysis.partial, general: tracks[0], tracks };
}

describe("of a file of 60 GB", () => {
  it("no more than 2 MB are read when it is a QuickTime whose index is at its end", async () => {
    const small = fixture("programme.mov");
    const [wide, index] = [small.indexOf("wide") - 4, small.indexOf("moov") - 4];
    const mediaData = Buffer.alloc(16);
    mediaData.writeUInt32BE(1);
    mediaData.write("mdat", 4);
    const end = size - (small.length - index);
    mediaData.writeBigUInt64BE(BigInt(end - wide), 8);
    const { bytesRead, partial, tracks } = await analyse([
      [0, small.subarray(0, wide)],
      [wide, mediaData],
      [wide + 16, small.subarray(wide + 16, index)],
      [end, small.subarray(index)],
    ]);
    expect(tracks.map((track) => track["@type"])).toEqual(["General", "Video", "Audio", "Other"]);
    expect(partial).toBe(false);
    expect(bytesRead).toBeLessThanOrEqual(2e6);
  });

  it("no more than 0.35 MB are read when it is an RF64 Wave, of which our own reader looks at 0.15 MB besides", async () => {
    const small = fixture("sound.wav");
    const sizes = Buffer.alloc(36);
    sizes.write("ds64");
    sizes.writeUInt32LE(28, 4);
    sizes.writeBigUInt64LE(BigInt(size - 8), 8);
    sizes.writeBigUInt64LE(BigInt(size - small.length - sizes.length), 16);
    const head = Buffer.concat([
      Buffer.from("RF64"),
      Buffer.alloc(4, 0xff),
      Buffer.from("WAVE"),
      sizes,
      small.subarray(12),
    ]);
    head.fill(0xff, head.indexOf("data") + 4, head.indexOf("data") + 8);
    const { bytesRead, partial, tracks } = await analyse([[0, head]]);
    expect(tracks[1]).toMatchObject({ "@type": "Audio", Channels: "1", SamplingRate: "48000" });
    expect(partial).toBe(false);
    expect(bytesRead).toBeLessThanOrEqual(3.5e5);
  });

  describe("that is an MXF", () => {
    const small = fixture("programme.mxf");
    const footer = 14336;
    const movedFooter = size - (small.length - footer);
    /** Bytes of programme.mxf that say where its footer is: in the header, the body and the footer partition, and the index. */
    const footerFields = everyIndex(small, uint64(footer));
    const moved = Buffer.from(small);
    for (const at of footerFields) moved.set(uint64(movedFooter), at);

    it("no more than 40 MB are read, and what its footer says is known", async () => {
      // Pictures of 1 MiB, mostly holes, for 100 MiB, and a last one up to the footer.
      const pictures: [number, Uint8Array][] = Array.from({ length: 101 }, (_, index) => {
        const at = footer + index * 2 ** 20;
        return [at, pictureHead((index === 100 ? movedFooter : at + 2 ** 20) - at)];
      });
      const { bytesRead, partial, general } = await analyse([
        [0, moved.subarray(0, footer)],
        ...pictures,
        [movedFooter, moved.subarray(footer)],
      ]);
      expect(general).toMatchObject({ Format: "MXF", FooterSize: String(small.length - footer) });
      expect(partial).toBe(false);
      expect(bytesRead).toBeLessThanOrEqual(40e6);
    });

    it("no more than 70 MB are read when it holds nothing but zeros after its start, and it is not taken for whole", async () => {
      const { bytesRead, partial, general } = await analyse([[0, small]]);
      expect(general).toMatchObject({ Format: "MXF" });
      expect(partial).toBe(true);
      expect(bytesRead).toBeLessThanOrEqual(70e6);
    });

    /** The key of the picture in programme.mxf, and a length of eight bytes. */
    function pictureHead(bytes: number): Buffer {
      const key = Buffer.from("060e2b34010201010d01030115010500", "hex");
      return Buffer.concat([key, Buffer.of(0x88), uint64(bytes - 25)]);
    }
  });
});

function uint64(value: number): Buffer {
  const bytes = Buffer.alloc(8);
  bytes.writeBigUInt64BE(BigInt(value));
  return bytes;
}

function everyIndex(bytes: Buffer, wanted: Buffer): number[] {
  const found: number[] = [];
  for (let at = bytes.indexOf(wanted); at >= 0; at = bytes.indexOf(wanted, at + 1)) found.push(at);
  return found;
}
