import { checkDelivery } from "./check/check-delivery.js";
import type { Facts } from "./delivery/delivery.js";
import { matchDeliverables } from "./delivery/match-deliverables.js";
import { groupKnown, type KnownGroup } from "./learning/group-known.js";
import type { KnownFile } from "./learning/known-file.js";
import { learnRequirements } from "./learning/learn-requirements.js";
import { learnedKey } from "./learning/learned-key.js";
import { namesInFolder } from "./learning/names-in-folder.js";
import { withoutPlace } from "./learning/without-place.js";
import { readForJudging } from "./read-for-judging.js";
import { rules } from "./rules/index.js";
import { pointerKeys } from "./spec/text/json-text.js";
import { wordsForKeys } from "./spec/words.js";
import { type DraftEntry, type DraftObject, writeDraft } from "./spec/writing/draft.js";

export interface LearnSpecInput {
  title: string;
  files: readonly KnownFile[];
  /** What the folder of the next delivery is called, for which the spec is written; absent where it is for this one. */
  next?: string;
}

export interface LearnedSpec {
  /** Empty when there was nothing that a spec can ask for. */
  text: string;
  deliverables: number;
  /** What the files did not tell, each a sentence. */
  notLearned: string[];
}

/**
 * A spec learned from a delivery that was accepted: what its files are called, with production numbers and languages as
 * tokens, and what all files of one name have in common. What that delivery would not pass itself is left out and said.
 */
export function learnSpec({ title, files, next }: LearnSpecInput): LearnedSpec {
  const names = namesInFolder(files.map(({ path }) => path));
  const groups = groupKnown(files, names);
  const notLearned: string[] = [];
  const taken = new Set<string>();
  const deliverables = groups.map((group): DraftEntry => {
    const key = learnedKey(group, taken);
    taken.add(key);
    const { entries, differing } = learnRequirements(group);
    for (const place of differing)
      notLearned.push(
        `${key}: ${wordsForKeys(place.split("/"))} differs from file to file, so nothing is asked of it.`,
      );
    if (group.inPart)
      notLearned.push(`${key}: it does not come for every episode and language, so each item is optional.`);
    const unread = group.files.filter(({ says }) => "unread" in says).length;
    if (unread > 0 && group.type === "other")
      notLearned.push(`${key}: nothing of its inside is known, so only its name is asked for.`);
    return { key, draft: draftOf(group, entries) };
  });
  let spec = specOf(title, names.numbers, deliverables);
  // Each round takes out one thing at least, and a spec has only so many.
  while (groups.length > 0) {
    const doubtful = whatItWouldNotPass(write(spec), files);
    const reduced = doubtful.reduce((draft, { pointer }) => withoutPlace(draft, pointer), spec);
    if (write(reduced) === write(spec)) break;
    for (const { pointer, why } of doubtful) notLearned.push(sayDoubt(pointer, why));
    spec = reduced;
  }
  const left = spec.entries.find(({ key }) => key === "deliverables")?.draft;
  const count = left && "entries" in left ? left.entries.length : 0;
  const [number] = names.numbers.length === 1 ? names.numbers : [];
  const own = next !== undefined && number !== undefined && isOfForm(next, number) ? next : number;
  if (next !== undefined && number !== undefined && own === number && next !== number)
    notLearned.push(`production: its number is still ${number}, and the next delivery has its own: write it.`);
  const final = withProduction(spec, title === number && own !== undefined ? own : title, own);
  return { text: count === 0 ? "" : write(final), deliverables: count, notLearned: [...new Set(notLearned)] };
}

