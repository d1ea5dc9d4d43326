import type { Fix, Source, SpecLocation, TextRange } from "../../report/finding.js";

/** The codes of what can be wrong with a spec itself. Each has its page, as a rule has. */
export const specFaultCodes = [
  "spec/syntax",
  "spec/duplicate-key",
  "spec/unknown-key",
  "spec/missing-key",
  "spec/value",
  "spec/contradiction",
  "spec/same-file",
  "spec/date",
  "spec/past-date",
  "spec/unknown-client",
  "spec/client-file",
  "spec/client-requirement",
  "spec/client-advice",
  "spec/client-dates",
  "spec/file-pattern",
  "spec/unknown-token",
  "spec/unknown-deliverable",
  "spec/unknown-rule",
  "spec/waiver",
  "spec/languages",
  "spec/reels",
  "spec/episodes",
  "spec/identifier",
  "spec/language-tag",
  "spec/house",
  "spec/example-left",
  "spec/odd-name",
  "spec/asks-less",
  "spec/day-off",
] as const;
export type SpecFaultCode = (typeof specFaultCodes)[number];

export interface TokenAsked {
  name: string;
  meant?: string;
}

/** What is wrong with a spec, and where. */
export interface SpecFault {
  code: SpecFaultCode;
  message: string;
  requirement: SpecLocation;
  expected?: string;
  actual?: string;
  source?: Source;
  fix?: Fix;
  /** The places that it follows from: where one of them is wrong by itself, this would be its echo. */
  because?: readonly string[];
  /** Of a name or a text, the token in it that nothing gives a value, and the one that it nearly is. */
  token?: TokenAsked;
  /** Where the fault lies in the file of a client schema instead of the spec. */
  file?: string;
  place?: TextRange;
}
