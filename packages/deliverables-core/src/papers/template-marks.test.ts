import { describe, expect, it } from "vitest";
import { templateMarks } from "./template-marks.js";

const head = [{ text: "PROGRAMME AS COMPLETED" }, { text: "Programme title\tTidewatch" }, { text: "A diver dives." }];
const marksIn = (text: string) => templateMarks({ lines: [...head, { text }] }).map(({ written }) => written);

describe("what a draft or a template leaves in a paper", () => {
  it.each([
    ["Error! Reference source not found.", "Error! Reference source not found."],
    [
      "siehe Fehler! Verweisquelle konnte nicht gefunden werden.",
      "Fehler! Verweisquelle konnte nicht gefunden werden.",
    ],
    ["[LEGAL TO CHECK]", "[LEGAL TO CHECK]"],
    ["<insert synopsis here>", "<insert synopsis here>"],
    ["Entwurf", "Entwurf"],
    ["PROVISIONAL", "PROVISIONAL"],
    ["Version 0.3 – not final", "Version 0.3 – not final"],
    ["Fassung 2 (vorläufig)", "Fassung 2 (vorläufig)"],
    ["TX date\tXX/XX/2027", "XX/XX/2027"],
    ["TX date: ??.02.2027", "??.02.2027"],
    ["Duration\t??", "??"],
    ["TX date\ttba", "tba"],
    ["TX date: tba", "tba"],
    ["Please delete as applicable", "Please delete as applicable"],
    ["NB: awaiting release from Jo Smith", "NB: awaiting"],
    ["@Sarah can you check this para?", "@Sarah can you check this para?"],
    ["SYNOPSIS xxx xxxx xxx", "xxx xxxx xxx"],
    ["The sea falls. (Sarah – is this OK? Needs 20 more words)", "(Sarah – is this OK? Needs 20 more words)"],
  ])("%j", (text, written) => expect(marksIn(text).map((one) => one.trim())).toEqual([written]));

  it.each([
    "A first draft of the treaty was provisional.",
    "[Laughter]",
    "[Music to follow the action]",
    "She has <b>no</b> idea.",
    "Who is it??",
    "The case of XX and XY",
    "Follow us @Tidewatch",
    "jo@Example.com? Ask again.",
    "Error! said the machine.",
    "Version 3 of the programme is final",
    "Version: 2",
    "Note: the programme contains flashing images",
    "Awaiting the tide, Ann sleeps.",
    "The provisional government",
    "Super Bowl XXX",
    "Score\t3-1",
    "Ann (Jo Smith – is she right? – laughs) goes.",
    "Position (please check one box)",
    "Presenters (Ann, with Jo Smith)",
  ])("%j is none", (text) => expect(marksIn(text)).toEqual([]));
});
