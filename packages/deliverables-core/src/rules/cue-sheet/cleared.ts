import { isLicensed, licencesIn } from "../../check/music-licences.js";
import type { Rule, RuleExample } from "../../check/rule.js";
import { type DeliveredTable, deliveredTables } from "../../check/rule-kinds/table-rule.js";
import { cueSheetOf } from "../../cue-sheets/cue-sheet-of.js";
import { readOrigin } from "../../cue-sheets/origins.js";
import { sheet } from "../../cue-sheets/sheet-in-short.js";
import type { Item } from "../../delivery/delivery.js";
import { sayCell } from "../../tables/say-cell.js";

const headings = "Title,Composer,Duration,Origin,Cat No";
const example = (cues: string[], licences: string[], finds: string[]): Omit<RuleExample, "title"> => ({
  spec: {
    deliverables: {
      "cue-sheet": { type: "cue-sheet", files: "cues.csv", clearedBy: "licences" },
      licences: { type: "table", files: "licences.csv", preset: "music-licences" },
    },
  },
  files: {
    "cues.csv": { facts: { kind: "cue-sheet", table: sheet(...cues) } },
    "licences.csv": { facts: { kind: "table", table: sheet(...licences) } },
  },
  finds,
});

export const clearedCue: Rule = {
  code: "cue-sheet/cleared",
  title: "Cue without a licence",
  severity: "error",
  requirements: ["clearedBy"],
  why: "Music from a record or a library that nobody licensed is the most common reason why a programme is pulled.",
  fix: "Add the licence to the list, under the title that stands on the cue sheet, or replace the music.",
  examples: () => [
    {
      title: "Commissioned music needs none; a catalogue number is as good as a title",
      ...example(
        [headings, "Dawn,Jo,0:30,X,", "Early Birds,Ann,0:30,L,HL 0123", "Diggers,Bo,0:30,C,"],
        ["Title,Cat No", "Early Birds (full),HL-0123", "DIGGERS,"],
        [],
      ),
    },
    example(
      [headings, "Early Birds,Ann,0:30,Library,HL 0123", "Diggers,Bo,0:30,C,"],
      ["Title,Cat No", "Early Birds,HL 0123"],
      ['Cue 2 ("Diggers") is commercial music and has no row in licences'],
    ),
    {
      title: "Another work with nearly the same title, or of another writer",
      ...example(
        [headings, "Let It Be,Lennon,0:30,C,", "Dawn,Jo Smith,0:30,C,"],
        ["Title,Composer", "Let It Be Me,Becaud", "Dawn,Ann Holly"],
        [
          'unchecked: Whether Cue 1 ("Let It Be") has a licence is not known: licences has something like it, by another title, number, writer or label',
          'unchecked: Whether Cue 2 ("Dawn") has a licence is not known: licences has something like it, by another title, number, writer or label',
        ],
      ),
    },
    {
      title: "A catalogue number of another label",
      ...example(
        ["Title,Duration,Origin,Label,Cat No", "Dawn,0:30,L,Hedge,1"],
        ["Title,Label,Cat No", "Storm,Thorn,1"],
        [
          'unchecked: Whether Cue 1 ("Dawn") has a licence is not known: licences has something like it, by another title, number, writer or label',
        ],
      ),
    },
    {
      title: "A title of which a library has many, under another number",
      ...example(
        [headings, "Night Drive,Jo,0:30,L,KPM 999"],
        ["Title,Cat No", "Night Drive,KPM 1234"],
        [
          'unchecked: Whether Cue 1 ("Night Drive") has a licence is not known: licences has something like it, by another title, number, writer or label',
        ],
      ),
    },
    {
      title: "A cue that does not say where its music comes from",
      ...example(
        [headings, "Dawn,Jo,0:30,X,", "Diggers,Bo,0:30,,"],
        ["Title,Cat No", "Early Birds,HL 0123"],
        ["unchecked: Whether Cue 2 needs a licence is not known: it does not say where its music comes from"],
      ),
    },
    {
      title: "An origin that says neither",
      ...example(
        [headings, "Dawn,Jo,0:30,X,", "Diggers,Bo,0:30,Livemusik,"],
        ["Title,Cat No", "Early Birds,HL 0123"],
        ['unchecked: Whether Cue 2 needs a licence is not known: its origin is "Livemusik"'],
      ),
    },
    {
      title: "A list that is not there",
      ...example(
        [headings, "Diggers,Bo,0:30,C,"],
        ["Some,thing"],
        [
          "unchecked: cues.csv was not compared with licences: no row in licences.csv has the headings of a list of titles",
        ],
      ),
    },
  ],
  *check(delivery) {
    for (const item of delivery.items) {
      const { asked } = item;
      if (asked.type !== "cue-sheet" || asked.clearedBy === undefined) continue;
      const lists = [...deliveredTables(delivery, asked.clearedBy)].filter((list) => isBeside(list.item, item));
      for (const { path: file, facts } of item.files) {
        if (facts?.kind !== "cue-sheet" || facts.table.format === undefined) continue;
        const about = { item, file, pointer: `${item.pointer}/clearedBy` };
        const unable = whyNot(lists, asked.clearedBy);
        if (unable !== undefined) {
          const remedy = `It is compared as soon as ${asked.clearedBy} is a list with a title in each row.`;
          yield {
            ...about,
            unchecked: true,
            message: `${file} was not compared with ${asked.clearedBy}: ${unable}`,
            remedy,
          };
          continue;
        }
        const licensed = lists.flatMap(licencesIn);
        let lacking = 0;
        for (const cue of cueSheetOf(facts.table, { ...asked.columns }).cues) {
          const { title, origin: originCell } = cue.cells;
          const origin = originCell && readOrigin(originCell.text);
          const answer = origin === "commissioned" || isLicensed(cue, licensed);
          if (answer === true) continue;
          lacking += 1;
          // An origin that is none of the codes asked for has its own finding.
          if (origin === undefined && originCell && asked.codes) continue;
          const at = title ?? cue.at;
          const place = { ...(at.place && { place: at.place }), ...(at.cell !== undefined && { cell: at.cell }) };
          if (origin === undefined) {
            const why = originCell
              ? `its origin is ${sayCell(originCell)}`
              : "it does not say where its music comes from";
            const message = `Whether ${cue.name} needs a licence is not known: ${why}`;
            const remedy = originCell
              ? `Write commercial, library or specially commissioned; for a work that was played live, add its licence to ${asked.clearedBy}.`
              : "Fill in the origin of its music: commercial, library or specially commissioned.";
            yield { ...about, ...place, unchecked: true, message, remedy };
          } else if (answer === undefined) {
            const named = title ? ` (${sayCell(title)})` : "";
            const message = `Whether ${cue.name}${named} has a licence is not known: ${asked.clearedBy} has something like it, by another title, number, writer or label`;
            const remedy = "Write the same title and the same writer or number into both lists, or add the licence.";
            yield { ...about, ...place, unchecked: true, message, remedy };
          } else {
            const named = title ? ` (${sayCell(title)})` : "";
            yield {
              ...about,
              ...place,
              message: `${cue.name}${named} is ${origin} music and has no row in ${asked.clearedBy}`,
            };
          }
        }
        if (lacking === 0)
          yield { ...about, met: true, expected: "a licence for every cue that needs one", actual: "all of them" };
      }
    }
  },
};

function isBeside(left: Item, right: Item): boolean {
  return left.episode === undefined || right.episode === undefined || left.episode === right.episode;
}

const titleColumns = ["title", "item"];

function whyNot(lists: DeliveredTable[], name: string): string | undefined {
  if (lists.length === 0) return `there is no ${name} that could be read`;
  const unread = lists.find(({ columns }) => !titleColumns.some((column) => columns.has(column)));
  return unread && `no row in ${unread.file} has the headings of a list of titles`;
}
