import { extensionsOf, type FileKind } from "../../folder/file-kind.js";
import { pointerStep } from "../text/json-text.js";
import type { Draft, DraftEntry, DraftObject } from "../writing/draft.js";
import type { NameStem } from "../writing/name-stem.js";
import { clientDraft } from "./client-draft.js";
import { type ClientSchema, clientName } from "./client-schema.js";
import { clientTakes } from "./client-takes.js";

/** The keys of the deliverables that a client asks for in every spec. */
export function deliverablesOfClient(client: ClientSchema): string[] {
  return clientTakes(client, "/deliverables")?.required ?? [];
}

/** A whole deliverable as a client wants it, under its key; the name of its file is the title's own. */
export function clientDeliverable(client: ClientSchema, name: string, names: NameStem): DraftObject {
  const pointer = `/deliverables${pointerStep(name)}`;
  const asked = clientDraft(client, pointer);
  const entries = asked && "entries" in asked ? asked.entries : [];
  const stated = new Map(entries.map(({ key, draft }) => [key, draft]));
  const given = (key: string): Draft | undefined =>
    stated.get(key) ??
    ((clientTakes(client, `${pointer}/${key}`)?.values.length ?? 0) > 0
      ? clientDraft(client, `${pointer}/${key}`)
      : undefined);
  const type = given("type") ?? { value: typeBy(entries), isOpen: true };
  const several = isSeveral(clientTakes(client, `${pointer}/count`)?.values[0]) ? "_*" : "";
  const file = `${names.stem}${name === "programme" ? "" : `_${name}`}${several}.${extensionFor(firstValue(type), clientDraft(client, `${pointer}/container/format`) ?? given("format") ?? clientDraft(client, `${pointer}/timedText/format`), stated)}`;
  const head: DraftEntry[] = [
    { key: "type", draft: type },
    ...(names.perEpisode || stated.has("per") ? [{ key: "per", draft: given("per") ?? { value: ["episode"] } }] : []),
    { key: "files", draft: given("files") ?? { value: file, isOpen: true } },
  ];
  const rest = entries.filter(({ key }) => !head.some((one) => one.key === key));
  return { entries: [...head, ...rest], note: `${clientName(client)} asks for it.` };
}

function typeBy(entries: DraftEntry[]): string {
  return entries.some(({ key }) => ["container", "video", "audio", "timecode"].includes(key)) ? "media" : "other";
}

const usualExtensions: Record<string, string> = { media: "mov", image: "jpg", document: "pdf", other: "zip" };

const textExtensions: Readonly<Record<string, string | undefined>> = {
  SRT: "srt",
  WebVTT: "vtt",
  TTML: "ttml",
  IMSC: "ttml",
  "EBU-TT": "ttml",
  "SMPTE-TT": "ttml",
  DFXP: "dfxp",
  "EBU STL": "stl",
  SCC: "scc",
  "DCP XML": "xml",
  CineCanvas: "xml",
  "SMPTE 428-7": "xml",
};

/** More files than one name can stand for. */
function isSeveral(count: unknown): boolean {
  const least = typeof count === "object" && count !== null ? (count as { min?: unknown }).min : count;
  return typeof least === "number" && least > 1;
}

function extensionFor(type: unknown, format: Draft | undefined, stated: ReadonlyMap<string, Draft>): string {
  const kind = format && firstValue(format);
  const known = typeof kind === "string" && Object.hasOwn(extensionsOf, kind) ? extensionsOf[kind as FileKind] : [];
  const isSound = type === "media" && !stated.has("video") && (stated.has("audio") || stated.has("loudness"));
  const ofText = typeof kind === "string" ? textExtensions[kind] : undefined;
  return ofText ?? known[0] ?? (isSound ? "wav" : undefined) ?? usualExtensions[String(type)] ?? "zip";
}

function firstValue(draft: Draft): unknown {
  const value = "entries" in draft ? undefined : draft.value;
  return Array.isArray(value) ? value[0] : value;
}
