import { secrets } from "./private/secrets.js";

const longest = 60;
/** So much of a text is looked at; what is private and cut in two is no longer known for it. */
const lookedAt = 2000;

/** What a paper says, for a sentence: in quotes, in one line, not longer than one reads, and without what is private. */
export function quote(text: string): string {
  const line = withoutPrivate(text.trim().replaceAll(/\s+/g, " ").slice(0, lookedAt));
  return `"${line.length > longest ? `${line.slice(0, longest - 1)}…` : line}"`;
}

function withoutPrivate(line: string): string {
  let left = line;
  for (const trace of secrets)
    for (const { written, masked } of trace({ lines: [{ text: left }] })) left = left.replace(written, masked);
  return left;
}
