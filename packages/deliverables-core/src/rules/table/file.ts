import { baseName, filesNamedInATable } from "../../check/files-named-in-a-table.js";
import { headingOf, metAt, placeInSpec, tableRule, titleOf } from "../../check/rule-kinds/table-rule.js";
import { filesBeside } from "../../delivery/files-beside.js";
import { nearest } from "../../spec/faults/did-you-mean.js";
import type { TableDeliverable } from "../../spec/spec.js";
import { sayCell } from "../../tables/say-cell.js";
import type { Cell } from "../../tables/table.js";
import type { Row } from "../../tables/table-rows.js";

const asked: Partial<TableDeliverable> = { preset: "stills-captions", columns: { file: { fileOf: "stills" } } };
const withFolder = "Two files have this name: write the folder before it in each of their rows, as Day1/a.jpg.";
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
      title: "Another extension, and other zeros: the row is that picture's, and is told once",
      table: ["File,Caption", "LFD_01.tif,The hedge at dawn", "LFD 2,Jo Smith"],
      asked,
      deliverables,
      files: { "Stills/LFD_01.jpg": 9, "Stills/LFD_02.jpg": 9 },
      finds: [
        'File of row 2 is "LFD_01.tif", and the file is called LFD_01.jpg',
        'File of row 3 is "LFD 2", and the file is called LFD_02.jpg',
      ],
    },
    {
      title: "Every name in the same way",
      table: ["File,Caption", "LFD_1.jpg,The hedge", "LFD_2.jpg,Jo Smith", "LFD_3.jpg,Ann Holly"],
      asked,
      deliverables,
      files: { "Stills/LFD_01.jpg": 9, "Stills/LFD_02.jpg": 9, "Stills/LFD_03.jpg": 9 },
      finds: ['File of row 2 is "LFD_1.jpg", and the file is called LFD_01.jpg; 2 more rows differ in the same way'],
    },
    {
      title: "One name in two folders",
      table: ["File,Caption", "Day1/a.jpg,The hedge at dawn", "Day2\\a.jpg,Jo Smith"],
      asked,
      deliverables: { stills: { type: "image", files: "Stills/*/*.jpg" } },
      files: { "Stills/Day1/a.jpg": 9, "Stills/Day2/a.jpg": 9 },
      finds: [],
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
      const find = filesNamedInATable(paths);
      const names = namesIn(rows, name);
      const found = names.map(({ written }) => find(written));
      const told = new Set(found.flatMap((one) => one?.path ?? []));
      const lost = paths.filter((one) => !told.has(one)).map(baseName);
      const unlike = names.flatMap((one, index) => {
        const meant = found[index];
        return meant?.differs === undefined ? [] : [{ ...one, meant, differs: meant.differs }];
      });
      for (const [index, { at, written, where }] of names.entries()) {
        if (found[index]) continue;
        const meant = nearest(baseName(written), lost);
        const advice = meant === undefined ? "" : `; did you mean "${meant}"?`;
        const message = `${titleOf(delivered, column)} of ${where} is ${sayCell({ text: written })}, which is no file of ${fileOf}${advice}`;
        yield { at, asks, message, actual: written, ...(meant !== undefined && { expected: meant }) };
      }
      for (const { at, written, where, meant, more } of fewLines(unlike)) {
        const expected = baseName(meant.path);
        const likewise = more === 0 ? "" : `; ${more} more rows differ in the same way`;
        const message = `${titleOf(delivered, column)} of ${where} is ${sayCell({ text: written })}, and the file is called ${expected}${likewise}`;
        yield { at, asks, message, actual: written, expected };
      }
      for (const path of paths.filter((one) => !told.has(one))) {
        const message = `${path} has no row in ${file}`;
        const twin = [...told].some((other) => baseName(other) === baseName(path));
        yield { at: headingOf(delivered, name), asks, message, expected: path, ...(twin && { remedy: withFolder }) };
      }
      if (lost.length === 0 && found.every((one) => one && one.differs === undefined))
        yield* metAt(asks, `the files of ${fileOf}`, `${paths.length} files, each with its row`);
    }
  },
});

interface Named {
  at: Cell;
  written: string;
  /** `row 14`. */
  where: string;
}

/** Every name in a column; a cell may hold several. */
function namesIn(rows: readonly Row[], column: string): Named[] {
  return rows.flatMap(({ cells, inSentence: where }) => {
    const at = cells.get(column);
    const parts = at ? at.text.split(/[;|\n]/) : [];
    const names = parts.map((part) => part.trim().replaceAll("\\", "/").normalize("NFC"));
    return names.flatMap((written) => (at && written !== "" ? [{ at, written, where }] : []));
  });
}

/** Three and more names that all differ in the same way were written by one hand: the first stands for them. */
function fewLines<One extends Named & { differs: string }>(unlike: readonly One[]): (One & { more: number })[] {
  return unlike.flatMap((one, index) => {
    const alike = unlike.filter(({ differs }) => differs === one.differs);
    if (alike.length < 3) return [{ ...one, more: 0 }];
    return alike[0] === unlike[index] ? [{ ...one, more: alike.length - 1 }] : [];
  });
}
