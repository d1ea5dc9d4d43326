/** `U+202E`: a character that cannot be shown, by its number. */
export function sayCodePoint(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
}
