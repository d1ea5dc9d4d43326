import type { Algorithm } from "../../papers/checksums/algorithms.js";
import { checksumIn, qcReport } from "../../papers/qc-report.js";
import { belongsToOne } from "../../spec/belongs-to.js";
import type { Delivery, Item } from "../delivery.js";
import { filesBeside } from "../files-beside.js";
import { packagesIn } from "../packages.js";
import { statedChecksums } from "../stated-checksums.js";

/** Which checksums of which files papers state, as far as the spec has them compared: by path. */
export type ChecksumsWanted = ReadonlyMap<string, ReadonlySet<Algorithm>>;

export function checksumsWanted(delivery: Delivery): ChecksumsWanted {
  const wanted = new Map<string, Set<Algorithm>>();
  const want = (path: string, algorithm: Algorithm) => {
    const ofFile = wanted.get(path) ?? new Set<Algorithm>();
    wanted.set(path, ofFile.add(algorithm));
  };
  for (const item of delivery.items) {
    for (const algorithm of algorithmsInFields(item))
      for (const { other } of filesBeside(delivery, item, algorithm.of)) want(other.path, algorithm.named);
    for (const { path, algorithm } of statedIn(delivery, item)) want(path, algorithm);
    for (const { of, algorithm } of statedByQc(item))
      for (const { other } of filesBeside(delivery, item, of)) want(other.path, algorithm);
  }
  for (const { files } of packagesIn(delivery))
    for (const { entry, stated } of files)
      for (const { checksum } of stated)
        if (entry && checksum?.algorithm && checksum.digest !== undefined) want(entry.path, checksum.algorithm);
  return wanted;
}

function algorithmsInFields({ asked }: Item): { of: string; named: Algorithm }[] {
  const of = asked.type === "document" ? belongsToOne(asked) : undefined;
  if (asked.type !== "document" || of === undefined) return [];
  const { fields = {} } = asked;
  return Object.values(fields).flatMap(({ agrees }) => {
    const named = agrees === undefined ? undefined : algorithmOfField(agrees);
    return named ? [{ of, named }] : [];
  });
}

/** The checksum that a field agrees with, where it does with one. */
export function algorithmOfField(agrees: string): Algorithm | undefined {
  return fieldAlgorithms.find((algorithm) => algorithm === agrees);
}

const fieldAlgorithms = ["md5", "sha1", "sha256", "sha512", "crc32", "xxh64", "xxh3", "xxh128"] as const;

function* statedIn(delivery: Delivery, { asked, files }: Item): Iterable<{ path: string; algorithm: Algorithm }> {
  if (asked.type !== "document" || asked.checksums === undefined) return;
  for (const { path: list, facts } of files) {
    if (facts?.kind !== "document" || !facts.document.contents) continue;
    for (const { stated, found } of statedChecksums(delivery, facts.document.contents, list)) {
      const { algorithm } = stated;
      // A list cannot hold its own checksum.
      if (algorithm && "entry" in found && found.entry.path !== list) yield { path: found.entry.path, algorithm };
    }
  }
}

/** QC reports that name their file by a checksum, and not by its name alone: hashing a film takes minutes. */
function* statedByQc({ asked, files }: Item): Iterable<{ of: string; algorithm: Algorithm }> {
  const of = asked.type === "document" && asked.qc !== undefined ? belongsToOne(asked) : undefined;
  if (of === undefined) return;
  for (const { facts } of files) {
    const xml = facts?.kind === "document" ? facts.document.contents?.xml : undefined;
    const report = xml && qcReport(xml);
    if (!report || "isInstead" in report) continue;
    for (const { value } of report.content) {
      const checksum = checksumIn(value);
      if (checksum) yield { of, algorithm: checksum.algorithm };
    }
  }
}
