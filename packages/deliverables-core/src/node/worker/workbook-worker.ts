// The entry of a thread that reads one workbook and ends.
import { parentPort, workerData } from "node:worker_threads";
import type { FromWorkbookWorker, WorkbookWorkerData } from "../workbook-messages.js";
import { expandedFault } from "./expanded-size.js";
import { sheetsIn } from "./sheets-in.js";

if (!parentPort) throw new Error("workbook-worker is the entry of a worker thread");
const { bytes, mostCells } = workerData as WorkbookWorkerData;
parentPort.postMessage(read());

function read(): FromWorkbookWorker {
  const fault = expandedFault(bytes);
  if (fault) return { unread: fault };
  try {
    return sheetsIn(bytes, mostCells);
  } catch (failure) {
    // What the package throws names its own internals; only the password is something that people can act on.
    const needsPassword = failure instanceof Error && /password|encrypt/i.test(failure.message);
    return { unread: needsPassword ? "it needs a password" : "it is no workbook that can be read" };
  }
}
