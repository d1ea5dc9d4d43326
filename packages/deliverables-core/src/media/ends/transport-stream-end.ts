import { type EndFile, isAllZeros, readTail } from "./end-file.js";

/** Bytes of a packet, and where in it the sync byte stands: plain, with a time stamp (Blu-ray), with error correction. */
const packets = [
  [188, 0],
  [192, 4],
  [204, 0],
] as const;

type PacketShape = (typeof packets)[number];

/** Whether an MPEG transport stream ends with a whole packet. */
export async function transportStreamEndDamage(file: EndFile): Promise<string | undefined> {
  const packet = await packetShape(file);
  const left = packet ? file.size % packet[0] : 0;
  return left > 0 && !isAllZeros(await readTail(file, left)) ? "ends early: its last packet is cut" : undefined;
}

/** Undefined when the stream does not begin with a packet. */
export async function packetShape(file: EndFile): Promise<PacketShape | undefined> {
  const head = await file.read(0, 16_384);
  return packets.find(([bytes, sync]) => {
    for (let at = sync; at < head.length; at += bytes) if (head[at] !== 0x47) return false;
    return true;
  });
}
