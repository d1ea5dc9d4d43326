import { readChecksums } from "../papers/checksums/read-checksums.js";
import type { StatedChecksum } from "../papers/checksums/stated-checksum.js";
import type { Contents } from "../papers/contents.js";
import type { PackingList } from "../papers/packages/package-part.js";
import { packagePartOf } from "../papers/packages/package-part-of.js";
import type { Delivery } from "./delivery.js";
import { createFileFinder, type NamedFile } from "./names/find-named-file.js";
import { entriesByPath, located, partsIn } from "./packages.js";

/** A checksum that a paper states, and the file that it is of. */
export interface ChecksumOfFile {
  stated: StatedChecksum;
  found: NamedFile;
}

/** Every checksum that the paper at `list` states. The packing list of a package names its files by ids, which its asset map knows. */
export function statedChecksums(delivery: Delivery, contents: Contents, list: string): ChecksumOfFile[] {
  const part = contents.xml && packagePartOf(contents.xml);
  if (part?.kind === "packing list") return packed(part, delivery, list);
  const find = createFileFinder(delivery.inventory, list);
  return readChecksums(contents, list).map((stated) => ({ stated, found: find(stated.name) }));
}

function packed({ assets }: PackingList, delivery: Delivery, list: string): ChecksumOfFile[] {
  const find = createFileFinder(delivery.inventory, list);
  const paths = mappedPaths(delivery, list);
  return assets.map(({ id, originalName, checksum, size }) => {
    const { written, algorithm, called, digest, at } = checksum;
    const named = paths.get(id) ?? (originalName === undefined ? undefined : find(originalName));
    // The name at the time when the list was made is a hint, and no more.
    const isKnown = named !== undefined && (paths.has(id) || "entry" in named);
    return {
      stated: {
        name: originalName ?? id,
        algorithm,
        called,
        // As everybody else writes a checksum, so that the two can be compared by eye.
        written: digest ?? written,
        digests: digest === undefined ? [] : [digest],
        ...(size !== undefined && { size }),
        at,
      },
      found: isKnown ? named : { unsure: "no asset map that was read says where its file lies" },
    };
  });
}

/** Where the files of a package lie, by their ids: as the asset map in the packing list's folder has it, where some deliverable asks for that. */
function mappedPaths(delivery: Delivery, list: string): Map<string, NamedFile> {
  const folder = list.slice(0, list.lastIndexOf("/") + 1);
  const entries = entriesByPath(delivery);
  const paths = new Map<string, NamedFile>();
  for (const [path, part] of partsIn(delivery)) {
    if (part.kind !== "asset map" || path.slice(0, path.lastIndexOf("/") + 1) !== folder) continue;
    for (const { id, chunks } of part.assets) {
      const [only, more] = chunks;
      if (!only) continue;
      const { entry } = located(folder, only.path, entries);
      if (more) paths.set(id, { unsure: "its file is cut into pieces" });
      else paths.set(id, entry ? { entry } : { missing: true });
    }
  }
  return paths;
}
