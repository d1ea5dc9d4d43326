import type { EndFile } from "../ends/end-file.js";
import { fillOf } from "../ends/fill.js";
import { packetShape } from "../ends/transport-stream-end.js";
import type { Probe } from "../probe.js";
import { sayHole } from "./say-hole.js";

const places = 32;
const packetsInRow = 8;
const windowBytes = 65_536;
const filledBytes = 4096;

/** Whether packets stand all over an MPEG transport stream: each begins with the same byte (ISO/IEC 13818-1, 2.4.3.2). */
export async function streamHole(file: EndFile, probe: Probe): Promise<string | undefined> {
  const shape = await packetShape(file);
  if (!shape) return undefined;
  const [bytes, sync] = shape;
  const packets = Math.floor(file.size / bytes);
  for (let place = 1; place <= places; place++) {
    const offset = Math.floor((packets * place) / (places + 1)) * bytes;
    const packet = await file.read(offset, bytes + sync + 1);
    if (packet.length < bytes + sync + 1 || (packet[sync] === 0x47 && packet[bytes + sync] === 0x47)) continue;
    const window = await file.read(offset, windowBytes);
    // Where two streams were joined, or a packet was lost, they go on at another distance from the start.
    if (window.length < windowBytes || hasPackets(window, bytes)) continue;
    const fill = fillOf(window.subarray(0, filledBytes));
    if (fill !== undefined) return sayHole(offset / file.size, probe, fill);
  }
  return undefined;
}

function hasPackets(window: Uint8Array, bytes: number): boolean {
  for (let first = 0; first + packetsInRow * bytes <= window.length; first++) {
    let row = 0;
    while (row < packetsInRow && window[first + row * bytes] === 0x47) row++;
    if (row === packetsInRow) return true;
  }
  return false;
}
