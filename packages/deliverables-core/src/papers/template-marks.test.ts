import { describe, expect, it } from "vitest";
import { templateMarks } from "./template-marks.js";
import { spokenCells } from "./without-speech.js";

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
    ["Director: to be confirmed", "to be confirmed"],
    ["Director\tTo be advised", "To be advised"],
    ["Director: awaiting …", "awaiting"],
    ["Regie: noch offen", "noch offen"],
    ["Réalisation : à venir", "à venir"],
    ["Director: ?", "?"],
    ["Director: XXX", "XXX"],
    ["Director: [name]", "[name]"],
    ["Director\t<name>", "<name>"],
    ["Director: «Director»", "«Director»"],
    ["Directed by %%DIRECTOR%%", "%%DIRECTOR%%"],
    ["TODO: add credits", "TODO: add credits"],
    ["** CHECK THIS **", "** CHECK THIS **"],
    ["Blindtext", "Blindtext"],
    ["Work in progress", "Work in progress"],
    ["Delete before sending", "Delete before sending"],
    ["PROJET DE CONTRAT", "PROJET DE CONTRAT"],
    ["PROJET DE CONTRAT DE COPRODUCTION", "PROJET DE CONTRAT DE COPRODUCTION"],
    ["Vertragsentwurf", "Vertragsentwurf"],
    ["Draft agreement", "Draft agreement"],
    ["The film opens in TBC, as soon as the cinema has said so.", "TBC"],
    ["TBC, as the director is not free: the date of the screening", "TBC"],
    ["Composer: “TBC”", "TBC"],
    ["Synopsis – SECOND DRAFT", "DRAFT"],
    ["“DRAFT v2” of the cue sheet", "DRAFT"],
    ["The title of the third cue is still “TBC”.", "TBC"],
    ["Composer TBC\tHedge\tLibrary", "TBC"],
    ["Synopsis\tDRAFT\tDone", "DRAFT"],
    ["Composer and publisher TBC\tFixed fee", "TBC"],
    ["Presented by TBC, a film by Jo Smith", "TBC"],
    ["Cue 3 was written by TBC", "TBC"],
    ["Lorem Ipsum dolor sit amet", "Lorem Ipsum"],
    ["Editor TBC Production company Hedge Ltd", "TBC"],
    ["TBC Films: Hedge", "TBC"],
    ["The score is by TBC and is played by the town's own band.", "TBC"],
    ["Confirm with legal before sending", "Confirm with legal before sending"],
    ["@Bo please check", "@Bo please"],
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
    "JO: ?",
    "ANN: Awaiting.",
    "Result: [PASS]",
    "Language: [English]",
    "Titel: «Tidewatch»",
    "Licence awaiting nothing further",
    "The names are to be confirmed by Ann at the end.",
    "TODO ESTÁ BIEN",
    "A work in progress by Ann",
    "Price: $ {fixed}",
    "100%% sure",
    "Ann (Jo Smith – is she right? – laughs) goes.",
    "Position (please check one box)",
    "Presenters (Ann, with Jo Smith)",
    "“TBC Items” means items that were to be confirmed at signature and which are set out in Schedule 2.",
    "Presented by Ann Holly (formerly TBC)",
    "Master, DPX, “DRAFT GRADE” label on box, content final",
    "The company was founded in 2019 by TBC Productions and Lorem Ipsum Ltd.",
    "Write to TBC@example.com or see https://TBC.example/DRAFT",
    "End board said DRAFT\tReplaced\tDone",
    "Cue 3 title “Untitled” – TBC\tComposer confirmed\tClosed 12 November",
    "Titel noch ENTWURF\tErsetzt\tErledigt",
    "End board said DRAFT, replaced since",
    "ENTWURF-Stempel im Bild\tja, ist Requisit und bleibt",
    "Im Film ist das Wort ENTWURF zu sehen (Stempel).",
    "Now I say: it is done. TBC, as my producer would put it.",
    "Le projet de contrat du 3 mars est annulé par le présent contrat.",
    "Projet de film",
    "Der Vertragsentwurf vom 3. März ist überholt.",
    "“Draft Agreement” means the draft agreement dated 2 June 2026.",
    "Draft dodger",
    "“DRAFT”, she said, and shut the door behind her.",
    "He opens a folder that is marked “DRAFT” and finds nothing.",
  ])("%j is none", (text) => expect(marksIn(text)).toEqual([]));
});

