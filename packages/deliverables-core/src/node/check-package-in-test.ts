// For tests: a package is written to a disk and judged as a delivery of its own.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { createReaders, type Report, validateDelivery } from "deliverables-core";
import { createHasher, nodeFolder, readPaper } from "deliverables-core/node";
import { afterAll } from "vitest";
import type { Written } from "./package-in-test.js";

const readers = {
  ...createReaders(async () => ({ unread: "no media here" }), undefined, readPaper),
  media: async ({ path }: { path: string }) =>
    path.includes("sub")
      ? { container: { format: "MXF" }, video: [], audio: [], captions: [{ format: "MXF timed text" }] }
      : { container: { format: "MXF" }, video: [], audio: [{ sampleRate: 48_000 }] },
};

export const dcp = { files: "*.xml", package: "SMPTE DCP" };

/** What checks a package with what is asked of it; what it writes is gone after the tests of the file. */
export function packageChecker() {
  const root = mkdtempSync(join(tmpdir(), "deliverables-package-"));
  const hasher = createHasher(1);
  afterAll(async () => {
    await hasher.close();
    rmSync(root, { recursive: true, force: true });
  });
  return async (files: Written, asked: object, more: object = {}, others: object = {}): Promise<Report> => {
    const folder = mkdtempSync(join(root, "delivery-"));
    for (const [path, bytes] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), bytes);
    }
    return validateDelivery({
      specName: "delivery.json",
      specText: JSON.stringify({
        production: { title: "The Long Field" },
        deliverables: {
          package: { type: "document", ...asked },
          essence: { type: "other", files: "**/*.{mxf,mov}" },
          ...others,
        },
        ...more,
      }),
      folder: nodeFolder(folder),
      readers,
      digest: (file, signal, onBytes) => hasher.digest(file, signal, onBytes),
      checksums: (file, algorithms, signal, onBytes) => hasher.checksums(file, algorithms, signal, onBytes),
      header: { tool: "test", toolVersion: "1", checkedAt: "2026-11-23T20:00:00Z" },
    });
  };
}

export const said = ({ findings, unchecked }: Report) =>
  [...findings, ...unchecked].map(({ code, message }) => `${code} ${message}`);

/** A file of a package with other words in one place. */
export const swap = (files: Written, path: string, a: string, b: string) => ({
  ...files,
  [path]: String(files[path]).replace(a, b),
});
