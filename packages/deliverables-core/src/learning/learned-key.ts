import { slug, unused } from "../delivery/deliverable-key.js";
import type { KnownGroup } from "./group-known.js";

/** A key that describes a group of files: `programme`, `stills`, `pse`, `subtitles-de`. */
export function learnedKey({ type, pattern, files }: KnownGroup, taken: ReadonlySet<string>): string {
  const path = pattern.replaceAll(/<[^<>]*>/g, " ");
  const slash = path.lastIndexOf("/") + 1;
  const dot = path.lastIndexOf(".");
  const name = slug(path.slice(slash, dot > slash ? dot : undefined).replaceAll(/[*?]/g, " "));
  const folder = slug(path.slice(0, slash).split("/").at(-2) ?? "");
  const [first] = files;
  const hasPicture = first && "facts" in first.says && first.says.kind === "media" && first.says.facts.video.length > 0;
  const own = name || folder || (type === "media" && hasPicture ? "programme" : slug(path.slice(dot + 1))) || "files";
  // A key of digits alone would move to the front of the spec.
  const kind = type === "media" ? (hasPicture ? "picture" : "sound") : type;
  return unused(/^\d/.test(own) ? `${kind}-${own}` : own, taken);
}
