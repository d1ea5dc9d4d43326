/** A file as its folder lists it. */
export interface FileEntry {
  /** Relative to the delivery folder, always with `/`. */
  path: string;
  /** Size in bytes. */
  size: number;
  /** When it last changed, in milliseconds since 1970, where the host knows. A file that changes while it is read shows here. */
  modified?: number;
  /** When its bytes were last written, as the programs that write say, and how many names the file has on its disk. */
  written?: number;
  links?: number;
  /** A symbolic link to another file inside the delivery, of which size and time are given. */
  link?: true;
  /** Why this entry cannot be opened although it is there: a folder without permission, a link that leaves the delivery. */
  barred?: string;
}

/** An open file. `read` returns fewer bytes than asked only at the end of the file. */
export interface OpenFile {
  /** Path inside the delivery. */
  path: string;
  /** Size in bytes when it was opened. */
  size: number;
  /** Rejects with `CannotOpen` when the host cannot read on. */
  read(offset: number, length: number): Promise<Uint8Array>;
  close(): Promise<void>;
}

/**
 * The delivery folder, as the core sees it. The host binds it to its root, so a path that would
 * leave the root cannot be opened. It offers no way to write.
 */
export interface Folder {
  list(signal?: AbortSignal): AsyncIterable<FileEntry>;
  /** Opens a listed file. Rejects with `CannotOpen` when it is gone, barred or outside. */
  open(path: string): Promise<OpenFile>;
  /**
   * Looks at one path, as `list` would give it; `"folder"` when it is one, undefined when nothing is there. A host that cannot
   * is asked for the whole list instead.
   */
  find?(path: string): Promise<FileEntry | "folder" | undefined>;
}

/** A file that cannot be opened, or not be read on; the message is a sentence for people. */
export class CannotOpen extends Error {
  override name = "CannotOpen";
}
