import type { Unread } from "../../../folder/reader.js";
import type { Contents, Line, XmlElement } from "../../../papers/contents.js";
import { decodeText } from "../../../tables/decode-text.js";
import { BrokenXml, MoreThanIsRead, walkXml } from "./xml-events.js";

/** A QC report has some thousand. */
const mostElements = 200_000;
const largestBytes = 16_000_000;

/** Reads an XML into its elements, each with its place, once it is seen to be one. */
export function readXml(bytes: Uint8Array): Contents | Unread {
  if (bytes.length > largestBytes) return { unread: `it is larger than ${largestBytes / 1e6} MB` };
  const { text: xml } = decodeText(bytes);
  const stack: XmlElement[] = [];
  const spaces: string[] = [];
  const lines: Line[] = [];
  let root: XmlElement | undefined;
  let elements = 0;
  let attributes: XmlElement["attributes"] = [];
  try {
    walkXml(xml, {
      attribute: (name, value, line, column) => {
        const start = { line, column: Math.max(1, column - value.length - 1) };
        const place = { start, end: { line, column: start.column + value.length } };
        attributes.push({ name: localName(name), value, place });
        if (value.trim() !== "" && !/^xmlns(:|$)/.test(name))
          lines.push({ text: `${localName(name)}: ${value}`, place });
      },
      open: ({ local, uri }, parser) => {
        elements += 1;
        if (elements > mostElements) throw new MoreThanIsRead("it holds more elements than are read of a report");
        const here = { line: parser.line, column: parser.columnIndex + 1 };
        const element: XmlElement = {
          name: local,
          ...(uri !== spaces.at(-1) && { namespace: uri }),
          place: { start: here, end: here },
          attributes,
          text: "",
          children: [],
        };
        attributes = [];
        stack.at(-1)?.children.push(element);
        root ??= element;
        stack.push(element);
        spaces.push(uri);
      },
      text: (part) => {
        const element = stack.at(-1);
        if (element) element.text += part;
      },
      close: () => {
        const element = stack.pop();
        spaces.pop();
        if (!element) return;
        const leading = element.text.length - element.text.trimStart().length;
        element.text = element.text.trim();
        if (element.text === "") return;
        element.place = placeOfText(element, leading);
        lines.push({ text: `${element.name}: ${element.text}`, place: element.place });
      },
    });
  } catch (failure) {
    if (failure instanceof MoreThanIsRead) return { unread: failure.message };
    if (failure instanceof BrokenXml) return { unread: `it is no well-formed XML: ${failure.message}` };
    throw failure;
  }
  lines.sort((left, right) => (left.place?.start.line ?? 0) - (right.place?.start.line ?? 0));
  return { lines, ...(root && { xml: root }) };
}

function localName(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}

/** The text of an element that has no other begins behind its tag. */
function placeOfText({ place, text, children }: XmlElement, leading: number): XmlElement["place"] {
  const isPlain = leading === 0 && children.length === 0 && !text.includes("\n");
  if (!isPlain) return place;
  return { start: place.start, end: { line: place.start.line, column: place.start.column + text.length } };
}
