/** What is private, for a report: enough to find it, too little to use it. `GB29 NWBK …` becomes `GB…19`. */
export function mask(text: string): string {
  const plain = text.replaceAll(/\s/g, "");
  return plain.length < 8 ? "…" : `${plain.slice(0, 2)}…${plain.slice(-2)}`;
}
