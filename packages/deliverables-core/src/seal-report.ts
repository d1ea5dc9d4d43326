import { isJunk } from "./delivery/names/portable-names.js";
import { type HouseFile, readHouse } from "./house/read-house.js";
import type { Report, ReportedFile } from "./report/report.js";
import type { AskedDigests, Seal } from "./report/seal.js";
import { rules } from "./rules/index.js";
import { type ClientSchema, schemaOfClient } from "./spec/client/client-schema.js";
import type { Spec } from "./spec/spec.js";

/** How a report is sealed: by the content of every file, or by names and sizes alone. */
export interface Sealing {
  kind: Seal["kind"];
  /** SHA-256 of a text in UTF-8, in lower-case hexadecimal digits. */
  digestText(text: string): string;
}

/** What a report was judged by. */
export interface JudgedBy {
  specText: string;
  /** As it was understood; absent where it has faults. */
  spec: Spec | undefined;
  client: ClientSchema | undefined;
  house: HouseFile | undefined;
}

/** The report with a seal that says what it is about. */
export function sealReport(report: Report, { specText, spec, client, house }: JudgedBy, sealing: Sealing): Report {
  const { kind, digestText } = sealing;
  const seal: Seal = {
    kind,
    folder: digestText(listOf(report.files, kind)),
    spec: digestText(specText),
    ...(spec && { asked: askedDigests(spec, digestText) }),
    ...(client && { client: digestText(clientText(client)) }),
    ...(house && { house: digestText(houseText(house)) }),
    report: "",
  };
  const sealed = { ...report, seal };
  return { ...sealed, seal: { ...seal, report: digestText(textOf(sealed)) } };
}

function askedDigests(
  { deliverables, waivers: _, ...production }: Spec,
  digestText: Sealing["digestText"],
): AskedDigests {
  const digestOf = (value: unknown) => digestText(JSON.stringify(inOrder(value)));
  const asked = Object.entries(deliverables).map(([key, { owner: _, due: __, ...deliverable }]) => [
    key,
    digestOf(deliverable),
  ]);
  return { production: digestOf(production), deliverables: Object.fromEntries(asked) };
}

/** The same value with the keys of its objects in the order of their letters. */
function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1));
  return Object.fromEntries(entries.map(([key, held]) => [key, inOrder(held)]));
}

/** Whether a report is as it was written. Anybody can take the digest anew, so this finds slips and not forgers. */
export function isAsSealed(report: Report & { seal: Seal }, digestText: Sealing["digestText"]): boolean {
  const { seal, files } = report;
  return seal.report === digestText(textOf(report)) && seal.folder === digestText(listOf(files, seal.kind));
}

/** What counts in a folder's digest: litter that a file browser leaves behind is no change of the delivery, unless it is asked for. */
export function sealedFiles(files: readonly ReportedFile[]): ReportedFile[] {
  return files.filter(({ path, deliverables }) => deliverables.length > 0 || !isJunk(path));
}

/** The text of a client schema, as its digest takes it. */
export function clientText(client: ClientSchema): string {
  return JSON.stringify(schemaOfClient(client));
}

/** What a house's configuration says about judging, as its digest takes it: which reports are written changes no verdict. */
export function houseText(file: HouseFile): string {
  const { house, faults } = readHouse(file, rules);
  const { client, owners = {}, rules: weights = {} } = house;
  const inOrder = (entries: Record<string, string>) =>
    Object.entries(entries).sort(([one], [other]) => (one < other ? -1 : 1));
  return JSON.stringify([client, inOrder(owners), inOrder(weights), faults.length > 0]);
}

function listOf(files: readonly ReportedFile[], kind: Seal["kind"]): string {
  return sealedFiles(files)
    .map(
      ({ path, size, sha256 }) =>
        `${kind === "content" ? (sha256 ?? "unread") : "-"} ${size} ${JSON.stringify(path)}\n`,
    )
    .join("");
}

/** All of a report but the time of its check, which may differ, and the digest of this text itself. */
function textOf(report: Report & { seal: Seal }): string {
  const { header, seal } = report;
  return JSON.stringify({ ...report, header: { ...header, checkedAt: "" }, seal: { ...seal, report: "" } });
}
