import type { XmlElement } from "../contents.js";
import { childOf, textOf } from "../own-children.js";
import type { StoreFile, StoreMetadata } from "./package-part.js";
import { countIn, plainHash, spotOf } from "./package-values.js";

/** Every element with a `file_name` is a file: sources, captions, artwork, chapter images alike. */
export function readStoreMetadata(root: XmlElement): StoreMetadata {
  const files: StoreFile[] = [];
  const identifiers: StoreMetadata["identifiers"] = [];
  const waiting: { element: XmlElement; asset?: number }[] = [{ element: root }];
  let assets = 0;
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { element } = next;
    const asset = element.name === "asset" ? assets++ : next.asset;
    const inAsset = asset === undefined ? {} : { asset };
    const kind = identifierNames.find((one) => one === element.name);
    if (kind && element.text !== "") identifiers.push({ name: kind, value: element.text, at: spotOf(element) });
    const name = childOf(element, "file_name");
    if (name) files.push({ ...fileOf(element, name), ...inAsset });
    waiting.push(...element.children.toReversed().map((child) => ({ element: child, ...inAsset })));
  }
  const vendor = vendorIdIn(root);
  const title = titleIn(root, "title");
  const type = titleIn(root, "type")?.text;
  return {
    kind: "store metadata",
    ...(vendor && { vendorId: { value: vendor.text, at: spotOf(vendor) } }),
    ...(type !== undefined && { type }),
    ...(title && { title: { value: title.text, at: spotOf(title) } }),
    identifiers,
    files,
  };
}

const identifierNames = ["upc", "ean", "isan", "eidr", "isrc"] as const;

function fileOf(element: XmlElement, name: XmlElement): StoreFile {
  const size = countIn(textOf(element, "size"));
  const checksum = childOf(element, "checksum");
  const called = checksum?.attributes.find((attribute) => attribute.name === "type")?.value ?? "MD5";
  const locale = childOf(element, "locale");
  const named = locale?.attributes.find((attribute) => attribute.name === "name")?.value.trim();
  const role = element.attributes.find((attribute) => attribute.name === "role")?.value;
  return {
    name: name.text,
    ...(role !== undefined && { role }),
    ...(locale && named && { locale: { value: named, at: spotOf(locale) } }),
    at: spotOf(name),
    ...(size !== undefined && { size }),
    ...(checksum && { checksum: plainHash(checksum, called) }),
  };
}

/** That of the title, which stands right below `video`, `album` or `assets`; those of single chapters stand deeper. */
function vendorIdIn(root: XmlElement): XmlElement | undefined {
  return titleIn(root, "vendor_id");
}

function titleIn(root: XmlElement, name: string): XmlElement | undefined {
  return root.children.flatMap((title) => childOf(title, name) ?? [])[0];
}
