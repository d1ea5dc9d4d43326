import {
  durationLabels,
  episodeLabels,
  numberLabels,
  placementLabels,
  titleLabels,
  transmissionLabels,
} from "../tables/production-labels.js";
import type { Contents, Spot } from "./contents.js";
import { placementAnswers } from "./placement-question.js";
import { readAnswer } from "./read-answer.js";
import { readField } from "./read-field.js";
import { bareHeading } from "./usual-headings.js";

/** What several papers say of one production, and ought to say alike. */
export type Subject =
  | "productionNumber"
  | "title"
  | "episodeTitle"
  | "episode"
  | "series"
  | "version"
  | "duration"
  | "language"
  | "productPlacement"
  | "transmissionDate";

interface SubjectWords {
  name: string;
  /** They can mean nothing else. */
  headings: string[];
  /** They count where none of the others stands, and where what stands behind them is such a value. */
  loose?: { headings: readonly string[]; isMeant(value: string): boolean };
}

/** A day, a time, a number of a series or of a version, a whole sentence: no title, though "Series" or "Program" may stand before them. */
const noTitle = /^[^\p{L}]*$|^(?:series|season|staffel|saison|s)\s?\d|\d\.\d|\d:\d{2}|\d\s?uhr|^.{100}/iu;

const numberOfSeries =
  /^(?:(?:no|nr|number)\.?|n°|#)?\s*\d{1,3}(?!\d)|^(?:one|two|three|four|five|six|seven|eight|nine|ten)\b/i;

export const subjects: Record<Subject, SubjectWords> = {
  productionNumber: {
    name: "Production number",
    headings: [
      "production number",
      "production no",
      "prod no",
      "prod. no",
      "programme number",
      "programme no",
      "program number",
      "produktionsnummer",
      "numéro de production",
      "n° de production",
      ...numberLabels.clear,
    ],
  },
  // A bare "Title" may be that of a song, and a bare "Duration" that of a cue.
  title: {
    name: "Title",
    headings: [
      "programme title",
      "program title",
      "production title",
      "series title",
      "film title",
      "programme",
      "sendungstitel",
      "filmtitel",
      "titre du programme",
      "titre du film",
      ...titleLabels.clear,
    ],
    loose: { headings: titleLabels.loose, isMeant: (value) => !noTitle.test(value) },
  },
  episodeTitle: {
    name: "Episode title",
    headings: [...episodeLabels.title],
  },
  episode: {
    name: "Episode",
    headings: [...episodeLabels.number],
  },
  series: {
    name: "Series",
    headings: ["series number", "series no", "season number", "staffelnummer", "numéro de saison"],
    // "Series" may stand before its title.
    loose: { headings: ["series", "season", "staffel", "saison"], isMeant: (value) => numberOfSeries.test(value) },
  },
  // A bare "Version" is that of the form.
  version: {
    name: "Version of the programme",
    headings: [
      "programme version",
      "program version",
      "version of programme",
      "version of the programme",
      "picture version",
      "edit version",
      "schnittfassung",
      "schnittversion",
      "version du programme",
      "version du montage",
    ],
  },
  duration: {
    name: "Duration",
    headings: [
      "programme duration",
      "program duration",
      "total running time",
      "running time",
      "trt",
      "programme length",
      "sendelänge",
      "gesamtlaufzeit",
      "durée du programme",
      "durée totale",
      ...durationLabels.clear,
    ],
    loose: { headings: durationLabels.loose, isMeant: () => true },
  },
  // A bare "Language" may be that of the paper.
  language: {
    name: "Language",
    headings: [
      "programme language",
      "program language",
      "language of programme",
      "language of the programme",
      "original language",
      "spoken language",
      "audio language",
      "language of audio",
      "dialogue language",
      "tonsprache",
      "langue audio",
      "originalsprache",
      "sendesprache",
      "langue originale",
      "langue du programme",
    ],
  },
  productPlacement: {
    name: "Product placement",
    headings: [
      "product placement",
      "contains product placement",
      "product placement in the programme",
      "does the programme contain product placement?",
      "produktplatzierung",
      "produktplatzierungen",
      "enthält produktplatzierungen",
      "placement de produit",
      "placement de produits",
      ...placementLabels.clear,
    ],
    loose: { headings: placementLabels.loose, isMeant: (value) => typeof readAnswer(value) === "boolean" },
  },
  transmissionDate: {
    name: "Transmission date",
    headings: [
      "transmission date",
      "date of transmission",
      "tx date",
      "sendedatum",
      "date de diffusion",
      ...transmissionLabels.clear,
    ],
    loose: { headings: transmissionLabels.loose, isMeant: () => true },
  },
};

/** Every heading of every subject, as `bareHeading` makes it. */
export const subjectHeadings: ReadonlySet<string> = new Set(
  Object.values(subjects).flatMap(({ headings }) => headings.map(bareHeading)),
);

/** One thing that a paper says of the production. */
export interface Statement {
  subject: Subject;
  /** Everything that it says there: a paper about a series says it for each episode. */
  values: { value: string; at: Spot }[];
}

const known = new WeakMap<Contents, Statement[]>();

/** What a paper says of the production behind headings that can mean nothing else. */
export function readStatements(contents: Contents): Statement[] {
  const kept = known.get(contents);
  if (kept) return kept;
  const read = (Object.keys(subjects) as Subject[]).flatMap((subject): Statement[] => {
    const { headings, loose } = subjects[subject];
    // A paper that says how long the programme is under two headings says it twice.
    const ways = subject === "duration" ? headings : [headings];
    const values = ways
      .flatMap((heading) => readField(contents, { heading }, subjectHeadings))
      .filter(({ value }) => value !== "");
    if (subject === "episode") values.push(...episodesBesideSeries(contents));
    if (values.length > 0) return [{ subject, values }];
    const meant = loose
      ? readField(contents, { heading: [...loose.headings] }, subjectHeadings).filter(
          ({ value }) => value !== "" && loose.isMeant(value),
        )
      : [];
    const said = meant.length === 0 && subject === "productPlacement" ? placementAnswers(contents) : meant;
    return said.length > 0 ? [{ subject, values: said }] : [];
  });
  known.set(contents, read);
  return read;
}

const seriesAndEpisode = [
  "series / episode",
  "series/episode",
  "season / episode",
  "season/episode",
  "staffel / folge",
  "saison / épisode",
];

/** Of both in one place the second: `Series / episode: 2 / 3`, `S2 E3`, `2x03`. */
function episodesBesideSeries(contents: Contents): Statement["values"] {
  return readField(contents, { heading: seriesAndEpisode }, subjectHeadings).flatMap(({ value, at }) => {
    const [, episode] = /^\D{0,9}\d{1,3}\s?(?:[/x,-]|\s|(?=e))\s?(?:e\D{0,8})?(\d{1,4})$/i.exec(value.trim()) ?? [];
    return episode === undefined ? [] : [{ value: episode, at }];
  });
}
