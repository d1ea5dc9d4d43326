import type { Digest, TakeChecksums } from "./delivery/bytes/digest-files.js";
import { keepBytes } from "./delivery/bytes/known-bytes.js";
import type { DeliveredFile } from "./delivery/delivery.js";
import { createFactStore } from "./delivery/fact-store.js";
import { type FileToRead, filesToRead, type Progress, readInTurn } from "./delivery/gather-facts.js";
import { keepInventory } from "./delivery/kept-inventory.js";
import { matchDeliverables } from "./delivery/match-deliverables.js";
import type { Plan } from "./delivery/plan-items.js";
import type { FactsRead, Readers } from "./delivery/read-facts.js";
import { tellLanguages } from "./delivery/tell-languages.js";
import { CannotOpen, type FileEntry, type Folder } from "./folder/folder.js";
import type { HouseFile } from "./house/read-house.js";
import { type Judgement, judgeFaulty, judgeNow, judgeUnlisted } from "./judge-again.js";
import { type ReadOwn, readAround } from "./read-around.js";
import { readForJudging } from "./read-for-judging.js";
import type { ReportHeader } from "./report/report.js";
import type { SpecReading } from "./spec/read-spec.js";

export interface KeepJudgingInput {
  specName: string;
  /** Path of the spec inside the delivery folder, when it lies there. */
  specPath?: string;
  folder: Folder;
  readers: Readers;
  /** Reads the client schema of one's own that a spec names by its file; without it, only shipped ones are known. */
  readOwn?: ReadOwn;
  /** Takes a file's SHA-256, for the files that a waiver or a paper is bound to. */
  digest?: Digest;
  /** Takes other checksums, for papers that state them. */
  checksums?: TakeChecksums;
  header(): Omit<ReportHeader, "reportVersion">;
  /** Told after each step that may have changed the judgement. `isFinal`: nothing is under way any more. */
  onJudgement(judgement: Judgement, isFinal: boolean): void;
  onProgress?(progress: Progress): void;
  /** A mistake of ours; judging goes on with the next change. */
  onFailure(failure: unknown): void;
  /** Calls back after so many milliseconds. */
  later(call: () => void, milliseconds: number): void;
  /** Milliseconds, from any start: how often to judge while files are read depends on how long judging takes. */
  now(): number;
}

/** A delivery that is judged again as its spec is typed and its folder changes. */
export interface KeptDelivery {
  /** The spec's text as it stands now. */
  setSpec(text: string): void;
  /** The configuration that holds for the spec's folder; undefined where there is none. */
  setHouse(file: HouseFile | undefined): void;
  /** Something in the folder may have changed: these paths, or any without them. */
  folderChanged(paths?: readonly string[]): void;
  /** Judges everything again, as if nothing were known. */
  startAgain(): void;
  /** Ends what is being read, and reads nothing more before `startAgain`. */
  stopReading(): void;
  /**
   * Judges once more what stands, and tells nobody: JavaScript that has run before is several times as quick. Undefined
   * while anything is under way, or when there is nothing to judge.
   */
  rehearse(): Judgement | undefined;
  /** Every path in the folder, in order, as far as it was listed. */
  paths(): string[];
  close(): void;
}

/**
 * `validateDelivery` for a host that wants early answers: the facts of files that did not change are kept, and the pure
 * part runs again with what there is. Where nothing is under way any more, the report is the one of `validateDelivery`.
 */
