import { readFileSync } from "node:fs";

/** Where the real media files lie of which tests cut pieces. */
export const fixtures = new URL("../../fixtures/media/", import.meta.url);

export function fixture(name: string): Uint8Array {
  return new Uint8Array(readFileSync(new URL(name, fixtures)));
}
