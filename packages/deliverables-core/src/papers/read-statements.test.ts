import { describe, expect, it } from "vitest";
import { readLabel } from "../cue-sheets/read-heading.js";
import { plainWords } from "../tables/plain-words.js";
import { durationLabels, numberLabels, titleLabels, transmissionLabels } from "../tables/production-labels.js";

import { readStatements } from "./read-statements.js";

const said = (...lines: string[]) =>
  readStatements({ lines: lines.map((text) => ({ text })) }).map(({ subject, values }) => [
    subject,
    ...values.map(({ value }) => value),
  ]);

describe("what a paper says of the production", () => {
  it.each([
    ["Sendetitel: Moorwatch", "title", "Moorwatch"],
    ["Series / episode\t2 / 3", "episode", "3"],
    ["Staffel / Folge: S2 E3", "episode", "3"],
    ["Season/Episode: 2x03", "episode", "03"],
    ["Episode: 3/6", "episode", "3/6"],
    ["Titel der Sendung\tMoorwatch", "title", "Moorwatch"],
    ["Titre de l’émission : Moorwatch", "title", "Moorwatch"],
    ["Program: Moorwatch", "title", "Moorwatch"],
    ["Series: Moorwatch", "title", "Moorwatch"],
    ["Sendung: Moorwatch", "title", "Moorwatch"],
    ["Show length: 33:50", "duration", "33:50"],
    ["Run time: 33:50", "duration", "33:50"],
    ["Laufzeit: 33:50", "duration", "33:50"],
    ["Länge der Sendung: 33:50", "duration", "33:50"],
    ["Durée de l'émission : 33'50''", "duration", "33'50''"],
    ["TX: 13.03.2027", "transmissionDate", "13.03.2027"],
    ["Erstsendung: Samstag, 13.3.27, 20:15 Uhr", "transmissionDate", "Samstag, 13.3.27, 20:15 Uhr"],
    ["Première diffusion : 13/03/2027", "transmissionDate", "13/03/2027"],
    ["Prod.-Nr.: SMF7301C", "productionNumber", "SMF7301C"],
    ["Enthält Produktplatzierung: Ja", "productPlacement", "Ja"],
    ["Produktionshilfe / Produktplatzierung: Ja", "productPlacement", "Ja"],
    ["PP: Ja", "productPlacement", "Ja"],
  ])("%s", (line, subject, value) => expect(said(line)).toEqual([[subject, value]]));

  it.each([
    "Program: Vidchecker 8.1",
    "Series: 2",
    "Series: Series 2 of 3",
    "Sendung: Mittwoch, 3.2.27, 20:15 Uhr",
    "PP: 12",
    "Show times: none",
  ])("is no title and no placement in %s", (line) => {
    expect(said(line).filter(([subject]) => subject === "title" || subject === "productPlacement")).toEqual([]);
  });

  it("is behind the clear heading, where both stand", () => {
    expect(said("Series: Horizon", "Programme title: Tidewatch", "Run time: 0:12", "Running time: 23:50")).toEqual([
      ["title", "Tidewatch"],
      ["duration", "23:50"],
    ]);
  });
});

it.each([
  ["programmeTitle", titleLabels.clear],
  ["productionNumber", numberLabels.clear],
  ["programmeDuration", durationLabels.clear],
  ["airDate", [...transmissionLabels.clear, ...transmissionLabels.loose]],
])("the header of a cue sheet knows the labels of papers for %s", (field, labels) => {
  expect(labels.filter((label) => readLabel(plainWords(label)) !== field)).toEqual([]);
});

describe("the question after product placement in a compliance form", () => {
  const said = (text: string) =>
    readStatements({ lines: [{ text: "Compliance form" }, { text }] })
      .filter(({ subject }) => subject === "productPlacement")
      .flatMap(({ values }) => values.map(({ value }) => value));

  it.each([
    ["Does the programme contain product placement? ☐ Yes ☒ No", "☐ Yes ☒ No"],
    ["3. Does this film include any product placement? Yes – Seiko watch", "Yes – Seiko watch"],
    ["Enthält die Sendung Produktplatzierungen? nein", "nein"],
  ])("%s", (text, value) => expect(said(text)).toEqual([value]));

  it.each([
    "Does the programme contain prop placement (free of charge)? ☒ Yes ☐ No",
    "Does the programme contain undisclosed product placement? ☐ Yes ☒ No",
    "Does the product placement logo appear? ☒ Yes ☐ No",
    "Does the programme contain product placement? ☐ Yes ☐ No",
  ])("%s answers it not", (text) => expect(said(text)).toEqual([]));
});
