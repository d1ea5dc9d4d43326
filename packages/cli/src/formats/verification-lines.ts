import {
  type FileChange,
  type Report,
  type Seal,
  sayCount,
  sayWaivedFiles,
  singleLine,
  type Verification,
} from "deliverables-core";
import type { Paint } from "../terminal/color.js";
import { wrap } from "../terminal/wrap.js";

/** More would scroll the first out of sight; the number of all stands above. */
const mostListed = 200;

/** What verifying a report found, for a person: is this what was judged, and if not, what is otherwise. */
export function verificationLines(
  { header, verdict, seal, files: judged }: Report & { seal: Seal },
  found: Verification,
  version: string,
  colors: Paint,
  columns: number,
): string[] {
  const { reportIsWhole, files, spec, client, house, lapsed } = found;
  const paragraphs: string[] = [];
  const differs = files.length > 0 || spec !== "same" || client === "changed" || house === "changed";
  if (!reportIsWhole)
    paragraphs.push(
      colors.red(
        "The report has been changed since it was written. Nothing that it says can be relied on: check again.",
      ),
    );
  if (differs)
    paragraphs.push(colors.red(`This is not what was judged ${verdict} on ${header.checkedAt.slice(0, 10)}.`));
  else if (seal.kind === "names")
    paragraphs.push(
      colors.yellow(
        `Names and sizes are those that were judged ${verdict} on ${header.checkedAt.slice(0, 10)}. The bytes are not known: the report was written without --seal, so a file that changed and kept its size does not show.`,
      ),
    );
  else if (reportIsWhole)
    paragraphs.push(
      colors.green(`This is what was judged ${verdict} on ${header.checkedAt.slice(0, 10)}: ${sayBytes(judged)}.`),
    );
  if (spec === "changed") paragraphs.push("The spec has changed.");
  if (spec === "gone") paragraphs.push("The spec is gone.");
  if (house === "changed")
    paragraphs.push(
      "The house's configuration, .deliverablesrc.json, is another than the one that it was judged by: check again.",
    );
  if (client === "changed")
    paragraphs.push("The client schema is another than the one that the spec was judged by: check again.");
  if (client === "unknown")
    paragraphs.push("The client schema is not known to this program, so it could not be compared.");
  for (const waiver of lapsed)
    paragraphs.push(
      colors.red(
        `The client accepted ${waiver.code} of ${singleLine(sayWaivedFiles(waiver) ?? waiver.deliverable ?? "this delivery")} until ${waiver.expires}, and that day is over: check again.`,
      ),
    );
  if (header.toolVersion !== version)
    paragraphs.push(
      `It was judged by version ${header.toolVersion}, and this is ${version}: a new check may see more.`,
    );
  if (verdict !== "accepted") paragraphs.push(`The verdict was ${verdict.toUpperCase()}.`);
  const changes = files.slice(0, mostListed).map((change) => `  ${sayChange(change)}`);
  const more = files.length > mostListed ? [`  …and ${files.length - mostListed} more`] : [];
  return [...paragraphs.flatMap((text) => wrap(text, columns)), ...changes, ...more];
}

/** What could not be read when it was judged could not be compared either. */
function sayBytes(files: Report["files"]): string {
  const unread = files.filter(({ sha256 }) => sha256 === undefined).length;
  const read = `${sayCount(files.length - unread, "file")}, every byte`;
  return unread === 0 ? read : `${read}, and ${unread} more that could not be read then and cannot now`;
}

/** `changed  LFD1001A.mxf: its content is another` */
export function sayChange(change: FileChange): string {
  const word = change.kind.padEnd(8);
  const path = singleLine(change.path);
  if (change.kind === "renamed" && change.from.normalize("NFC") === change.path.normalize("NFC"))
    return `${word} ${path}: the name has the same letters, written in other Unicode (${formOf(change.from)}, now ${formOf(change.path)})`;
  if (change.kind === "renamed") return `${word} ${singleLine(change.from)} → ${path}`;
  return "why" in change ? `${word} ${path}: ${change.why}` : `${word} ${path}`;
}

/** `NFC`, as Windows and Linux write umlauts, or `NFD`, as some disks of a Mac do. */
function formOf(path: string): string {
  return (["NFC", "NFD"] as const).find((form) => path.normalize(form) === path) ?? "both mixed";
}
