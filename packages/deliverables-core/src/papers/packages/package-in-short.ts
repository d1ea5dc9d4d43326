import type { XmlElement } from "../contents.js";
import type { Paper } from "../paper.js";
import { paperWith } from "../paper-in-short.js";

const place = { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } };

type Child = XmlElement | undefined;

function element(name: string, ...children: Child[]): XmlElement {
  return { name, place, attributes: [], text: "", children: children.filter((child) => child !== undefined) };
}

function leaf(name: string, text: string | number | undefined): XmlElement | undefined {
  return text === undefined ? undefined : { ...element(name), text: `${text}` };
}

function paper(root: XmlElement, namespace: string): Paper {
  return paperWith({ xml: { ...root, namespace }, lines: [] }, "XML");
}

interface Mapped {
  id: string;
  path: string;
  packingList?: true;
}

/** For examples: an asset map. Ids may be any words. */
export function assetMapOf(
  assets: Mapped[],
  namespace = "http://www.smpte-ra.org/schemas/429-9/2007/AM",
  volumes = 1,
): Paper {
  const entries = assets.map(({ id, path, packingList }) =>
    element(
      "Asset",
      leaf("Id", `urn:uuid:${id}`),
      leaf("PackingList", packingList && "true"),
      element("ChunkList", element("Chunk", leaf("Path", path))),
    ),
  );
  return paper(element("AssetMap", leaf("VolumeCount", volumes), element("AssetList", ...entries)), namespace);
}

/** For examples: which of the volumes of a package this is. */
export function volumeIndexOf(index: number, namespace = "http://www.smpte-ra.org/schemas/429-9/2007/AM"): Paper {
  return paper(element("VolumeIndex", leaf("Index", index)), namespace);
}

/** For examples: a packing list. A hash is in Base64. */
export function packingListOf(
  assets: { id: string; size?: number; hash?: string; originalName?: string }[],
  { annotation, namespace = "http://www.smpte-ra.org/schemas/429-8/2007/PKL" }: Head = {},
): Paper {
  const entries = assets.map(({ id, size, hash, originalName }) =>
    element(
      "Asset",
      leaf("Id", `urn:uuid:${id}`),
      leaf("Hash", hash ?? noHash),
      leaf("Size", size ?? 1000),
      leaf("OriginalFileName", originalName),
    ),
  );
  const head = leaf("AnnotationText", annotation);
  return paper(element("PackingList", leaf("Id", "urn:uuid:pkl"), head, element("AssetList", ...entries)), namespace);
}

/** The SHA-1 of nothing, in Base64, and as it is taken of a file. */
export const noHash = "2jmj7l5rSw0yVb/vlWAYkK/YBwk=";
export const noDigest = "da39a3ee5e6b4b0d3255bfef95601890afd80709";

interface Head {
  annotation?: string;
  namespace?: string;
}

interface Played {
  name?: string;
  id: string;
  duration?: number;
  intrinsic?: number;
  entry?: number;
  editRate?: string;
  hash?: string;
  language?: string;
  key?: string;
}

/** For examples: the composition of a DCP, with what plays side by side in each reel. */
export function compositionOf(
  reels: Played[][],
  {
    title = "LongField_FTR",
    annotation = title,
    contentKind,
    namespace = "http://www.smpte-ra.org/schemas/429-7/2006/CPL",
  } = {} as {
    title?: string;
    contentKind?: string;
  } & Head,
): Paper {
  const list = reels.map((assets) =>
    element(
      "Reel",
      element(
        "AssetList",
        ...assets.map(
          ({ name = "MainPicture", id, duration = 240, intrinsic = 240, entry = 0, editRate, hash, language, key }) =>
            element(
              name,
              leaf("Id", `urn:uuid:${id}`),
              leaf("EditRate", editRate ?? "24 1"),
              leaf("IntrinsicDuration", intrinsic),
              leaf("EntryPoint", entry),
              leaf("Duration", duration),
              leaf("Hash", hash),
              leaf("Language", language),
              leaf("KeyId", key),
            ),
        ),
      ),
    ),
  );
  const root = element(
    "CompositionPlaylist",
    leaf("Id", "urn:uuid:cpl"),
    leaf("AnnotationText", annotation),
    leaf("ContentTitleText", title),
    leaf("ContentKind", contentKind),
    element("ReelList", ...list),
  );
  return paper(root, namespace);
}

/** For examples: an IMF composition of one segment that plays `picture`, with the descriptors of these ids, and the one that its clip names. */
export function describedComposition(descriptors: readonly string[], sourceEncoding: string | undefined): Paper {
  const resource = element(
    "Resource",
    leaf("EditRate", "24 1"),
    leaf("IntrinsicDuration", 240),
    leaf("SourceEncoding", sourceEncoding && `urn:uuid:${sourceEncoding}`),
    leaf("TrackFileId", "urn:uuid:picture"),
  );
  const root = element(
    "CompositionPlaylist",
    leaf("Id", "urn:uuid:cpl"),
    leaf("ContentTitle", "Long Field"),
    element(
      "EssenceDescriptorList",
      ...descriptors.map((id) => element("EssenceDescriptor", leaf("Id", `urn:uuid:${id}`))),
    ),
    element(
      "SegmentList",
      element("Segment", element("SequenceList", element("MainImageSequence", element("ResourceList", resource)))),
    ),
  );
  return paper(root, "http://www.smpte-ra.org/schemas/2067-3/2016");
}

/** For examples: the output profile of an IMF package, for the composition of this id. */
export function outputProfileOf(composition: string): Paper {
  const root = element(
    "OutputProfileList",
    leaf("Id", "urn:uuid:opl"),
    leaf("CompositionPlaylistId", `urn:uuid:${composition}`),
  );
  return paper(root, "http://www.smpte-ra.org/schemas/2067-100/2014");
}

/** For examples: the lists of a package that holds this composition, and of these words each as a file of its own, `picture.mxf`. */
export function listsAround(composition: Paper, files: readonly string[] = []): Record<string, Paper> {
  const mapped = files.map((id) => ({ id, path: `${id}.mxf` }));
  return { "ASSETMAP.xml": assetMapOf([{ id: "cpl", path: "CPL.xml" }, ...mapped]), "CPL.xml": composition };
}

/** For examples: the metadata.xml of an `.itmsp`, whose files are one asset. */
export function storeMetadataOf(
  vendorId: string,
  files: { name: string; role?: string; locale?: string; size?: number; md5?: string }[],
  { title, type = "film", ...identifiers }: { title?: string; type?: string; upc?: string; isan?: string } = {},
): Paper {
  const entries = files.map(({ name, role, locale, size, md5 }) => ({
    ...element("data_file", localeOf(locale), leaf("file_name", name), leaf("size", size), leaf("checksum", md5)),
    attributes: role === undefined ? [] : [{ name: "role", value: role, place }],
  }));
  const video = element(
    "video",
    leaf("type", type),
    leaf("vendor_id", vendorId),
    leaf("title", title),
    leaf("upc", identifiers.upc),
    leaf("isan", identifiers.isan),
    element("assets", element("asset", ...entries)),
  );
  return paper(element("package", video), "http://apple.com/itunes/importer");
}

function localeOf(name: string | undefined): XmlElement | undefined {
  return name === undefined ? undefined : { ...element("locale"), attributes: [{ name: "name", value: name, place }] };
}
