import type { XmlElement } from "./contents.js";

/** The children of this name that belong to the same vocabulary: what has a namespace of its own is somebody's extension, whatever it is called. */
export function childrenOf({ children }: XmlElement, name: string): XmlElement[] {
  return children.filter((child) => child.name === name && child.namespace === undefined);
}

export function childOf(parent: XmlElement, name: string): XmlElement | undefined {
  return childrenOf(parent, name)[0];
}

/** The children of this name in every list of that name: `childrenAt(map, "AssetList", "Asset")`. */
export function childrenAt(parent: XmlElement, list: string, name: string): XmlElement[] {
  return childrenOf(parent, list).flatMap((one) => childrenOf(one, name));
}

export function textOf(parent: XmlElement, name: string): string | undefined {
  return childOf(parent, name)?.text;
}
