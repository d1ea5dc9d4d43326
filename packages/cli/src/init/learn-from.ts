import { basename, join, resolve } from "node:path";
import { CannotOpen, isSpecName, type KnownFile, type LearnedSpec, learnSpec } from "deliverables-core";
import { nodeFolder } from "deliverables-core/node";
import { CannotRun } from "../cannot-run.js";
import { deliveryRoot } from "../delivery/delivery-root.js";
import { analyserOptions } from "../probe/analyser-options.js";
import { probeAll } from "../probe/probe-all.js";

/** More files than a title has; to learn from the first of them only would be to learn something else. */
const mostFiles = 20_000;

/**
 * Learns a spec from a delivery that was accepted, by what its files are called and what they say about themselves, for the folder
 * in which the spec will lie.
 */
export async function learnFrom(
  folder: string,
  target: string,
  title: string,
  signal: AbortSignal,
): Promise<LearnedSpec> {
  const reading = analyserOptions(process.env);
  const root = await deliveryRoot(folder);
  const entries = await entriesIn(root, folder);
  const probed = await probeAll(
    entries.map(({ path }) => join(root, path)),
    reading,
    signal,
  );
  const files = entries.flatMap(({ path, size }, index): KnownFile[] => {
    const { file: _, bytes: __, ...says } = probed[index] ?? { file: path, unread: "it was not reached" };
    return [{ path, size, says }];
  });
  const isItself = resolve(target) === resolve(folder);
  return learnSpec({ title, files, ...(!isItself && { next: basename(resolve(target)) }) });
}

async function entriesIn(root: string, folder: string) {
  const entries: { path: string; size: number }[] = [];
  try {
    for await (const { path, size, barred } of nodeFolder(root).list()) {
      // A spec is no part of what it asks for.
      if (barred !== undefined || isSpecName(basename(path))) continue;
      entries.push({ path, size });
      if (entries.length > mostFiles)
        throw new CannotRun(`The folder ${folder} holds more than ${mostFiles} files: give the one of a single title.`);
    }
  } catch (error) {
    if (error instanceof CannotOpen) throw new CannotRun(`The folder ${folder} could not be listed: ${error.message}.`);
    throw error;
  }
  return entries.sort((one, other) => (one.path < other.path ? -1 : 1));
}
