import type { Delivery } from "../delivery/delivery.js";
import type { Algorithm } from "../papers/checksums/algorithms.js";
import { checksumIn, type QcReport } from "../papers/qc-report.js";
import { quote } from "../papers/quote.js";
import { joinWords } from "../spec/requirement.js";
import { sayDigest } from "./agreement-of.js";
import { checksumOf } from "./checksum-of.js";
import type { SeenInFile } from "./seen-in-file.js";

interface Delivered {
  /** The deliverable that the report belongs to. */
  of: string;
  /** Paths of its files. */
  beside: readonly string[];
  delivery: Delivery;
}

/** The delivered files that a QC report is about, or what to tell when it is about none. A checksum says more than a name. */
export function aboutWhich({ content }: QcReport, delivered: Delivered): { files: string[]; seen?: SeenInFile } {
  const { of, beside } = delivered;
  if (beside.length === 0)
    return { files: [], seen: unclear(`The QC report could not be compared: there is no ${of}`) };
  const stated = content.flatMap(({ value, at }) => {
    const checksum = checksumIn(value);
    return checksum ? [{ ...checksum, at }] : [];
  });
  if (stated.length > 0) return byDigest(stated, delivered);
  const files = content.flatMap(({ value }) => named(value, beside));
  if (files.length > 0) return { files };
  const names = content.filter(({ value }) => /\.[a-z0-9]{2,5}$/i.test(value.trim()));
  const [name] = names;
  if (name) {
    const expected = sayNames(beside.map(baseName));
    const actual = quote(baseName(name.value.trim()));
    const message = `The QC report is about ${actual}, expected ${expected}, the name of the delivered file`;
    return { files: [], seen: { at: name.at, asks: "qc", message, expected, actual } };
  }
  const said = content.length > 0 ? quote(content[0]?.value ?? "") : "not at all";
  const why = `The QC report names its file ${said}, which cannot be compared with a name or a checksum`;
  return { files: [], seen: { ...unclear(why), at: content[0]?.at } };
}

interface Stated {
  algorithm: Algorithm;
  digest: string;
  at: SeenInFile["at"];
}

function byDigest(stated: Stated[], { of, beside, delivery }: Delivered): { files: string[]; seen?: SeenInFile } {
  const [first] = stated;
  const isStated = (path: string) =>
    stated.some(({ algorithm, digest }) => checksumOf(delivery, path, algorithm) === digest);
  const files = beside.filter(isStated);
  if (files.length > 0 || !first) return { files };
  const { algorithm, digest, at } = first;
  const known: string[] = [];
  for (const path of beside) {
    const taken = checksumOf(delivery, path, algorithm);
    if (typeof taken === "string") {
      known.push(taken);
      continue;
    }
    const why = `The QC report could not be compared: the checksum of ${of} was not taken: ${taken.unread}`;
    return { files, seen: { ...unclear(why), at } };
  }
  const expected = sayNames(known, (one) => sayDigest(one));
  const actual = sayDigest(digest);
  const message = `The QC report is about a file with the checksum ${actual}, expected ${expected}, the checksum of the delivered file`;
  return { files, seen: { at, asks: "qc", message, expected, actual } };
}

/** By the longest part of the path that both have; a tester's machine keeps the file in another folder, or names it without its ending. */
function named(identifier: string, beside: readonly string[]): string[] {
  const written = identifier.trim().replaceAll("\\", "/").normalize("NFC");
  const whole = beside.filter((path) => `/${written}`.endsWith(`/${path.normalize("NFC")}`));
  const [longest] = whole.toSorted((one, other) => other.length - one.length);
  if (longest !== undefined && (longest.includes("/") || !written.includes("/"))) return [longest];
  const name = baseName(written);
  return beside.filter((path) => {
    const delivered = baseName(path).normalize("NFC");
    return delivered === name || delivered.replace(/(?<=.)\.[^.]*$/, "") === name;
  });
}

function baseName(path: string): string {
  return path.slice(Math.max(path.lastIndexOf("/"), path.lastIndexOf("\\")) + 1);
}

function sayNames(names: string[], say: (name: string) => string = quote): string {
  return joinWords(names.slice(0, 5).map(say));
}

function unclear(message: string): SeenInFile {
  return {
    asks: "qc",
    unchecked: true,
    message,
    remedy: "Ask for a report that names the file, by its name or by a checksum, and deliver the file with it.",
  };
}
