import { CannotOpen, type Digest, decodeSpec, type Folder, largestSpecBytes, tooLargeASpec } from "deliverables-core";

/** SHA-256 of a delivered file, or why it could not be taken. */
export async function sha256Of(
  folder: Folder,
  path: string,
  digest: Digest | undefined,
): Promise<string | { unread: string }> {
  if (!digest) return { unread: "nothing here can take checksums" };
  try {
    const file = await folder.open(path);
    return await digest(file).finally(() => file.close());
  } catch (failure) {
    if (failure instanceof CannotOpen) return { unread: failure.message };
    throw failure;
  }
}

/** The text of a spec as it lies on the disk, or why there is none. */
export async function readSaved(folder: Folder, name: string): Promise<{ text: string } | { unreadable: string }> {
  try {
    const file = await folder.open(name);
    try {
      return file.size > largestSpecBytes
        ? { unreadable: tooLargeASpec(file.size) }
        : decodeSpec(await file.read(0, file.size));
    } finally {
      await file.close();
    }
  } catch (failure) {
    if (failure instanceof CannotOpen) return { unreadable: `cannot be opened: ${failure.message}` };
    throw failure;
  }
}

/** The folder of a spec that lies on no disk: what VS Code hands out of such a place are whole files, and a film is none to hand over whole. */
export const nowhere: Folder = {
  // biome-ignore lint/correctness/useYield: it lists nothing, it says why.
  async *list() {
    throw new CannotOpen("it does not lie on a disk of this machine; open it from a disk or a mounted drive");
  },
  open: async () => {
    throw new CannotOpen("it does not lie on a disk of this machine");
  },
};
