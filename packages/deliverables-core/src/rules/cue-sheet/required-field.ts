import { cueSheetRule } from "../../check/rule-kinds/cue-sheet-rule.js";
import type { Contributor, Cue, CueSheet } from "../../cue-sheets/cue-sheet.js";
import { isNoNumber } from "../../cue-sheets/no-number.js";
import { readOrigin } from "../../cue-sheets/origins.js";
import { isSomebody, isUnnamed, isWritten } from "../../cue-sheets/sides.js";
import { nameTheHeading } from "../../cue-sheets/unread-headings.js";
import { quote } from "../../papers/quote.js";
import { joinWords } from "../../spec/requirement.js";
import type { CueSheetDeliverable } from "../../spec/spec.js";

type Field = NonNullable<CueSheetDeliverable["required"]>[number];

const headings = "Title,Composer,Publisher,Performer,Duration,Usage";

export const requiredField = cueSheetRule({
  code: "cue-sheet/required-field",
  title: "What every cue has to say",
  severity: "error",
  requirements: ["required"],
  why: "A cue without its title, its length or its writer cannot be matched to a work, and earns nobody anything.",
  fix: "Ask the music editor or the composer for what is missing, and fill it in; instead of a duration, in and out will do.",
  examples: () => [
    { sheet: [headings, "Dawn,Jo,Hedge,,0:30,B"], asked: { required: ["publisher", "usage"] }, finds: [] },
    {
      title: "Of music from a record, the performer will do where nobody knows the writer",
      sheet: [headings, "Dawn,,,The Hedges,0:30,B"],
      finds: [],
    },
    {
      sheet: [headings, ",Jo,,,0:30,B", "Dusk,,,,,"],
      finds: ["Cue 1 has no title", "Cue 2 has no duration and no composer"],
    },
    {
      title: "A dash names nobody",
      sheet: [headings, "Dawn,-,n/a,,0:30,B"],
      finds: ["Cue 1 has no composer"],
    },
    {
      sheet: [headings, "Dawn,Jo,,,0:30,"],
      asked: { required: ["publisher", "usage"] },
      finds: ["Cue 1 has no publisher and no usage"],
    },
    {
      title: "A record has a label, and what was written for the programme has none",
      sheet: ["Title,Composer,Duration,Origin,Label", "Dawn,Jo,0:30,X,", "Dusk,Jo,0:30,C,"],
      asked: { required: ["label"] },
      finds: ["Cue 2 has no label"],
    },
    {
      title: "A number of zeros is none",
      sheet: ["Title,Composer,IPI,Duration", "Dawn,Jo,00014107338,0:30", "Dusk,Jo,00000000000,0:30"],
      asked: { required: ["ipi"] },
      finds: ["Cue 2 has no IPI number for everybody"],
    },
    {
      title: "A role needs no number beside it",
      sheet: ["Title,Name,Role,Duration", "Dawn,Jo,C,0:30", "Dusk,Jo,CA,0:30"],
      asked: { required: ["role"] },
      finds: [],
    },
    {
      title: "Who lacks it",
      sheet: ["Title,Composer,Society,Duration", "Dawn,Jo; Ann Holly; Bo Li,PRS;;,0:30", "Dusk,Jo,PRS,0:30"],
      asked: { required: ["society"] },
      finds: ['Cue 1 has no society for "Ann Holly" and "Bo Li"'],
    },
    {
      title: "A whole column that is missing is told once",
      sheet: ["Title,Composer,Duration", "Dawn,Jo,0:30", "Dusk,Jo,0:30"],
      asked: { required: ["isrc"] },
      finds: ["No cue has an ISRC"],
    },
  ],
  *look({ sheet, asked }) {
    const required: readonly Field[] = asked.required ?? [];
    const { cues } = sheet;
    const nowhere = required.filter((field) => {
      const asked = cues.filter((cue) => isAskedOf(cue, field));
      return asked.length > 1 && asked.every((cue) => !says(cue, field));
    });
    for (const field of nowhere) {
      const remedy = nameTheHeading(sheet, field);
      const message = `No cue has ${withArticle(nameOf(field))}${isOfPerson(field) ? " for everybody" : ""}`;
      yield { at: sheet.headings?.[0], asks: "required", message, ...(remedy && { remedy }) };
    }
    const wanted = required.filter((field) => !nowhere.includes(field));
    let lacking = 0;
    for (const cue of cues) {
      const own = lacksAlways(cue, sheet);
      const lacks = wanted.filter((field) => isAskedOf(cue, field) && !says(cue, field));
      const more = lacks.map((field) => `no ${nameOf(field)}${forWhom(cue, field)}`);
      const missing = [...new Set([...own, ...more])];
      if (missing.length === 0) continue;
      lacking += more.length;
      const message = `${cue.name} has ${joinWords(missing, "and")}`;
      yield { at: cue.at, message, ...(own.length === 0 && { asks: "required" }) };
    }
    if (asked.required && cues.length > 0 && nowhere.length + lacking === 0) {
      yield { met: true, asks: "required", expected: "every cue says it", actual: `all ${cues.length} do` };
    }
  },
});

