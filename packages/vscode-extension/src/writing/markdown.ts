import { citeSource, type Source, singleLine } from "deliverables-core";

/** Text from a spec, a file name or a file, as it has to stand in Markdown to be read as it is: no link, picture or HTML. */
export function plainText(text: string): string {
  return singleLine(text)
    .replaceAll(/[\\`*_{}[\]()#+!|<>~&]/g, "\\$&")
    .replaceAll(/:(?=\/\/)|@|\.(?<=www\.)/gi, (sign) => `&#${sign.charCodeAt(0)};`);
}

/** Text in a code span, whatever backticks it holds. */
export function code(text: string): string {
  const line = singleLine(text);
  const longest = Math.max(0, ...[...line.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = "`".repeat(longest + 1);
  const space = /^`|`$|^ .* $/.test(line) ? " " : "";
  return `${fence}${space}${line}${space}${fence}`;
}

/** The client's document behind a figure, with a link to it where it has an address. */
export function citation(source: Source): string {
  const { address, retrieved, confidence } = source;
  const name = plainText(citeSource(source));
  const read = retrieved === undefined ? "" : `, read ${plainText(retrieved)}`;
  const sure = confidence === undefined ? "" : `, confidence ${confidence}`;
  const link = address !== undefined && /^https:\/\/[^\s<>()\\]+$/.test(address) ? `[${name}](${address})` : name;
  return `${link}${read}${sure}`;
}
