import type { Finding, Severity, Unchecked } from "./finding.js";
import type { Report } from "./report.js";

/**
 * Why a finding is no longer there. `fixed`: what it asked for was compared again, and is right. All the others are not that:
 * `waived`: the client has accepted it. `unchecked`: it could not be compared this time. `gone`: its file is not in the
 * delivery any more. `unasked`: the spec does not ask for it any more.
 */
export type Ending = "fixed" | "waived" | "unchecked" | "gone" | "unasked";

export interface EndedFinding {
  ending: Ending;
  /** As the old report has it. */
  finding: Finding;
}

export interface NewFinding {
  /** As the new report has it. */
  finding: Finding;
  /** What the old report had in its place: nothing, unless this says so. */
  before?: "waived" | "unchecked";
}

export interface FindingChanges {
  ended: EndedFinding[];
  started: NewFinding[];
  /** Those that are in both, as the new report has them. */
  remaining: Finding[];
  /** Those of them that weigh less than they did: the file is as wrong as before, and stops the delivery less. */
  softened: SoftenedFinding[];
}

export interface SoftenedFinding {
  finding: Finding;
  before: Severity;
}

/** What became of the files that findings are about. */
export interface FilesBetween {
  /** The path that a file has in the new delivery, so that a finding follows one that was renamed. */
  nowCalled(path: string): string;
  /** Whether a file of the old delivery is still there with the same content, whatever it is called. */
  isUntouched(path: string): boolean;
  /** The files of the new delivery that came, or have another content or another name. */
  fresh: ReadonlySet<string>;
  /** Whether what is asked where a finding stands is asked otherwise now. */
  isAskedOtherwise(finding: Pick<Finding, "deliverable">): boolean;
}

/** Which findings ended, which are new, and which remain. */
export function compareFindings(old: Report, now: Report, files: FilesBetween): FindingChanges {
  const { nowCalled } = files;
  const left = new Map<string, Finding[]>();
  for (const finding of now.findings) put(left, keyOf(finding), finding);
  const endOf = endingsBetween(old, now, files);
  const ended: EndedFinding[] = [];
  const remaining: Finding[] = [];
  const softened: SoftenedFinding[] = [];
  const remains = (finding: Finding, was: Finding) => {
    remaining.push(finding);
    if (weights.indexOf(finding.severity) < weights.indexOf(was.severity))
      softened.push({ finding, before: was.severity });
  };
  const unpaired: [key: string, finding: Finding][] = [];
  for (const finding of old.findings) {
    const key = keyOf(finding, nowCalled);
    const same = take(left.get(key), ({ message }) => message === finding.message);
    if (same) remains(same, finding);
    else unpaired.push([key, finding]);
  }
  for (const [key, finding] of unpaired) {
    // Still wrong, and in another way: 44100 Hz, then 32000 Hz. In a table, another cell is another finding.
    const still = take(left.get(key), (other) => isOnePerFile(finding) && isOnePerFile(other));
    if (still) remains(still, finding);
    else ended.push({ ending: endOf(finding), finding });
  }
  const isNew = new Set([...left.values()].flat());
  const started = now.findings
    .filter((finding) => isNew.has(finding))
    .map((finding) => ({ finding, ...beforeOf(finding, old, nowCalled) }));
  const isLeft = new Set(remaining);
  return { ended, started, remaining: now.findings.filter((finding) => isLeft.has(finding)), softened };
}

const weights: Severity[] = ["info", "warning", "error"];

type Observed = Pick<Finding, "deliverable" | "item" | "file" | "requirement"> & { code?: string };

/** Rule, deliverable, item, file and requirement: what makes two findings the same one. */
function keyOf({ code, deliverable, item, file, requirement }: Observed, nowCalled = (path: string) => path): string {
  return JSON.stringify([code, deliverable, item, file && nowCalled(file).normalize("NFC"), requirement?.pointer]);
}

function isOnePerFile({ place, cell }: Finding): boolean {
  return place === undefined && cell === undefined;
}

