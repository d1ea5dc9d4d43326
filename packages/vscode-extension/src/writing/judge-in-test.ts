// For tests: a delivery in memory, judged by the core, and what the editor would then know of it.
import { createReaders, keepJudging, memoryFolder, type Probe, type Report, validateDelivery } from "deliverables-core";
import { applyFix } from "./fixes/apply-fix.js";
import type { QuickFix } from "./fixes/quick-fix.js";
import type { KnownDelivery } from "./known-delivery.js";

export const media: Probe = {
  container: { format: "MXF" },
  video: [{ width: 1920, height: 1080, color: {}, hdr: { formats: [] } }],
  audio: [],
};
export const readers = {
  ...createReaders(async () => {
    throw new Error("Media are not read in these tests");
  }),
  media: async () => media,
  image: async () => ({ format: "JPEG" as const }),
  document: async () => ({ format: "PDF" as const }),
};

/** A text under the name of a film or a picture stands for bytes of no kind that is known. */
const folderOf = (files: Record<string, string | Uint8Array>) =>
  memoryFolder(
    Object.fromEntries(
      Object.entries(files).map(([path, content]) => [
        path,
        typeof content === "string" && /\.(wav|jpg|mov|mxf|xlsx)$/i.test(path)
          ? content.replace(/^./, "\u0001")
          : content,
      ]),
    ),
  );

export const judge = (specText: string, files: Record<string, string | Uint8Array>): Promise<Report> =>
  validateDelivery({
    specName: "delivery.json",
    specText,
    folder: folderOf(files),
    readers,
    header: { tool: "test", toolVersion: "1", checkedAt: "2026-11-23T20:00:00Z" },
  });

/** What the editor knows of a delivery once everything is read; `probe` says what the media files have. */
export function know(
  specText: string,
  files: Record<string, string | Uint8Array>,
  probe: (path: string) => Probe = () => media,
): Promise<KnownDelivery> {
  return new Promise((resolve, reject) => {
    const kept = keepJudging({
      specName: "delivery.json",
      folder: folderOf(files),
      readers: { ...readers, media: async ({ path }: { path: string }) => probe(path) },
      header: () => ({ tool: "test", toolVersion: "1", checkedAt: "2026-11-23T20:00:00Z" }),
      onFailure: reject,
      later: () => {},
      now: () => 0,
      onJudgement: ({ report, compared, unclaimed, pending }, isFinal) => {
        if (isFinal) resolve({ report, compared: compared(), paths: kept.paths(), unclaimed, pending });
      },
    });
    kept.setSpec(specText);
  });
}

/** The spec and the folder after a fix. */
export function afterFix(
  { edits }: Pick<QuickFix, "edits">,
  specText: string,
  files: Record<string, string | Uint8Array>,
): [string, Record<string, string | Uint8Array>] {
  const renamed = { ...files };
  for (const edit of edits) {
    if (edit.kind !== "rename") continue;
    const content = renamed[edit.from];
    if (content === undefined) throw new Error(`There is no file ${edit.from}`);
    delete renamed[edit.from];
    renamed[edit.to] = content;
  }
  return [applyFix(specText, edits), renamed];
}

/** A spec with a note in it; `more` stands behind its deliverables. */
export const bare = (more: string, deliverables = '"mix": { "type": "other", "files": "mix.wav" }') => `{
  "production": { "title": "The Long Field", "language": "en-GB" }, // the title
  "deliverables": {
    ${deliverables}
  }${more}
}
`;
