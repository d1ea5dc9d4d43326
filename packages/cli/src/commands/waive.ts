import { chmodSync, readFileSync, statSync } from "node:fs";
import { createInterface } from "node:readline/promises";
import {
  type Approval,
  addWaiver,
  type Finding,
  faultsOfSpec,
  filesOf,
  nearest,
  type Report,
  type SpecSurroundings,
  singleLine,
  sumOfFiles,
  type Waiver,
  waiverFor,
} from "deliverables-core";
import { createHasher, nodeFolder } from "deliverables-core/node";
import { CannotRun } from "../cannot-run.js";
import { deliveryRoot } from "../delivery/delivery-root.js";
import { findSpec } from "../delivery/find-spec.js";
import { houseOf } from "../delivery/house-of.js";
import { onlyOneAtATime } from "../delivery/only-one-at-a-time.js";
import { readSpecFile, type SpecFile } from "../delivery/read-spec-file.js";
import { writeReports } from "../delivery/report-file.js";
import { exitCodes } from "../exit-codes.js";
import { addedLines } from "../formats/added-lines.js";
import { sayFile } from "../formats/finding-words.js";
import { analyserOptions } from "../probe/analyser-options.js";
import { paint, wantsColor } from "../terminal/color.js";
import { untilStopped } from "../terminal/until-stopped.js";
import { judgeFolder } from "./judge-folder.js";
import { waiversByHand } from "./waivers-by-hand.js";

export interface WaiveOptions {
  spec?: string | undefined;
  file?: string | undefined;
  deliverable?: string | undefined;
  item?: string | undefined;
  /** A part of the sentence that tells it. */
  found?: string | undefined;
  reason: string;
  by: string;
  on?: string | undefined;
  until?: string | undefined;
  all?: true | undefined;
  yes?: true | undefined;
  color: boolean;
}

/** Adds a waiver to the spec: checks the delivery, binds the waiver to what was found, shows what will be written, and writes it. */
export async function waive(code: string, folder: string, options: WaiveOptions): Promise<number> {
  return await untilStopped("Stopped before the end: nothing was written.", async (signal) => {
    const approval = approvalOf(options);
    const root = await deliveryRoot(folder);
    const spec = await readSpecFile(options.spec ?? (await findSpec(folder)), root);
    const house = await houseOf(spec);
    const report = await judgeFolder({ folder, root, spec, house, reading: analyserOptions(process.env), signal });
    const chosen = choose(code, report, options);
    const digests = await digestsOf(root, chosen, signal);
    const waivers = chosen.map((finding): Waiver => {
      const waiver = waiverFor(finding, report.findings, sumOf(finding, digests), approval);
      if ("code" in waiver) return waiver;
      throw new CannotRun(`"${finding.message}" cannot be waived: ${waiver.reason}.`);
    });
    if (spec.yaml) {
      process.stdout.write(waiversByHand(spec.name, waivers, spec.yaml));
      return exitCodes.rejected;
    }
    const around = { own: spec.own, house };
    const text = waivers.reduce((written, waiver) => withWaiver(written, waiver, around), spec.text);
    const colors = paint(wantsColor(options.color, process.stdout, process.env));
    process.stdout.write(`${singleLine(spec.name)}\n\n${addedLines(spec.text, text, colors).join("\n")}\n\n`);
    if (!(options.yes ?? (await isAgreed(signal)))) {
      process.stdout.write("Nothing was written. Add --yes to write it without being asked.\n");
      return exitCodes.rejected;
    }
    write(spec, text);
    process.stdout.write(`Written to ${singleLine(spec.file)}\n`);
    return exitCodes.accepted;
  });
}

function approvalOf({ reason, by, on = dayIn(0), until }: WaiveOptions): Approval {
  for (const [flag, date] of [
    ["--on", on],
    ["--until", until],
  ] as const) {
    if (date !== undefined && !/^\d{4}-\d{2}-\d{2}$/.test(date))
      throw new CannotRun(`${flag} takes a date such as 2026-12-31, not ${date || "nothing"}.`);
  }
  if (until !== undefined && until < on) throw new CannotRun(`--until ${until} is before --on ${on}.`);
  // Where the sun rises earlier than in Greenwich it may be the next day already.
  if (on > dayIn(1)) throw new CannotRun(`--on ${on} is still to come: give the day on which it was accepted.`);
  if (until !== undefined && until < dayIn(0))
    throw new CannotRun(`--until ${until} is over, so that the waiver would not hold: give a later day, or none.`);
  return { reason, approvedBy: by, approvedOn: on, ...(until !== undefined && { expires: until }) };
}

/** The day in so many days, as `2026-11-25`. */
function dayIn(days: number): string {
  return new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
}

