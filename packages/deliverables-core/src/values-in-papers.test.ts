import { describe, expect, it } from "vitest";
import { check, master, spec } from "./check-in-memory.js";
import { memoryFolder } from "./folder/memory-folder.js";
import { paperReader } from "./papers/read-paper.js";

const paper = { type: "document", files: "PSE.txt" };
const production = {
  title: "Tidewatch",
  productionNumber: "SMF7301D",
  productPlacement: false,
  duration: "00:23:50:00",
  frameRate: "25",
};
const found = async (text: string, more: object = {}) => {
  const asked = spec({ pse: { ...paper, ...more } }, { production });
  const { findings, unchecked } = await check(asked, memoryFolder({ "PSE.txt": text }), {
    ...master,
    document: paperReader(),
  });
  return [...findings, ...unchecked].map(({ message }) => message);
};

describe("what a paper says under other houses' headings", () => {
  it.each([
    ["Sendetitel: Moorwatch", 'Title is "Moorwatch" in PSE.txt, but "Tidewatch" in the spec'],
    ["Series: Moorwatch", 'Title is "Moorwatch" in PSE.txt, but "Tidewatch" in the spec'],
    ["Laufzeit der Sendung: 33:50", 'Duration is "33:50" in PSE.txt, but "00:23:50:00" in the spec'],
    ["Durée du programme : 24'50''", 'Duration is "24\'50\'\'" in PSE.txt, but "00:23:50:00" in the spec'],
    ["Sendelänge: 23,5 Minuten", 'Duration is "23,5 Minuten" in PSE.txt, but "00:23:50:00" in the spec'],
    ["House number: SMF7301C", 'Production number is "SMF7301C" in PSE.txt, but "SMF7301D" in the spec'],
    ["PP: Ja", 'Product placement is "Ja" in PSE.txt, but "no" in the spec'],
  ])("%s", async (text, message) => expect(await found(`${text}\n`)).toContain(message));

  it.each([
    "Sendetitel: Tidewatch",
    "House number: 004711",
    "Programme ID: BBC-991-X",
    "Program: Vidchecker 8.1",
    "Series: 2",
    "Laufzeit: 5 Jahre",
    "Sendelänge: 23,8 Minuten",
  ])("%s is right", async (text) => expect(await found(`${text}\n`)).toEqual([]));
});
