/** Text as a paragraph or a cell of Markdown shows it: nothing in it is markup, a mention or an address that is followed. */
export function plain(text: string): string {
  return (
    text
      .replaceAll(/[\\`*_[\]<>|~#&]/g, (character) => `\\${character}`)
      // A mention would call people who have nothing to do with it; GitHub looks for it in the text as it is shown.
      .replaceAll(/@(?=\w)/g, "@<!-- -->")
      .replaceAll("://", ":\\//")
      .replaceAll(/\bwww\./gi, (match) => `${match.slice(0, -1)}\\.`)
  );
}

/** Text in a code span, whatever backticks it holds. */
export function code(text: string): string {
  const longest = Math.max(0, ...(text.match(/`+/g) ?? []).map(({ length }) => length));
  const fence = "`".repeat(longest + 1);
  const space = /^[` ]|[` ]$/.test(text) ? " " : "";
  return `${fence}${space}${text}${space}${fence}`;
}
