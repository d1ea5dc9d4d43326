import type { Progress } from "deliverables-core";
import type { FileChange } from "../shown/changed-files.js";
import type { Mark } from "../shown/mark.js";
import type { ShownDelivery } from "../shown/shown-delivery.js";
import type { Answers, Questions } from "./questions.js";

/** What the thread is started with. */
export interface ThreadOptions {
  /** Media files read at a time; as many as the machine allows when absent. */
  workers?: number;
  /** Seconds without a read after which a file is given up. */
  stallSeconds: number;
  toolVersion: string;
}

/** Editor → thread. `spec` is the spec's address, by which a delivery is known. */
export type ToThread =
  | {
      kind: "open";
      spec: string;
      /** The delivery folder on this machine's disks; absent for a folder that lies anywhere else. */
      root?: string;
      /** File name of the spec, which lies in the top of that folder. */
      name: string;
      /** False: no file is read before somebody asks for it. */
      reads: boolean;
    }
  /** The text in the editor. */
  | { kind: "text"; spec: string; text: string }
  /** No editor has it any more: the text on the disk counts. */
  | { kind: "saved"; spec: string }
  /** A spec that the editor has, and that is too large to be one. */
  | { kind: "too-large"; spec: string; bytes: number }
  /** These paths inside the folder may have changed, or any without them. */
  | { kind: "changed"; spec: string; paths?: string[] }
  | { kind: "again"; spec: string }
  | { kind: "stop"; spec: string }
  | { kind: "close"; spec: string }
  | { kind: "ask"; ask: number; question: AnyQuestion };

/** Thread → editor. */
export type FromThread =
  | {
      kind: "judged";
      spec: string;
      delivery: ShownDelivery;
      /** Absent when they are the same as before. */
      specMarks?: Mark[];
      files: FileChange[];
      /** Milliseconds that judging took. */
      took: number;
    }
  | { kind: "progress"; spec: string; progress: Progress }
  | { kind: "answer"; ask: number; answer: Answers[keyof Answers] | undefined }
  /** A mistake of ours: it goes to the output channel. */
  | { kind: "failed"; what: string; ask?: number };

export type AnyQuestion = { [Kind in keyof Questions]: { kind: Kind } & Questions[Kind] }[keyof Questions];
