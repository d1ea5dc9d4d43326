import type { Line } from "./contents.js";
import { isLinkToFile } from "./link-to-file.js";
import { textOfRtf } from "./text-of-rtf.js";

/** What people write into the properties of an RTF (RTF 1.9.1, "Information Group"). */
const property =
  /\{\\(title|subject|author|manager|company|keywords|comment|doccomm|hlinkbase) ?(?<text>[^{}]{1,2000})\}/g;
/** What a field is told to show, in one group or in one within. */
const field = /\\fldinst\b ?(?:\{(?:\\[a-z]{1,32}-?\d{0,10} ?){0,20})?(?<text>[^{}]{1,2000})\}/g;
const most = 2000;

/** What goes out with an RTF beside its text: its properties, and links to files. */
export function asideOfRtf(rtf: string): Line[] {
  const lines: Line[] = [];
  for (const { groups } of rtf.matchAll(property)) lines.push(...plain(groups?.text, "in its properties"));
  for (const { groups } of rtf.matchAll(field)) {
    const told = plain(groups?.text, "in a field");
    lines.push(...told.filter(({ text }) => isLinkToFile(/^\s*HYPERLINK\s+"?([^"\s]*)/.exec(text)?.[1] ?? "-")));
    if (lines.length > most) break;
  }
  return lines.slice(0, most);
}

function plain(text: string | undefined, where: string): Line[] {
  // A path has each of its strokes twice: once for the field, and once more for the file.
  return textOfRtf(`{${text ?? ""}}`).lines.map((line) => ({ text: line.text.replaceAll("\\\\", "\\"), where }));
}
