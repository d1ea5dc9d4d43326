import { fileURLToPath } from "node:url";
import { type MessagePort, parentPort, workerData } from "node:worker_threads";
import { bytesRead, type FromWorker, type ProbeWorkerData, readsMade, type ToWorker } from "../probe-messages.js";
import { fromDescriptor, fromParent, type ReadRange } from "./byte-source.js";
import { cleanMediaInfo } from "./clean-mediainfo.js";
import { limitWasmMemory } from "./limit-memory.js";
import { probeFile } from "./probe-file.js";
import { longestRangeBytes } from "./read-plan.js";
import warmUpQuickTime from "./warm-up.mov";
import warmUpWave from "./warm-up.wav";

// The entry of a worker thread: media files are read here and nowhere else, because MediaInfo hangs on some.

if (!parentPort) throw new Error("probe-worker is the entry of a worker thread");
await serve(parentPort, workerData as ProbeWorkerData);

async function serve(port: MessagePort, { progress }: ProbeWorkerData): Promise<void> {
  limitWasmMemory(512 * 2 ** 20);
  const wasmPath = fileURLToPath(new URL("./MediaInfoModule.wasm", import.meta.url));
  const subtitles = new TextEncoder().encode("1\n00:00:01,000 --> 00:00:02,000\nWarming up\n\n");
  const mediaInfo = await cleanMediaInfo(wasmPath, [warmUpQuickTime, warmUpWave, subtitles]);
  const buffer = new Uint8Array(longestRangeBytes);
  port.on("message", async (message: ToWorker) => {
    // The answers to our own questions are heard where they were asked.
    if (message.kind !== "probe") return;
    const source = message.descriptor === undefined ? fromParent(port) : fromDescriptor(message.descriptor, buffer);
    tell(port, { kind: "done", outcome: await probeFile(mediaInfo, counted(source, progress), message.size) });
  });
  tell(port, { kind: "ready" });
}

function counted(read: ReadRange, progress: BigInt64Array<SharedArrayBuffer>): ReadRange {
  return (range) => {
    Atomics.add(progress, readsMade, 1n);
    Atomics.add(progress, bytesRead, BigInt(range.length));
    return read(range);
  };
}

function tell(port: MessagePort, message: FromWorker): void {
  port.postMessage(message);
}
