import { takeFields } from "../../check/field-values.js";
import { paperRule } from "../../check/rule-kinds/paper-rule.js";
import { weekdaySeen } from "../../check/weekday-seen.js";
import { withoutAccents } from "../../identifiers/without-accents.js";
import type { Contents, Spot } from "../../papers/contents.js";
import { spotIn } from "../../papers/find-text.js";
import { paperOf } from "../../papers/paper-in-short.js";
import { readStatements } from "../../papers/read-statements.js";

export const documentWeekday = paperRule({
  code: "document/weekday",
  title: "Weekday that is not that of its date",
  severity: "warning",
  why: "When the weekday and the date of a slot or a test are two days, one of them is wrong, and each reader believes another.",
  fix: "Ask whether the day or the weekday is right, and have the other one corrected.",
  examples: () => [
    {
      paper: paperOf("Transmission date: Wednesday 3 February 2027", "Date of test: Mi., 03.02.2027"),
      finds: [],
    },
    {
      paper: paperOf("Transmission date: Tuesday 3 February 2027"),
      finds: ['LFD1001A_PSE.pdf says "Tuesday 3 February 2027", and that day is a Wednesday'],
    },
    {
      title: "In a date that the spec takes out of the paper, in German and in French",
      paper: paperOf("Erteilt: Dienstag, 3. Februar 2027", "Délivré: mardi 3 février 2027"),
      asked: {
        fields: {
          issued: { heading: "Erteilt", date: { notBefore: "2027-01-01" } },
          délivré: { heading: "Délivré", date: { notBefore: "2027-01-01" } },
        },
      },
      finds: [
        'LFD1001A_PSE.pdf says "Dienstag, 3. Februar 2027", and that day is a Wednesday',
        'LFD1001A_PSE.pdf says "mardi 3 février 2027", and that day is a Wednesday',
      ],
    },
    {
      title: "Songs, newspapers and days without a year",
      paper: paperOf("Music: Ruby Tuesday (1967)", "The Sun, 3 February 2027", "Date: Tuesday 3 February"),
      finds: [],
    },
    {
      title: "What somebody tells in a sentence",
      paper: paperOf("It was on Tuesday 3 February 2027 that the farmer ploughed the field."),
      finds: [],
    },
  ],
  *look(delivered) {
    const { contents, paper, file } = delivered;
    // In a film people may say what they like.
    if (paper.timedText) return;
    const told = new Set<string>();
    for (const { value, at } of [...datesTaken(delivered), ...datesSaid(contents), ...datesBehindLabels(contents)]) {
      const seen = weekdaySeen(file, value);
      if (!seen || told.has(seen.actual)) continue;
      told.add(seen.actual);
      yield { at, ...seen };
    }
  },
});

interface Dated {
  value: string;
  at: Spot;
}

function datesTaken(delivered: Parameters<typeof takeFields>[0]): Dated[] {
  const { fields = {} } = delivered.asked;
  const isOfDates = Object.values(fields).some(({ date, agrees }) => date || agrees === "transmissionDate");
  if (!isOfDates) return [];
  return takeFields(delivered).flatMap(({ field, values }) =>
    field.date || field.agrees === "transmissionDate" ? values : [],
  );
}

function datesSaid(contents: Contents): Dated[] {
  return readStatements(contents).flatMap(({ subject, values }) => (subject === "transmissionDate" ? values : []));
}

/** `Date of test: Tuesday 3 February 2027`, beside a label of dates or behind it. */
function datesBehindLabels({ lines }: Contents): Dated[] {
  return lines.flatMap((line): Dated[] => {
    if (!mayHoldOne.test(line.text)) return [];
    const [, label = "", value = ""] = labelled.exec(line.text) ?? [];
    if (!ofDates.test(withoutAccents(label))) return [];
    const { written: _, ...at } = spotIn(line, value);
    return [{ value, at }];
  });
}

/** A weekday behind a label: what few lines hold. */
const mayHoldOne =
  /[:\t]\s{0,10}(?:mon|tue|wed|thu|fri|sat|sun|mo|di|mi|do|fr|sa|so|lun|mar|mer|jeu|ven|sam|dim)[a-z]{0,9}\b[^\t]{0,20}\d/i;
const labelled = /(?:^|\t)([^\t:]{2,40}):?[\t ]{1,10}((?:[a-z]{2,10})[^\t]{5,60})/i;
const ofDates =
  /\b(?:date[ds]?|datum|termin|tag|day|jour|tested|test|checked|screened|reviewed|issued|signed|valid|expir\w*|until|transmission|broadcast|tx|air|delivered|delivery|getestet|gepruft|ausgestellt|unterschrieben|gultig|sendung|ausstrahlung|lieferung|delivre|emis|signe|valable|diffusion|livraison|expiration)\b/i;
