/** Text that VS Code has to insert as it is, though it is part of a snippet. */
export function plainInSnippet(text: string): string {
  return text.replaceAll(/[\\$}]/g, "\\$&");
}

/** A field of a snippet that is filled in already. */
export function field(index: number, text: string): string {
  return `\${${index}:${plainInSnippet(text)}}`;
}

/** A field that offers a choice; the first is filled in. */
export function choice(index: number, texts: readonly string[]): string {
  return `\${${index}|${texts.map((text) => text.replaceAll(/[\\,|]/g, "\\$&")).join(",")}|}`;
}
