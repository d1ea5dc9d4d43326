import type { Rule } from "../../check/rule.js";
import type { Delivery } from "../../delivery/delivery.js";
import { isJunk } from "../../delivery/names/portable-names.js";
import { versionIn } from "../../delivery/names/version-in-name.js";
import { packagesIn } from "../../delivery/packages.js";
import { assetMapOf } from "../../papers/packages/package-in-short.js";

const marks = { datesToo: false, amendedToo: true };
const mix = { type: "other", files: "mix.wav" } as const;

export const unexpected: Rule = {
  code: "files/unexpected",
  title: "Unexpected file",
  severity: "error",
  why: "A file that nobody asked for may be an old version, or material that the client must not see.",
  fix: "Take the file out of the folder, add a deliverable that asks for it, or list it under `ignore`.",
  examples: () => [
    { spec: { deliverables: { mix } }, files: { "mix.wav": 9 }, finds: [] },
    {
      spec: { deliverables: { mix } },
      files: { "mix.wav": 9, "mix_v2.wav": 9 },
      finds: ["No deliverable asks for mix_v2.wav"],
    },
    {
      title: "What it weighs is the spec's choice",
      spec: { deliverables: { mix }, unexpectedFiles: "off" },
      files: { "mix.wav": 9, "mix_v2.wav": 9 },
      finds: [],
    },
    {
      title: "What belongs to a package that is asked for",
      spec: { deliverables: { dcp: { type: "document", files: "ASSETMAP.xml", package: "DCP" } } },
      files: {
        "ASSETMAP.xml": { facts: { kind: "document", document: assetMapOf([{ id: "font", path: "font.ttf" }]) } },
        "VOLINDEX.xml": 9,
        "font.ttf": 9,
        "notes.txt": 9,
      },
      finds: ["No deliverable asks for notes.txt"],
    },
    {
      title: "The chain beside the generations of an ASC-MHL history",
      spec: { deliverables: { history: { type: "document", files: "ascmhl/*.mhl" } } },
      files: { "ascmhl/0001_LFD1001A_2026-11-20_101500Z.mhl": 9, "ascmhl/ascmhl_chain.xml": 9, "ascmhl/notes.txt": 9 },
      finds: ["No deliverable asks for ascmhl/notes.txt"],
    },
  ],
  *check(delivery) {
    const { spec, unclaimed, forbidden } = delivery;
    // What must not be there at all has its own finding.
    const banned = new Set(forbidden.map(({ path }) => path));
    const severity = spec.unexpectedFiles ?? "error";
    if (severity === "off") return;
    const pointer = spec.unexpectedFiles === undefined ? {} : { pointer: "/unexpectedFiles" };
    const packed = partsOfPackages(delivery);
    const claimed = new Map<string, string>();
    for (const { path } of unclaimed.length > 0 ? delivery.items.flatMap(({ files }) => files) : [])
      claimed.set(versionIn(path, marks).without, path);
    for (const { path, barred } of unclaimed) {
      if (barred !== undefined || isJunk(path) || banned.has(path) || packed.has(path)) continue;
      const { without, mark } = versionIn(path, marks);
      const first = mark === "" ? undefined : claimed.get(without);
      const remedy =
        first &&
        `By its name it may be meant to take the place of ${first}: leave the one that counts, under the name that is asked for.`;
      const message = `No deliverable asks for ${path}`;
      yield { file: path, severity, ...pointer, message, ...(remedy !== undefined && { remedy }) };
    }
  },
};

/** What the lists of a package name, which other rules judge, and the volume index, which every package has (SMPTE ST 429-9). */
function partsOfPackages(delivery: Delivery): Set<string> {
  const parts = new Set<string>();
  for (const { folder, files } of packagesIn(delivery)) {
    for (const { entry } of files) if (entry) parts.add(entry.path);
    for (const name of ["VOLINDEX.xml", "VOLINDEX"]) parts.add(`${folder}${name}`);
  }
  // The chain lists the generations of a history (ASC MHL 2.0) and belongs to whoever asks for one of them.
  for (const { path } of delivery.items.flatMap(({ files }) => files)) {
    const [, folder] = /^((?:.*\/)?ascmhl\/)[^/]+\.mhl$/i.exec(path) ?? [];
    if (folder !== undefined) parts.add(`${folder}ascmhl_chain.xml`);
  }
  return parts;
}
