import { sayDigest } from "../../check/agreement-of.js";
import { checksumOf } from "../../check/checksum-of.js";
import { type DeliveredPaper, paperRule } from "../../check/rule-kinds/paper-rule.js";
import type { SeenInFile } from "../../check/seen-in-file.js";
import { filesBeside } from "../../delivery/files-beside.js";
import type { NamedFile } from "../../delivery/names/find-named-file.js";
import { statedChecksums } from "../../delivery/stated-checksums.js";
import { algorithmWords } from "../../papers/checksums/algorithms.js";
import type { StatedChecksum } from "../../papers/checksums/stated-checksum.js";
import { packingListOf } from "../../papers/packages/package-in-short.js";
import { packagePartOf } from "../../papers/packages/package-part-of.js";
import { paperWith, textOf } from "../../papers/paper-in-short.js";
import { quote } from "../../papers/quote.js";
import { belongsTo } from "../../spec/belongs-to.js";

const asked = { checksums: true } as const;
/** A list that was made anew no longer belongs to its package. */
const copyOrMakeAnew =
  "Copy the file again from its source; if it was changed on purpose, have the whole package made anew, lists included.";
const askForMap = "Ask for ASSETMAP.xml as a document too, or let the package be judged as one with `package`.";
const [right, wrong] = ["9e107d9d372bb6826bd81d3542a419d6", "e4d909c290d0fb1ca068ffaddf22cbd0"];
const programme = { container: {}, video: [], audio: [] };
const delivered = { sha256: "0".repeat(64), checksums: { md5: right } };

export const checksums = paperRule({
  code: "document/checksums",
  title: "Checksums of delivered files",
  severity: "error",
  requirements: ["checksums"],
  asks: "checksums",
  why: "A file whose checksum is not the one on its list was changed or damaged after the list was made, and the client's own check refuses it.",
  fix: "Find out which file is the right one; copy it again from its source, or make the list anew from what is delivered.",
  examples: () => [
    {
      paper: textOf(`${right} *LFD1001A.mxf`),
      name: "LFD1001A.md5",
      asked,
      programme,
      delivered,
      finds: [],
    },
    {
      paper: textOf(`${right.slice(0, -1)}7  LFD1001A.mxf`),
      name: "LFD1001A.md5",
      title: "In full where both begin alike",
      asked,
      programme,
      delivered,
      finds: [
        'MD5 of LFD1001A.mxf is "9e107d9d372bb6826bd81d3542a419d7" in LFD1001A.md5, but the delivered file has "9e107d9d372bb6826bd81d3542a419d6"',
      ],
    },
    {
      paper: textOf("; made on 2026-11-20", `${wrong}  LFD1001A.mxf`, `${wrong}  LFD1001A_old.mxf`),
      name: "LFD1001A.md5",
      asked,
      programme,
      delivered,
      finds: [
        'MD5 of LFD1001A.mxf is "e4d909c290d0…" in LFD1001A.md5, but the delivered file has "9e107d9d372b…"',
        'LFD1001A.md5 lists "LFD1001A_old.mxf", which is not in the delivery',
      ],
    },
    {
      title: "A delivery note, and a file that is not on it",
      paper: textOf("File\tSize\tMD5", `Trailer.mov\t12\t${right}`),
      name: "note.txt",
      asked: { ...asked, of: "programme" },
      programme,
      delivered,
      finds: [
        'note.txt lists "Trailer.mov", which is not in the delivery',
        "note.txt states no checksum of LFD1001A.mxf",
      ],
    },
    {
      title: "A checksum that is not taken here",
      paper: textOf(`BLAKE3 (LFD1001A.mxf) = ${"0".repeat(64)}`),
      name: "LFD1001A.txt",
      asked,
      programme,
      delivered,
      finds: ["unchecked: BLAKE3 of LFD1001A.mxf was not compared: no such checksum is taken here"],
    },
    {
      title: "The packing list of a package: its Base64 is a SHA-1 in other letters",
      paper: packingListOf([
        { id: "picture", originalName: "LFD1001A.mxf" },
        { id: "sound", originalName: "LFD1001A_51.mxf" },
      ]),
      name: "PKL.xml",
      asked,
      programme,
      delivered: { sha256: "0".repeat(64), checksums: { sha1: "b".repeat(40) } },
      finds: [
        'SHA-1 of LFD1001A.mxf is "da39a3ee5e6b…" in PKL.xml, but the delivered file has "bbbbbbbbbbbb…"',
        'unchecked: "LFD1001A_51.mxf" in PKL.xml was not compared: no asset map that was read says where its file lies',
      ],
    },
    {
      paper: paperWith({ lines: [{ text: "see the drive" }] }, "text"),
      name: "LFD1001A.md5",
      asked,
      finds: ["LFD1001A.md5 states no checksum that can be read"],
    },
  ],
  *look(about) {
    const { contents, file, delivery, item, asked } = about;
    const stated = statedChecksums(delivery, contents, file);
    let agreeing = 0;
    const named = new Set<string>();
    for (const { stated: one, found } of stated) {
      if ("entry" in found) named.add(found.entry.path);
      const seen = "entry" in found && found.entry.path === file ? [] : [...compare(one, found, about)];
      if (seen.length === 0) agreeing += 1;
      yield* seen;
    }
    if (stated.length === 0)
      return yield { asks: "checksums", message: `${file} states no checksum that can be read`, actual: "none" };
    const beside = belongsTo(asked).flatMap((of) => filesBeside(delivery, item, of).map(({ other }) => other.path));
    // A list cannot hold its own checksum.
    for (const path of new Set(beside))
      if (path !== file && !named.has(path))
        yield { asks: "checksums", message: `${file} states no checksum of ${path}`, actual: "none" };
    if (agreeing === stated.length)
      yield { met: true, asks: "checksums", expected: "as stated", actual: `${agreeing} as stated` };
  },
});

