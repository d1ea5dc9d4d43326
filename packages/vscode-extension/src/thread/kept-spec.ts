import { join } from "node:path";
import {
  type Digest,
  isYamlName,
  type JsonText,
  type Judgement,
  type KeptDelivery,
  keepJudging,
  type Readers,
  type TakeChecksums,
  tooLargeASpec,
} from "deliverables-core";
import { nodeFolder, readOwnClient } from "deliverables-core/node";
import { createShownFiles } from "../shown/changed-files.js";
import { type Observed, observedIn } from "../shown/observed.js";
import { type Phase, shownDelivery } from "../shown/shown-delivery.js";
import { shownFiles } from "../shown/shown-file.js";
import { specMarks } from "../shown/spec-marks.js";
import { unreadableSpec } from "../shown/unreadable-spec.js";
import type { KnownDelivery } from "../writing/known-delivery.js";
import { openWriting, type Writing } from "../writing/open-writing.js";
import type { WaiverDraft } from "../writing/waive/waiver-draft.js";
import type { FindingName } from "../writing/waive/waiver-offers.js";
import { draftWaiver } from "./draft-waiver.js";
import { filesOfItem } from "./files-of-item.js";
import { followHouse } from "./follow-house.js";
import type { FromThread, ToThread } from "./messages.js";
import type { ItemFiles } from "./questions.js";
import { createRehearsal } from "./rehearsal.js";
import { nowhere, readSaved, sha256Of } from "./spec-folder.js";

/** One spec and its folder, for as long as the editor shows it. */
export interface KeptSpec {
  /** The text that counts: the editor's, or the disk's. */
  text(): string;
  /** A spec in YAML is judged as any other, and nothing is written into it. */
  isYaml: boolean;
  known(): KnownDelivery;
  filesOf(deliverable: string, item: string | undefined): ItemFiles;
  /** What is told by now, once the text that counts is judged. */
  observed(): Promise<readonly Observed[]>;
  writing: Writing;
  /** The edits that note a finding as accepted by the client, or why there are none. */
  waiver(finding: FindingName): Promise<WaiverDraft | { reason: string }>;
  setText(text: string): void;
  useSaved(): void;
  refuse(bytes: number): void;
  changed(paths?: readonly string[]): void;
  again(): void;
  stop(): void;
  close(): void;
}

/** Changes that come together are judged together. */
const togetherMilliseconds = 60;
/** Nobody reads a count that changes more often, and each one takes the editor's time. */
const progressMilliseconds = 100;
/** Nobody waits longer for the judgement on what was typed last. */
const judgesWithinMilliseconds = 1000;

