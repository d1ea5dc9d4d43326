import { latin1 } from "../folder/sniff/bytes.js";

const headBytes = 1024;
const blockBytes = 128;

/** Why an EBU STL file (EBU Tech 3264) is not whole, in words that finish "The file …"; undefined when it is. */
export function stlDamage(head: Uint8Array, size: number): string | undefined {
  if (size < headBytes + blockBytes) return "ends early: it has no block of subtitles";
  // TNB, how many blocks there are; some programs leave it empty.
  const promised = Number(latin1(head, 238, 243).trim());
  const held = Math.floor((size - headBytes) / blockBytes);
  if (promised > held) return `ends early: it promises ${promised} blocks of subtitles and holds ${held}`;
  return (size - headBytes) % blockBytes === 0 ? undefined : "ends within a block of subtitles";
}
