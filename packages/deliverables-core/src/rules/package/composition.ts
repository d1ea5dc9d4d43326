import { sayDigest } from "../../check/agreement-of.js";
import { packageRule, type SeenInPackage } from "../../check/rule-kinds/package-rule.js";
import type { DeliveredPackage } from "../../delivery/packages.js";
import { assetMapOf, compositionOf, noHash, packingListOf } from "../../papers/packages/package-in-short.js";
import type { Clip, Composition } from "../../papers/packages/package-part.js";
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
  examples: [
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
        'unchecked: CPL.xml plays "elsewhere" as MainPicture, which is not in this package: by its title it is a version file, and its original version is not compared',
      ],
    },
    {
      title: "A composition that plays nothing",
      lists: listsWith(compositionOf([])),
      files,
      finds: ["CPL.xml plays no file"],
    },
  ],
  *look(delivered) {
    for (const { path, part } of delivered.compositions) {
      const seen = [...ofComposition(path, part, delivered)];
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

function* ofComposition(file: string, part: Composition, { files }: DeliveredPackage): Iterable<SeenInPackage> {
  const byId = new Map(files.map((one) => [one.id, one]));
  const told = new Set<string>();
  for (const { clip, name } of clipsOf(part)) {
    const { asset, at, digest } = clip;
    if (told.has(asset)) continue;
    told.add(asset);
    const listed = byId.get(asset);
    const seen = { file, at, actual: quote(asset) };
    if (!listed) {
      const plays = `${file} plays ${quote(asset)} as ${name}, which`;
      if (isVersionFile(part))
        yield {
          ...seen,
          unchecked: true,
          message: `${plays} is not in this package: by its title it is a version file, and its original version is not compared`,
        };
      else yield { ...seen, message: `${plays} no list of the package has` };
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
}

/** By the last field of the Digital Cinema Naming Convention. */
function isVersionFile({ title = "" }: Composition): boolean {
  return /_VF(-\d+)?$/.test(title.trim());
}
