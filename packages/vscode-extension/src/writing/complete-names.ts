import { type DraftObject, groupAlike, isJunk, suggestDeliverables } from "deliverables-core";
import { tokenProposals } from "./complete-tokens.js";
import type { Proposal } from "./completion.js";
import type { KnownDelivery } from "./known-delivery.js";
import { code } from "./markdown.js";
import type { Place } from "./place-at.js";
import { plainInSnippet } from "./snippet-text.js";
import type { SpecText } from "./spec-text.js";
import { tokenWriter } from "./token-writer.js";

/** A folder may hold any number of files; a list that is worth reading holds so many. */
const mostFiles = 300;

/** Names for `files`: tokens, and what lies in the folder: files that nobody asks for, several alike, folders, the others. */
export function completeNames(spec: SpecText, place: Place, known: KnownDelivery, offset: number): Proposal[] {
  const written = place.isQuoted ? spec.json.text.slice(place.start + 1, offset) : "";
  const tokens = tokenProposals(spec, place, offset);
  // Behind a < only a token can stand.
  if (written.lastIndexOf("<") > written.lastIndexOf(">")) return tokens;
  const token = tokenWriter(spec, spec.deliverables.get(place.keys[1] ?? ""));
  return [...fileProposals(known, place, written, token), ...tokens];
}

/** Names for `ignore`: litter and what nobody asks for, as they are. */
export function completeIgnored(spec: SpecText, place: Place, known: KnownDelivery, offset: number): Proposal[] {
  const written = place.isQuoted ? spec.json.text.slice(place.start + 1, offset) : "";
  const litter = new Set(known.unclaimed.filter((path) => isJunk(path) !== undefined).map(nameOf));
  const general = [...litter].map((name) => nameProposal(place, `**/${name}`, "litter in the folder", "file"));
  return [...general, ...fileProposals({ ...known, paths: known.unclaimed }, place, written, (path) => path)];
}

function fileProposals(
  known: KnownDelivery,
  place: Place,
  written: string,
  token: (path: string) => string,
): Proposal[] {
  const begun = written.toLowerCase();
  const fits = (path: string) => begun === "" || path.toLowerCase().includes(begun);
  const unclaimed = new Set(known.unclaimed);
  const groups = groupAlike(known.paths.filter(fits));
  const patterns = groups
    .filter((group) => group.length > 1)
    .slice(0, mostFiles)
    .flatMap((group) =>
      // The first two say which pattern it is.
      suggestDeliverables(group.slice(0, 2), []).map(({ draft }) =>
        nameProposal(place, filesOf(draft), `${group.length} files`, "file"),
      ),
    );
  const folders = new Set(groups.flatMap(([first = ""]) => foldersOf(first)));
  const free = groups
    .flat()
    .filter((path) => unclaimed.has(path))
    .slice(0, mostFiles);
  const taken = groups
    .flat()
    .filter((path) => !unclaimed.has(path))
    .slice(0, mostFiles);
  return [
    ...patterns,
    ...free.map((path) => nameProposal(place, path, "nobody asks for it yet", "file", token)),
    ...[...folders].slice(0, mostFiles).map((folder) => ({
      ...nameProposal(place, folder, "folder", "folder"),
      opensAgain: true as const,
    })),
    ...taken.map((path) => nameProposal(place, path, "asked for", "file", token)),
  ];
}

function filesOf(draft: DraftObject): string {
  const files = draft.entries.find(({ key }) => key === "files")?.draft;
  return files && "value" in files ? String(files.value) : "";
}

function nameProposal(
  place: Place,
  path: string,
  detail: string,
  kind: "file" | "folder",
  token: (path: string) => string = (same) => same,
): Proposal {
  const name = token(path);
  const text = JSON.stringify(name);
  return {
    label: name,
    kind,
    detail: name === path ? detail : `${path} · ${detail}`,
    documentation: code(path),
    insertText: plainInSnippet(text),
    // Somebody may type the file's own name, or the token.
    filterText: place.isQuoted ? JSON.stringify(path) : path,
  };
}

function foldersOf(path: string): string[] {
  return [...path.matchAll(/\//g)].map(({ index }) => path.slice(0, index + 1));
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}
