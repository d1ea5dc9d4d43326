import {
  CannotOpen,
  type ComparedMedia,
  createReaders,
  type HouseFile,
  type Report,
  validateDelivery,
} from "deliverables-core";
import {
  type AnalyserOptions,
  createAnalyser,
  createHasher,
  nodeFolder,
  readPaper,
  readWorkbook,
} from "deliverables-core/node";
import { CannotRun } from "../cannot-run.js";
import { digestText } from "../delivery/digest-text.js";
import type { SpecFile } from "../delivery/read-spec-file.js";
import { readInLittleMemory } from "../probe/read-in-little-memory.js";
import { progressBar } from "../terminal/progress-bar.js";
import { version } from "../version.js";

export interface FolderToJudge {
  /** As the user gave it. */
  folder: string;
  /** With every link followed. */
  root: string;
  spec: SpecFile;
  /** The configuration that holds for the spec. */
  house: HouseFile | undefined;
  reading: AnalyserOptions;
  signal: AbortSignal;
  quiet?: true | undefined;
  /** Hashes every file, so that the report can be compared with the folder later, byte for byte. */
  seal?: true | undefined;
  /** The day that counts as today, as `2026-12-04`: waivers may begin or run out by then. */
  on?: string | undefined;
  /** Gets each media file with all that was compared with it. */
  onCompared?: ((files: ComparedMedia[]) => void) | undefined;
}

/** Judges a folder on the disk, with a bar on the terminal. Rejects with `CannotRun` when the folder cannot be listed. */
export async function judgeFolder({
  folder,
  root,
  spec,
  house,
  reading,
  signal,
  quiet,
  seal,
  on,
  onCompared,
}: FolderToJudge): Promise<Report> {
  readInLittleMemory();
  const bar = progressBar(process.stderr, quiet);
  const analyser = createAnalyser(reading);
  const hasher = createHasher(reading.workers);
  signal.addEventListener("abort", bar.clear);
  try {
    const report = await validateDelivery({
      specName: spec.name,
      specText: spec.text,
      yaml: spec.yaml,
      own: spec.own,
      ...(spec.pathInside !== undefined && { specPath: spec.pathInside }),
      ...(house && { house: { name: house.name, content: house.content, own: house.own } }),
      folder: nodeFolder(root),
      readers: createReaders(analyser.analyse, readWorkbook, readPaper),
      digest: hasher.digest,
      checksums: hasher.checksums,
      sealing: { kind: seal ? "content" : "names", digestText },
      header: {
        tool: "deliverables",
        toolVersion: version,
        checkedAt: on ? `${on}T00:00:00.000Z` : new Date().toISOString(),
      },
      signal,
      ...(onCompared && { onCompared }),
      onProgress: (progress) => {
        if (!signal.aborted) bar.show(progress);
      },
    });
    signal.throwIfAborted();
    return report;
  } catch (error) {
    if (error instanceof CannotOpen) throw new CannotRun(`The folder ${folder} could not be listed: ${error.message}.`);
    throw error;
  } finally {
    bar.clear();
    await Promise.all([analyser.close(), hasher.close()]);
  }
}