function endingsBetween(
  old: Report,
  now: Report,
  { nowCalled, isUntouched, fresh, isAskedOtherwise }: FilesBetween,
): (finding: Finding) => Ending {
  const waived = new Set(now.waived.map((one) => keyOf(one)));
  const isAskedIn = ({ requirements }: Report) =>
    new Map(requirements.map(({ location, expected }) => [location.pointer, expected]));
  const [wasAsked, isAsked] = [isAskedIn(old), isAskedIn(now)];
  const isDropped = ({ requirement, file }: Finding) => {
    const was = requirement && wasAsked.get(requirement.pointer);
    const is = requirement && isAsked.get(requirement.pointer);
    return was !== undefined && (is === undefined || (was !== is && file !== undefined && isUntouched(file)));
  };
  // A file that nobody asked for is rightly gone; and where all of an item is right now, another has taken its place.
  const wasDelivered = new Set(old.files.filter((file) => file.deliverables.length > 0).map(({ path }) => path));
  const isThere = new Set(now.files.map(({ path }) => path.normalize("NFC")));
  const isRight = new Set(
    now.deliverables.flatMap(({ deliverable, items }) =>
      items.filter(({ state }) => state === "accepted").map(({ item }) => JSON.stringify([deliverable, item])),
    ),
  );
  const freshIn = new Set(now.files.flatMap(({ path, deliverables }) => (fresh.has(path) ? deliverables : [])));
  const wasThere = new Set(old.files.map(({ path }) => path));
  // The spec has changed there, and nothing else has: no file that the finding is about, and none of its deliverable.
  const isOnlyAskedOtherwise = (finding: Finding) => {
    const { file, deliverable } = finding;
    if (!isAskedOtherwise(finding)) return false;
    if (file !== undefined && wasThere.has(file) && !isUntouched(file)) return false;
    return deliverable === undefined || !freshIn.has(deliverable);
  };
  return (finding) => {
    const { file, deliverable, item } = finding;
    if (waived.has(keyOf(finding, nowCalled))) return "waived";
    if (isUnchecked(finding, now, nowCalled)) return "unchecked";
    if (isSetAside(finding, now) || isDropped(finding) || isOnlyAskedOtherwise(finding)) return "unasked";
    const isGone = file !== undefined && wasDelivered.has(file) && !isThere.has(nowCalled(file).normalize("NFC"));
    return isGone && !isRight.has(JSON.stringify([deliverable, item])) ? "gone" : "fixed";
  };
}

/** A finding on a spec with faults: then no file was looked at, and nothing about any file is known. */
function isUnchecked(finding: Finding, now: Report, nowCalled: (path: string) => string): boolean {
  if (!wasLookedAt(now)) return !finding.code.startsWith("spec/");
  return now.unchecked.some((one) => covers(one, finding, nowCalled));
}

/** Whether what could not be checked takes in what the finding is about. */
function covers(one: Unchecked, finding: Finding, nowCalled: (path: string) => string): boolean {
  const file = finding.file && nowCalled(finding.file).normalize("NFC");
  if (one.code !== undefined && one.code === finding.code)
    return (
      (one.file === undefined || one.file.normalize("NFC") === file) &&
      (one.deliverable === undefined || one.deliverable === finding.deliverable) &&
      (one.item === undefined || one.item === finding.item)
    );
  // Without a rule, or by the rule that tells what could not be read, it is about the whole file.
  const isWhole = one.code === undefined || one.code.startsWith("files/");
  return isWhole && (one.file === undefined ? one.deliverable === undefined : one.file.normalize("NFC") === file);
}

function isSetAside({ code, deliverable, file }: Finding, { setAside, deliverables }: Report): boolean {
  if (setAside.rules.some((rule) => rule.code === code && rule.severity === "off")) return true;
  if (code === "files/unexpected" && setAside.unexpectedFiles === "off") return true;
  if (file !== undefined && setAside.ignored.includes(file)) return true;
  return deliverable !== undefined && !deliverables.some((one) => one.deliverable === deliverable);
}

function beforeOf(finding: Finding, old: Report, nowCalled: (path: string) => string): Pick<NewFinding, "before"> {
  const key = keyOf(finding);
  if (old.waived.some((one) => keyOf(one, nowCalled) === key)) return { before: "waived" };
  const wasUnchecked = !wasLookedAt(old) || old.unchecked.some((one) => keyOf(one, nowCalled) === key);
  return wasUnchecked && !finding.code.startsWith("spec/") ? { before: "unchecked" } : {};
}

/** Whether the folder was looked at: a spec with faults keeps every file from being judged. */
export function wasLookedAt({ findings }: Report): boolean {
  return !findings.some(({ code, severity }) => code.startsWith("spec/") && severity === "error");
}

function put<Key, Value>(groups: Map<Key, Value[]>, key: Key, value: Value): void {
  const group = groups.get(key);
  if (group) group.push(value);
  else groups.set(key, [value]);
}

function take<Value>(values: Value[] | undefined, fits: (value: Value) => boolean): Value | undefined {
  const at = values?.findIndex(fits) ?? -1;
  return at < 0 ? undefined : values?.splice(at, 1)[0];
}
