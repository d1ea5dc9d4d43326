import { sayDigest } from "../../check/agreement-of.js";
import { checksumOf } from "../../check/checksum-of.js";
import { packageRule } from "../../check/rule-kinds/package-rule.js";
import { algorithmWords } from "../../papers/checksums/algorithms.js";
import { assetMapOf, noDigest, packingListOf, storeMetadataOf } from "../../papers/packages/package-in-short.js";
import { quote } from "../../papers/quote.js";
import { sayCount } from "../../report/amounts.js";

const lists = {
  "ASSETMAP.xml": assetMapOf([
    { id: "pkl", path: "PKL.xml", packingList: true },
    { id: "picture", path: "picture.mxf" },
  ]),
  "PKL.xml": packingListOf([{ id: "picture" }]),
};
const sha256 = "0".repeat(64);
const md5 = "9e107d9d372bb6826bd81d3542a419d6";

export const packageChecksum = packageRule({
  code: "package/checksum",
  title: "Checksum of a file of a package",
  severity: "error",
  clause: "SMPTE ST 429-8 and ST 2067-2",
  why: "The receiver takes the checksum of every file of a package anew, and refuses the package when one is not the one that it states.",
  fix: "Copy the file again from its source; if it was changed on purpose, have the package made anew, so that its lists state the new one.",
  examples: () => [
    { lists, files: { "picture.mxf": { sha256, checksums: { sha1: noDigest } } }, finds: [] },
    {
      lists,
      files: { "picture.mxf": { sha256, checksums: { sha1: "a".repeat(40) } } },
      finds: ['SHA-1 of picture.mxf is "da39a3ee5e6b…" in PKL.xml, but the delivered file has "aaaaaaaaaaaa…"'],
    },
    {
      title: "Where checksums cannot be taken",
      lists,
      files: { "picture.mxf": {} },
      finds: ["unchecked: SHA-1 of picture.mxf was not compared: it was not read to its end"],
    },
    {
      title: "Something that is no checksum",
      lists: { ...lists, "PKL.xml": packingListOf([{ id: "picture", hash: "tbc" }]) },
      files: { "picture.mxf": { sha256, checksums: { sha1: noDigest } } },
      finds: ['PKL.xml states "tbc" for picture.mxf, which is no SHA-1'],
    },
    {
      package: "itmsp",
      lists: {
        "LF.itmsp/metadata.xml": storeMetadataOf("LF", [
          { name: "LF.mov", size: 1000, md5 },
          { name: "LF.scc", size: 1000 },
        ]),
      },
      files: { "LF.itmsp/LF.mov": { sha256, checksums: { md5: noDigest } }, "LF.itmsp/LF.scc": {} },
      finds: [
        "LF.itmsp/metadata.xml states no checksum of LF.itmsp/LF.scc",
        'MD5 of LF.itmsp/LF.mov is "9e107d9d372b…" in LF.itmsp/metadata.xml, but the delivered file has "da39a3ee5e6b…"',
      ],
    },
  ],
  *look({ files }, delivery) {
    let [agreeing, compared] = [0, 0];
    for (const { entry, mapped, stated } of files) {
      // Files that are not there, and pieces of files, have a finding of their own.
      if (!entry || (mapped && mapped.chunks.length > 1)) continue;
      for (const { list: file, checksum, size, at } of stated) {
        compared += 1;
        const { path } = entry;
        // A file of another size has another checksum, and its size is told.
        if (checksum && size !== undefined && size !== entry.size && entry.barred === undefined) continue;
        if (!checksum) {
          yield { file, at, message: `${file} states no checksum of ${path}`, actual: "none" };
          continue;
        }
        const { algorithm, called, digest, written } = checksum;
        const seen = { file, at: checksum.at };
        const words = algorithm ? algorithmWords[algorithm] : called;
        const lacks = (why: string) => `${words} of ${path} was not compared: ${why}`;
        if (!algorithm) {
          yield { ...seen, unchecked: true, message: lacks("no such checksum is taken here") };
          continue;
        }
        if (digest === undefined) {
          yield {
            ...seen,
            message: `${file} states ${quote(written)} for ${path}, which is no ${words}`,
            actual: quote(written),
          };
          continue;
        }
        const taken = checksumOf(delivery, path, algorithm);
        if (typeof taken === "object") yield { ...seen, unchecked: true, message: lacks(taken.unread) };
        else if (taken === digest) agreeing += 1;
        else
          yield {
            ...seen,
            message: `${words} of ${path} is ${sayDigest(digest, taken)} in ${file}, but the delivered file has ${sayDigest(taken, digest)}`,
            expected: sayDigest(digest, taken),
            actual: sayDigest(taken, digest),
          };
      }
    }
    if (compared > 0 && agreeing === compared)
      yield {
        met: true,
        asks: "package",
        expected: "as stated",
        actual: `${sayCount(agreeing, "checksum")} as stated`,
      };
  },
});
