import { plainWords } from "../tables/plain-words.js";
import type { Column, CueField, HeaderField, Party, PartyField, TimePart } from "./column.js";
import {
  cueHeadings,
  headerHeadings,
  labelsAbove,
  lengthLabels,
  partyFieldHeadings,
  partyHeadings,
  timePartWords,
} from "./headings.js";

const fillers = new Set("of the s des der de du d l la le".split(" "));
const cueFieldOf = inverted<CueField>(cueHeadings);
const partyOf = inverted<Party>(partyHeadings);
const partyFieldOf = inverted<PartyField>(partyFieldHeadings);
const headerFieldOf = inverted<HeaderField>(headerHeadings);
const fieldAboveOf = inverted<HeaderField>(labelsAbove);
/** By their words in any order: `Title of the production` is the production title. */
const fieldByWords = new Map([...headerFieldOf].map(([label, field]): [string, HeaderField] => [sorted(label), field]));
const timePartOf = inverted<TimePart>(timePartWords);

/** What stands under a heading; undefined when it is none of the usual ones. */
export function readHeading(text: string): Column | undefined {
  return readOneHeading(text) ?? severalHeadings(text.slice(0, 100).split(/\s*[/|&+]\s*/));
}

function readOneHeading(text: string): Column | undefined {
  const plain = plainWords(text);
  const field = cueFieldOf.get(plain);
  if (field) return { of: "cue", field };
  return timeColumn(plain) ?? partyColumn(plain) ?? headerColumn(plain);
}

/**
 * A heading of several words, each with its own meaning: `Komponist / Bearbeiter`, `Label / LC`. Of two that nobody keeps apart in one
 * cell, such as in and out, nothing is read.
 */
function severalHeadings(words: string[]): Column | undefined {
  if (words.length < 2 || words.length > 3) return undefined;
  const columns = words.flatMap((word) => readOneHeading(word) ?? []).filter(({ of }) => of !== "header");
  const [first, second] = columns;
  if (!first || !second || columns.length > 2) return columns.length < 2 ? first : severalParties(columns);
  if (first.of === "cue" && second.of === "cue") {
    const isBoth = first.field !== second.field && [first, second].every(({ field }) => placesOfMusic.includes(field));
    return first.field === second.field ? first : isBoth ? { ...first, also: second.field } : undefined;
  }
  return severalParties(columns);
}

const placesOfMusic: readonly CueField[] = ["label", "catalogue", "track"];

/** Who wrote it stands in one column with whom else: of writers the composer is meant, and otherwise the roles beside the names tell. */
function severalParties(columns: Column[]): Column | undefined {
  const named = columns.flatMap((column) => (column.of === "party" && column.field === "name" ? column : []));
  const [first] = named;
  if (!first || named.length < columns.length) return undefined;
  const areWriters = named.every(({ party }) => party === "composer" || party === "author" || party === "arranger");
  const composer = named.find(({ party }) => party === "composer");
  return areWriters ? (composer ?? first) : { of: "party", field: "name", index: first.index };
}

/** The field of the programme's own data that a label names, as before the cues or in a line of totals. */
export function readLabel(text: string): HeaderField | undefined {
  return headerFieldOf.get(plainWords(text));
}

/** The same for a label that stands where only labels stand: before the cues, first in its row or with a colon. */
export function readLabelAbove(text: string): HeaderField | undefined {
  const one = (label: string) => {
    const plain = plainWords(label);
    return (
      readLabel(label) ?? fieldAboveOf.get(plain) ?? (plain.includes(" ") ? fieldByWords.get(sorted(plain)) : undefined)
    );
  };
  // Forms of two languages say it twice: "Titel / Titre".
  const parts = /\s?[/|]\s?/.test(text) ? text.split(/[/|]/) : [];
  return one(text) ?? parts.map(one).find((field) => field !== undefined);
}

/** Whether a label says how long something is, and not what: the programme, or all its music. */
export function isLengthLabel(text: string): boolean {
  return lengthLabels.includes(plainWords(text));
}

function sorted(plain: string): string {
  return plain
    .split(" ")
    .filter((word) => !fillers.has(word))
    .sort()
    .join(" ");
}

/** Words beside "in" and "out" that say no more than that it is a time: `TC von`, `Zeit bis`, `Einsatz von`. */
const ofTimes = new Set(
  "tc timecode timecodes time zeit uhrzeit heure einsatz einsatzzeit programm prog programme sendung clip cue music musik".split(
    " ",
  ),
);

/** `in hh`, `duration sec`; `duration mm ss` tells the form of one column. */
function timeColumn(plain: string): Column | undefined {
  const bare = plain.split(" ").filter((word) => !ofTimes.has(word));
  const all = bare.length === 0 ? [plain] : bare;
  const parts = all.slice(1).map((word) => timePartOf.get(word));
  const first = cueFieldOf.get(all[0] ?? "");
  // "Programme duration" is none of a cue.
  const isLength = first === "duration" && all[0] === plain.split(" ")[0];
  if ((first !== "in" && first !== "out" && !isLength) || parts.includes(undefined)) return undefined;
  const [only, ...more] = parts;
  return { of: "cue", field: first, ...(only && more.length === 0 && { part: only }) };
}

/** `Composer`, `Writer 2 IPI`, `Share of publisher`, `First name`. */
function partyColumn(plain: string): Column | undefined {
  const [index] = /\b[1-9]\d?\b/.exec(plain) ?? [];
  const words = plain
    .replaceAll(/\b\d+\b/g, " ")
    .split(" ")
    .filter((word) => word !== "" && !fillers.has(word));
  const about = { of: "party", index: index === undefined ? 1 : Number(index) } as const;
  const whole = words.join(" ");
  const party = partyOf.get(whole);
  if (party) return { ...about, party, field: "name" };
  const field = partyFieldOf.get(whole);
  if (field) return { ...about, field };
  for (let cut = 1; cut < words.length; cut++) {
    const [front, back] = [words.slice(0, cut).join(" "), words.slice(cut).join(" ")];
    const [named, says] = [partyOf.get(front) ?? partyOf.get(back), partyFieldOf.get(back) ?? partyFieldOf.get(front)];
    if (named && says) return { ...about, party: named, field: says };
  }
  return undefined;
}

/** A column that says the same of the programme in every row. "Title" and "Total" are not meant there. */
function headerColumn(plain: string): Column | undefined {
  const field = headerFieldOf.get(plain);
  return field && field !== "musicDuration" ? { of: "header", field } : undefined;
}

function inverted<Key extends string>(lists: { [key in Key]?: string[] }): Map<string, Key> {
  const entries = Object.entries(lists) as [Key, string[]][];
  return new Map(entries.flatMap(([key, words]) => words.map((word): [string, Key] => [word, key])));
}
