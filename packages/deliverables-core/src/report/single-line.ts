/**
 * What a terminal could obey or hide: control characters (ESC among them), line ends, characters that turn the reading
 * direction, characters without width, tags, and halves of surrogate pairs.
 */
const unsafe = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;

const visibleAscii = /^[ -~]*$/;

/**
 * Text from outside (a file name, a title, a message) as one visible line: what a terminal could obey or hide becomes an
 * escape such as `\u{202E}`. A file name can hold any of these, and a report must show it, not act on it.
 */
export function singleLine(text: string): string {
  // Most texts are this, and a report asks for tens of thousands of them.
  if (visibleAscii.test(text)) return text;
  return text.replaceAll(unsafe, (character) => {
    if (character === "\n") return "\\n";
    if (character === "\t") return "\\t";
    return `\\u{${(character.codePointAt(0) ?? 0).toString(16).toUpperCase()}}`;
  });
}
