import { cueSheetRule, type DeliveredSheet } from "../../check/rule-kinds/cue-sheet-rule.js";
import { isSameNumber as isSameProductionNumber, saysWhichProgramme } from "../../check/says-which-programme.js";
import { foreignPrinted } from "../../check/statements/foreign-printed.js";
import { numbersLike } from "../../check/statements/said-by-name.js";
import type { CueSheet } from "../../cue-sheets/cue-sheet.js";
import { mayBeSame, wordsOfName } from "../../cue-sheets/names-of-people.js";
import { readEidr } from "../../identifiers/eidr.js";
import { readIsan } from "../../identifiers/isan.js";
import { isSequel } from "../../papers/is-sequel.js";
import { sayEpisodeNumber } from "../../spec/episode-numbers.js";
import { plainWords } from "../../tables/plain-words.js";
import { sayCell } from "../../tables/say-cell.js";
import type { Cell } from "../../tables/table.js";

const cues = ["Title,Composer,Duration", "Dawn,Jo,0:30"];

export const cueSheetProgramme = cueSheetRule({
  code: "cue-sheet/programme",
  title: "Sheet of another programme",
  severity: "error",
  why: "A sheet that names another title, episode or number was made for another programme, or copied from it.",
  fix: "Put the sheet of this episode in its place, or correct its header.",
  examples: () => [
    {
      sheet: ["Programme title,The Long Field", "Production No,LFD1001A", ...cues],
      production: { productionNumber: "LFD1001A" },
      finds: [],
    },
    {
      title: "The article at the end is the same title",
      sheet: ['Programme title,"Long Field, The"', ...cues],
      finds: [],
    },
    {
      title: "The title of a sequel",
      sheet: ["Programme title,The Long Field II", ...cues],
      finds: ['Programme title on the sheet is "The Long Field II", expected "The Long Field"'],
    },
    {
      sheet: ["Programme title,The Short Field", "Production No,LFD1002B", ...cues],
      production: { productionNumber: "LFD1001A" },
      finds: [
        'Programme title on the sheet is "The Short Field", expected "The Long Field"',
        'Production number on the sheet is "LFD1002B", expected "LFD1001A"',
      ],
    },
    {
      title: "A number of the same form counts wherever it stands above the cues",
      sheet: ["QUITE ANOTHER FILM - LFD1002B - 52 min", ...cues],
      production: { productionNumber: "LFD1001A" },
      finds: ['Production number on the sheet is "LFD1002B", expected "LFD1001A"'],
    },
    {
      title: "No label is needed",
      sheet: ["THE LONG FIELD - cue sheet", ...cues],
      production: { productionNumber: "LFD1001A" },
      finds: [],
    },
    {
      title: "The production company, with its form or without",
      sheet: ["Programme title,The Long Field", "Production company,Saltmarsh Films (Wales) Limited", ...cues],
      production: { company: "Saltmarsh Films Ltd" },
      finds: [],
    },
    {
      title: "Another company; a person who produced it is none",
      sheet: [
        "Programme title,The Long Field",
        "Producer,Jo Smith",
        "Production company,Moorland Pictures Ltd",
        ...cues,
      ],
      production: { company: "Saltmarsh Films Ltd" },
      finds: ['Production company on the sheet is "Moorland Pictures Ltd", expected "Saltmarsh Films Ltd"'],
    },
    {
      title: "What stands around its pages says so too",
      sheet: ["MUSIC CUE SHEET", ...cues],
      printed: ["The Long Field – music cue sheet"],
      finds: [],
    },
    {
      title: "The right header, on the pages of the last sheet",
      sheet: ["Programme title,The Long Field", ...cues],
      printed: ["Music cue sheet – LFD0907C"],
      production: { productionNumber: "LFD1001A" },
      finds: ['The head or foot of the pages of LFD1001A_cues.csv says "LFD0907C", expected "LFD1001A"'],
    },
    {
      title: "A sheet that could be of any programme",
      sheet: ["MUSIC CUE SHEET", ...cues],
      finds: [
        "unchecked: Nothing in LFD1001A_cues.csv outside its cues says which programme it is for: neither its title nor its production number stands there",
      ],
    },
  ],
  *look(delivered) {
    const { sheet, file } = delivered;
    let isNamed = false;
    let told = 0;
    for (const { field, what, expected, same } of expectations(delivered)) {
      const at = field === "productionNumber" ? numberOn(sheet, expected) : sheet.header[field];
      if (!at || expected === undefined) continue;
      if (same(at.text, expected)) {
        isNamed ||= field !== "episodeNumber";
        continue;
      }
      told += 1;
      const message = `${what} on the sheet is ${sayCell(at)}, expected "${expected}"`;
      yield { at, message, expected, actual: at.text };
    }
    yield* otherCompany(delivered);
    const pages = told === 0 ? foreignPrinted(delivered) : undefined;
    if (pages) yield pages;
    if (told > 0 || isNamed || sheet.cues.length === 0 || saysWhichProgramme(delivered)) return;
    const message = `Nothing in ${file} outside its cues says which programme it is for: neither its title nor its production number stands there`;
    const remedy = 'Write "Programme title" and "Production number" above the cues, each with its value beside it.';
    yield { at: sheet.headings?.[0], unchecked: true, message, remedy };
  },
});

