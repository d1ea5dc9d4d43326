import { has, littleEndian } from "../../folder/sniff/bytes.js";
import { endsEarly } from "../../report/size-in-words.js";
import type { EndFile } from "./end-file.js";

/** The identifier of the outermost chunk; the lengths of Sony's Wave64 have 64 bits, and count their own header in. */
export const wave64Signature = "riff\x2e\x91\xcf\x11\xa5\xd6\x28\xdb\x04\xc1\0\0";

export async function wave64EndDamage({ read, size }: EndFile): Promise<string | undefined> {
  const head = await read(0, 40);
  const promised = littleEndian(head, 16, 8);
  return has(head, 0, wave64Signature) && promised > size ? endsEarly(promised, size) : undefined;
}
