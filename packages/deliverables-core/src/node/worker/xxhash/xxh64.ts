import { instance } from "./instance.js";
import type { LongHash } from "./long-hash.js";
import { rowIn } from "./row.js";
import { inHex, rotateLeft, shiftMix, word } from "./words.js";
import code from "./xxh64.wat";

const prime1 = 0x9e3779b185ebca87n;
const prime2 = 0xc2b2ae3d27d4eb4fn;
const prime3 = 0x165667b19e3779f9n;
const prime4 = 0x85ebca77c2b2ae63n;
const prime5 = 0x27d4eb2f165667c5n;
const stripeBytes = 32;

/** XXH64 with the seed 0 (xxHash specification, "XXH64 Algorithm Description") of 32 bytes and more. */
export async function startXxh64(): Promise<LongHash> {
  const { memory, stripes } = await instance(code);
  const view = new DataView(memory.buffer);
  const accumulators = [0, 8, 16, 24];
  const seeds = [word(prime1 + prime2), prime2, 0n, word(-prime1)];
  for (const [index, seed] of seeds.entries()) view.setBigUint64(index * 8, seed, true);
  const row = rowIn(memory, 0, (start, end) => {
    const whole = end - ((end - start) % stripeBytes);
    if (whole > start) stripes(start, whole);
    return whole;
  });
  return {
    room: row.room,
    update: row.append,
    finish() {
      const lanes = accumulators.map((at) => view.getBigUint64(at, true));
      const turned = [1n, 7n, 12n, 18n].map((bits, index) => rotateLeft(lanes[index] ?? 0n, bits));
      const joined = lanes.reduce(
        (hash, lane) => word((hash ^ round(0n, lane)) * prime1 + prime4),
        word(turned.reduce((sum, value) => sum + value, 0n)),
      );
      return inHex(stirred(withRest(word(joined + BigInt(row.length())), view, row.rest())));
    },
  };
}

const round = (accumulator: bigint, lane: bigint): bigint =>
  word(rotateLeft(word(accumulator + lane * prime2), 31n) * prime1);

function withRest(hash: bigint, view: DataView, { start, end }: { start: number; end: number }): bigint {
  let at = start;
  for (; at + 8 <= end; at += 8) {
    hash ^= round(0n, view.getBigUint64(at, true));
    hash = word(rotateLeft(hash, 27n) * prime1 + prime4);
  }
  if (at + 4 <= end) {
    hash ^= word(BigInt(view.getUint32(at, true)) * prime1);
    hash = word(rotateLeft(hash, 23n) * prime2 + prime3);
    at += 4;
  }
  for (; at < end; at++) {
    hash ^= word(BigInt(view.getUint8(at)) * prime5);
    hash = word(rotateLeft(hash, 11n) * prime1);
  }
  return hash;
}

const stirred = (hash: bigint): bigint =>
  shiftMix(word(shiftMix(word(shiftMix(hash, 33n) * prime2), 29n) * prime3), 32n);
