import type { XmlElement } from "../contents.js";
import { childOf, textOf } from "../own-children.js";
import type { StoreFile, StoreMetadata } from "./package-part.js";
import { countIn, plainHash, spotOf } from "./package-values.js";

/** Every element with a `file_name` is a file: sources, captions, artwork, chapter images alike. */
export function readStoreMetadata(root: XmlElement): StoreMetadata {
  const files: StoreFile[] = [];
  const waiting = [root];
  for (let element = waiting.pop(); element; element = waiting.pop()) {
    const name = childOf(element, "file_name");
    if (name) files.push(fileOf(element, name));
    waiting.push(...element.children.toReversed());
  }
  const vendor = vendorIdIn(root);
  return {
    kind: "store metadata",
    ...(vendor && { vendorId: { value: vendor.text, at: spotOf(vendor) } }),
    files,
  };
}

function fileOf(element: XmlElement, name: XmlElement): StoreFile {
  const size = countIn(textOf(element, "size"));
  const checksum = childOf(element, "checksum");
  const called = checksum?.attributes.find((attribute) => attribute.name === "type")?.value ?? "MD5";
  return {
    name: name.text,
    at: spotOf(name),
    ...(size !== undefined && { size }),
    ...(checksum && { checksum: plainHash(checksum, called) }),
  };
}

/** That of the title, which stands right below `video`, `album` or `assets`; those of single chapters stand deeper. */
function vendorIdIn(root: XmlElement): XmlElement | undefined {
  return root.children.flatMap((title) => childOf(title, "vendor_id") ?? [])[0];
}
