import { checkDelivery } from "./check/check-delivery.js";
import { specFindings } from "./check/spec-findings.js";
import { waiverFaults } from "./check/waiver-faults.js";
import { weightFaults } from "./check/weight-faults.js";
import { conclude } from "./conclude.js";
import { type Digest, digestFiles, filesToHash, keepDigests } from "./delivery/digest-files.js";
import { gatherFacts, type Progress } from "./delivery/gather-facts.js";
import { matchDeliverables } from "./delivery/match-deliverables.js";
import { planItems } from "./delivery/plan-items.js";
import type { Readers } from "./delivery/read-facts.js";
import { changesBetween, takeInventory } from "./delivery/take-inventory.js";
import type { Folder } from "./folder/folder.js";
import type { Report, ReportHeader } from "./report/report.js";
import { rules, specFaultPages } from "./rules/index.js";
import { type Sealing, sealReport } from "./seal-report.js";
import { readSpec, type SpecReading } from "./spec/read-spec.js";

export interface CheckInput {
  /** File name of the spec, as reports print it. */
  specName: string;
  specText: string;
  /** Path of the spec inside the delivery folder, when it lies there. */
  specPath?: string;
  folder: Folder;
  readers: Readers;
  header: Omit<ReportHeader, "reportVersion">;
  /** Takes a file's SHA-256. Without it, no waiver that is bound to a file can hold. */
  digest?: Digest;
  /** How the report is sealed; without it, it has no seal. By content: then every file is hashed, and not only those that a waiver is bound to. */
  sealing?: Sealing;
  signal?: AbortSignal;
  onProgress?: (progress: Progress) => void;
}

/**
 * Judges a spec by its client schema, and a folder by its spec.
 * Rejects only when `signal` aborts or the folder itself cannot be listed (`CannotOpen`).
 */
export async function validateDelivery(input: CheckInput): Promise<Report> {
  const reading = readSpec(input.specText);
  const report = await judge(input, reading);
  return input.sealing ? sealReport(report, input.specText, reading.client, input.sealing) : report;
}

async function judge(input: CheckInput, reading: SpecReading): Promise<Report> {
  const { specName, specPath, folder, readers, digest, signal, onProgress } = input;
  const header: ReportHeader = { reportVersion: 1, ...input.header };

  const plan = planItems(reading);
  const faults = [...plan.faults, ...weightFaults(reading, rules), ...waiverFaults(reading, rules)];
  if (faults.length > 0) return conclude({ header, specName, reading, ...specFindings(faults, specFaultPages) });

  onProgress?.({ phase: "listing", files: 0, filesDone: 0, bytes: 0, bytesDone: 0 });
  const inventory = await takeInventory(folder, signal);
  const delivery = matchDeliverables(plan, inventory, specPath);
  await gatherFacts(delivery.items, folder, readers, signal, onProgress);
  const toHash =
    input.sealing?.kind === "content"
      ? inventory.filter(({ path }) => !delivery.ignored.has(path))
      : filesToHash(delivery);
  const digests = await digestFiles(toHash, folder, digest, signal, onProgress);
  keepDigests(delivery, digests);
  delivery.changed = changesBetween(inventory, await takeInventory(folder, signal));

  const checked = checkDelivery(delivery, rules, reading);
  return conclude({ header, specName, reading, delivery, digests, ...checked });
}
