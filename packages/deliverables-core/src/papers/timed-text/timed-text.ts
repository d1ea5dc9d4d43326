import type { Spot } from "../contents.js";

/** Every form of timed text that is read. IMSC, EBU-TT, SMPTE-TT and DFXP are TTML, each narrowed its own way; CineCanvas (of Interop) and SMPTE 428-7 are what a DCP has. */
export type TimedTextForm =
  | "SRT"
  | "WebVTT"
  | "SCC"
  | "EBU STL"
  | "TTML"
  | "IMSC"
  | "EBU-TT"
  | "SMPTE-TT"
  | "DFXP"
  | "DCP XML"
  | "CineCanvas"
  | "SMPTE 428-7";

/** What a file of subtitles or captions says: plain data, so that it can be shown as it is. */
export interface TimedText {
  /** What it is: `["SRT"]`; of TTML also which kind of it, `["TTML", "IMSC"]`. */
  forms: TimedTextForm[];
  /** Whether its times count frames, as a timecode does, or go by the clock. */
  counts: "frames" | "time";
  /** Exact rate, `25`, `24000/1001`, where it states one. */
  frameRate?: string;
  /** Where it says so. */
  dropFrame?: boolean;
  /** As it is written there, or BCP 47 where the format has codes of its own. */
  language?: string;
  /** Of a text: what it is written in, where that is not UTF-8. */
  encoding?: "UTF-16" | "windows-1252" | "Mac Roman";
  /** True where its last line is text that nothing ends, not even the end of the line. */
  endsOpen?: true;
  /** What the head of an EBU STL or of a DCP's XML says beside that. */
  head?: TextHead;
  /** Of the XML of a DCP. Its times count from the start of its reel. */
  reel?: ReelText;
  /** As they stand in the file. */
  events: TextEvent[];
  /** What in it cannot be read, in the order of the file. */
  faults: TextFault[];
  /** Why some of its times are not known, in words that finish "… were not compared: …". */
  untold?: string;
  /** True where there are more events than are read. */
  partial?: true;
}

/** What the head of an EBU STL says of itself (EBU Tech 3264, the GSI block), as far as it is filled in. */
export interface TextHead {
  /** Titles of the programme and of the episode, original and translated. */
  titles: string[];
  /** True where it says that its times are not meant to be used. */
  timesUnusable?: true;
  /** Where the programme starts: `10:00:00:00`. */
  startOfProgramme?: string;
  /** How many blocks it says that it has (TNB), and how many there are, where it has more: programs read no further. */
  blocks?: { stated: number; held: number };
  /** How many subtitles it says that it has (TNS), and how many there are, where they differ. */
  subtitles?: { stated: number; held: number };
  /** When its first subtitle comes in, as it says (TCF) and as it does, where they differ. */
  firstCue?: { stated: string; held: string };
}

/** What the XML of a DCP says of the reel that it is for (SMPTE ST 428-7; of Interop, Texas Instruments' CineCanvas). */
export interface ReelText {
  /** A UUID in small letters. */
  id?: string;
  /** From 1. */
  number?: number;
  /** Edit units a second, as an exact fraction. Interop states none. */
  editRate?: string;
  /** Each font and each picture that it names, where it is named first. */
  resources: TextResource[];
  /** Of an XML inside an MXF: the ids, in small letters, of what lies in the same file. */
  held?: string[];
}

export interface TextResource {
  kind: "font" | "picture";
  /** A path beside the file, or a UUID in small letters without `urn:uuid:`. */
  name: string;
  at: Spot;
}

/** One subtitle or caption. */
export interface TextEvent {
  /** `Subtitle 12`: by its number in the file, or as the file counts them. */
  name: string;
  /** Seconds since midnight of its timecode or since its zero, as an exact fraction: `1201/25`. */
  start: string;
  /** When it is no longer shown; absent where nothing ends it. */
  end?: string;
  /** Both times as the file writes them. */
  written: { start: string; end?: string };
  /** What is shown, line by line, without marks of style; absent where it is a picture. */
  lines?: string[];
  /** Where on the screen, if the file says so: events in different regions may overlap. */
  region?: string;
  /** True where the file says that it is shown even if subtitles are off. */
  forced?: true;
  /** True where it may be shown together with the one before, as the file says itself. */
  cumulative?: true;
  at?: Spot;
}

export interface TextFault {
  /** A sentence that begins with what is meant: `Line 12 "00:01" is no time, …`. */
  message: string;
  at?: Spot;
  /** True where most players take it all the same. */
  isMinor?: true;
}

/** A feature has 2,500 events, a day of live captions 40,000. */
export const mostEvents = 50_000;
/** As many pictures as subtitles, and a font or two. */
export const mostResources = mostEvents;
/** Whoever has so many faults has another file. */
export const mostFaults = 50;
