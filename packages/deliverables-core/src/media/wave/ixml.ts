import type { Ixml } from "../probe.js";

/** Field recorders write 2 to 20 KB. A longer one is left unread. */
export const longestIxmlBytes = 2 ** 18;

/** Chapters inside chapters; iXML needs four. */
const deepestNesting = 32;
/** Of any value; a note is a line. */
const longestText = 1000;

/**
 * What the `iXML` chunk says of the recording (iXML specification 3.01, gallery.co.uk/ixml). Only what iXML itself uses
 * is read: elements and text. Anything else of XML, such as a document type with entities, and any fault in the nesting
 * leaves the chunk without facts.
 */
export function readIxml(bytes: Uint8Array): Ixml | undefined {
  const ixml: Ixml = {};
  const trackNames: string[] = [];
  for (const { path, text } of leaves(new TextDecoder("utf-8").decode(bytes))) {
    if (path === undefined) return undefined;
    const value = plainText(text);
    const field = fields.get(path);
    if (value === "") continue;
    if (field) ixml[field] ??= value;
    else if (path === "BWFXML/TRACK_LIST/TRACK/NAME") trackNames.push(value);
  }
  return trackNames.length > 0 ? { ...ixml, trackNames } : ixml;
}

const fields = new Map<string, Exclude<keyof Ixml, "trackNames">>([
  ["BWFXML/PROJECT", "project"],
  ["BWFXML/SCENE", "scene"],
  ["BWFXML/TAKE", "take"],
  ["BWFXML/TAPE", "tape"],
  ["BWFXML/NOTE", "note"],
]);

/** Each element without others inside, by the names of those around it; without a path where this is not plain XML. */
function* leaves(xml: string): Generator<{ path: string | undefined; text: string }> {
  const open: string[] = [];
  let [contentStart, hasChild, end] = [0, true, 0];
  for (let at = xml.indexOf("<"); at >= 0; at = xml.indexOf("<", end)) {
    const closer = xml.startsWith("<!--", at) ? "-->" : xml.startsWith("<?", at) ? "?>" : ">";
    const close = xml.indexOf(closer, at + 1);
    end = close + closer.length;
    if (close < 0) break;
    if (closer !== ">") {
      // A text around a comment is none that a recorder writes.
      hasChild = true;
      continue;
    }
    const [, slash, name, alone] =
      /^<(\/?)([A-Za-z_][\w.:-]{0,63})(?:\s[^<>]*?)?(\/?)>$/.exec(xml.slice(at, end)) ?? [];
    if (name === undefined) break;
    if (alone) {
      hasChild = true;
    } else if (!slash) {
      if (open.length === deepestNesting) break;
      open.push(name);
      [contentStart, hasChild] = [end, false];
    } else {
      if (open.at(-1) !== name) break;
      if (!hasChild) yield { path: open.join("/"), text: xml.slice(contentStart, at) };
      open.pop();
      hasChild = true;
      // Recorders fill the rest of the chunk with anything.
      if (open.length === 0) return;
    }
  }
  yield { path: undefined, text: "" };
}

const entities = new Map([
  ["amp", "&"],
  ["lt", "<"],
  ["gt", ">"],
  ["quot", '"'],
  ["apos", "'"],
]);

/** With the five entities that XML has of its own; others stay as they are written. */
function plainText(text: string): string {
  const cut = text.length > longestText ? `${text.slice(0, longestText - 1)}…` : text;
  return cut.replace(/&([a-z]{2,4});/g, (written, name: string) => entities.get(name) ?? written).trim();
}
