import { notCompared, rowsBeside, sayWhere, unsaidRows } from "../../check/rows-beside.js";
import type { Rule } from "../../check/rule.js";
import { spotOf } from "../../check/seen-in-file.js";
import { sheet } from "../../cue-sheets/sheet-in-short.js";
import type { Item } from "../../delivery/delivery.js";
import type { Line } from "../../papers/contents.js";
import { indexNames, nameInWords } from "../../papers/find-name.js";
import { textOf } from "../../papers/paper-in-short.js";
import { quote } from "../../papers/quote.js";
import { askedColumns } from "../../tables/asked-columns.js";
import type { Cell, Table } from "../../tables/table.js";
import { tableRows } from "../../tables/table-rows.js";

const credits = { table: "contributors", column: "name" } as const;
const deliverables = {
  contributors: { type: "table", files: "contributors.csv", preset: "contributors" },
  billing: { type: "document", files: "billing.txt", credits },
} as const;
const contributors = {
  facts: { kind: "table" as const, table: sheet("Name,Role", "Jo Quickthorn,Presenter", "Ann Holly,Farmer") },
};
const billing = (...lines: string[]) => ({ facts: { kind: "document" as const, document: textOf(...lines) } });

export const credited: Rule = {
  code: "document/credited",
  title: "Everybody is credited",
  severity: "error",
  requirements: ["credits"],
  why: "Somebody who has a contract for a credit and does not get it, or reads another name there, can ask for the programme to be made anew.",
  fix: "Put the name in as the list has it, or correct the list where the credits are right.",
  examples: () => [
    {
      spec: { deliverables },
      files: {
        "contributors.csv": contributors,
        "billing.txt": billing("Presenter: JO QUICKTHORN", "with Holly, Ann"),
      },
      finds: [],
    },
    {
      spec: { deliverables },
      files: { "contributors.csv": contributors, "billing.txt": billing("Presenter: Jo Quikthorn") },
      finds: [
        'Row 2 of contributors.csv is "Jo Quickthorn", who stands as "Jo Quikthorn" in billing.txt',
        'Row 3 of contributors.csv is "Ann Holly", who is not credited in billing.txt',
      ],
    },
    {
      title: "A table of credits",
      spec: {
        deliverables: { ...deliverables, billing: { type: "table", files: "credits.csv", preset: "credits", credits } },
      },
      files: {
        "contributors.csv": contributors,
        "credits.csv": {
          facts: { kind: "table", table: sheet("Role,Name", "Presenter,Jo Quickthorn", "Farmer,Anne Holly") },
        },
      },
      finds: ['Row 3 of contributors.csv is "Ann Holly", who stands as "Anne Holly" in credits.csv'],
    },
    {
      title: "First name and surname in two columns",
      spec: {
        deliverables: { ...deliverables, billing: { type: "table", files: "credits.csv", preset: "credits", credits } },
      },
      files: {
        "contributors.csv": contributors,
        "credits.csv": {
          facts: {
            kind: "table",
            table: sheet("Role,First name,Surname", "Presenter,Jo,Quickthorn", "Farmer,Ann,Holly"),
          },
        },
      },
      finds: [],
    },
    {
      title: "Without the list",
      spec: { deliverables },
      files: { "billing.txt": billing("Presenter: Jo Quickthorn") },
      finds: ["unchecked: billing was not compared with contributors: there is no contributors that could be read"],
    },
  ],
  *check(delivery) {
    for (const item of delivery.items) {
      const asked = "credits" in item.asked ? item.asked.credits : undefined;
      const read = readOf(item);
      // What is missing or was not read has its own finding.
      if (!asked || read.length === 0) continue;
      const about = { item, pointer: `${item.pointer}/credits` };
      const beside = rowsBeside(delivery, item, asked);
      if ("unknown" in beside) {
        yield { ...about, ...notCompared(item, asked.table, beside.unknown) };
        continue;
      }
      const { table, rows, unsaid } = beside;
      for (const seen of unsaidRows(beside, asked, item.deliverable)) yield { ...about, ...seen };
      const papers = read.map(({ lines, ...paper }) => ({ ...paper, names: indexNames(lines, paper) }));
      const [first] = papers;
      const names = rows.map((row) => row.cells.get(asked.column) ?? row.at);
      const all = new Set(names.map(({ text }) => nameInWords(text)));
      let found = 0;
      for (const [index, { text }] of names.entries()) {
        const who = ` of ${table.file} is ${quote(text)}, who`;
        // Somebody who is put in above moves every row, and nobody's credit.
        const said = (sentence: string) => ({
          message: `${rows[index]?.name}${who} ${sentence}`,
          bound: `A row${who} ${sentence}`,
        });
        if (papers.some((paper) => paper.names.find(text))) found += 1;
        else {
          const near = papers.flatMap(({ file, names: inPaper }) => {
            const one = inPaper.findNear(text, all);
            return one ? [{ file, ...one }] : [];
          })[0];
          const isBlind = papers.some((paper) => paper.isBlind);
          if (near)
            yield {
              ...about,
              file: near.file,
              ...spotOf(near.at),
              ...said(`stands as ${quote(near.written)} in ${near.file}`),
              expected: quote(text),
              actual: quote(near.written),
            };
          else
            yield {
              ...about,
              file: first?.file ?? "",
              ...(isBlind && { unchecked: true as const }),
              ...said(`is not credited in ${first?.file}${isBlind ? ", as far as its pages hold text" : ""}`),
              expected: quote(text),
            };
        }
      }
      if (found === names.length && unsaid.length === 0) {
        const expected = `every ${asked.column} of ${asked.table}${sayWhere(asked.where ?? {})}`;
        yield { ...about, met: true, expected, actual: `${found} of ${found}` };
      }
    }
  },
};

interface ReadPaper {
  file: string;
  lines: Line[];
  isText: boolean;
  /** Whether pages of it hold no text. */
  isBlind: boolean;
}

/** What was read of an item. */
function readOf({ files, asked }: Item): ReadPaper[] {
  return files.flatMap(({ path: file, facts }): ReadPaper[] => {
    if (facts?.kind === "table") {
      const shown = (facts.table.sheets ?? []).filter(({ hidden }) => !hidden);
      const rows = shown.length > 0 ? shown.flatMap((sheet) => sheet.rows) : facts.table.rows;
      const cells = rows.flat().filter(({ text }) => text !== "");
      return [{ file, isText: false, isBlind: false, lines: [...cells, ...joinedNames(facts.table, asked)] }];
    }
    if (facts?.kind !== "document" || !facts.document.contents) return [];
    const { lines, pagesWithoutText = [] } = facts.document.contents;
    return [{ file, isText: true, lines, isBlind: pagesWithoutText.length > 0 }];
  });
}

/** Names that stand in two columns, each as one. */
function joinedNames(table: Table, asked: Item["asked"]): Cell[] {
  if (asked.type !== "table" || !asked.preset) return [];
  const { rows } = tableRows(table, askedColumns(asked));
  return rows.flatMap(({ cells, all }) => {
    const name = cells.get("name");
    return name && !all.some(({ text }) => text === name.text) ? [name] : [];
  });
}
