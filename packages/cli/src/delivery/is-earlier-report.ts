import { closeSync, openSync, readSync, statSync } from "node:fs";

const lookedAtBytes = 65_536;

/** What one of our reports has in its first or last lines, whichever of the formats it was written in. */
const marks = [
  /"reportVersion": \d/,
  /"\$schema": "https:\/\/json\.schemastore\.org\/sarif-/,
  /"check_name": "(?:[a-z0-9-]+\/[a-z0-9-]+|unchecked)",\s+"fingerprint": "/,
  /^::(notice|warning|error)( |::)/,
  /^(\*\*)?(ACCEPTED|REJECTED|INCOMPLETE)\b/m,
  /^Checked on \d{4}-\d\d-\d\d by .+\.$/m,
  /^Subject: .+: nothing is open$/m,
  /^\s*\[\s*\]\s*$/,
  /<meta name="generator" content="deliverables /,
  /<testsuites name="[^"]*" tests="\d+" failures="\d+" errors="\d+" time="0">/,
  /<ToolID>urn:deliverables<\/ToolID>/,
  /^\uFEFF?severity,code,message,deliverable,item,owner,/,
  /<Application>deliverables<\/Application>/,
];

/** Whether a file that is there already is a report of an earlier check, so that the next one may take its place. */
export function isEarlierReport(path: string): boolean {
  const { size } = statSync(path);
  const text = `${textAt(path, 0)}\n${size > lookedAtBytes ? textAt(path, size - lookedAtBytes) : ""}`;
  return marks.some((mark) => mark.test(text));
}

function textAt(path: string, offset: number): string {
  const file = openSync(path, "r");
  try {
    const bytes = Buffer.alloc(lookedAtBytes);
    return bytes.toString("utf8", 0, readSync(file, bytes, 0, bytes.length, offset));
  } finally {
    closeSync(file);
  }
}
