import { paperRule } from "../../check/rule-kinds/paper-rule.js";
import type { Contents, Line } from "../../papers/contents.js";
import { spotIn } from "../../papers/find-text.js";
import { textOf } from "../../papers/paper-in-short.js";
import { quote } from "../../papers/quote.js";

const asked = { characters: { max: 180 } };
/** Nobody ends a sentence with one of these. */
const goesOn =
  /(?<![\p{L}\d])(?:the|an|and|or|of|to|with|from|into|their|his|her|its|by|for|but|that|what|which|who|whose|where|when|how|because|while|than|is|are|was|were|der|die|das|den|dem|ein|eine|einen|und|oder|mit|zu|von|für|aber|was|wie|wo|weil|dass|als|im|am|ist|sind|wird|le|la|les|un|une|des|du|et|ou|avec|pour|dans|mais|que|qui|où|en|aux?|sur|par|est|sont)$/iu;
/** One letter of a word; "I", "a" and "y" are words. */
const oneLetter = /\s[b-hj-xzB-HJ-XZ]$/u;
const openMark = /[,;(\u2013\u2014-]$/u;
const sentenceEnd = /[.!?…]["'”’»)]?(?=\s)/u;
const ends = /[.!?…:"'”’»)\]}*]$/u;

export const brokenOff = paperRule({
  code: "document/broken-off",
  title: "Text that breaks off",
  severity: "warning",
  why: "A text that was cut where a form was full ends in the middle of a word, and so does the programme guide.",
  fix: "Write it so that it fits, or bring the whole text; where it is meant to end so, leave it.",
  examples: () => [
    { paper: textOf("A hedge is to make way for a road. Three people find out why."), asked, finds: [] },
    { title: "One sentence may lack its stop", paper: textOf("Three people, a hedge and a road"), asked, finds: [] },
    {
      title: "In the middle of a word",
      paper: textOf("A hedge is to make way for a road, and three people find out what it is w"),
      name: "epg.txt",
      asked,
      finds: ['epg.txt breaks off: it ends with "out what it is w"'],
    },
    {
      title: "In the middle of a sentence, with whole ones before it",
      paper: textOf("A hedge is to make way for a road. Three people find out what it is"),
      name: "epg.txt",
      asked,
      finds: ['epg.txt breaks off: it ends with "find out what it is"'],
    },
    { paper: textOf("A hedge makes way for a road. A film by Mary Lane"), asked, finds: [] },
    { title: "Of other papers nothing is known", paper: textOf("Contact us. Write to Jo and"), finds: [] },
  ],
  *look({ contents, paper, asked: { words, characters }, file }) {
    if ((words ?? characters) === undefined || paper.timedText) return;
    const last = lastLine(contents);
    const text = last?.text.trim() ?? "";
    if (!last || ends.test(text) || !isCut(text)) return;
    const actual = quote(text.split(/\s+/).slice(-5).join(" "));
    const { written: _, ...at } = spotIn(last, text.split(/\s+/).slice(-1).join(" "));
    yield { at, message: `${file} breaks off: it ends with ${actual}`, actual };
  },
});

function lastLine({ lines }: Contents): Line | undefined {
  return lines.findLast(({ text }) => text.trim() !== "");
}

/** Titles and names have no stop either: a line counts that is a sentence, or goes on from one. */
function isCut(text: string): boolean {
  const words = text.split(/\s+/);
  if (words.length < 5) return false;
  if (goesOn.test(text) || oneLetter.test(text) || openMark.test(text)) return true;
  // "Directed by Mary Lane", an address and "Also in HD" stand behind sentences, and are none.
  const behind = text.split(sentenceEnd).at(-1)?.trim().split(/\s+/) ?? [];
  return behind.length < words.length && behind.length > 2 && /^\p{Ll}+$/u.test(behind.at(-1) ?? "");
}
