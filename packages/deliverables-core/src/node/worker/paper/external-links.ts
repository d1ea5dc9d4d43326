import { walkXml } from "./xml-events.js";
import type { Parts } from "./zip-parts.js";

/** What an office document takes from other files. A link that a reader may click on is none that it depends on. */
export function externalLinks(names: string[], part: Parts): string[] {
  const links: string[] = [];
  for (const name of names.filter((one) => one.endsWith(".rels"))) {
    walkXml(part(name) ?? "<none/>", {
      open: ({ local, attributes }) => {
        const { Target, TargetMode, Type } = attributes;
        const isDependence = TargetMode?.value === "External" && !/\/hyperlink$/.test(Type?.value ?? "");
        if (local === "Relationship" && isDependence && links.length < 100) links.push(Target?.value ?? "");
      },
      close: () => {},
      text: () => {},
    });
  }
  return links;
}
