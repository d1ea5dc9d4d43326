import type { Folder } from "../../folder/folder.js";
import type { Delivery } from "../delivery.js";
import { createCopyStore } from "./copies/copy-store.js";
import { filesToHash, type Hashing } from "./digest-files.js";
import { createDigestStore } from "./digest-store.js";
import { createKeyStore } from "./keys-beside.js";

/** What is known of a delivery by its bytes alone: checksums, which files are copies of others, and keys among what nobody asks for. */
export type BytesKnown = Pick<Delivery, "digests" | "checksums" | "copies" | "keysBeside">;

/** Keeps what was found out about bytes for as long as the files are the same. */
export interface KnownBytes {
  /** What is known by now. `isAll`: nothing is missing. */
  recall(delivery: Delivery): { known: BytesKnown; isAll: boolean };
  /** Finds out what is missing. `looked`: paths of files that were hashed. Rejects only when `signal` aborts. */
  take(delivery: Delivery, signal?: AbortSignal): Promise<{ known: BytesKnown; looked: string[] }>;
}

export function keepBytes(folder: Folder, hashing: Hashing): KnownBytes {
  const digestStore = createDigestStore(folder, hashing);
  const copyStore = createCopyStore(folder);
  const keyStore = createKeyStore(folder);
  return {
    recall(delivery) {
      const { toHash, wanted } = filesToHash(delivery, unsealed);
      const taken = digestStore.recall(toHash, wanted);
      const copies = copyStore.recall(delivery);
      const keysBeside = keyStore.recall(delivery);
      const isAll =
        copies !== undefined && keysBeside !== undefined && toHash.every(({ path }) => taken.checksums.has(path));
      return { known: { ...taken, ...(copies && { copies }), ...(keysBeside && { keysBeside }) }, isAll };
    },
    async take(delivery, signal) {
      const { toHash, wanted } = filesToHash(delivery, unsealed);
      const taken = await digestStore.take(toHash, wanted, signal);
      const copies = await copyStore.find(delivery, signal);
      const keysBeside = await keyStore.find(delivery, signal);
      return { known: { ...taken, copies, keysBeside }, looked: toHash.map(({ path }) => path) };
    },
  };
}

const unsealed = { sealed: false };
