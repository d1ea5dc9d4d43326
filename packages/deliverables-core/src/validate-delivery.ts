import { checkDelivery } from "./check/check-delivery.js";
import { type ComparedMedia, comparedMedia } from "./check/compared-media.js";
import { specFindings } from "./check/spec-findings.js";
import { conclude } from "./conclude.js";
import { createCopyStore } from "./delivery/bytes/copies/copy-store.js";
import { type Digest, digestFiles, filesToHash, type TakeChecksums } from "./delivery/bytes/digest-files.js";
import { createKeyStore } from "./delivery/bytes/keys-beside.js";
import { gatherFacts, type Progress } from "./delivery/gather-facts.js";
import { matchDeliverables } from "./delivery/match-deliverables.js";
import type { Readers } from "./delivery/read-facts.js";
import { changesBetween, takeInventory } from "./delivery/take-inventory.js";
import { tellLanguages } from "./delivery/tell-languages.js";
import type { Folder } from "./folder/folder.js";
import type { HouseFile } from "./house/read-house.js";
import { type ReadyToJudge, readForJudging } from "./read-for-judging.js";
import type { Report, ReportHeader } from "./report/report.js";
import { rules, specFaultPages } from "./rules/index.js";
import { type Sealing, sealReport } from "./seal-report.js";
import type { ClientReading } from "./spec/own-client/client-file.js";
import type { JsonText } from "./spec/text/json-text.js";
import { toldTogether } from "./told-together.js";

export interface CheckInput {
  /** File name of the spec, as reports print it. */
  specName: string;
  specText: string;
  /** Path of the spec inside the delivery folder, when it lies there. */
  specPath?: string;
  /** The configuration that holds for the spec's folder. */
  house?: HouseFile;
  /** The client schema of one's own that the spec names, as it was read. */
  own?: ClientReading | undefined;
  /** The spec as `readYamlSpec` has read it, where it is YAML. */
  yaml?: JsonText | undefined;
  folder: Folder;
  readers: Readers;
  header: Omit<ReportHeader, "reportVersion">;
  /** Takes a file's SHA-256. Without it, no waiver that is bound to a file can hold. */
  digest?: Digest;
  /** Takes other checksums, for papers that state them. */
  checksums?: TakeChecksums;
  /** How the report is sealed; without it, it has no seal. By content: then every file is hashed, and not only those that a waiver is bound to, and the report holds what files say. */
  sealing?: Sealing;
  /** Gets each media file with all that was compared with it; not called when the spec has faults, and no file was read. */
  onCompared?: (files: ComparedMedia[]) => void;
  signal?: AbortSignal;
  onProgress?: (progress: Progress) => void;
}

/**
 * Judges a spec by its client schema, and a folder by its spec.
 * Rejects only when `signal` aborts or the folder itself cannot be listed (`CannotOpen`).
 */
export async function validateDelivery(input: CheckInput): Promise<Report> {
  const { specText, house, own, yaml, sealing } = input;
  const ready = readForJudging(specText, { house, own, yaml });
  const report = await judge(input, ready);
  return sealing
    ? sealReport(report, { specText, spec: ready.reading.spec, client: ready.reading.client, house }, sealing)
    : report;
}

async function judge(input: CheckInput, { reading, plan, faults }: ReadyToJudge): Promise<Report> {
  const { specName, specPath, folder, readers, digest, checksums, signal, onProgress } = input;
  const header: ReportHeader = { reportVersion: 1, ...input.header };
  if (faults.length > 0)
    return conclude({ header, specName, reading, ...specFindings(faults, specFaultPages, reading.unlooked) });

  onProgress?.({ phase: "listing", files: 0, filesDone: 0, bytes: 0, bytesDone: 0 });
  const inventory = await takeInventory(folder, signal);
  const delivery = matchDeliverables(plan, inventory, specPath);
  await gatherFacts(delivery.items, folder, readers, signal, onProgress);
  const withFacts = input.sealing?.kind === "content";
  await tellLanguages(delivery.items);
  const { toHash, wanted } = filesToHash(delivery, { sealed: withFacts });
  const taken = await digestFiles(toHash, folder, { digest, checksums }, { wanted, signal, onProgress });
  const { digests } = taken;
  const copies = await createCopyStore(folder).find(delivery, signal);
  Object.assign(delivery, taken, { copies, keysBeside: await createKeyStore(folder).find(delivery, signal) });
  delivery.changed = changesBetween(inventory, await takeInventory(folder, signal));

  const checked = checkDelivery(delivery, rules, reading);
  input.onCompared?.(comparedMedia(delivery, checked.compared()));
  return toldTogether(conclude({ header, specName, reading, delivery, digests, withFacts, ...checked }));
}