function* compare(stated: StatedChecksum, found: NamedFile, about: DeliveredPaper): Iterable<SeenInFile> {
  const { file, delivery, contents } = about;
  const { at, written, algorithm, called, digests, size, name } = stated;
  const isPackingList = contents.xml && packagePartOf(contents.xml)?.kind === "packing list";
  const seen = { at, asks: "checksums", actual: quote(written), ...(isPackingList && { remedy: copyOrMakeAnew }) };
  if ("unsure" in found) {
    const message = `${quote(name)} in ${file} was not compared: ${found.unsure}`;
    return yield { ...seen, unchecked: true, message, ...(isPackingList && { remedy: askForMap }) };
  }
  if ("missing" in found) {
    const hint = found.elsewhere === undefined ? "" : `; ${found.elsewhere} lies elsewhere`;
    return yield { ...seen, message: `${file} lists ${quote(name)}, which is not in the delivery${hint}` };
  }
  const { path, size: delivered } = found.entry;
  if (stated.failed)
    return yield { ...seen, message: `${file} says that ${path} failed when its checksum was compared` };
  if (found.entry.barred !== undefined)
    return yield {
      ...seen,
      unchecked: true,
      message: `${quote(name)} in ${file} was not compared: ${found.entry.barred}`,
    };
  if (size !== undefined && size !== delivered)
    return yield { ...seen, message: `${path} has ${size} bytes in ${file}, and ${delivered} as delivered` };
  const words = algorithm ? algorithmWords[algorithm] : (called ?? "Checksum");
  const lacks = (why: string) => ({
    ...seen,
    unchecked: true as const,
    message: `${words} of ${path} was not compared: ${why}`,
  });
  if (!algorithm) return yield lacks("no such checksum is taken here");
  const taken = checksumOf(delivery, path, algorithm);
  if (typeof taken === "object") return yield lacks(taken.unread);
  if (digests.includes(taken)) return;
  const [expected, actual] = [sayDigest(taken, written), sayDigest(written, taken)];
  yield {
    ...seen,
    message: `${words} of ${path} is ${actual} in ${file}, but the delivered file has ${expected}`,
    expected,
    actual,
  };
}
