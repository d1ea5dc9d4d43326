import { join } from "node:path";
import { Worker } from "node:worker_threads";
import type { AnyQuestion, FromThread, ThreadOptions, ToThread } from "../thread/messages.js";
import type { Answers } from "../thread/questions.js";

/** The thread that reads and judges. It is started with the first spec, and again when it has broken off. */
export interface ThreadConnection {
  send(message: Exclude<ToThread, { kind: "ask" }>): void;
  /** Undefined when the thread has no answer: it broke off, or it was a mistake of ours, which is in the output. */
  ask<Question extends AnyQuestion>(question: Question): Promise<Answers[Question["kind"]] | undefined>;
  dispose(): void;
}

export interface ThreadListener {
  onMessage(message: Exclude<FromThread, { kind: "answer" }>): void;
  /** The thread has broken off, and a new one knows nothing: what is open has to be opened again. */
  onRestart(): void;
  /** It broke off so often that no further one is started before somebody asks for something. */
  onGivenUp(why: string): void;
}

/** A thread that breaks off more often than this within a minute would do so for ever. */
const mostRestarts = 3;
const withinMilliseconds = 60_000;

export function connectThread(dist: string, options: () => ThreadOptions, listener: ThreadListener): ThreadConnection {
  let worker: Worker | undefined;
  let hasBroken = false;
  let breaks: number[] = [];
  let asked = 0;
  const waiting = new Map<number, (answer: Answers[keyof Answers] | undefined) => void>();
  const settle = (ask: number, answer?: Answers[keyof Answers]) => {
    waiting.get(ask)?.(answer);
    waiting.delete(ask);
  };

  const start = (): Worker => {
    const started = new Worker(join(dist, "judge-thread.mjs"), {
      workerData: options(),
      // Nothing of the editor's command line or environment belongs in there.
      execArgv: [],
      env: {},
    });
    started.on("message", (message: FromThread) => {
      if (message.kind === "answer") return settle(message.ask, message.answer);
      if (message.kind === "failed" && message.ask !== undefined) settle(message.ask);
      listener.onMessage(message);
    });
    started.on("error", (failure) => broken(started, String(failure)));
    started.on("exit", (code) => broken(started, `it ended with code ${code}`));
    started.unref();
    return started;
  };
  const broken = (which: Worker, why: string) => {
    if (which !== worker) return;
    worker = undefined;
    for (const ask of [...waiting.keys()]) settle(ask);
    hasBroken = true;
    breaks = [...breaks.filter((time) => Date.now() - time < withinMilliseconds), Date.now()];
    if (breaks.length > mostRestarts) listener.onGivenUp(why);
    else running();
  };
  const running = (): Worker => {
    if (worker) return worker;
    const started = start();
    worker = started;
    if (hasBroken) {
      hasBroken = false;
      listener.onRestart();
    }
    return started;
  };

  return {
    send: (message) => running().postMessage(message),
    ask: (question) =>
      new Promise((resolve) => {
        asked += 1;
        // The answer is of the kind of its question.
        waiting.set(asked, resolve as (answer: Answers[keyof Answers] | undefined) => void);
        running().postMessage({ kind: "ask", ask: asked, question } satisfies ToThread);
      }),
    dispose() {
      const ending = worker;
      worker = undefined;
      void ending?.terminate();
    },
  };
}
