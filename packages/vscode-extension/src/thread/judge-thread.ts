// The thread in which everything is read and judged, so that the editor never waits. Entry of `dist/judge-thread.mjs`.
import { parentPort, workerData } from "node:worker_threads";
import { createReaders } from "deliverables-core";
import { createAnalyser, createHasher, readPaper, readWorkbook } from "deliverables-core/node";
import { answer } from "./answer.js";
import { type KeptSpec, keepSpec } from "./kept-spec.js";
import type { FromThread, ThreadOptions, ToThread } from "./messages.js";

const { toolVersion, ...reading } = workerData as ThreadOptions;
const port = parentPort;
if (!port) throw new Error("judge-thread is started as a worker");

const send = (message: FromThread) => port.postMessage(message);
const readers = createReaders(createAnalyser(reading).analyse, readWorkbook, readPaper);
const hasher = createHasher(reading.workers);
const specs = new Map<string, KeptSpec>();

port.on("message", (message: ToThread) => {
  if (message.kind === "ask") void answerTo(message);
  else if (message.kind === "open") {
    specs.get(message.spec)?.close();
    specs.set(message.spec, keepSpec(message, readers, toolVersion, send, hasher));
  } else {
    const kept = specs.get(message.spec);
    if (kept) tell(kept, message);
  }
});

function tell(kept: KeptSpec, message: Exclude<ToThread, { kind: "ask" | "open" }>): void {
  switch (message.kind) {
    case "text":
      kept.setText(message.text);
      break;
    case "saved":
      kept.useSaved();
      break;
    case "too-large":
      kept.refuse(message.bytes);
      break;
    case "changed":
      kept.changed(message.paths);
      break;
    case "again":
      kept.again();
      break;
    case "stop":
      kept.stop();
      break;
    case "close":
      specs.delete(message.spec);
      kept.close();
      break;
  }
}

async function answerTo({ ask, question }: Extract<ToThread, { kind: "ask" }>): Promise<void> {
  try {
    send({ kind: "answer", ask, answer: await answer(question, specs, readers) });
  } catch (failure) {
    send({ kind: "failed", ask, what: `No answer to "${question.kind}": ${String(failure)}` });
  }
}
