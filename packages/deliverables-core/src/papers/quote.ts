const longest = 60;

/** What a paper says, for a sentence: in quotes, in one line, and not longer than one reads. */
export function quote(text: string): string {
  const line = text.trim().replaceAll(/\s+/g, " ");
  return `"${line.length > longest ? `${line.slice(0, longest - 1)}…` : line}"`;
}