it("a stage of writing is no mark in a paper that tells of several", () => {
  const inAll = (...texts: string[]) => templateMarks({ lines: [...head, ...texts.map((text) => ({ text }))] }).length;
  expect(inAll("FIRST DRAFT\t1 July 2025\tYes", "SECOND DRAFT\t1 September 2025\tYes")).toBe(0);
  expect(inAll("FIRST DRAFT\t1 July 2025\tYes")).toBe(1);
  expect(inAll("FIRST DRAFT\t1 July 2025", "SECOND DRAFT\t2 July 2025", "DRAFT")).toBe(1);
});

describe("a mark in what is said in a film", () => {
  const found = (...texts: string[]) => {
    const lines = ["POST PRODUCTION SCRIPT", ...texts].map((text) => ({ text }));
    return templateMarks({ lines }, { spoken: () => spokenCells({ lines }, "script.txt") }).map(
      ({ written }) => written,
    );
  };

  it.each([
    "PIP: DRAFT! DRAFT! Close the door!",
    "10:00:09:12\tPAUL\tA DRAFT. Just a DRAFT.",
    "PAUL\tEntwurf. Nur ein ENTWURF.",
    "ADA: Delete as applicable, it says.",
    "On screen text: DRAFT 2",
    "10:04:00:00 CAPTION: The clerk stamps TBC on it.",
  ])("%s is none", (text) => expect(found(text)).toEqual([]));

  it.each([
    ["PIP: TBC", "TBC"],
    ["10:00:09:12\tPAUL\tTranslation TBC", "TBC"],
    ["10:00:09:12\tPAUL\tLorem ipsum dolor sit amet.", "Lorem ipsum"],
    ["PIP: [LEGAL TO CHECK] It is the tide.", "[LEGAL TO CHECK]"],
    ["On screen text: TBC", "TBC"],
    ["DRAFT", "DRAFT"],
  ])("%s still says %s", (text, written) => expect(found(text)).toEqual([written]));
});

describe("a title among the words of a draft", () => {
  const titles = ["Draft Day", "Void", "The TBC", "Jo & Brouillon", "Draft"];
  const found = (...texts: string[]) =>
    templateMarks({ lines: [...head, ...texts.map((text) => ({ text }))] }, { titles }).map(({ written }) => written);

  it.each([
    ["DRAFT DAY"],
    ["Title\tDRAFT_DAY.mov"],
    ["DRAFT", "DAY"],
    ["VOID"],
    ["Void – QC report"],
    ["THE TBC, a film"],
    ["TBC, THE"],
    ["JO AND BROUILLON"],
    ["DRAFT"],
  ])("%s is none", (...texts) => expect(found(...texts)).toEqual([]));

  it.each([
    ["DRAFT – Draft Day", "DRAFT"],
    ["Draft Day DRAFT", "DRAFT"],
    ["DRAFT – Draft", "DRAFT"],
    ["VOID – SUPERSEDED", "VOID – SUPERSEDED"],
    ["The TBC: TBC", "TBC"],
    ["Composer of Draft Day: TBC", "TBC"],
    ["Draft Day: to be confirmed", "to be confirmed"],
  ])("%s still says %s", (text, written) => expect(found(text)).toEqual([written]));

  it("stands where the mark does, and not where the title does", () => {
    const line = { text: "Draft Day DRAFT", place: { start: { line: 4, column: 1 }, end: { line: 4, column: 16 } } };
    expect(templateMarks({ lines: [...head, line] }, { titles })[0]?.place?.start).toEqual({ line: 4, column: 11 });
  });
});
