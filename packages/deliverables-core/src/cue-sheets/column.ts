/** What a cue sheet says of a cue itself. */
export const cueFields = [
  "number",
  "title",
  "in",
  "out",
  "duration",
  "usage",
  "origin",
  "vocal",
  "label",
  "catalogue",
  "track",
  "isrc",
  "iswc",
  "workNumber",
  "notes",
] as const;
export type CueField = (typeof cueFields)[number];

/** Those who have to do with a cue. */
export const parties = ["composer", "author", "arranger", "publisher", "performer"] as const;
export type Party = (typeof parties)[number];

/** What a cue sheet says of each of them. */
export const partyFields = ["role", "name", "firstName", "lastName", "society", "ipi", "share"] as const;
export type PartyField = (typeof partyFields)[number];

/** What a cue sheet says of the programme. */
export const headerFields = [
  "programmeTitle",
  "episodeTitle",
  "episodeNumber",
  "productionNumber",
  "programmeDuration",
  "musicDuration",
  "classification",
  "version",
  "company",
  "country",
  "airDate",
  "preparedBy",
  "preparedDate",
  "network",
  "director",
  "eidr",
  "isan",
] as const;
export type HeaderField = (typeof headerFields)[number];

/** A part of a time that has a column of its own. */
export type TimePart = "hours" | "minutes" | "seconds" | "frames";

/** What stands in a column. */
export type Column =
  /** `also`: a heading that names two of them, as `Label / Cat no`. */
  | { of: "cue"; field: CueField; part?: TimePart; also?: CueField }
  /** Without `party` it is whoever the row is about. `index` tells Composer 1 from Composer 2. */
  | { of: "party"; party?: Party; field: PartyField; index: number }
  | { of: "header"; field: HeaderField };
