import { CannotOpen, type Folder, type OpenFile } from "./folder.js";

/**
 * What `use` finds in a file, which is closed behind it whatever happens; why the file cannot be opened or not be read on, where
 * the host says so. Rejects when `signal` aborts, and with every other failure, which is a mistake of ours.
 */
export async function whileOpen<Found>(
  folder: Folder,
  path: string,
  signal: AbortSignal | undefined,
  use: (file: OpenFile) => Promise<Found>,
): Promise<Found | { unread: string }> {
  let open: OpenFile | undefined;
  try {
    open = await folder.open(path);
    return await use(open);
  } catch (error) {
    signal?.throwIfAborted();
    if (!(error instanceof CannotOpen)) throw error;
    return { unread: error.message };
  } finally {
    await open?.close();
  }
}