function sayLine({ requirement }: Finding): string {
  return requirement ? ` (line ${requirement.range.start.line})` : "";
}

/** The findings that are meant: one, unless --all says that several are. */
function choose(code: string, { findings, waived }: Report, options: WaiveOptions): Finding[] {
  const { file, deliverable, item, found, all } = options;
  const ofCode = findings.filter((finding) => finding.code === code);
  if (ofCode.length === 0) {
    const fault = findings.find((finding) => finding.code.startsWith("spec/") && finding.severity === "error");
    if (fault && !code.startsWith("spec/"))
      throw new CannotRun(
        `Nothing was judged, because the spec has faults${sayLine(fault)}: ${fault.message}. Put that right first.`,
      );
    const [already] = waived.filter((finding) => finding.code === code);
    if (already)
      throw new CannotRun(
        `What ${code} finds is waived already, by ${already.waiver.approvedBy} on ${already.waiver.approvedOn}: nothing was written.`,
      );
    const codes = [...new Set(findings.map((finding) => finding.code))].sort();
    const near = nearest(code, codes);
    throw new CannotRun(
      `Nothing is found by ${code}.${near ? ` Did you mean ${near}?` : codes.length > 0 ? ` There is ${codes.join(", ")}.` : ""}`,
    );
  }
  const meant = ofCode.filter(
    (finding) =>
      (file === undefined || pathsOf(finding).includes(file) || file === finding.expected) &&
      (deliverable === undefined || deliverable === finding.deliverable) &&
      (item === undefined || item === finding.item) &&
      (found === undefined || finding.message.includes(found)),
  );
  if (meant.length === 0) throw new CannotRun(`Nothing that ${code} finds is about that. It finds: ${list(ofCode)}.`);
  if (meant.length > 1 && !all)
    throw new CannotRun(
      `${code} finds ${meant.length} things: ${list(meant)}. Say which with --file, --deliverable, --item or --found, or --all for all of them.`,
    );
  return meant;
}

function list(findings: readonly Finding[]): string {
  const files = new Set(findings.map((finding) => finding.file ?? sayFile(finding)));
  // By their files they are told apart only where each has one of its own.
  const names = findings
    .slice(0, 5)
    .map((finding) =>
      files.size === findings.length
        ? (sayFile(finding) ?? `${finding.deliverable ?? ""} (${finding.message})`)
        : `${sayFile(finding) ?? finding.deliverable ?? ""} (${finding.message})`,
    );
  return `${names.join(", ")}${findings.length > 5 ? ", …" : ""}`;
}

/** The files that a finding is about: one, or all that it tells of together. */
function pathsOf({ file, together }: Finding): string[] {
  if (together) return filesOf(together.spans);
  return file === undefined ? [] : [file];
}

function sumOf(finding: Finding, digests: ReadonlyMap<string, string>): string | undefined {
  if (!finding.together) return finding.file && digests.get(finding.file);
  const sum = sumOfFiles(pathsOf(finding), digests);
  return typeof sum === "string" ? sum : undefined;
}

async function digestsOf(
  root: string,
  findings: readonly Finding[],
  signal: AbortSignal,
): Promise<Map<string, string>> {
  const hasher = createHasher(analyserOptions(process.env).workers);
  const digests = new Map<string, string>();
  try {
    for (const path of new Set(findings.flatMap(pathsOf))) {
      const file = await nodeFolder(root).open(path);
      digests.set(path, await hasher.digest(file, signal).finally(() => file.close()));
    }
    return digests;
  } finally {
    await hasher.close();
  }
}

/** What is written must be a spec that reads as the old one did, with one waiver more. */
function withWaiver(text: string, waiver: Waiver, around: SpecSurroundings): string {
  const added = addWaiver(text, waiver);
  const [fault] = faultsOfSpec(added, around);
  if (fault) throw new CannotRun(`The waiver would make the spec faulty: ${fault.message}.`);
  return added;
}

async function isAgreed(signal: AbortSignal): Promise<boolean> {
  if (!process.stdin.isTTY || !process.stdout.isTTY) return false;
  const asker = createInterface({ input: process.stdin, output: process.stdout });
  try {
    return /^y(es)?$/i.test((await asker.question("Write this? [y/N] ", { signal })).trim());
  } finally {
    asker.close();
  }
}

/** Whole or not at all, and not over what somebody else has written in the meantime. */
function write({ file, text: before }: SpecFile, text: string): void {
  onlyOneAtATime(file, () => {
    const now = new TextDecoder().decode(readFileSync(file));
    if (now !== before)
      throw new CannotRun("The spec has changed in the meantime, and nothing was written: try again.");
    const { mode } = statSync(file);
    writeReports([{ file: { path: file, target: file }, content: text }]);
    chmodSync(file, mode);
  });
}
