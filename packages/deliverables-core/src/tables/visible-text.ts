/** Soft hyphens, marks of direction, blanks without width: web pages and Word leave them, and nobody sees them. Joiners belong to letters. */
const invisible = /[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\ufeff]/g;

/** What is seen of a cell's text, without blanks around it. */
export function visibleText(text: string): string {
  return withoutInvisible(text).trim();
}

/** The same with its blanks. */
export function withoutInvisible(text: string): string {
  return text.replaceAll(invisible, "");
}

/** Whether anything stands in a text that nobody sees. */
export function holdsInvisible(text: string): boolean {
  return text.search(invisible) >= 0;
}
