import type { SpecFault } from "../spec/spec-fault.js";
import type { Checked } from "./check-delivery.js";
import { pageOf, type SpecFaultPage } from "./rule-page.js";

/** The faults of a spec as findings. Nothing was opened, so everything that the spec asks for is unchecked. */
export function specFindings(faults: SpecFault[], pages: readonly SpecFaultPage[]): Checked {
  const findings = faults.map((fault) => {
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
  const unchecked = {
    message: "No file of the delivery was opened, because the spec itself has faults",
    remedy: "Put the spec right first, then check again.",
  };
  return { findings, unchecked: [unchecked], compared: () => [] };
}
