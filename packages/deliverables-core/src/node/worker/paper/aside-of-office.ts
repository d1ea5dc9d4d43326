import type { Contents, Line } from "../../../papers/contents.js";
import { isLinkToFile } from "../../../papers/link-to-file.js";
import { placelessLines } from "../../../papers/text-lines.js";
import { BrokenXml, walkXml } from "./xml-events.js";
import type { Parts } from "./zip-parts.js";

/** Of an office document: its properties (ECMA-376-2, 11; ISO/IEC 26300-3, 4.3), and XML that a program keeps in it. */
const properties = /^(docProps\/(core|app|custom)|meta)\.xml$/;
const ownXml = /^customXml\/item\d+\.xml$/;
/** What programs count and note for themselves. */
const counted =
  /^(Application|AppVersion|Template|TotalTime|Pages|Words|Characters\w*|Lines|Paragraphs|Slides|Notes|HiddenSlides|MMClips|ScaleCrop|LinksUpToDate|SharedDoc|HyperlinksChanged|DocSecurity|PresentationFormat|HeadingPairs|TitlesOfParts|lpstr|i4|created|modified|revision|lastPrinted|creation-date|date|editing-cycles|editing-duration|generator)$/;
const mostCharacters = 200_000;

/** What goes out with an office document beside its pages: properties, XML of its own, links to files, and the title that it has by its properties. */
export function asideOfOffice(names: string[], part: Parts): Pick<Contents, "aside" | "title"> {
  const aside: Line[] = [];
  let title: string | undefined;
  let characters = 0;
  const add = (text: string, where: string) => {
    characters += text.length;
    if (characters <= mostCharacters) aside.push(...placelessLines(text).map((line) => ({ ...line, where })));
  };
  for (const name of names) {
    const isProperty = properties.test(name);
    if (isProperty || ownXml.test(name))
      for (const { element, label, text } of textsIn(part(name) ?? "")) {
        if (element === "title" && isProperty) title ??= text;
        add(
          label === undefined ? text : `${label}: ${text}`,
          isProperty ? "in its properties" : "in XML that it carries",
        );
      }
    if (name.endsWith(".rels")) for (const target of targetsIn(part(name) ?? "")) add(target, "behind a link");
  }
  return { ...(aside.length > 0 && { aside }), ...(title !== undefined && { title }) };
}

/** The text of each element, and of a property that somebody has named, its name. A part that is broken says what stands before the break. */
function textsIn(xml: string): { element: string; label?: string; text: string }[] {
  const texts: { element: string; label?: string; text: string }[] = [];
  let label: string | undefined;
  let text = "";
  const end = (element: string) => {
    if (text.trim() !== "" && !counted.test(label === undefined ? element : ""))
      texts.push({ element, ...(label !== undefined && { label }), text: text.trim() });
    text = "";
  };
  walkUnlessBroken(xml, {
    open: ({ local, attributes }) => {
      text = "";
      if (local === "property") label = attributes.name?.value;
      else if (local === "user-defined") label = Object.values(attributes).find((one) => one.local === "name")?.value;
    },
    close: ({ local }) => {
      end(local);
      if (local === "property" || local === "user-defined") label = undefined;
    },
    text: (part) => {
      text += part;
    },
  });
  return texts;
}

/** Where links and the like lead, when that is a file: an address in the net is nobody's machine. */
function targetsIn(rels: string): string[] {
  const targets: string[] = [];
  walkUnlessBroken(rels, {
    open: ({ local, attributes }) => {
      const target = attributes.Target?.value ?? "";
      if (local === "Relationship" && attributes.TargetMode?.value === "External" && isLinkToFile(target))
        targets.push(target);
    },
    close: () => {},
    text: () => {},
  });
  return targets;
}

function walkUnlessBroken(xml: string, events: Parameters<typeof walkXml>[1]): void {
  try {
    walkXml(xml === "" ? "<none/>" : xml, events);
  } catch (failure) {
    if (!(failure instanceof BrokenXml)) throw failure;
  }
}