/** What every sheet needs. A column that is missing altogether has its own finding. */
function lacksAlways(cue: Cue, { columns }: CueSheet): string[] {
  const { title, duration, in: start, out: end } = cue.cells;
  const hasPeople = columns.some((column) => column?.of === "party" && column.party !== "publisher");
  // Of a publisher without a writer, and of a share without a name, other rules tell.
  const isTold = cue.contributors.some(
    (one) => isUnnamed(one) || ((one.party === "performer" || one.party === "publisher") && isSomebody(one)),
  );
  return [
    ...(title ? [] : ["no title"]),
    ...(duration || (start && end) ? [] : ["no duration"]),
    ...(!hasPeople || isWritten(cue) || isTold ? [] : ["no composer"]),
  ];
}

/** What was written for the programme is on no record. */
function isAskedOf({ cells: { origin } }: Cue, field: Field): boolean {
  const isOfRecord = field === "label" || field === "catalogue" || field === "track";
  return !isOfRecord || !origin || readOrigin(origin.text) !== "commissioned";
}

function says({ cells, contributors }: Cue, field: Field): boolean {
  switch (field) {
    case "composer":
    case "author":
    case "publisher":
    case "performer":
      return contributors.some(
        ({ party, name }) => name !== undefined && (party === field || isLyricist(party, field)),
      );
    case "role":
    case "ipi":
    case "society":
    case "share":
      return contributors.length > 0 && contributors.every((one) => saysOf(one, field));
    default:
      return cells[field] !== undefined;
  }
}

type OfPerson = "role" | "ipi" | "society" | "share";

function saysOf(one: Contributor, field: OfPerson): boolean {
  if (one.party === "performer") return true;
  if (field === "ipi") return one.ipi !== undefined && !isNoNumber(one.ipi.text);
  // Whoever stands in the column of a party has its role.
  return one[field] !== undefined || (field === "role" && one.party !== undefined);
}

/** Of more people nobody reads the names. */
const mostNamed = 3;

/** ` for "Ann Holly"` where others of the cue have it, ` for everybody` otherwise; nothing of what is none of a person. */
function forWhom({ contributors }: Cue, field: Field): string {
  if (!isOfPerson(field)) return "";
  const lacking = contributors.filter((one) => !saysOf(one, field));
  const named = lacking.flatMap(({ name }) => (name ? quote(name.text) : []));
  const isTold = named.length > 0 && named.length === lacking.length && named.length <= mostNamed;
  return isTold && lacking.length < contributors.length ? ` for ${joinWords(named, "and")}` : " for everybody";
}

function isOfPerson(field: Field): field is OfPerson & Field {
  return /^(?:role|ipi|society|share)$/.test(field);
}

/** Who wrote both has one column in most sheets, and it is the composer's. */
function isLyricist(party: string | undefined, field: Field): boolean {
  return field === "author" && party === "composer";
}

const names: { [field in Field]?: string } = {
  catalogue: "catalogue number",
  track: "track number",
  isrc: "ISRC",
  iswc: "ISWC",
  ipi: "IPI number",
  workNumber: "work number",
  vocal: "word on vocal or instrumental",
};

function nameOf(field: Field): string {
  return names[field] ?? field;
}

function withArticle(name: string): string {
  return `${/^([aeiou]|I[A-Z])/i.test(name) && !/^u/.test(name) ? "an" : "a"} ${name}`;
}
