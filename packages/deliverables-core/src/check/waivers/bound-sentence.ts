import type { Finding } from "../../report/finding.js";
import { inOwnName } from "../../report/own-name.js";
import type { Waiver } from "../../spec/spec.js";

/**
 * Whether a finding says what the client accepted. Of many files told together, each but for its own name. Where a rule says
 * what it found without the number of another list's row, that number does not count: a row that was put in above changes
 * nothing about what was accepted.
 */
export function saysTheSame({ files, found }: Pick<Waiver, "files" | "found">, finding: Finding): boolean {
  if (found === undefined) return true;
  const { message, bound, file } = finding;
  if (found === message || found === bound || (bound !== undefined && withoutRow(found) === bound)) return true;
  const [first] = files ?? [];
  return first !== undefined && file !== undefined && inOwnName(found, first.first) === inOwnName(message, file);
}

/** `Row 3 of contributors.csv is …` as `A row of contributors.csv is …`. */
export function withoutRow(sentence: string): string {
  return sentence.replace(/^Row \d+ of /, "A row of ");
}
