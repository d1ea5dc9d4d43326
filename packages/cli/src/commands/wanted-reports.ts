import type { House } from "deliverables-core";
import { CannotRun } from "../cannot-run.js";
import { type FormatName, type FormatRequest, formatRequest, formats } from "../formats/format-names.js";

/** The reports of one check: at most one is printed, and each of the others goes to a file of its own. */
export interface WantedReports {
  printed?: Exclude<FormatName, "ebu-qc">;
  files: { format: Exclude<FormatName, "ebu-qc">; path: string }[];
  /** Folders for EBU QC reports, of which there is one for each media file. */
  qcFolders: string[];
}

export interface WantedOptions {
  format?: FormatRequest[] | undefined;
  /** Where the one report goes that has no file of its own. */
  output?: string | undefined;
  quiet?: true | undefined;
  /** Whose part alone is told. */
  owner?: string | undefined;
}

/** A pipeline reads the others, and would take one's part for the whole. */
const narrowedByOwner: readonly FormatName[] = ["email", "markdown"];

/** Sorts out `--format`, `--output` and `--quiet`, and what a house writes where no `--format` is given, before any file is read. */
export function wantedReports({ format, output, quiet, owner }: WantedOptions, house: House = {}): WantedReports {
  const usual =
    owner === undefined ? (house.formats?.map(formatRequest) ?? [{ format: "text" }]) : [{ format: "email" as const }];
  const requests: readonly FormatRequest[] = format ?? usual;
  const whole = requests.find((request) => owner !== undefined && !narrowedByOwner.includes(request.format));
  if (whole)
    throw new CannotRun(
      `--owner narrows ${narrowedByOwner.join(" and ")}, and ${whole.format} tells of the whole delivery: leave one of the two out.`,
    );
  const withoutFile = requests.filter(({ path }) => path === undefined);
  const [first, second] = withoutFile;
  if (first && second)
    throw new CannotRun(
      `Only one report can be printed, and ${first.format} and ${second.format} are asked for: give one a file, as --format ${second.format}=${formats[second.format]}.`,
    );
  if (output !== undefined && !first)
    throw new CannotRun(
      `--output says where a report goes, and every --format has a file of its own: leave --output out.`,
    );
  const files: WantedReports["files"] = [];
  const qcFolders: string[] = [];
  for (const { format: name, path = output } of requests) {
    if (path === undefined) continue;
    if (name === "ebu-qc") qcFolders.push(path);
    else files.push({ format: name, path });
  }
  const printed = output === undefined ? first?.format : undefined;
  if (printed === "ebu-qc")
    throw new CannotRun(
      "EBU QC reports cannot be printed, because there is one for each media file: give them a folder, as --format ebu-qc=ebu-qc-reports.",
    );
  if (printed === "xlsx")
    throw new CannotRun("A workbook cannot be printed: give it a file, as --format xlsx=report.xlsx.");
  if (quiet && printed !== undefined && printed !== "text")
    throw new CannotRun(
      `--quiet prints only the verdict, so --format ${printed} needs --output to say where the report goes.`,
    );
  return { files, qcFolders, ...(printed !== undefined && { printed }) };
}
