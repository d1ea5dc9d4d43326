import type { Cell } from "../tables/table.js";
import type { Column, CueField, HeaderField, Party } from "./column.js";

/** A cue sheet: what it says of the programme, and its cues with everybody who has a part in them. */
export interface CueSheet {
  header: { [field in HeaderField]?: Cell };
  /** A length above the cues of which it is not said whether it is that of the programme or of all its music. */
  length?: Cell;
  /** The total of the music, where its label ("Total duration") may mean the length of the programme too. */
  eitherTotal?: Cell;
  /** Everything above the cues. */
  above: Cell[];
  /** The row of headings; absent when there is none, and then there are no cues either. */
  headings?: Cell[];
  /** What stands in each column; undefined for one that nobody knows. */
  columns: (Column | undefined)[];
  cues: Cue[];
  /** Lines of totals among the cues and below them. */
  totals: TotalLine[];
  /** What else stands below the cues: signatures, notes, lists of codes. */
  below: Cell[];
  /** Rows of cues with text beyond the last heading. */
  tooWide?: Cell[][];
  /** Names of other sheets of the workbook that hold cues too, and were not read. */
  unread?: string[];
  /** Headings of columns that are hidden: nobody who opens the file sees them. */
  hidden?: Cell[];
}

/** A line of totals. */
export interface TotalLine {
  of: "programme" | "music" | "part";
  /** Of a part, which one: `titelmusik` of "Summe Titelmusik"; empty where its words do not tell. */
  rest: string;
  /** Absent where nothing calls it a total. */
  label?: Cell;
  value: Cell;
  /** How many cues stand above it. */
  below: number;
}

export interface Cue {
  /** `Cue 14`, by its own number or, without one, by its place. */
  name: string;
  cells: { [field in CueField]?: Cell };
  contributors: Contributor[];
  /** The first cell of its first row: where a finding about the whole cue points. */
  at: Cell;
  /** Every cell of its rows. */
  all: Cell[];
}

/** One who wrote, published or performed it. */
export interface Contributor {
  /** From its column or its role; undefined where neither tells. */
  party?: Party;
  role?: Cell;
  name?: Cell;
  society?: Cell;
  ipi?: Cell;
  share?: Cell;
  /** True: the share is in percent on a sheet whose other shares are parts of one. */
  isPercentAmongParts?: true;
  at: Cell;
}
