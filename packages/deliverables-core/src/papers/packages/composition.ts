import type { XmlElement } from "../contents.js";
import { childOf, childrenAt, childrenOf, textOf } from "../own-children.js";
import { hexOfBase64 } from "./hex-of-base64.js";
import type { Clip, Composition, PackageForm, PlayedTrack, Stretch } from "./package-part.js";
import { countIn, idOf, languageIn, rateIn, spotOf } from "./package-values.js";

export function readComposition(root: XmlElement, form: PackageForm): Composition {
  const title = textOf(root, "ContentTitleText") ?? textOf(root, "ContentTitle");
  const annotation = textOf(root, "AnnotationText") ?? textOf(root, "Annotation");
  const titleAt = childOf(root, "ContentTitleText") ?? childOf(root, "ContentTitle");
  const contentKind = childOf(root, "ContentKind");
  const descriptors = childrenAt(root, "EssenceDescriptorList", "EssenceDescriptor").map((one) =>
    idOf(textOf(one, "Id")),
  );
  const editRate = rateIn(textOf(root, "EditRate"));
  return {
    kind: "composition",
    form,
    id: idOf(textOf(root, "Id")),
    idAt: spotOf(childOf(root, "Id") ?? root),
    ...(title !== undefined && { title }),
    ...(titleAt && { titleAt: spotOf(titleAt) }),
    ...(contentKind && { contentKind: { value: contentKind.text.trim(), at: spotOf(contentKind) } }),
    ...(form === "IMF" && { descriptors }),
    ...(annotation !== undefined && { annotation }),
    ...(editRate && { editRate }),
    editRateAt: spotOf(childOf(root, "EditRate") ?? root),
    stretches:
      form === "IMF"
        ? childrenAt(root, "SegmentList", "Segment").map(segmentOf)
        : childrenAt(root, "ReelList", "Reel").map(reelOf),
  };
}

/** What stands in a reel's list of assets and is no file. */
const noFiles: ReadonlySet<string> = new Set(["MainMarkers", "CompositionMetadataAsset"]);

/** Captions and stereoscopic pictures come in namespaces of their own, so that here every name counts. */
function reelOf(reel: XmlElement): Stretch {
  const assets = childrenOf(reel, "AssetList").flatMap(({ children }) => children);
  return {
    at: spotOf(reel),
    tracks: assets
      .filter(({ name }) => !noFiles.has(name))
      .map((asset): PlayedTrack => {
        const { children } = asset;
        const text = (name: string) => children.find((child) => child.name === name)?.text;
        return {
          name: asset.name,
          at: spotOf(asset),
          clips: [clipOf(asset, text, { id: text("Id"), duration: text("Duration") })],
        };
      }),
  };
}

/** A sequence of markers is no track of files. */
function segmentOf(segment: XmlElement): Stretch {
  const sequences = childrenOf(segment, "SequenceList").flatMap(({ children }) => children);
  return {
    at: spotOf(segment),
    tracks: sequences.flatMap((sequence) => {
      const resources = sequence.children
        .filter(({ name }) => name === "ResourceList")
        .flatMap(({ children }) => children.filter(({ name }) => name === "Resource"));
      const clips = resources.flatMap((resource) => {
        const text = (name: string) => resource.children.find((child) => child.name === name)?.text;
        const id = text("TrackFileId");
        return id === undefined ? [] : [clipOf(resource, text, { id, duration: text("SourceDuration") })];
      });
      const trackId = sequence.children.find(({ name }) => name === "TrackId");
      const track = {
        name: sequence.name,
        at: spotOf(sequence),
        ...(trackId && { trackId: idOf(trackId.text) }),
        clips,
      };
      return clips.length === 0 ? [] : [track];
    }),
  };
}

function clipOf(
  element: XmlElement,
  text: (name: string) => string | undefined,
  { id, duration }: { id: string | undefined; duration: string | undefined },
): Clip {
  const place = childOf(element, "Id") ?? element;
  const intrinsicDuration = countIn(text("IntrinsicDuration"));
  const entryPoint = countIn(text("EntryPoint")) ?? 0;
  const stated = countIn(duration);
  // What plays is all behind the entry point, where nothing else is said.
  const plays = stated ?? (intrinsicDuration === undefined ? undefined : Math.max(0, intrinsicDuration - entryPoint));
  const editRate = rateIn(text("EditRate"));
  const digest = hexOfBase64(text("Hash") ?? "");
  const sourceEncoding = text("SourceEncoding");
  const language = languageIn(text("Language"));
  return {
    asset: idOf(id),
    at: spotOf(place),
    ...(editRate && { editRate }),
    ...(intrinsicDuration !== undefined && { intrinsicDuration }),
    entryPoint,
    ...(plays !== undefined && { duration: plays }),
    repeats: countIn(text("RepeatCount")) ?? 1,
    ...(digest !== undefined && { digest }),
    ...(sourceEncoding !== undefined && { sourceEncoding: idOf(sourceEncoding) }),
    ...(language !== undefined && { language }),
    ...(text("KeyId") !== undefined && { encrypted: true as const }),
  };
}
