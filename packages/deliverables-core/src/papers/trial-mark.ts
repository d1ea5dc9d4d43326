import type { Contents } from "./contents.js";
import { type Found, spotIn } from "./find-text.js";

/** Most papers hold none of these words, and are not searched line by line. */
const anySign =
  /trial|evaluat|unregistered|unlicen[cs]ed|buy now|remove this|without this|testversion|demoversion|evaluierung|nicht registriert|d['’]essai|d['’]évaluation|non enregistrée|DEMO VERSION/i;

const paper = "(?:documents?|pdfs?|files?|pages?|reports?|workbooks?|dokument|datei|seite|document|fichier)";
const made =
  "(?:created|generated|produced|edited|converted|printed|exported|processed|saved|truncated|erstellt|erzeugt|gedruckt|konvertiert|créée?|générée?|imprimée?|convertie?)";
const kind =
  "(?:(?:free )?(?:trial|evaluation|demo|unregistered|unlicen[cs]ed)(?: trial)? (?:version|copy|mode|edition|licen[cs]e)|(?:test|demo|evaluierungs|probe)version|version d['’](?:essai|évaluation))";
/** "A trial version of the game" is one in a story. */
const ofStory = "(?! of (?:the|a|an|his|her|their|its|this|that) )";

/** What programs write across or below a page until somebody buys them. */
const marks: RegExp[] = [
  /\bevaluation (?:warning ?:|only\. created\b)/i,
  new RegExp(
    String.raw`(?:^\W*|\b${paper}\b.{0,70}?)${made} (?:with|by|using|in|from|mit|avec|par) .{0,60}?\b${kind}\b${ofStory}`,
    "i",
  ),
  // German puts the verb last.
  new RegExp(
    String.raw`\b${paper} .{0,40}?\bmit .{0,40}?\b(?:test|demo|evaluierungs|probe)version\b.{0,60}?\b(?:erstellt|erzeugt|gedruckt|konvertiert)\b`,
    "i",
  ),
  /\b(?:generated|edited|created|produced) by .{2,80}\bfor evaluation (?:purposes )?only\b/i,
  /\bclick (?:here )?to buy now\b/i,
  /\b(?:buy|purchase|register|order|upgrade)\b.{0,90}\bto remove this (?:watermark|message|notice)\b|\bwithout this (?:message|watermark) by purchasing\b/i,
  /\b(?:unregistered|unlicen[cs]ed|evaluation) (?:version|copy) of (?=[A-Z])/,
  /\b(?:IRONPDF|IronPDF)\b.{0,30}\blicen[cs]e\b/,
];

/** Alone in its line. "Trial" may be a chapter of a film about one, and a song has a demo version. */
const alone =
  /^\W*(?:(?:unregistered|unlicen[cs]ed)(?: trial)?(?: version| copy| edition| software)?|(?:trial|evaluation) (?:version|copy|edition|mode)|testversion|demoversion|evaluierungsversion|nicht registrierte version|unregistrierte version|version d['’](?:essai|évaluation)|version non enregistrée)\W*(?:(?:www\.|https?:)\S{1,80})?\W*$/i;
const aloneInCapitals = /^\W*(?:DEMO VERSION|UNREGISTERED TRIAL|FREE TRIAL)\W*$/;

const longest = 400;

/** The first mark in a paper of a program that nobody has bought: "Created with a trial version of …", "Click to buy NOW!". */
export function trialMark(contents: Contents): Found | undefined {
  for (const line of contents.lines) {
    const text = line.text.slice(0, longest);
    if (!anySign.test(text)) continue;
    const isAlone = text.split("\t").length === 1 && (alone.test(text) || aloneInCapitals.test(text));
    if (isAlone || marks.some((mark) => mark.test(text))) return { ...spotIn(line, text), written: text.trim(), line };
  }
  return undefined;
}
