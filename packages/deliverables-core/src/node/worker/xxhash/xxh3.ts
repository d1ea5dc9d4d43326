import { instance } from "./instance.js";
import type { LongHash } from "./long-hash.js";
import { rowIn } from "./row.js";
import { inHex, shiftMix, word } from "./words.js";
import code from "./xxh3.wat";

const prime1 = 0x9e3779b185ebca87n;
const prime2 = 0xc2b2ae3d27d4eb4fn;
/** What the accumulators start with: primes of 32 and 64 bits. */
const seeds = [
  0xc2b2ae3dn,
  prime1,
  prime2,
  0x165667b19e3779f9n,
  0x85ebca77c2b2ae63n,
  0x85ebca77n,
  0x27d4eb2f165667c5n,
  0x9e3779b1n,
];
/** The secret of those who have none of their own. */
const secret = Buffer.from(
  "b8fe6c3923a44bbe7c01812cf721ad1cded46de9839097db7240a4a4b7b3671fcb79e64eccc0e578825ad07dccff7221b8084674f743248ee03590e6" +
    "813a264c3c2852bb91c300cb88d0658b1b532ea371644897a20df94e3819ef46a9deacd8a8fa763fe39c343ff9dcbbc7c70b4f1d8a51e04bcdb45931c8" +
    "9f7ec9d9787364eac5ac8334d3ebc3c581a0fffa1363eb170ddd51b7f0da49d316552629d4689e2b16be587d47a1fc8ff8b8d17ad031ce45cb3a8f95" +
    "160428afd7fbcabb4b407e",
  "hex",
);
const secretAt = 64;
const stripeBytes = 64;
const blockBytes = 1024;

/**
 * XXH3 of 64 bits, or XXH128, with the seed 0 (xxHash specification, "XXH3 Algorithm Description (for long inputs)") of more
 * than 240 bytes: shorter ones are hashed in another way.
 */
export async function startXxh3(bits: 64 | 128): Promise<LongHash> {
  const { memory, stripes } = await instance(code);
  const view = new DataView(memory.buffer);
  for (const [index, seed] of seeds.entries()) view.setBigUint64(index * 8, seed, true);
  new Uint8Array(memory.buffer).set(secret, secretAt);
  // The last block, whole or not, is not taken before it is known to be the last.
  const row = rowIn(memory, stripeBytes, (start, end) => {
    const whole = start + Math.max(0, Math.ceil((end - start) / blockBytes) - 1) * blockBytes;
    if (whole > start) stripes(start, whole, secretAt);
    return whole;
  });
  return {
    room: row.room,
    update: row.append,
    finish() {
      const { start, end } = row.rest();
      const whole = start + Math.floor((end - start - 1) / stripeBytes) * stripeBytes;
      if (whole > start) stripes(start, whole, secretAt);
      stripes(end - stripeBytes, end, secretAt + secret.length - stripeBytes - 7);
      const length = BigInt(row.length());
      const low = merged(view, 11, word(length * prime1));
      if (bits === 64) return inHex(low);
      return inHex(merged(view, secret.length - stripeBytes - 11, word(~(length * prime2)))) + inHex(low);
    },
  };
}

/** The accumulators by pairs, mixed with the secret from a place on. */
function merged(view: DataView, place: number, seed: bigint): bigint {
  let sum = seed;
  for (const at of [0, 16, 32, 48]) {
    const [one, other] = [at, at + 8].map(
      (each) => view.getBigUint64(each, true) ^ view.getBigUint64(secretAt + place + each, true),
    );
    const product = (one ?? 0n) * (other ?? 0n);
    sum += word(product) ^ (product >> 64n);
  }
  return shiftMix(word(shiftMix(word(sum), 37n) * 0x165667919e3779f9n), 32n);
}