export function keepSpec(
  { spec, root, name, reads }: Extract<ToThread, { kind: "open" }>,
  readers: Readers,
  toolVersion: string,
  send: (message: FromThread) => void,
  hashing?: { digest: Digest; checksums: TakeChecksums },
): KeptSpec {
  const folder = root === undefined ? nowhere : nodeFolder(root);
  const isYaml = isYamlName(name);
  const changesIn = createShownFiles();
  let text = "";
  let inEditor = false;
  let phase: Phase = reads ? "reading" : "stopped";
  let judgement: Judgement | undefined;
  let observed: Observed[] = [];
  let marksBefore = "";
  let began = 0;
  let progressTold = 0;
  let textTimer: NodeJS.Immediate | undefined;
  let folderTimer: NodeJS.Timeout | undefined;
  /** Paths that may have changed; undefined when it may be any. */
  let changedPaths: string[] | undefined = [];
  let isClosed = false;
  /** The text that is being judged, and the one that was. */
  let [textAsked, textShown] = ["", ""];
  const waiting: (() => void)[] = [];

  /** The client schema of one's own that a text names; of a spec that lies on no disk none is read. */
  const readOwn = async (specText: string, yaml?: JsonText) =>
    root === undefined ? undefined : await readOwnClient(specText, join(root, name), yaml);
  const show = (now: Judgement, isFinal: boolean) => {
    judgement = now;
    textShown = textAsked;
    if (textShown === text) for (const tell of waiting.splice(0)) tell();
    observed = observedIn(now, observed);
    if (isFinal && phase === "reading") phase = "judged";
    if (!isFinal && phase === "judged") phase = "reading";
    const deliverables = now.earlier?.deliverables ?? now.report.deliverables;
    const marks = specMarks(observed);
    const marksNow = JSON.stringify(marks);
    const delivery = shownDelivery(now, observed, phase);
    const files = changesIn(shownFiles(now, deliverables, observed));
    const took = performance.now() - began;
    send({
      kind: "judged",
      spec,
      delivery,
      ...(marksNow !== marksBefore && { specMarks: marks }),
      files,
      took,
    });
    marksBefore = marksNow;
    began = performance.now();
    if (isFinal) rehearsal.begin(took);
  };
  const kept: KeptDelivery = keepJudging({
    specName: name,
    specPath: name,
    folder,
    readers,
    readOwn,
    ...hashing,
    header: () => ({ tool: "deliverables", toolVersion, checkedAt: new Date().toISOString() }),
    onJudgement: show,
    onProgress: (progress) => {
      const isLast = progress.filesDone === progress.files;
      if (!isLast && performance.now() - progressTold < progressMilliseconds) return;
      progressTold = performance.now();
      send({ kind: "progress", spec, progress });
    },
    onFailure: (failure) => send({ kind: "failed", what: `Judging ${name} broke off: ${String(failure)}` }),
    later: (call, milliseconds) => {
      setTimeout(() => {
        if (!isClosed) call();
      }, milliseconds).unref();
    },
    now: () => performance.now(),
  });
  if (!reads) kept.stopReading();
  const rehearsal = createRehearsal(() => {
    const now = kept.rehearse();
    if (now) shownFiles(now, now.report.deliverables, observedIn(now, observed));
    return now !== undefined;
  });

  const house = followHouse(root, (file) => {
    if (!isClosed) kept.setHouse(file);
  });
  const judgeText = (now: string) => {
    text = now;
    rehearsal.interrupt();
    // Keystrokes that have queued up are one change.
    clearImmediate(textTimer);
    textTimer = setImmediate(async () => {
      await house.lookUnlessJustLooked();
      if (isClosed || text !== now) return;
      began = performance.now();
      textAsked = text;
      kept.setSpec(text);
    });
  };
  const useSaved = async () => {
    const decoded = await readSaved(folder, name);
    if (inEditor) return;
    if ("text" in decoded) judgeText(decoded.text);
    else showUnreadable(decoded.unreadable);
  };
  const showUnreadable = (why: string) => {
    text = "";
    marksBefore = "";
    send({ kind: "judged", spec, ...unreadableSpec(why), files: changesIn(new Map()), took: 0 });
  };

  return {
    text: () => text,
    isYaml,
    known: () => ({
      ...(judgement && { report: judgement.report }),
      compared: judgement?.compared() ?? [],
      paths: kept.paths(),
      unclaimed: judgement?.unclaimed ?? [],
      pending: judgement?.pending ?? new Set(),
    }),
    async observed() {
      if (textShown !== text) {
        await new Promise<void>((resolve) => {
          waiting.push(resolve);
          setTimeout(resolve, judgesWithinMilliseconds).unref();
        });
      }
      return observed;
    },
    writing: openWriting(),
    waiver: async (finding) =>
      isYaml
        ? { reason: "the spec is YAML; deliverables waive prints what to put into it by hand" }
        : await draftWaiver(finding, {
            text,
            findings: judgement?.report.findings ?? [],
            around: { house: house.file(), own: await readOwn(text) },
            sumOf: (path) => sha256Of(folder, path, hashing?.digest),
          }),
    filesOf: (deliverable, item) => filesOfItem(judgement, observed, deliverable, item),
    setText(now) {
      inEditor = true;
      judgeText(now);
    },
    useSaved() {
      inEditor = false;
      void useSaved();
    },
    refuse(bytes) {
      inEditor = true;
      showUnreadable(tooLargeASpec(bytes));
    },
    changed(paths) {
      rehearsal.interrupt();
      changedPaths = paths && changedPaths?.concat(paths);
      folderTimer ??= setTimeout(() => {
        folderTimer = undefined;
        began = performance.now();
        if (!inEditor && (changedPaths?.includes(name) ?? true)) void useSaved();
        void house.look();
        kept.folderChanged(changedPaths);
        changedPaths = [];
      }, togetherMilliseconds);
    },
    again() {
      phase = "reading";
      began = performance.now();
      if (!inEditor) void useSaved();
      void house.look();
      kept.startAgain();
    },
    stop() {
      phase = "stopped";
      kept.stopReading();
    },
    close() {
      clearImmediate(textTimer);
      clearTimeout(folderTimer);
      isClosed = true;
      rehearsal.interrupt();
      kept.close();
    },
  };
}
