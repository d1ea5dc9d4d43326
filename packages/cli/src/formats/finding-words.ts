import { type Finding, type Report, sayCount, type Together, type WaivedFinding } from "deliverables-core";

/** `delivery.json:37:30 (/deliverables/programme/timecode/start)` */
export function saySpecPlace(requirement: Finding["requirement"], specName: string): string | undefined {
  if (!requirement) return undefined;
  const { pointer, range } = requirement;
  return `${specName}:${range.start.line}:${range.start.column}${pointer ? ` (${pointer})` : ""}`;
}

/** More stretches of files than these are counted: the report in JSON names them all. */
const mostSpans = 12;

/** `cues.csv:12:4`; `cues.xlsx, cell B12`; `licence.pdf, page 3`; the path alone where the place in the file is not known. */
export function sayFile({
  file,
  together,
  place,
  cell,
  page,
}: Pick<Finding, "file" | "together" | "place" | "cell" | "page">): string | undefined {
  if (together) return sayTogether(together);
  if (file && cell !== undefined) return `${file}, cell ${cell}`;
  if (file && page !== undefined) return `${file}, page ${page}`;
  return file && `${file}${place ? `:${place.start.line}:${place.start.column}` : ""}`;
}

/** `Frames/LF_0086400.dpx – LF_0089399.dpx`: from the first to the last of each stretch. */
export function sayTogether({ spans }: Together): string {
  const nameOf = (path: string) => path.slice(path.lastIndexOf("/") + 1);
  const said = spans
    .slice(0, mostSpans)
    .map(({ first, last }) => (first === last ? first : `${first} – ${nameOf(last)}`));
  const more = spans.length - said.length;
  return `${said.join(", ")}${more > 0 ? ` and ${more} more, all in the JSON report` : ""}`;
}

/** What changes, in words: `rename a.mxf to b.mxf`. */
export function sayFix(fix: NonNullable<Finding["fix"]>): string {
  return fix.kind === "rename" ? `rename ${fix.from} to ${fix.to}` : `write ${fix.text}`;
}

/** `by Client delivery desk on 2026-11-20, until 2026-12-31` */
export function sayApproval({ approvedBy, approvedOn, expires }: WaivedFinding["waiver"]): string {
  return `by ${approvedBy} on ${approvedOn}${expires === undefined ? "" : `, until ${expires}`}`;
}

/** Beside a finding that the spec or its house weighs otherwise: nobody should take it for less without knowing. */
export function sayOwnSeverity(ownSeverity: NonNullable<Finding["ownSeverity"]>): string {
  return `by its rule ${ownSeverity === "error" ? "an error" : ownSeverity === "warning" ? "a warning" : "an info"}`;
}

/** `19 errors, 2 warnings, 1 unchecked`. */
export function sayFound({ errors, warnings, infos, unchecked, waived }: Report["counts"]): string {
  const found = [
    errors > 0 && sayCount(errors, "error"),
    warnings > 0 && sayCount(warnings, "warning"),
    infos > 0 && sayCount(infos, "info"),
    unchecked > 0 && `${unchecked} unchecked`,
    waived > 0 && `${waived} waived`,
  ].filter(Boolean);
  return found.join(", ") || "nothing to put right";
}
