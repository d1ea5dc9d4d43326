import type { OpenFile } from "../folder/folder.js";

const descriptors = new WeakMap<OpenFile, number>();

/** Remembers by which descriptor a file is open, so that another thread can read it without asking this one. */
export function rememberDescriptor(file: OpenFile, descriptor: number): void {
  descriptors.set(file, descriptor);
}

/** Of files that were opened here and are still open. */
export function descriptorOf(file: OpenFile): number | undefined {
  return descriptors.get(file);
}

export function forgetDescriptor(file: OpenFile): void {
  descriptors.delete(file);
}
