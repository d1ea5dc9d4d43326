import { sayDigest } from "../../check/agreement-of.js";
import { packageRule, type SeenInPackage } from "../../check/rule-kinds/package-rule.js";
import { type DeliveredPackage, packagesIn } from "../../delivery/packages.js";
import { assetMapOf, compositionOf, noHash, packingListOf } from "../../papers/packages/package-in-short.js";
import type { Clip, Composition } from "../../papers/packages/package-part.js";
import { isVersionFile } from "../../papers/packages/version-file.js";
import { quote } from "../../papers/quote.js";
import { sayCount } from "../../report/amounts.js";

const listsWith = (composition: ReturnType<typeof compositionOf>) => ({
  "ASSETMAP.xml": assetMapOf([
    { id: "pkl", path: "PKL.xml", packingList: true },
    { id: "cpl", path: "CPL.xml" },
    { id: "picture", path: "picture.mxf" },
  ]),
  "PKL.xml": packingListOf([{ id: "cpl" }, { id: "picture" }]),
  "CPL.xml": composition,
});
const files = { "picture.mxf": {} };

export const packageComposition = packageRule({
  code: "package/composition",
  title: "What a composition plays",
  severity: "error",
  clause: "SMPTE ST 429-7 and ST 2067-3",
  why: "A composition that points at a file which did not come along, or at another version of it, stops on the screen.",
  fix: "Have the package made anew from the composition that is meant, with every file that it plays; a version file needs its original version beside it.",
  examples: () => [
    { lists: listsWith(compositionOf([[{ id: "picture", hash: noHash }]])), files, finds: [] },
    {
      lists: listsWith(compositionOf([[{ id: "picture" }, { id: "sound", name: "MainSound" }]])),
      files,
      finds: ['CPL.xml plays "sound" as MainSound, which no list of the package has'],
    },
    {
      title: "Another version of the file",
      lists: listsWith(compositionOf([[{ id: "picture", hash: "qZk+NkcGgWq6PiVxeFDCbJzQ2J0=" }]])),
      files,
      finds: ['CPL.xml plays "picture" with the checksum "a9993e364706…", and PKL.xml has it with "da39a3ee5e6b…"'],
    },
    {
      title: "A version file: what it plays lies in the package of the original version",
      lists: listsWith(
        compositionOf([[{ id: "elsewhere" }]], { title: "LongField_FTR-1_F_EN-DE_DE_51_2K_HDG_20261204_ABC_SMPTE_VF" }),
      ),
      files,
      finds: [
        "unchecked: 1 file that CPL.xml plays was not compared: by its title it is a version file, and its original version is not in the delivery",
      ],
    },
    {
      title: "A composition that plays nothing",
      lists: listsWith(compositionOf([])),
      files,
      finds: ["CPL.xml plays no file"],
    },
  ],
  *look(delivered, delivery) {
    const others = packagesIn(delivery).filter(({ list }) => list !== delivered.list);
    for (const { path, part } of delivered.compositions) {
      const seen = [...ofComposition(path, part, delivered, others)];
      yield* seen;
      const played = clipsOf(part).length;
      if (played === 0) yield { file: path, message: `${path} plays no file`, actual: "none" };
      else if (seen.length === 0)
        yield {
          met: true,
          asks: "package",
          file: path,
          expected: "in the package",
          actual: `${sayCount(played, "clip")} in it`,
        };
    }
  },
});

function clipsOf({ stretches }: Composition): { clip: Clip; name: string }[] {
  return stretches.flatMap(({ tracks }) => tracks.flatMap(({ name, clips }) => clips.map((clip) => ({ clip, name }))));
}

function* ofComposition(
  file: string,
  part: Composition,
  { files }: DeliveredPackage,
  others: DeliveredPackage[],
): Iterable<SeenInPackage> {
  const byId = new Map(files.map((one) => [one.id, one]));
  // What a DCP is not by its title, it may not be: an original that needs another package stops on the screen.
  const mayPlayOthers = part.form === "IMF" || isVersionFile(part);
  const elsewhere = new Map(
    mayPlayOthers ? others.flatMap((one) => one.files.map((listed) => [listed.id, listed] as const)) : [],
  );
  const told = new Set<string>();
  const missing: { at: Clip["at"] }[] = [];
  for (const { clip, name } of clipsOf(part)) {
    const { asset, at, digest } = clip;
    if (told.has(asset)) continue;
    told.add(asset);
    const isOwn = byId.has(asset);
    const listed = byId.get(asset) ?? elsewhere.get(asset);
    const seen = { file, at, actual: quote(asset) };
    if (!listed) {
      const plays = `${file} plays ${quote(asset)} as ${name}, which`;
      if (others.length > 0 && isVersionFile(part))
        yield { ...seen, message: `${plays} neither its own package has nor any other of the delivery` };
      else if (isVersionFile(part)) missing.push(seen);
      else yield { ...seen, message: `${plays} no list of the package has` };
      continue;
    }
    if (!isOwn && !listed.entry) {
      const message = `${file} plays ${quote(asset)} as ${name}, which is on the list of ${listed.list}, and not in the delivery`;
      yield { ...seen, message };
      continue;
    }
    for (const { list, checksum } of listed.stated)
      if (
        digest !== undefined &&
        checksum?.digest !== undefined &&
        checksum.digest.length === digest.length &&
        digest !== checksum.digest
      )
        yield {
          ...seen,
          message: `${file} plays ${quote(asset)} with the checksum ${sayDigest(digest)}, and ${list} has it with ${sayDigest(checksum.digest)}`,
          expected: sayDigest(checksum.digest),
          actual: sayDigest(digest),
        };
  }
  const [first] = missing;
  if (first)
    yield {
      file,
      at: first.at,
      unchecked: true,
      message: `${sayCount(missing.length, "file")} that ${file} plays ${missing.length === 1 ? "was" : "were"} not compared: by its title it is a version file, and its original version is not in the delivery`,
      remedy: `Put the package of the original version beside this one, with a deliverable that asks for its lists ("package"); if the client has it already, leave a waiver that says so.`,
    };
}
