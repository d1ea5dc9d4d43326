import { readFile, stat } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import { type ClientFile, type ClientReading, clientPathOf, whyNotClientPath } from "../spec/own-client/client-file.js";
import { largestClientBytes, readClientFile } from "../spec/own-client/read-client-file.js";
import { decodeSpec } from "../spec/text/decode-spec.js";
import type { JsonText } from "../spec/text/json-text.js";
import { systemSentence } from "./system-sentence.js";

/** The client schema of one's own that a spec names, from the folder of the spec on; undefined where it names none. */
export async function readOwnClient(
  specText: string,
  specFile: string,
  yaml?: JsonText,
): Promise<ClientReading | undefined> {
  const path = clientPathOf(specText, yaml);
  if (path === undefined) return undefined;
  const open = async (named: string): Promise<ClientFile> => {
    const unfit = whyNotClientPath(named);
    const read = unfit === undefined ? await textAt(resolve(dirname(specFile), named)) : { unreadable: unfit };
    return { path: named, ...read };
  };
  return await readClientFile(await open(path), open);
}

async function textAt(file: string): Promise<{ text: string } | { unreadable: string }> {
  try {
    const status = await stat(file);
    if (!status.isFile()) return { unreadable: "is not a file" };
    if (status.size > largestClientBytes) return { unreadable: `has more than ${largestClientBytes / 2 ** 20} MB` };
    return decodeSpec(await readFile(file));
  } catch (error) {
    // Nobody has taken it away: somebody named it, and it is not there.
    const isMissing =
      error instanceof Error && "code" in error && (error.code === "ENOENT" || error.code === "ENOTDIR");
    return isMissing
      ? { unreadable: "does not exist; its path goes from the folder of the spec on" }
      : { unreadable: `could not be opened: ${systemSentence(error)}` };
  }
}