/** A warning: a co-producer or a broadcaster may stand there. */
function* otherCompany({ sheet, spec }: DeliveredSheet) {
  const [at, expected] = [sheet.header.company, spec.production.company];
  if (!at || expected === undefined || isSameCompany(at.text, expected)) return;
  // "Company" alone may be that of whoever made the sheet.
  if (/^(company|firma)$/.test(plainWords(labelOf(at, sheet.above)))) return;
  const message = `Production company on the sheet is ${sayCell(at)}, expected "${expected}"`;
  const remedy =
    "If the sheet was copied from another programme, look through all of its header; else correct the name.";
  yield { at, severity: "warning" as const, message, remedy, expected, actual: at.text };
}

/** In the cell before its value, or before the colon in the same one. */
function labelOf({ place, cell, text }: Cell, above: Cell[]): string {
  const index = above.findIndex((other) => (other.place ?? other.cell) === (place ?? cell));
  const own = above[index]?.text ?? "";
  return own === text ? (above[index - 1]?.text ?? "") : own.slice(0, own.indexOf(":"));
}

/** Without the form of the company, and with others beside it. */
function isSameCompany(stated: string, expected: string): boolean {
  const [left, right] = [wordsOfName(stated), wordsOfName(expected)];
  const isWithin = (less: readonly string[], more: readonly string[]) => less.every((word) => more.includes(word));
  return isWithin(left, right) || isWithin(right, left) || mayBeSame(stated, expected);
}

/** The number that a label names; without one, a word above the cues that has the form of the expected number. */
function numberOn({ header, above }: CueSheet, expected: string | undefined): Cell | undefined {
  if (header.productionNumber || expected === undefined) return header.productionNumber;
  const alike = above.flatMap((cell) => numbersLike([expected], cell.text).map((text) => ({ ...cell, text })));
  return alike.find(({ text }) => isSameProductionNumber(text, expected)) ?? alike[0];
}

function expectations({ spec, item }: DeliveredSheet) {
  const episode = spec.episodes?.find(({ number }) => number === item.episode);
  const { title, productionNumber, identifiers } = spec.production;
  const isTitle = (stated: string, expected: string) =>
    isSameTitle(stated, expected) && !isSequel(stated, expected, item.episode === undefined ? [] : [item.episode]);
  const ids = episode?.identifiers ?? (spec.episodes ? undefined : identifiers);
  return [
    { field: "programmeTitle", what: "Programme title", expected: title, same: isTitle },
    { field: "episodeTitle", what: "Episode title", expected: episode?.title, same: isSameTitle },
    {
      field: "episodeNumber",
      what: "Episode number",
      expected: episode && sayEpisodeNumber(episode),
      same: isSameNumber,
    },
    {
      field: "productionNumber",
      what: "Production number",
      expected: episode?.productionNumber ?? productionNumber,
      same: isSameProductionNumber,
    },
    { field: "eidr", what: "EIDR", expected: ids?.eidr, same: isSameReading(readEidr) },
    { field: "isan", what: "ISAN", expected: ids?.isan, same: isSameReading(readIsan) },
  ] as const;
}

/** Sheets add the series, the episode or a subtitle to the title; what counts is that the title stands in it. */
function isSameTitle(stated: string, expected: string): boolean {
  const [left, right] = [wordsOf(stated), wordsOf(expected)];
  return right.every((word) => left.includes(word)) || left.every((word) => right.includes(word));
}

function wordsOf(title: string): string[] {
  const words = plainWords(title).split(" ");
  const telling = words.filter((word) => !/^(and|und|et)$/.test(word));
  return telling.length > 0 ? telling : words;
}

function isSameNumber(stated: string, expected: string): boolean {
  // "3", "03", "Ep 3", "3/6", "S02E03": the number stands in it.
  // Of a double episode, "1-2", either of the two.
  const wanted = expected.split("-").map(Number);
  return (stated.match(/\d+/g) ?? []).some((digits) => wanted.includes(Number(digits))) || !/\d/.test(stated);
}

function isSameReading(read: typeof readEidr) {
  return (stated: string, expected: string) => {
    const [left, right] = [read(stated), read(expected)];
    return "canonical" in left && "canonical" in right && left.canonical === right.canonical;
  };
}
