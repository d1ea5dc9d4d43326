import { lstat, open, realpath, stat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import type { ClientReading, JsonText } from "deliverables-core";
import { readOwnClient } from "deliverables-core/node/spec-files";
import { decodeSpec, isYamlName, largestSpecBytes, readYamlSpec, tooLargeASpec } from "deliverables-core/spec-alone";
import { CannotRun } from "../cannot-run.js";
import { reasonOf, systemCode } from "../reason-of.js";
import { pathInside } from "./delivery-root.js";

export interface SpecFile {
  /** What reports call it: its path inside the delivery folder, or its name when it lies elsewhere. */
  name: string;
  /** Path inside the delivery folder, when it lies there. */
  pathInside?: string;
  /** Where it lies, with every link followed. */
  file: string;
  text: string;
  /** What it says, where it is YAML. */
  yaml?: JsonText | undefined;
  /** The client schema of one's own that it names. */
  own?: ClientReading | undefined;
}

/** Reads a spec as text. What is wrong with the text itself is for the report to say. */
export async function readSpecFile(path: string, root: string): Promise<SpecFile> {
  try {
    const status = await stat(path);
    if (!status.isFile()) throw new CannotRun(`The spec ${path} is not a file.`);
    if (status.size > largestSpecBytes) throw new CannotRun(sentence(path, tooLargeASpec(status.size)));
    const bytes = await readAtMost(path, largestSpecBytes + 1);
    const inside = pathInside(root, await asListed(path));
    const text = decode(bytes, path);
    const file = await realpath(path);
    const yaml = isYamlName(path) ? await readYamlSpec(text) : undefined;
    return {
      name: inside ?? basename(path),
      ...(inside !== undefined && { pathInside: inside }),
      file,
      text,
      yaml,
      own: await readOwnClient(text, file, yaml),
    };
  } catch (error) {
    // A sentence of our own, or a mistake of ours.
    if (systemCode(error) === undefined) throw error;
    throw new CannotRun(`The spec ${path} could not be opened: ${reasonOf(error)}.`);
  }
}

/** Where the folder's listing has it: a link stands under its own name, and elsewhere the disk knows how a name is really spelt. */
async function asListed(path: string): Promise<string> {
  const status = await lstat(path);
  return status.isSymbolicLink() ? join(await realpath(dirname(path)), basename(path)) : await realpath(path);
}

/** The file may have grown since its size was asked. */
async function readAtMost(path: string, bytes: number): Promise<Uint8Array> {
  const file = await open(path, "r");
  try {
    const buffer = new Uint8Array(bytes);
    let filled = 0;
    while (filled < bytes) {
      const { bytesRead } = await file.read(buffer, filled, bytes - filled, filled);
      if (bytesRead === 0) break;
      filled += bytesRead;
    }
    return buffer.subarray(0, filled);
  } finally {
    await file.close();
  }
}

function decode(bytes: Uint8Array, path: string): string {
  const decoded = decodeSpec(bytes);
  if ("text" in decoded) return decoded.text;
  throw new CannotRun(sentence(path, decoded.unreadable));
}

function sentence(path: string, unreadable: string): string {
  return `The spec ${path} ${unreadable}${unreadable.endsWith("?") ? "" : "."}`;
}
