import type { Delivery, Item } from "../delivery/delivery.js";
import type { Finding, Unchecked } from "../report/finding.js";
import type {
  DeliverableResult,
  DeliverableState,
  ItemResult,
  Report,
  ReportedFile,
  ReportHeader,
  Verdict,
} from "../report/report.js";
import type { RequirementResult } from "../report/requirement-result.js";
import type { WaivedFinding, WaiverResult } from "../report/waiver.js";
import { allowsNone } from "../spec/allows-none.js";
import { formatDay } from "../spec/calendar-day.js";
import { dueDay } from "../spec/due-day.js";
import type { SpecReading } from "../spec/read-spec.js";
import type { Deliverable, Spec } from "../spec/spec.js";
import { coverageOf } from "./requirement-results.js";

export interface Judged {
  header: ReportHeader;
  specName: string;
  reading: SpecReading;
  /** Absent when the spec has faults, and no file was looked at. */
  delivery?: Delivery;
  findings: Finding[];
  unchecked: Unchecked[];
  waived: WaivedFinding[];
  waivers: WaiverResult[];
  /** Worked out when somebody asks: an editor that judges at each keystroke never does. */
  requirements(): RequirementResult[];
  files: ReportedFile[];
}

/** The report: the verdict, the state of every deliverable, and what was found. */
export function decide(judged: Judged): Report {
  const { header, specName, reading, delivery, findings, unchecked, waived, waivers } = judged;
  const count = (severity: Finding["severity"]) => findings.filter((finding) => finding.severity === severity).length;
  const { client, spec, house } = reading;
  let requirements: RequirementResult[] | undefined;
  const byHouse = (code: string) => house?.gives.includes(`rules/${code}`) ?? false;
  const files = delivery?.inventory.filter(({ barred }) => barred === undefined) ?? [];
  return {
    header,
    spec: specName,
    ...(spec && { title: spec.production.title }),
    ...(client && { client: reportedClient(client) }),
    ...(house && { house }),
    verdict: verdictOf(findings, unchecked),
    setAside: {
      rules: Object.entries(spec?.rules ?? {}).map(([code, severity]) => ({
        code,
        severity,
        ...(byHouse(code) && { by: "house" as const }),
      })),
      ...(spec?.unexpectedFiles !== undefined && { unexpectedFiles: spec.unexpectedFiles }),
      ignored: [...(delivery?.ignored ?? [])],
    },
    counts: {
      files: files.length,
      bytes: files.reduce((sum, { size }) => sum + size, 0),
      errors: count("error"),
      warnings: count("warning"),
      infos: count("info"),
      unchecked: unchecked.length,
      waived: waived.length,
    },
    get coverage() {
      return coverageOf(this.requirements);
    },
    deliverables: delivery ? resultsOf(delivery, judged) : unlookedAt(reading),
    get requirements() {
      requirements ??= judged.requirements();
      return requirements;
    },
    findings,
    unchecked,
    waived,
    waivers,
    files: judged.files,
  };
}

function verdictOf(findings: Finding[], unchecked: Unchecked[]): Verdict {
  if (findings.some(({ severity }) => severity === "error")) return "rejected";
  return unchecked.length > 0 ? "incomplete" : "accepted";
}

function reportedClient({ id, version, title, coverage, disclaimer }: NonNullable<SpecReading["client"]>) {
  return { id, version, title, coverage, disclaimer };
}

/** No file was opened: what the spec asks for is unchecked, all of it. */
function unlookedAt({ spec }: SpecReading): DeliverableResult[] {
  return Object.entries(spec?.deliverables ?? {}).map(([deliverable, asked]) => ({
    deliverable,
    ...aboutOf(asked, spec),
    state: "unchecked",
    items: [],
  }));
}

function resultsOf(delivery: Delivery, judged: Judged): DeliverableResult[] {
  const results = new Map<string, DeliverableResult>();
  const stateOf = statesBy(judged);
  for (const item of delivery.items) {
    const result = results.get(item.deliverable) ?? {
      deliverable: item.deliverable,
      ...aboutOf(item.asked, delivery.spec),
      state: "absent" as DeliverableState,
      items: [] as ItemResult[],
    };
    const state = item.files.length === 0 ? emptyState(item, stateOf(item)) : stateOf(item);
    result.items.push({
      ...(item.label !== undefined && { item: item.label }),
      ...(item.episode !== undefined && { episode: item.episode }),
      ...(item.language !== undefined && { language: item.language }),
      ...(item.reel !== undefined && { reel: item.reel }),
      state,
      files: item.files.map(({ path }) => path),
    });
    result.state = worse(result.state, state);
    results.set(item.deliverable, result);
  }
  return [...results.values()];
}

function aboutOf({ type, owner, due, optional = false }: Deliverable, spec: Spec | undefined) {
  const read = due === undefined ? undefined : dueDay(due, spec?.production.dates);
  return {
    type,
    ...(owner !== undefined && { owner }),
    ...(read && "day" in read && { due: formatDay(read.day) }),
    optional: optional !== false,
  };
}

/** Whatever the spec makes of it, what is not there is not accepted. */
function emptyState({ asked: { optional, count } }: Item, told: DeliverableState): DeliverableState {
  if (told !== "accepted") return told;
  return optional || allowsNone(count) ? "absent" : "missing";
}

const order: DeliverableState[] = ["absent", "accepted", "waived", "unchecked", "missing", "wrong"];

function worse(left: DeliverableState, right: DeliverableState): DeliverableState {
  return order.indexOf(left) >= order.indexOf(right) ? left : right;
}

function statesBy({ findings, unchecked, waived }: Judged): (item: Item) => DeliverableState {
  const states = new Map<string, DeliverableState>();
  const note = (key: string, state: DeliverableState) => states.set(key, worse(states.get(key) ?? "accepted", state));
  for (const { severity, code, deliverable, item, file } of findings) {
    if (severity !== "error") continue;
    const state = code === "files/missing" ? "missing" : "wrong";
    if (deliverable !== undefined) note(keyOf(deliverable, item), state);
    else if (file !== undefined) note(file, state);
  }
  for (const { severity, deliverable, item, file } of waived) {
    if (severity !== "error") continue;
    if (deliverable !== undefined) note(keyOf(deliverable, item), "waived");
    else if (file !== undefined) note(file, "waived");
  }
  for (const { deliverable, item, file } of unchecked) {
    if (deliverable !== undefined) note(keyOf(deliverable, item), "unchecked");
    else if (file !== undefined) note(file, "unchecked");
  }
  return ({ deliverable, label, files }) =>
    files
      .map(({ path }) => states.get(path) ?? "accepted")
      .reduce(worse, states.get(keyOf(deliverable, label)) ?? "accepted");
}

function keyOf(deliverable: string, item: string | undefined): string {
  return `\n${deliverable}\n${item ?? ""}`;
}
