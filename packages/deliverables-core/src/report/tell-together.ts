import { thousands } from "./amounts.js";
import { type FileSpan, numberIn, pathsIn, seriesName, spansOf } from "./file-span.js";
import type { Finding, Unchecked } from "./finding.js";
import { inOwnName, withOwnName } from "./own-name.js";

type Told = (Finding | Unchecked) & { waiver?: { location: unknown } };

/** As many frames of one sequence, and as many files of one folder, are told in one piece; fewer each on its own. */
const fewest = { frames: 3, files: 10 };
/** More spans than these are counted in the sentence; the finding names them all. */
const mostSpans = 4;
/** A number of fewer digits counts stills, or episodes, and no frames. */
const fewestDigits = 4;

/**
 * What many files have in common is one finding that names them all: three thousand frames of a wrong bit depth have one cause,
 * and told one by one they hide the paper that is missing. `isPicture`: whether a deliverable's files are pictures, which alone
 * are called frames. Keeps the order of the first of each.
 */
export function tellTogether<Entry extends Told>(
  entries: readonly Entry[],
  isPicture: (deliverable: string) => boolean,
): Entry[] {
  const alike = new Map<string, Entry[]>();
  for (const entry of entries) {
    const key = keyOf(entry);
    if (key === undefined) continue;
    const group = alike.get(key);
    if (group) group.push(entry);
    else alike.set(key, [entry]);
  }
  const told = new Map<Entry, Entry | undefined>();
  for (const group of alike.values()) {
    const [first] = group as [Entry, ...Entry[]];
    if (group.length < fewest.frames) continue;
    const frames = first.deliverable !== undefined && isPicture(first.deliverable) ? sequencesOf(group) : [];
    const inFrames = new Set(frames.flat());
    const others = group.filter((entry) => !inFrames.has(entry));
    for (const one of frames) note(told, one, true);
    if (others.length >= fewest.files) note(told, others, false);
  }
  return entries.flatMap((entry) => (told.has(entry) ? (told.get(entry) ?? []) : [entry]));
}

/** Each file's own finding again, as it was before it was told together with others. */
export function tellApart<Entry extends Told>(entries: readonly Entry[]): Entry[] {
  return entries.flatMap((entry) => {
    const { together, ...alone } = entry;
    const { file } = entry;
    if (!together || file === undefined) return [entry];
    return filesOf(together.spans).map((path) => ({
      ...(alone as Entry),
      file: path,
      message: withOwnName(inOwnName(together.sentence, file), path),
    }));
  });
}

/** Every file of these spans; a report that somebody has changed may hold spans that are none. */
export function filesOf(spans: readonly FileSpan[]): string[] {
  return spans.flatMap((span) => pathsIn(span, Number.MAX_SAFE_INTEGER) ?? [span.first]);
}

/** What has to be the same; undefined for what has a place of its own in its file, or a change of its own that puts it right. */
function keyOf(entry: Told): string | undefined {
  const { code, file, deliverable, item, requirement, message, place, cell, page, together, waiver } = entry;
  const finding: Partial<Finding> = entry;
  if (file === undefined || place || cell !== undefined || page !== undefined || finding.fix || together)
    return undefined;
  const folder = file.slice(0, file.lastIndexOf("/") + 1);
  const { severity, ownSeverity } = finding;
  const weight = [severity, ownSeverity, waiver?.location];
  return JSON.stringify([code, weight, folder, deliverable, item, requirement?.pointer, inOwnName(message, file)]);
}

/** Those whose names differ by one long number alone. */
function sequencesOf<Entry extends Told>(group: readonly Entry[]): Entry[][] {
  const series = new Map<string, Entry[]>();
  for (const entry of group) {
    const number = numberIn(entry.file ?? "");
    if (number === undefined || number.length < fewestDigits) continue;
    const name = `${number.length} ${seriesName(entry.file ?? "")}`;
    const one = series.get(name);
    if (one) one.push(entry);
    else series.set(name, [entry]);
  }
  return [...series.values()].filter(({ length }) => length >= fewest.frames);
}

function note<Entry extends Told>(told: Map<Entry, Entry | undefined>, group: Entry[], areFrames: boolean): void {
  for (const entry of group) told.set(entry, undefined);
  const [first] = group as [Entry, ...Entry[]];
  told.set(first, asOne(group, areFrames));
}

function asOne<Entry extends Told>(group: Entry[], areFrames: boolean): Entry {
  const [first] = group as [Entry, ...Entry[]];
  const paths = group.flatMap(({ file }) => file ?? []);
  const spans = spansOf(paths);
  const name = nameOf(paths, areFrames);
  const generic = (text: string) => withOwnName(inOwnName(text, first.file ?? ""), name);
  const values: Partial<Record<"expected" | "actual", string>> = {};
  for (const key of ["expected", "actual"] as const) {
    const value = sharedValue(group, key);
    if (value !== undefined) values[key] = value;
  }
  return {
    ...first,
    message: `${areFrames ? sayFrames(spans, group.length) : `${thousands(group.length)} files`}: ${generic(first.message)}`,
    ...values,
    remedy: generic(first.remedy),
    together: { files: group.length, spans, sentence: first.message },
  };
}

/** What all of them are called: `Frames/LF_*.dpx`, `Stills/*.jpg`, `Stills/*`, or `notes.txt and 14 more`. */
function nameOf(paths: readonly string[], areFrames: boolean): string {
  const [first = ""] = paths;
  if (areFrames) return seriesName(first) ?? first;
  const folder = first.slice(0, first.lastIndexOf("/") + 1);
  const ending = /\.[^./]*$/.exec(first)?.[0] ?? "";
  const shared = paths.every((path) => path.endsWith(ending)) ? ending : "";
  return folder + shared === "" ? `${first} and ${thousands(paths.length - 1)} more` : `${folder}*${shared}`;
}

function sharedValue(group: readonly Told[], key: "expected" | "actual"): string | undefined {
  const values = group.map((entry) => (entry as Partial<Finding>)[key]);
  const [value] = values;
  if (value === undefined || values.every((other) => other === value)) return value;
  return `${value} in the first, another in the others`;
}

/** `Frames 0086400–0089399 (3,000 files)` */
function sayFrames(spans: readonly FileSpan[], files: number): string {
  const said = spans.slice(0, mostSpans).map(({ first, last }) => {
    const [from, to] = [numberIn(first), numberIn(last)];
    return from === to ? from : `${from}–${to}`;
  });
  const more = spans.length - said.length;
  return `Frames ${said.join(", ")}${more > 0 ? ` and ${thousands(more)} more stretches` : ""} (${thousands(files)} files)`;
}
