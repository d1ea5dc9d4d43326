import type { XmlElement } from "../contents.js";
import { childOf, textOf } from "../own-children.js";
import type { OutputProfile } from "./package-part.js";
import { idOf, spotOf } from "./package-values.js";

export function readOutputProfile(root: XmlElement): OutputProfile {
  return {
    kind: "output profile",
    id: idOf(textOf(root, "Id")),
    idAt: spotOf(childOf(root, "Id") ?? root),
    composition: idOf(textOf(root, "CompositionPlaylistId")),
    compositionAt: spotOf(childOf(root, "CompositionPlaylistId") ?? root),
  };
}
