/**
 * What a terminal could obey or hide: control characters (ESC among them), line ends, characters that turn the reading
 * direction, characters without width, tags, and halves of surrogate pairs.
 */
const unsafe = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;

/**
 * Text from outside (a file name, a title, a message) as one visible line: what a terminal could obey or hide becomes an
 * escape such as `\u{202E}`. A file name can hold any of these, and a report must show it, not act on it.
 */
export function safeText(text: string): string {
  return text.replaceAll(unsafe, (character) => {
    if (character === "\n") return "\\n";
    if (character === "\t") return "\\t";
    return `\\u{${(character.codePointAt(0) ?? 0).toString(16).toUpperCase()}}`;
  });
}

/** The same value with every text in it made safe, so that no place that prints one can forget to. */
export function withSafeText<Value>(value: Value): Value {
  // The shape stays: texts become texts, lists lists, and keys are our own words.
  return safe(value) as Value;
}

function safe(value: unknown): unknown {
  if (typeof value === "string") return safeText(value);
  if (Array.isArray(value)) return value.map(safe);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, safe(inner)]));
}
