import { wordsForKeys } from "../../spec/words.js";
import type { As11Set, CoreField, UkDppField } from "./as11.js";

/** What kind of value a field holds, and so how it is compared. */
export type FieldKind =
  | "text"
  | "layout"
  | "language"
  | "yes-no"
  | "word"
  | "number"
  | "ratio"
  | "timecode"
  | "duration";

export interface FieldTraits {
  kind: FieldKind;
  /** The set is not complete without it. */
  mandatory?: true;
  /** Most characters that it may have. */
  longest?: number;
  /** It has to be stated where that field of the same set is one of these, … */
  goesWith?: { field: string; is: readonly (string | boolean)[] | "anything" };
  /** … and must not be where that field is one of those. */
  notWith?: readonly (string | boolean)[];
}

const text: FieldTraits = { kind: "text" };
const always = <Kind extends FieldKind>(kind: Kind): FieldTraits => ({ kind, mandatory: true });
const ofFlag = (kind: FieldKind, field: string): FieldTraits => ({
  kind,
  goesWith: { field, is: [true] },
  notWith: [false],
});

/** AMWA AS-11 and its shim UK DPP HD 1.1: what is mandatory, and what goes with what. */
export const coreTraits: Record<CoreField, FieldTraits> = {
  seriesTitle: always("text"),
  programmeTitle: always("text"),
  episodeTitle: always("text"),
  shimName: always("text"),
  shimVersion: always("text"),
  audioLayout: always("layout"),
  primaryLanguage: always("language"),
  captions: always("yes-no"),
  captionsType: ofFlag("word", "captions"),
  captionsLanguage: ofFlag("language", "captions"),
};

export const ukDppTraits: Record<UkDppField, FieldTraits> = {
  productionNumber: { ...always("text"), longest: 127 },
  synopsis: { ...always("text"), longest: 250 },
  originator: always("text"),
  copyrightYear: always("number"),
  otherIdentifier: text,
  otherIdentifierType: { kind: "text", goesWith: { field: "otherIdentifier", is: "anything" } },
  genre: text,
  distributor: text,
  pictureRatio: { kind: "ratio" },
  threeD: always("yes-no"),
  threeDType: ofFlag("word", "threeD"),
  productPlacement: { kind: "yes-no" },
  pse: always("word"),
  pseManufacturer: { kind: "text", goesWith: { field: "pse", is: ["passed", "failed"] } },
  pseVersion: { kind: "text", goesWith: { field: "pse", is: ["passed", "failed"] } },
  videoComments: text,
  secondaryLanguage: always("language"),
  tertiaryLanguage: always("language"),
  loudnessStandard: always("word"),
  audioComments: text,
  lineUpStart: always("timecode"),
  clockStart: always("timecode"),
  parts: always("number"),
  duration: always("duration"),
  audioDescription: always("yes-no"),
  audioDescriptionType: ofFlag("word", "audioDescription"),
  openCaptions: always("yes-no"),
  openCaptionsType: ofFlag("word", "openCaptions"),
  openCaptionsLanguage: ofFlag("language", "openCaptions"),
  signing: always("word"),
  signLanguage: { kind: "word", goesWith: { field: "signing", is: ["yes", "signer only"] }, notWith: ["no"] },
  completionDate: always("text"),
  textless: { kind: "yes-no" },
  hasText: { kind: "yes-no" },
  textLanguage: ofFlag("language", "hasText"),
  contactEmail: always("text"),
  contactTelephone: always("text"),
};

export const segmentationKinds = { parts: "number", start: "timecode", duration: "duration" } as const;

/** `AS-11 UK DPP`. */
export function sayAs11Set(set: As11Set): string {
  return `AS-11 ${setNames[set]}`;
}

const setNames: Record<As11Set, string> = { core: "Core", segmentation: "Segmentation", ukDpp: "UK DPP" };

/** `production number`, `PSE manufacturer`. */
export function sayAs11Field(field: string): string {
  return Object.hasOwn(fieldNames, field) ? (fieldNames[field] ?? field) : wordsForKeys([field]);
}

const fieldNames: Record<string, string> = {
  audioLayout: "audio track layout",
  captions: "closed captions",
  captionsType: "closed captions type",
  captionsLanguage: "closed captions language",
  lineUpStart: "line-up start",
  threeD: "3D",
  threeDType: "3D type",
  pse: "PSE test",
  pseManufacturer: "PSE manufacturer",
  pseVersion: "PSE version",
  parts: "number of parts",
  duration: "programme duration",
  textless: "textless elements",
  hasText: "text in the picture",
  textLanguage: "text language",
};

/** A value of a field as people read it. */
export function sayAs11Value(value: string | number | boolean): string {
  return typeof value === "boolean" ? (value ? "yes" : "no") : String(value);
}
