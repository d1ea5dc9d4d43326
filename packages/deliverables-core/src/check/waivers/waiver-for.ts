import type { Finding } from "../../report/finding.js";
import type { Waiver } from "../../spec/spec.js";

/** Who has accepted a finding, why, and until when. */
export type Approval = Pick<Waiver, "reason" | "approvedBy" | "approvedOn" | "expires">;

/**
 * The waiver that covers one finding and no other. `sha256` is that of the finding's file, or of all its files together (`sumOfFiles`). Gives a reason in words where the
 * finding has nothing that a waiver could be bound to.
 */
export function waiverFor(
  finding: Finding,
  others: readonly Finding[],
  sha256: string | undefined,
  { reason, approvedBy, approvedOn, expires }: Approval,
): Waiver | { reason: string } {
  const { code, file, deliverable, item, actual, expected, requirement, message, bound, together } = finding;
  if (file !== undefined && sha256 === undefined) return { reason: `${file} could not be hashed` };
  if (file === undefined && (actual === undefined || deliverable === undefined))
    return {
      reason: "the finding names no file and nothing that was seen, so a waiver could not be bound to anything",
    };
  const alike = others.filter(
    (one) =>
      one !== finding && one.code === code && one.file === file && one.deliverable === deliverable && one.item === item,
  );
  const place = alike.some((one) => one.requirement?.pointer !== requirement?.pointer)
    ? requirement?.pointer
    : undefined;
  const isAlone = alike.every((one) => one.requirement?.pointer !== requirement?.pointer);
  return {
    code,
    ...(deliverable !== undefined && { deliverable }),
    ...(item !== undefined && { item }),
    ...(together
      ? { files: together.spans }
      : file !== undefined
        ? { file }
        : code === "files/missing" && expected !== undefined && { file: expected }),
    ...(sha256 !== undefined && { sha256 }),
    ...(place !== undefined && { requirement: place }),
    // Of several findings at one place, what was seen tells which.
    ...(actual !== undefined && !together && (file === undefined || !isAlone) && { actual }),
    // The spec may ask something else tomorrow, at the same place and of the same bytes.
    found: together?.sentence ?? bound ?? message,
    reason,
    approvedBy,
    approvedOn,
    ...(expires !== undefined && { expires }),
  };
}
