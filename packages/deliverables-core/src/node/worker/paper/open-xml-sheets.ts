import { walkXml } from "./xml-events.js";
import type { Parts } from "./zip-parts.js";

/** The sheets of an XLSX by their names, each with the part that holds it. */
export function openXmlSheets(part: Parts): [name: string, path: string][] {
  const targets = new Map(relationsIn(part("xl/_rels/workbook.xml.rels") ?? "<none/>", "xl/"));
  const sheets: [string, string][] = [];
  walkXml(part("xl/workbook.xml") ?? "<none/>", {
    open({ local, attributes }) {
      if (local !== "sheet") return;
      const id = Object.values(attributes).find((one) => one.local === "id" && one.prefix !== "")?.value;
      const target = targets.get(id ?? "");
      if (target !== undefined) sheets.push([attributes.name?.value ?? "", target]);
    },
    close() {},
    text() {},
  });
  return sheets;
}

/** The parts to which a sheet points: its tables among them. */
export function relatedParts(path: string, part: Parts): string[] {
  const [folder, name] = [path.slice(0, path.lastIndexOf("/") + 1), path.slice(path.lastIndexOf("/") + 1)];
  const relations = part(`${folder}_rels/${name}.rels`);
  return relations === undefined ? [] : relationsIn(relations, folder).map(([, target]) => target);
}

function relationsIn(xml: string, folder: string): [id: string, target: string][] {
  const targets: [string, string][] = [];
  walkXml(xml, {
    open({ attributes }) {
      const [id, target] = [attributes.Id?.value, attributes.Target?.value];
      if (id !== undefined && target !== undefined) targets.push([id, inFolder(folder, target)]);
    },
    close() {},
    text() {},
  });
  return targets;
}

/** `/xl/tables/table1.xml`, `../tables/table1.xml` and `worksheets/sheet1.xml` from where they are named. */
function inFolder(folder: string, target: string): string {
  if (target.startsWith("/")) return target.slice(1);
  const up = /^(?:\.\.\/)+/.exec(target)?.[0] ?? "";
  const parents = folder.split("/").slice(0, -1);
  const kept = parents.slice(0, Math.max(0, parents.length - up.length / 3));
  return [...kept, target.slice(up.length)].join("/");
}