/** The places of a spec that its own delivery does not meet, or that could not be compared, so that nobody would ever pass. */
function whatItWouldNotPass(text: string, files: readonly KnownFile[]): { pointer: string; why: string }[] {
  const { reading, plan, faults } = readForJudging(text, {});
  // A name that no spec can ask for takes its deliverable with it.
  if (faults.length > 0)
    return faults.map(({ requirement, message }) => ({
      pointer: requirement.pointer.replace(/^(\/deliverables\/[^/]+)\/files.*$/, "$1"),
      why: message,
    }));
  const says = new Map(files.map(({ path, says: told }) => [path, told]));
  const delivery = matchDeliverables(
    plan,
    files.map(({ path, size }) => ({ path, size })),
  );
  for (const file of delivery.items.flatMap((item) => item.files)) {
    const told = says.get(file.path);
    if (told && !("unread" in told)) file.facts = factsOf(told);
  }
  const { findings, unchecked } = checkDelivery(delivery, rules, reading);
  const errors = findings.filter(({ severity }) => severity === "error");
  return [...errors, ...unchecked].flatMap(({ requirement, message }) =>
    requirement && pointerKeys(requirement.pointer).length > 2 && !requirement.pointer.includes("/files")
      ? [{ pointer: requirement.pointer, why: message }]
      : [],
  );
}

function factsOf(says: Exclude<KnownFile["says"], { unread: string }>): Facts {
  switch (says.kind) {
    case "media":
      return { kind: "media", media: says.facts };
    case "image":
      return { kind: "image", image: says.facts };
    case "document":
      return { kind: "document", document: says.facts };
  }
}

function sayDoubt(pointer: string, why: string): string {
  const [, key = "", ...rest] = pointerKeys(pointer);
  if (rest.length === 0) return `${key} was left out, and its files are unexpected: ${why}.`;
  return `${key}: ${wordsForKeys(rest)} was left out (${why}).`;
}

function draftOf({ type, pattern, perEpisode, languages, inPart, files }: KnownGroup, learned: DraftEntry[]) {
  const per = [...(perEpisode ? ["episode"] : []), ...(languages.length > 0 ? ["language"] : [])];
  const value = (key: string, one: unknown): DraftEntry => ({ key, draft: { value: one } });
  return {
    note: `Learned from ${files.length === 1 ? "one file" : `${files.length} files`}.`,
    entries: [
      value("type", type),
      ...(per.length > 0 ? [value("per", per)] : []),
      ...(languages.length > 0 ? [value("languages", languages)] : []),
      value("files", pattern),
      ...(inPart ? [value("optional", "in part")] : []),
      ...learned,
    ],
  };
}

/** Letters for letters and digits for digits: `LFD1002A` is the next after `LFD1001A`. */
function isOfForm(name: string, number: string): boolean {
  const form = (text: string) => text.replaceAll(/[A-Z]/g, "A").replaceAll(/[0-9]/g, "0");
  return form(name) === form(number);
}

function withProduction(spec: DraftObject, title: string, number: string | undefined): DraftObject {
  const entries = spec.entries.map((entry) => (entry.key === "production" ? productionOf(title, number) : entry));
  return { ...spec, entries };
}

function productionOf(title: string, number: string | undefined): DraftEntry {
  const entries: DraftEntry[] = [
    { key: "title", draft: { value: title.trim() || "Untitled", note: "Of the delivery that this was learned from." } },
    ...(number === undefined ? [] : [{ key: "productionNumber", draft: { value: number } }]),
  ];
  return { key: "production", draft: { entries } };
}

function specOf(title: string, numbers: string[], deliverables: DraftEntry[]): DraftObject {
  const episodes = numbers.map((productionNumber, index) => ({ number: index + 1, productionNumber }));
  return {
    entries: [
      productionOf(title, numbers.length === 1 ? numbers[0] : undefined),
      ...(numbers.length > 1
        ? [{ key: "episodes", draft: { value: episodes, note: "In the order of their production numbers." } }]
        : []),
      { key: "deliverables", draft: { entries: deliverables } },
      { key: "unexpectedFiles", draft: { value: "error" } },
    ],
  };
}

function write(spec: DraftObject): string {
  return `${writeDraft(spec, { unit: "  ", indent: "", trailingComma: true })}\n`;
}
