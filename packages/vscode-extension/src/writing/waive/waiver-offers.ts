import { type Finding, isWaivable, singleLine } from "deliverables-core";

/** Which finding is meant, in words that cross to another thread and back. */
export type FindingName = Pick<Finding, "code" | "message" | "deliverable" | "item" | "file" | "place" | "cell">;

/** A finding that the client may have accepted. */
export interface WaiverOffer {
  /** `Waive "Raster is 1440×1080, expected 1920×1080" for LFD1001A.mxf…` */
  title: string;
  finding: FindingName;
}

/** A line that a hundred files fall short of would offer a hundred waivers: on the files themselves each has its own. */
const mostOffered = 5;
const mostLetters = 70;

/** What can be waived of these findings. What is unchecked cannot, nor a fault of the spec: nobody can accept what nobody has seen. */
export function waiverOffers(findings: readonly Finding[]): WaiverOffer[] {
  return findings
    .filter(({ code }) => isWaivable(code))
    .slice(0, mostOffered)
    .map((finding) => ({ title: titleOf(finding), finding: nameOf(finding) }));
}

export function isSameFinding(finding: Finding, name: FindingName): boolean {
  return JSON.stringify(nameOf(finding)) === JSON.stringify(nameOf(name));
}

/** In one order, and with nothing else in it. */
function nameOf({ code, message, deliverable, item, file, place, cell }: FindingName): FindingName {
  return {
    code,
    message,
    ...(deliverable !== undefined && { deliverable }),
    ...(item !== undefined && { item }),
    ...(file !== undefined && { file }),
    ...(place && { place }),
    ...(cell !== undefined && { cell }),
  };
}

function titleOf({ message, file }: Finding): string {
  const text = singleLine(message);
  const short = text.length > mostLetters ? `${text.slice(0, mostLetters - 1)}…` : text;
  const where = file === undefined || message.includes(file) ? "" : ` for ${singleLine(file)}`;
  return `Waive "${short}"${where}…`;
}
