import { realpath, stat } from "node:fs/promises";
import { basename, dirname } from "node:path";
import {
  CannotOpen,
  type DocumentFacts,
  type ImageFacts,
  isUnread,
  type OpenFile,
  type Probe,
  type Readers,
  sniffKind,
  type Unread,
} from "deliverables-core";
import { nodeFolder } from "deliverables-core/node";
import { reasonOf } from "../reason-of.js";
import { kindOf } from "./kind-of.js";

/** What one file says about itself, or why it could not be read. */
export type ProbedFile = { file: string; bytes?: number } & (
  | { kind: "media"; facts: Probe }
  | { kind: "image"; facts: ImageFacts }
  | { kind: "document"; facts: DocumentFacts }
  | { unread: string }
);

/** Enough for every kind of file that is known by its first bytes. */
const headBytes = 16 * 2 ** 10;

export async function probeFile(path: string, readers: Readers, signal: AbortSignal): Promise<ProbedFile> {
  let file: OpenFile | undefined;
  try {
    const status = await stat(path);
    if (!status.isFile())
      return { file: path, unread: status.isDirectory() ? "it is a folder" : "it is not a plain file" };
    // The port opens only what lies inside its folder, so links are followed first.
    const real = await realpath(path);
    file = await nodeFolder(dirname(real)).open(basename(real));
    return { file: path, bytes: file.size, ...(await read(file, readers, signal)) };
  } catch (error) {
    signal.throwIfAborted();
    if (error instanceof CannotOpen) return { file: path, unread: error.message };
    if (error instanceof Error && "syscall" in error) return { file: path, unread: reasonOf(error) };
    throw error;
  } finally {
    await file?.close();
  }
}

type Said =
  | { kind: "media"; facts: Probe }
  | { kind: "image"; facts: ImageFacts }
  | { kind: "document"; facts: DocumentFacts }
  | Unread;

async function read(file: OpenFile, readers: Readers, signal: AbortSignal): Promise<Said> {
  if (file.size === 0) return { unread: "it is empty" };
  const kind = kindOf(sniffKind(await file.read(0, headBytes), file.size));
  switch (kind) {
    case "media": {
      const facts = await readers.media(file, signal);
      if (isUnread(facts)) return facts;
      return facts.container.format === undefined
        ? { unread: "it is no media, picture or document that we know" }
        : { kind, facts };
    }
    case "image": {
      const facts = await readers.image(file, signal);
      return isUnread(facts) ? facts : { kind, facts };
    }
    case "document": {
      const facts = await readers.document(file, signal);
      return isUnread(facts) ? facts : { kind, facts };
    }
  }
}
