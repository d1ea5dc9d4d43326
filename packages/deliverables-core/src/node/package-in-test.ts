import { createHash } from "node:crypto";

/** The bytes of a delivery's files, by path. */
export type Written = Record<string, string | Uint8Array>;

const namespaces = {
  SMPTE: {
    map: "http://www.smpte-ra.org/schemas/429-9/2007/AM",
    list: "http://www.smpte-ra.org/schemas/429-8/2007/PKL",
    composition: "http://www.smpte-ra.org/schemas/429-7/2006/CPL",
  },
  Interop: {
    map: "http://www.digicine.com/PROTO-ASDCP-AM-20040311#",
    list: "http://www.digicine.com/PROTO-ASDCP-PKL-20040311#",
    composition: "http://www.digicine.com/PROTO-ASDCP-CPL-20040511#",
  },
  IMF: {
    map: "http://www.smpte-ra.org/schemas/429-9/2007/AM",
    list: "http://www.smpte-ra.org/schemas/2067-2/2016/PKL",
    composition: "http://www.smpte-ra.org/schemas/2067-3/2016",
  },
};

/** Bytes of no kind: whether they are picture or sound, nobody is asked here. */
export const essence = Uint8Array.from([1, 2, 3, 4, 5, 6, 7, 8]);
export const idOf = (name: string) =>
  createHash("md5")
    .update(name)
    .digest("hex")
    .replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
const sha1 = (bytes: string | Uint8Array) => createHash("sha1").update(bytes).digest("base64");

interface PackageInTest {
  form?: keyof typeof namespaces;
  /** Instead of the composition's own reels or segments. */
  body?: string;
  title?: string;
  /** Further files that its lists name. */
  others?: Written;
}

/** A package as a mastering program writes it, with picture and sound of a few bytes. */
export function packageFiles({
  form = "SMPTE",
  body,
  title = "LongField_FTR",
  others = {},
}: PackageInTest = {}): Written {
  const spaces = namespaces[form];
  const urn = (name: string) => `urn:uuid:${idOf(name)}`;
  const track = (name: string, file: string) =>
    `<${name}><Id>${urn(file)}</Id><EditRate>24 1</EditRate><IntrinsicDuration>240</IntrinsicDuration><EntryPoint>0</EntryPoint><Duration>240</Duration></${name}>`;
  const sequence = (name: string, file: string) =>
    `<cc:${name} xmlns:cc="http://www.smpte-ra.org/schemas/2067-2/2016"><Id>${urn(`${file}-s`)}</Id><ResourceList><Resource><Id>${urn(`${file}-r`)}</Id><EditRate>24 1</EditRate><IntrinsicDuration>240</IntrinsicDuration><EntryPoint>0</EntryPoint><SourceDuration>120</SourceDuration><RepeatCount>2</RepeatCount><TrackFileId>${urn(file)}</TrackFileId></Resource></ResourceList></cc:${name}>`;
  const inside =
    body ??
    (form === "IMF"
      ? `<SegmentList><Segment><Id>${urn("segment")}</Id><SequenceList>${sequence("MainImageSequence", "picture.mxf")}${sequence("MainAudioSequence", "sound.mxf")}</SequenceList></Segment></SegmentList>`
      : `<ReelList><Reel><Id>${urn("reel")}</Id><AssetList>${track("MainPicture", "picture.mxf")}${track("MainSound", "sound.mxf")}</AssetList></Reel></ReelList>`);
  const named = form === "IMF" ? "ContentTitle" : "ContentTitleText";
  const cpl = `<?xml version="1.0" encoding="UTF-8"?>\n<CompositionPlaylist xmlns="${spaces.composition}">\n<Id>${urn("CPL.xml")}</Id><${named}>${title}</${named}>${inside}\n</CompositionPlaylist>`;
  const files: Written = {
    "picture.mxf": essence,
    "sound.mxf": Uint8Array.from([...essence, 1]),
    ...others,
    "CPL.xml": cpl,
  };
  const hashed = form === "IMF" ? '<HashAlgorithm Algorithm="http://www.w3.org/2000/09/xmldsig#sha1"/>' : "";
  const packed = Object.entries(files).map(
    ([name, bytes]) =>
      `<Asset><Id>${urn(name)}</Id><Hash>${sha1(bytes)}</Hash><Size>${bytes.length}</Size><Type>application/mxf</Type>${hashed}</Asset>`,
  );
  files["PKL.xml"] =
    `<?xml version="1.0"?>\n<PackingList xmlns="${spaces.list}">\n<Id>${urn("PKL.xml")}</Id><AssetList>\n${packed.join("\n")}\n</AssetList></PackingList>`;
  const mapped = Object.keys(files).map(
    (name) =>
      `<Asset><Id>${urn(name)}</Id>${name === "PKL.xml" ? "<PackingList>true</PackingList>" : ""}<ChunkList><Chunk><Path>${name}</Path></Chunk></ChunkList></Asset>`,
  );
  files["ASSETMAP.xml"] =
    `<?xml version="1.0"?>\n<AssetMap xmlns="${spaces.map}">\n<Id>${urn("map")}</Id><VolumeCount>1</VolumeCount><AssetList>\n${mapped.join("\n")}\n</AssetList></AssetMap>`;
  files["VOLINDEX.xml"] = `<?xml version="1.0"?>\n<VolumeIndex xmlns="${spaces.map}"><Index>1</Index></VolumeIndex>`;
  return form === "Interop" ? asInterop(files) : files;
}

/** Interop has no extension in the names of these two. */
function asInterop({ "ASSETMAP.xml": map = "", "VOLINDEX.xml": volume = "", ...files }: Written): Written {
  return { ...files, ASSETMAP: map, VOLINDEX: volume };
}

/** How a deliverable asks for all lists of a package. */
export function listNames(form: keyof typeof namespaces, folder = ""): string | string[] {
  const lists = `${folder}*.xml`;
  return form === "Interop" ? [lists, `${folder}ASSETMAP`, `${folder}VOLINDEX`] : lists;
}

/** The same below a folder. */
export function inFolder(folder: string, files: Written): Written {
  return Object.fromEntries(Object.entries(files).map(([path, bytes]) => [`${folder}/${path}`, bytes]));
}

/** An `.itmsp` with a film of a few bytes. */
export function storeFiles(vendorId = "LF_2026"): Written {
  const film = essence;
  const md5 = createHash("md5").update(film).digest("hex");
  const metadata = `<?xml version="1.0" encoding="UTF-8"?>\n<package xmlns="http://apple.com/itunes/importer" version="film5.3"><video><vendor_id>${vendorId}</vendor_id><assets><asset type="full"><data_file role="source"><file_name>LF.mov</file_name><size>${film.length}</size><checksum type="md5">${md5}</checksum></data_file></asset></assets></video></package>`;
  return inFolder(`${vendorId}.itmsp`, { "metadata.xml": metadata, "LF.mov": film });
}
