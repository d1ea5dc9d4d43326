import type { FileEntry, Folder } from "../../folder/folder.js";
import { whileOpen } from "../../folder/while-open.js";
import { keys } from "../../papers/private/keys.js";
import { linesOfText } from "../../papers/text-lines.js";
import { decodeText } from "../../tables/decode-text.js";
import type { Delivery, KeyBeside } from "../delivery.js";

/** Keys among the files that nobody asks for and those that the spec ignores: they are not read else. Kept for as long as the files are the same. */
export interface KeyStore {
  /** What is known by now; undefined when some files were not looked into yet. */
  recall(delivery: Delivery): KeyBeside[] | undefined;
  /** Rejects only when `signal` aborts. */
  find(delivery: Delivery, signal?: AbortSignal): Promise<KeyBeside[]>;
}

/** A key has some 3 KB, and a message that opens a film for many cinemas fewer than that for each. */
const largestBytes = 256 * 2 ** 10;
/** What keys are kept in as text; a file without any ending too. */
const endings = /(^|\/)[^./]+$|\.(pem|key|kdm|xml|txt|asc|crt|cer)$/i;
/** Of what the spec ignores, which may be a whole archive, only what is called a key. */
const ofKeys = /\.(pem|key|kdm)$|kdm[^/]*\.xml$/i;

export function createKeyStore(folder: Folder): KeyStore {
  let kept = new Map<string, KeyBeside[]>();
  const candidates = ({ unclaimed, inventory, ignored }: Delivery) =>
    [...unclaimed, ...inventory.filter(({ path }) => ignored.has(path) && ofKeys.test(path))]
      .filter(
        ({ path, size, barred }) => barred === undefined && size > 0 && size <= largestBytes && endings.test(path),
      )
      .map((entry) => ({ entry, id: idOf(entry) }));
  return {
    recall(delivery) {
      const known = candidates(delivery).map(({ id }) => kept.get(id));
      return known.some((found) => found === undefined) ? undefined : known.flatMap((found) => found ?? []);
    },
    async find(delivery, signal) {
      const found = new Map<string, KeyBeside[]>();
      for (const { entry, id } of candidates(delivery)) {
        signal?.throwIfAborted();
        found.set(id, kept.get(id) ?? (await keysIn(entry, folder, signal)));
      }
      kept = found;
      return [...found.values()].flat();
    },
  };
}

function idOf({ path, size, modified }: FileEntry): string {
  return JSON.stringify([path, size, modified]);
}

/** What cannot be opened is told as such, or is nobody's business. */
async function keysIn({ path }: FileEntry, folder: Folder, signal: AbortSignal | undefined): Promise<KeyBeside[]> {
  const read = await whileOpen(folder, path, signal, async (file) => ({ bytes: await file.read(0, largestBytes) }));
  if ("unread" in read) return [];
  const { text } = decodeText(read.bytes);
  return keys({ lines: linesOfText(text) })
    .slice(0, 1)
    .map(({ at, masked }) => ({ path, says: masked, at }));
}
