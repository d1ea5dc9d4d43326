// For tests: PCM of two channels in 24 bit that is noise, less what a test takes out of it.

export interface NoiseInTest {
  frames?: number;
  /** From this frame on there are zeros. */
  until?: number;
  /** The second channel: silent, or the same as the first. */
  second?: "silent" | "same";
  /** The lowest byte is never used. */
  padded?: true;
  bigEndian?: true;
}

export function noise({ frames = 48_000, until = frames, second, padded, bigEndian }: NoiseInTest = {}): Uint8Array {
  const bytes = new Uint8Array(frames * 6);
  let seed = 1;
  const next = () => {
    seed = (seed * 1_103_515_245 + 12_345) % 2 ** 31;
    return (seed >> 8) & 0xff;
  };
  for (let frame = 0; frame < until; frame++) {
    const left = [padded ? 0 : next() | 1, next(), next()];
    const right =
      second === "silent" ? [0, 0, 0] : second === "same" ? left : [padded ? 0 : next() | 1, next(), next()];
    bytes.set([...(bigEndian ? left.toReversed() : left), ...(bigEndian ? right.toReversed() : right)], frame * 6);
  }
  return bytes;
}

const four = (value: number) => [24, 16, 8, 0].map((shift) => (value >>> shift) & 0xff);
const text = (value: string) => [...value].map((letter) => letter.charCodeAt(0));

/** An AIFF-C of 48 kHz with this sound. */
export function aiff(sound: Uint8Array, kind = "in24"): Uint8Array {
  const common = [
    0,
    2,
    ...four(sound.length / 6),
    0,
    24,
    0x40,
    0x0e,
    0xbb,
    0x80,
    0,
    0,
    0,
    0,
    0,
    0,
    ...text(kind),
    0,
    0,
  ];
  const body = [
    ...text("AIFC"),
    ...text("COMM"),
    ...four(common.length),
    ...common,
    ...text("SSND"),
    ...four(sound.length + 8),
  ];
  const head = [...text("FORM"), ...four(body.length + 8 + sound.length), ...body, 0, 0, 0, 0, 0, 0, 0, 0];
  const bytes = new Uint8Array(head.length + sound.length);
  bytes.set(head);
  bytes.set(sound, head.length);
  return bytes;
}

function box(type: string, ...parts: (number[] | Uint8Array)[]): Uint8Array {
  const length = parts.reduce((sum, part) => sum + part.length, 8);
  return Uint8Array.from([...four(length), ...text(type), ...parts.flatMap((part) => [...part])]);
}

/** A QuickTime file with this sound, in chunks of so many frames with a gap before each, where pictures would stand. */
export function movie(sound: Uint8Array, chunkFrames = 4800, gapBytes = 1000): Uint8Array {
  const frames = sound.length / 6;
  const chunks = Math.ceil(frames / chunkFrames);
  const tables = (start: number) => {
    const offsets = Array.from({ length: chunks }, (_, at) => start + at * (chunkFrames * 6 + gapBytes) + gapBytes);
    return box(
      "stbl",
      box("stsd", four(0), four(1), box("in24", new Array<number>(28).fill(0))),
      box("stsc", four(0), four(1), four(1), four(chunkFrames), four(1)),
      box("stsz", four(0), four(6), four(frames)),
      box("stco", four(0), four(chunks), offsets.flatMap(four)),
    );
  };
  const indexOf = (start: number) =>
    box("moov", box("trak", box("mdia", box("hdlr", four(0), text("mhlrsoun")), box("minf", tables(start)))));
  const type = box("ftyp", text("qt  "), four(0));
  const start = type.length + indexOf(0).length + 8;
  const media = new Uint8Array(chunks * (chunkFrames * 6 + gapBytes)).fill(0xaa);
  for (let at = 0; at < chunks; at++)
    media.set(
      sound.subarray(at * chunkFrames * 6, (at + 1) * chunkFrames * 6),
      at * (chunkFrames * 6 + gapBytes) + gapBytes,
    );
  const bytes = new Uint8Array(start + media.length);
  bytes.set(type);
  bytes.set(indexOf(start), type.length);
  bytes.set([...four(media.length + 8), ...text("mdat")], start - 8);
  bytes.set(media, start);
  return bytes;
}

/** The elements of an MXF as they follow each other: pictures of so many bytes, and this sound, so many frames of it beside each. */
export function mxf(sound: Uint8Array[], pictureBytes: (frame: number) => number, framesEach = 1920): Uint8Array {
  const key = (end: string) => [...Buffer.from(`060e2b34010201010d010301${end}`, "hex")];
  const packet = (head: number[], value: Uint8Array) =>
    Uint8Array.from([...head, 0x83, ...four(value.length).slice(1), ...value]);
  const pack = Uint8Array.from([
    ...Buffer.from("060e2b34020501010d01020101020400", "hex"),
    0x58,
    ...new Array<number>(88).fill(0),
  ]);
  const parts = [pack];
  const count = Math.floor((sound[0]?.length ?? 0) / 6 / framesEach);
  for (let frame = 0; frame < count; frame++) {
    parts.push(packet(key("15010501"), new Uint8Array(pictureBytes(frame)).fill(frame + 1)));
    for (const [track, bytes] of sound.entries())
      parts.push(
        packet(key(`1602030${track + 1}`), bytes.subarray(frame * framesEach * 6, (frame + 1) * framesEach * 6)),
      );
  }
  return new Uint8Array(Buffer.concat(parts));
}
