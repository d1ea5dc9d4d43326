/**
 * What a terminal could obey or hide: control characters (ESC among them), line ends, characters that turn the reading
 * direction, characters without width, tags, and halves of surrogate pairs.
 */
const unsafe = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;

const visibleAscii = /^[ -~]*$/;

/**
 * What a pipeline obeys in its own log: GitHub takes a line that begins so, whatever blanks stand before it, and `##[` wherever
 * it stands (as Azure's `##vso[`). Any word may begin a line once a text is wrapped.
 */
const pipelineCommand = /(?<=^|\s):(?=:)|#(?=#(?:vso)?\[)/g;

/**
 * Text from outside (a file name, a title, a message) as one visible line: what a terminal could obey or hide becomes an
 * escape such as `\u{202E}`, and so does what a pipeline would take for a command to it. A file name can hold any of these,
 * and a report must show it, not act on it.
 */
export function singleLine(text: string): string {
  // Most texts are this, and a report asks for tens of thousands of them.
  const line = visibleAscii.test(text) ? text : text.replaceAll(unsafe, escapeOf);
  return line.includes("::") || line.includes("##") ? line.replaceAll(pipelineCommand, escapeOf) : line;
}

function escapeOf(character: string): string {
  if (character === "\n") return "\\n";
  if (character === "\t") return "\\t";
  return `\\u{${(character.codePointAt(0) ?? 0).toString(16).toUpperCase()}}`;
}
