// For tests: a delivery in memory, with readers that say what the test wants.
import type { Digest, TakeChecksums } from "./delivery/bytes/digest-files.js";
import type { Readers } from "./delivery/read-facts.js";
import type { Folder } from "./folder/folder.js";
import type { Probe } from "./media/probe.js";
import { withPicture } from "./media/probe-in-short.js";
import { tableReader } from "./tables/read-table.js";
import { validateDelivery } from "./validate-delivery.js";

export const header = { tool: "test", toolVersion: "1", checkedAt: "2026-11-23T20:00:00Z" };
export const readersOf = (probe: (path: string) => Probe | { unread: string }) => ({
  media: async ({ path }: { path: string }) => probe(path),
  image: async () => ({}),
  document: async () => ({ format: "PDF" }),
  table: tableReader(),
});
export const master = readersOf(() => withPicture({ width: 1920, height: 1080 }));
export const spec = (deliverables: object, more: object = {}) =>
  JSON.stringify({ production: { title: "The Long Field" }, deliverables, ...more });
export const programme = { type: "media", files: "LFD1001A.mxf", video: { width: 1920, height: 1080 } };
/** The key of an MXF header partition (SMPTE ST 377-1): enough to be taken for MXF. */
export const mxf = Uint8Array.from([6, 14, 43, 52, 2, 5, 1, 1, 13, 1, 2, 1, 1, 2, 4, 0]);
export const check = (
  specText: string,
  folder: Folder,
  readers: Readers = master,
  digest?: Digest,
  checksums?: TakeChecksums,
) =>
  validateDelivery({
    specName: "delivery.json",
    specPath: "delivery.json",
    specText,
    folder,
    readers,
    header,
    ...(digest && { digest }),
    ...(checksums && { checksums }),
  });
