import { headingOf, metAt, placeInSpec, tableRule, titleOf } from "../../check/rule-kinds/table-rule.js";
import { filesBeside } from "../../delivery/files-beside.js";
import { foldedName } from "../../delivery/names/portable-names.js";
import { nearest } from "../../spec/faults/did-you-mean.js";
import type { TableDeliverable } from "../../spec/spec.js";
import { sayCell } from "../../tables/say-cell.js";

const asked: Partial<TableDeliverable> = { preset: "stills-captions", columns: { file: { fileOf: "stills" } } };
const deliverables = { stills: { type: "image", files: "Stills/*.jpg" } } as const;

export const tableFile = tableRule({
  code: "table/file",
  title: "Rows and files",
  severity: "error",
  why: "A picture without a caption is not printed, and a caption without its picture shows that one was forgotten.",
  fix: "Add the row or the file that is missing, or write the file's name as it is.",
  examples: () => [
    {
      table: ["File,Caption", "LFD_01.jpg,The hedge at dawn", "LFD_02,Jo Smith"],
      asked,
      deliverables,
      files: { "Stills/LFD_01.jpg": 9, "Stills/LFD_02.jpg": 9 },
      finds: [],
    },
    {
      table: ["File,Caption", "LFD_01.jpg,The hedge at dawn", "LFD_03.jpg,Jo Smith"],
      asked,
      deliverables,
      files: { "Stills/LFD_01.jpg": 9, "Stills/LFD_02.jpg": 9 },
      finds: [
        "Stills/LFD_02.jpg has no row in LFD1001A_rights.csv",
        'File of row 3 is "LFD_03.jpg", which is no file of stills; did you mean "LFD_02.jpg"?',
      ],
    },
    {
      title: "A name that differs in case is the file, and another one to some systems",
      table: ["File,Caption", "lfd_01.JPG,The hedge at dawn"],
      asked,
      deliverables,
      files: { "Stills/LFD_01.jpg": 9 },
      finds: ['File of row 2 is "lfd_01.JPG", and the file is called LFD_01.jpg'],
    },
    {
      table: ["File,Caption", "LFD_01.jpg,The hedge at dawn"],
      asked,
      deliverables,
      files: {},
      finds: ["unchecked: LFD1001A_rights.csv was not compared with stills: there is no file"],
    },
  ],
  *look(delivered) {
    const { rows, columns, columnsAsked, delivery, item, file } = delivered;
    for (const column of columnsAsked) {
      const { fileOf, name } = column;
      if (fileOf === undefined || !columns.has(name)) continue;
      const asks = placeInSpec(delivered, column, "fileOf");
      const paths = filesBeside(delivery, item, fileOf).map(({ other }) => other.path);
      if (paths.length === 0) {
        const message = `${file} was not compared with ${fileOf}: there is no file`;
        yield {
          at: headingOf(delivered, name),
          asks,
          unchecked: true,
          message,
          remedy: `It is compared as soon as ${fileOf} is there.`,
        };
        continue;
      }
      const known = filesByName(paths);
      const told = new Set<string>();
      let wrong = 0;
      for (const row of rows) {
        const at = row.cells.get(name);
        for (const text of at ? at.text.split(/[;|\n]/) : []) {
          const written = text.trim().replaceAll("\\", "/").normalize("NFC");
          const path = known.get(foldedName(written));
          if (path !== undefined) told.add(path);
          if (!at || written === "" || (path !== undefined && formsOf(path).includes(written))) continue;
          wrong += 1;
          const title = `${titleOf(delivered, column)} of ${row.inSentence} is ${sayCell({ text: written })}`;
          const lost = paths.filter((one) => !told.has(one)).map(baseName);
          const meant = path === undefined ? nearest(baseName(written), lost) : baseName(path);
          const advice = meant === undefined ? "" : `; did you mean "${meant}"?`;
          const message =
            path === undefined
              ? `${title}, which is no file of ${fileOf}${advice}`
              : `${title}, and the file is called ${meant}`;
          yield { at, asks, message, actual: written, ...(meant !== undefined && { expected: meant }) };
        }
      }
      for (const path of paths.filter((one) => !told.has(one))) {
        wrong += 1;
        yield { at: headingOf(delivered, name), asks, message: `${path} has no row in ${file}`, expected: path };
      }
      if (wrong === 0) yield* metAt(asks, `the files of ${fileOf}`, `${paths.length} files, each with its row`);
    }
  },
});

/** Files by the ways in which a table may write their names: with their folder or without it, with their extension or without it. */
function filesByName(paths: string[]): Map<string, string> {
  const byName = new Map<string, string>();
  for (const path of paths)
    for (const form of formsOf(path).map(foldedName)) if (!byName.has(form)) byName.set(form, path);
  return byName;
}

function formsOf(path: string): string[] {
  return [path, baseName(path), baseName(path).replace(/\.[^.]+$/, "")].map((form) => form.normalize("NFC"));
}

function baseName(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}
