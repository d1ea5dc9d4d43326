import type { SpecFault } from "../spec/faults/spec-fault.js";
import type { Checked } from "./check-delivery.js";
import type { RulePage } from "./rule.js";
import { pageOf } from "./rule-page.js";

/** What of the page about a fault stands in its finding. */
export type SpecPageHead = Pick<RulePage, "code" | "severity" | "fix">;

/** The faults of a spec as findings. Nothing was opened, so everything that the spec asks for is unchecked. */
export function specFindings(faults: SpecFault[], pages: readonly SpecPageHead[], unlooked: string[] = []): Checked {
  const findings = faults.map(({ because: _, token: __, ...fault }) => {
    const page = pages.find(({ code }) => code === fault.code);
    return {
      severity: page?.severity ?? ("error" as const),
      ...fault,
      remedy: page?.fix ?? "",
      help: pageOf(fault.code),
    };
  });
  findings.sort(
    ({ requirement: { range: left } }, { requirement: { range: right } }) =>
      left.start.line - right.start.line || left.start.column - right.start.column,
  );
  const messages = ["No file of the delivery was opened, because the spec itself has faults", ...unlooked];
  const remedy = "Put the spec right first, then check again.";
  return { findings, unchecked: messages.map((message) => ({ message, remedy })), compared: () => [] };
}
