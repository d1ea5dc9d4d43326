import { type Digest, digestFiles } from "./delivery/bytes/digest-files.js";
import type { Progress } from "./delivery/gather-facts.js";
import { isJunk } from "./delivery/names/portable-names.js";
import { type Plan, planItems } from "./delivery/plan-items.js";
import { changesBetween, takeInventory } from "./delivery/take-inventory.js";
import type { FileEntry, Folder } from "./folder/folder.js";
import type { HouseFile } from "./house/read-house.js";
import { compareFiles, type FileChange } from "./report/compare-files.js";
import type { Report, ReportedFile } from "./report/report.js";
import type { Seal } from "./report/seal.js";
import type { WaiverResult } from "./report/waiver.js";
import { clientText, houseText, isAsSealed, type Sealing, sealedFiles } from "./seal-report.js";
import { clientSchemas } from "./spec/client/client-schema.js";
import type { ClientReading } from "./spec/own-client/client-file.js";
import { readSpec } from "./spec/read-spec.js";
import type { JsonText } from "./spec/text/json-text.js";

export interface VerifyInput {
  report: Report & { seal: Seal };
  folder: Folder;
  /** The spec as it stands now; absent when there is none any more. */
  specText?: string;
  /** The configuration that holds for the spec's folder as it stands now. */
  house?: HouseFile;
  /** The client schema of one's own that it names. */
  own?: ClientReading | undefined;
  /** The spec as `readYamlSpec` has read it, where it is YAML. */
  yaml?: JsonText | undefined;
  digest: Digest;
  digestText: Sealing["digestText"];
  /** The day on which it is verified, as `2026-11-25`. */
  today: string;
  signal?: AbortSignal;
  onProgress?: (progress: Progress) => void;
}

/** Whether a folder is still the one that a report is about. */
export interface Verification {
  /** False when somebody has changed the report itself: then nothing that it says can be relied on. */
  reportIsWhole: boolean;
  files: FileChange[];
  spec: "same" | "changed" | "gone";
  /** `unknown`: this program does not have the client schema that the report names. */
  client: "same" | "changed" | "unknown" | "none";
  /** The house's configuration, as far as it has a say in judging. */
  house: "same" | "changed" | "none";
  /** Waivers that the verdict rests on and that have run out since: the client accepts this no longer. */
  lapsed: WaiverResult[];
}

/**
 * Compares a folder with what a report says of it, down to the bytes where its seal is one of content. Rejects only when
 * `signal` aborts or the folder cannot be listed (`CannotOpen`).
 */
export async function verifyReport(input: VerifyInput): Promise<Verification> {
  const { report, folder, specText, house, own, yaml, digest, digestText, today, signal, onProgress } = input;
  const { seal, client } = report;
  onProgress?.({ phase: "listing", files: 0, filesDone: 0, bytes: 0, bytesDone: 0 });
  const inventory = await takeInventory(folder, signal);
  const before = sealedFiles(report.files);
  // A file that was asked for by its name counts, however much it looks like litter and whatever is ignored.
  const asked = new Map(
    before.flatMap(({ path, deliverables }) =>
      deliverables.length > 0 ? [[path.normalize("NFC"), deliverables]] : [],
    ),
  );
  const spec = specText === undefined ? undefined : readSpec(specText, { own, yaml });
  const plan = spec && planItems(spec);
  const isIgnored = ignoring(report, plan);
  const present = inventory.filter((file) => asked.has(file.path.normalize("NFC")) || !isIgnored(file));
  const digests =
    seal.kind === "content"
      ? (await digestFiles(worthHashing(present, before), folder, { digest }, { signal, onProgress })).digests
      : new Map<string, string>();
  const now = present.map(({ path, size, barred }): ReportedFile => {
    const sum = digests.get(path);
    const unread = barred ?? (typeof sum === "object" ? sum.unread : undefined);
    return {
      path,
      size,
      deliverables: asked.get(path.normalize("NFC")) ?? [],
      ...(typeof sum === "string" && { sha256: sum }),
      ...(unread !== undefined && { unread }),
    };
  });
  const meanwhile = [...changesBetween(inventory, await takeInventory(folder, signal))];
  const ownNow = spec?.understood?.spec.client === undefined ? house?.own : own;
  const known = ownNow?.client ? [ownNow.client] : clientSchemas;
  const schema = known.find(({ id, version }) => id === client?.id && version === client.version);
  return {
    reportIsWhole: isAsSealed(report, digestText),
    files: [
      // What is sealed is the bytes of names as well, which are the same wherever the same disk is read.
      ...compareFiles(before, sealedFiles(now), "exact"),
      ...unwantedSince(inventory, report, plan),
      ...meanwhile.map(([path, how]) => ({ kind: "unknown" as const, path, why: `it ${how} while it was compared` })),
    ],
    spec: specText === undefined ? "gone" : digestText(specText) === seal.spec ? "same" : "changed",
    client: !client
      ? "none"
      : !schema
        ? "unknown"
        : digestText(clientText(schema)) === seal.client
          ? "same"
          : "changed",
    lapsed: report.waivers.filter(({ state, expires }) => state === "used" && expires !== undefined && expires < today),
    house: houseState(seal.house, house && digestText(houseText(house))),
  };
}

function houseState(before: string | undefined, now: string | undefined): Verification["house"] {
  if (before === undefined && now === undefined) return "none";
  return before === now ? "same" : "changed";
}

/** Whether a file was ignored when the report was made, or the spec ignores it now. */
function ignoring({ setAside }: Report, plan: Plan | undefined): (file: FileEntry) => boolean {
  const ignored = new Set(setAside.ignored);
  return ({ path }) => ignored.has(path) || (plan?.ignore ?? []).some((pattern) => pattern.matches(path));
}

/**
 * Files that came since, count for nothing in a delivery, and stop it all the same: what is forbidden is forbidden where it is
 * ignored as well, and litter may be weighed as an error.
 */
function unwantedSince(
  inventory: readonly FileEntry[],
  { setAside, files }: Report,
  plan: Plan | undefined,
): FileChange[] {
  const known = new Set([...setAside.ignored, ...files.map(({ path }) => path)]);
  const isIgnored = (path: string) => (plan?.ignore ?? []).some((pattern) => pattern.matches(path));
  const isForbidden = (path: string) =>
    (plan?.forbidden ?? []).some(({ pattern }) => pattern.matchesIgnoringCase(path));
  const isLitterRefused = setAside.rules.some(({ code, severity }) => code === "files/junk" && severity === "error");
  return inventory.flatMap(({ path }) => {
    if (known.has(path)) return [];
    const isLitter = isJunk(path) !== undefined;
    if (!isLitter && !isIgnored(path)) return [];
    const isUnwanted = isForbidden(path) || (isLitterRefused && isLitter && !isIgnored(path));
    return isUnwanted ? [{ kind: "added" as const, path }] : [];
  });
}

/** A file of another size has changed, whatever it holds; a new one may be an old one by another name. */
function worthHashing(present: FileEntry[], before: readonly ReportedFile[]): FileEntry[] {
  const sizes = new Map(before.map(({ path, size }) => [path.normalize("NFC"), size]));
  const old = new Set(sizes.values());
  return present.filter(
    ({ path, size }) =>
      (sizes.get(path.normalize("NFC")) ?? -1) === size || (!sizes.has(path.normalize("NFC")) && old.has(size)),
  );
}
