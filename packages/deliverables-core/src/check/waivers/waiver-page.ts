import type { Finding } from "../../report/finding.js";
import type { Waiver } from "../../spec/spec.js";
import type { RulePage } from "../rule.js";

/** A page about a waiver that does not hold. */
export interface WaiverPage extends RulePage {
  examples: () => WaiverExample[];
}

/** A waiver, what there is, and what is said of it. Runs as a test and stands on the page. */
export interface WaiverExample {
  title?: string;
  waiver: Waiver;
  /** The day of the check. */
  today: string;
  /** The file's SHA-256 as it is now; absent when the file is not there. */
  sha256?: string;
  /** What was found before the waivers were looked at. */
  found: (Pick<Finding, "file" | "actual" | "expected" | "deliverable"> & { message?: string })[];
  finds: string[];
}
