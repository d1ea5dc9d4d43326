/** A text in double quotes, and a comment: to its end, or to the end of the whole where it has none. */
const quotedText = /"[^"\\]*(?:\\.[^"\\]*)*"/g;
const quotedTextOrComment = /"[^"\\]*(?:\\.[^"\\]*)*"|\/\/[^\n\r]*|\/\*[^]*?(?:\*\/|$)/g;

/**
 * The value of a text that is JSON, with comments or without, by the host's own parser: in a twentieth of the time that a tree
 * with places takes, which only a fault asks for. Undefined for every text that is anything else, a trailing comma included, that
 * has a key twice, or whose brackets are nested deeper than `deepest`: what there is to say of those, the tree says.
 */
export function soundJson(text: string, deepest: number): { value: unknown } | undefined {
  try {
    const bare = withoutComments(text);
    if (bare === undefined) return undefined;
    const value: unknown = JSON.parse(bare);
    // Outside of texts, a colon stands behind each key and nowhere else.
    const keys = bare.replace(quotedText, "").split(":").length - 1;
    return countKeys(value, deepest) === keys ? { value } : undefined;
  } catch {
    return undefined;
  }
}

function withoutComments(text: string): string | undefined {
  if (!/\/[/*]/.test(text)) return text;
  let isWhole = true;
  const bare = text.replace(quotedTextOrComment, (found) => {
    if (found.startsWith('"')) return found;
    if (found.startsWith("/*") && !(found.length >= 4 && found.endsWith("*/"))) isWhole = false;
    return " ";
  });
  return isWhole ? bare : undefined;
}

/** How many keys there are in a value and in all that it holds; undefined where it is nested deeper than `deepest`. */
function countKeys(value: unknown, deepest: number): number | undefined {
  if (typeof value !== "object" || value === null) return 0;
  if (deepest === 0) return undefined;
  const inner = Object.values(value);
  let keys = Array.isArray(value) ? 0 : inner.length;
  for (const one of inner) {
    const more = countKeys(one, deepest - 1);
    if (more === undefined) return undefined;
    keys += more;
  }
  return keys;
}
