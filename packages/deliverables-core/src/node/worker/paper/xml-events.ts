import { SaxesParser, type SaxesTagNS } from "saxes";

/** Deeper than any paper; the parser's time grows with the square of the depth. */
const deepest = 200;

export interface XmlEvents {
  open(tag: SaxesTagNS, parser: SaxesParser<{ xmlns: true; position: true }>): void;
  close(tag: SaxesTagNS): void;
  text(text: string): void;
  /** An attribute of the tag that opens next, at the place where it ends. */
  attribute?(name: string, value: string, line: number, column: number): void;
}

/** Why an XML is not read any further. */
export class BrokenXml extends Error {}

/** There is more of it than is read; it may be well-formed. */
export class MoreThanIsRead extends BrokenXml {}

/** Walks over an XML as XML 1.0 and its namespaces ask for. Entities of its own are not expanded, and nothing is fetched. */
export function walkXml(xml: string, events: XmlEvents): void {
  const parser = new SaxesParser({ xmlns: true, position: true });
  let depth = 0;
  parser.on("error", (failure) => {
    throw new BrokenXml(failure.message);
  });
  parser.on("opentag", (tag) => {
    depth += 1;
    if (depth > deepest) throw new MoreThanIsRead("it nests deeper than any paper");
    events.open(tag, parser);
  });
  parser.on("closetag", (tag) => {
    depth -= 1;
    events.close(tag);
  });
  parser.on("text", events.text);
  parser.on("cdata", events.text);
  parser.on("attribute", ({ name, value }) => {
    events.attribute?.(name, value, parser.line, parser.columnIndex + 1);
  });
  parser.write(xml).close();
}
