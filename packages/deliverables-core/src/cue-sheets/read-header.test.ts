import { describe, expect, it } from "vitest";
import { tableOf } from "../tables/read-table.js";
import type { Table } from "../tables/table.js";
import { readHeader } from "./read-header.js";

const said = (...lines: string[]) => {
  const { rows } = tableOf(new TextEncoder().encode(lines.join("\n"))) as Table;
  const { header, length } = readHeader(rows);
  return Object.fromEntries(
    [...Object.entries(header), ...(length ? [["length", length] as const] : [])].map(([field, { text }]) => [
      field,
      text,
    ]),
  );
};

describe("what stands above the cues", () => {
  it("is read in English, German and French, whatever the words around the title and the number", () => {
    expect(said("Film:,Quite Another Film,,Prod ID:,HFC1002B", "Duration:,52:00")).toEqual({
      programmeTitle: "Quite Another Film",
      productionNumber: "HFC1002B",
      length: "52:00",
    });
    expect(said("Titel der Produktion,Die Hecke,Prod. Nr.,HFC1002B", "Länge der Sendung,52:00")).toEqual({
      programmeTitle: "Die Hecke",
      productionNumber: "HFC1002B",
      programmeDuration: "52:00",
    });
    expect(said("Titre de la production : La Haie", "N° de production : HFC1002B", "Durée du film : 52:00")).toEqual({
      programmeTitle: "La Haie",
      productionNumber: "HFC1002B",
      programmeDuration: "52:00",
    });
    expect(said("Title of the Programme;The Hedge", "Runtime;52:00")).toEqual({
      programmeTitle: "The Hedge",
      programmeDuration: "52:00",
    });
    expect(said("Titel / Titre / Titolo:;Die Hecke;;")).toEqual({ programmeTitle: "Die Hecke" });
  });

  it.each([
    "Total cue time",
    "Musik gesamt",
    "Gesamtlänge der Musik",
    "Musiklänge",
    "Durée musicale",
    "Total amount of music",
  ])("has the total of the music, also as %s", (label) =>
    expect(said("Title,The Hedge", `${label}:,4:15`)).toEqual({ programmeTitle: "The Hedge", musicDuration: "4:15" }),
  );

  it("is no label where another label has said it", () => {
    expect(said("Type,Film,Year,2026")).toEqual({});
    expect(said("Category:,Film,Year:,2026")).toEqual({});
    expect(said("Production no,HFC1001A,Film,The Hedge")).toEqual({
      productionNumber: "HFC1001A",
      programmeTitle: "The Hedge",
    });
    expect(said("Film:,Version:,UK")).toEqual({ version: "UK" });
    expect(said("Duration,as broadcast")).toEqual({});
  });
});