export function keepJudging(input: KeepJudgingInput): KeptDelivery {
  const { specName, specPath, folder, readers, now } = input;
  const store = createFactStore(folder, readers);
  const inventory = keepInventory(folder);
  const bytes = keepBytes(folder, { digest: input.digest, checksums: input.checksums });
  let text: string | undefined;
  let house: HouseFile | undefined;
  let around: Awaited<ReturnType<typeof readAround>> = {};
  let before: Judgement | undefined;
  let stopped = false;
  let closed = false;
  let running = false;
  /** Aborted when what is under way is no longer wanted: a new text, a new folder. */
  let superseded = new AbortController();

  const emit = (judgement: Judgement, isFinal = false) => {
    before = judgement;
    input.onJudgement(judgement, isFinal);
  };
  const wake = () => {
    superseded.abort();
    if (!running && !closed && text !== undefined) void run();
  };
  const run = async () => {
    running = true;
    do {
      superseded = new AbortController();
      try {
        await judge(text ?? "", superseded.signal);
      } catch (failure) {
        if (!superseded.signal.aborted) input.onFailure(failure);
      }
    } while (superseded.signal.aborted && !closed);
    running = false;
  };

  const judge = async (specText: string, signal: AbortSignal): Promise<void> => {
    around = await readAround(specName, specText, input.readOwn);
    signal.throwIfAborted();
    const { reading, plan, faults } = readForJudging(specText, { house, ...around });
    const about = aboutOf(reading);
    const isFaulty = faults.length > 0;
    if (isFaulty && !inventory.known()) emit(judgeFaulty(about, faults, before));
    let listed: FileEntry[];
    try {
      listed = await inventory.take(signal);
      signal.throwIfAborted();
    } catch (failure) {
      if (!(failure instanceof CannotOpen)) throw failure;
      return emit(isFaulty ? judgeFaulty(about, faults, before) : judgeUnlisted(about, failure.message), true);
    }
    store.keepOnly(listed);
    if (isFaulty) return emit(judgeFaulty(about, faults, before), true);

    const { delivery, entries, toRead } = matched(plan, listed);
    await tellLanguages(delivery.items);
    const recalled = bytes.recall(delivery);
    let { known } = recalled;
    const judgeWith = (pending: readonly FileToRead[], why: string) =>
      judgeNow({ ...about, ...known }, delivery, pending.map(fileOf), why);
    const isKnown = toRead.length === 0 && recalled.isAll;
    if (isKnown || stopped) return emit(judgeWith(toRead, "the check was stopped before"), true);
    await readAll(toRead, entries, signal, (pending) => emit(judgeWith(pending, notYet)));
    await tellLanguages(delivery.items);
    // What papers state is known when they are read.
    const taken = await bytes.take(delivery, signal);
    known = taken.known;
    const looked = new Set([...toRead.map(({ file }) => file.path), ...taken.looked]);
    delivery.changed = await inventory.changesOf(looked, signal);
    const isSettled = delivery.changed.size === 0;
    emit(judgeWith([], notYet), isSettled);
    // A file that grew while it was read was judged half: it is read again when it had time to grow on.
    if (!isSettled) input.later(wake, growsMilliseconds);
  };

  const aboutOf = (reading: SpecReading) => ({
    header: { reportVersion: 1 as const, ...input.header() },
    specName,
    reading,
  });
  const matched = (plan: Plan, listed: FileEntry[]) => {
    const delivery = matchDeliverables(plan, listed, specPath);
    const entries = new Map(listed.map((entry) => [entry.path, entry]));
    const toRead = filesToRead(delivery.items).filter((task) => !recall(task, entries));
    return { delivery, entries, toRead };
  };
  const recall = ({ file, wanted }: FileToRead, entries: Map<string, FileEntry>): boolean => {
    const entry = entries.get(file.path);
    const read = entry && store.recall(entry, wanted);
    Object.assign(file, read);
    return read !== undefined;
  };
  /** Reads what is missing, and tells what is still missing each time that judging again is worth its while. */
  const readAll = async (
    tasks: FileToRead[],
    entries: Map<string, FileEntry>,
    signal: AbortSignal,
    judgeMeanwhile: (pending: FileToRead[]) => void,
  ): Promise<void> => {
    const pending = new Set(tasks);
    let next = now() + leastPauseMilliseconds;
    const isWaitedFor = () => !signal.aborted && pending.size > 0;
    // One small file is read before anybody would notice; judging twice would only take time.
    if (!before || tasks.length > quicklyRead) judgeMeanwhile(tasks);
    else
      input.later(() => {
        if (isWaitedFor()) judgeMeanwhile([...pending]);
      }, leastPauseMilliseconds);
    const one = async (task: FileToRead): Promise<FactsRead> => {
      const entry = entries.get(task.file.path);
      const read = entry ? await store.read(entry, task.wanted) : { unread: "it is gone" };
      Object.assign(task.file, read);
      pending.delete(task);
      const start = now();
      if (isWaitedFor() && start >= next) {
        judgeMeanwhile([...pending]);
        next = now() + Math.max(leastPauseMilliseconds, 4 * (now() - start));
      }
      return read;
    };
    await readInTurn(tasks, one, signal, input.onProgress);
  };

  return {
    setSpec(newText) {
      if (newText === text) return;
      text = newText;
      wake();
    },
    setHouse(file) {
      if (JSON.stringify(file) === JSON.stringify(house)) return;
      house = file;
      wake();
    },
    folderChanged(paths) {
      inventory.mayHaveChanged(paths);
      wake();
    },
    startAgain() {
      stopped = false;
      store.forget();
      inventory.mayHaveChanged();
      wake();
    },
    stopReading() {
      stopped = true;
      store.stop();
      wake();
    },
    rehearse() {
      const listed = inventory.known();
      if (running || closed || !listed || text === undefined) return undefined;
      // A text that differs, so that it is read and not remembered; by a space, so that it says the same.
      const { reading, plan, faults } = readForJudging(`${text} `, { house, ...around });
      if (faults.length > 0) return undefined;
      const { delivery, toRead } = matched(plan, listed);
      const { known } = bytes.recall(delivery);
      return judgeNow({ ...aboutOf(reading), ...known }, delivery, toRead.map(fileOf), notYet);
    },
    paths: () => (inventory.known() ?? []).map(({ path }) => path),
    close() {
      closed = true;
      superseded.abort();
      store.forget();
    },
  };
}

/** Nobody seals what is being worked on. */
const notYet = "it has not been read yet";
const leastPauseMilliseconds = 250;
const growsMilliseconds = 1000;
/** As many files as are read at a time. */
const quicklyRead = 8;

const fileOf = ({ file }: FileToRead): DeliveredFile => file;
