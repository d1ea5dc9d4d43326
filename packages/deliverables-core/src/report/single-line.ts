/**
 * A text from outside as one visible line: control characters, line ends, and the characters that turn or hide what
 * follows (bidirectional controls, zero-width characters, lone surrogates) become escapes such as `\u{202E}`.
 */
export function singleLine(text: string): string {
  return text.replaceAll(/[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu, (character) => {
    if (character === "\n") return "\\n";
    if (character === "\t") return "\\t";
    return `\\u{${(character.codePointAt(0) ?? 0).toString(16).toUpperCase()}}`;
  });
}
