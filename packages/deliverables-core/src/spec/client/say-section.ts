/** A section of a document as one cites it: `§4.2`; what has a word of its own, as `article 7`, stays. */
export function saySection(section: string): string {
  return /^\d/.test(section) ? `§${section}` : section;
}
