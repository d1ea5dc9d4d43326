import { withoutAccents } from "../identifiers/without-accents.js";
import type { Contents, Line } from "./contents.js";
import { type Found, spotIn } from "./find-text.js";
import { isTalkedOf } from "./quoted-marks.js";
import { isInSpeech } from "./said-marks.js";
import { withoutTitles } from "./without-titles.js";

/**
 * What stands in a paper that is not finished, and is said by people too. Capitals count: a "draft" of a treaty is a word like any other.
 */
const words: RegExp[] = [
  /(?<![\p{L}\d])(DRAFT|ENTWURF|BROUILLON)(?![\p{L}\d])/u,
  /(?<![\p{L}\d])(TBC|TBA|TBD|T\.B\.[CAD]\.)(?![\p{L}\d])/u,
  /(?<![\p{L}\d])(?:(?:please )?delete (?:as|where) (?:applicable|appropriate)|nichtzutreffendes (?:bitte )?streichen|rayer (?:la|les) mentions? inutiles?)(?![\p{L}\d])/iu,
];

/** What nobody says. */
const marks: RegExp[] = [
  /(?<![\p{L}\d])lorem ipsum(?![\p{L}\d]|\s?[?!]|,? (?:Ltd|Limited|LLC|Inc|GmbH|SAS|SARL|Productions|Pictures|Films)(?!\p{L}))/iu,
  /click (or tap )?here to enter (text|a date)|klicken (oder tippen )?sie(, um text| hier, um text)|cliquez (ou appuyez )?ici pour (entrer|taper)/iu,
  /\[(insert|enter|your|name of|title of|date of) ?[^\]\n]{0,40}\]/iu,
  /<(insert|enter|add|your|name of|title of|date of|einfügen|hier|insérer)(?: [^<>\n]{0,40})?>/iu,
  // A note to a colleague in brackets: [LEGAL TO CHECK], [noch prüfen].
  /\[[^\]\n]{0,40}(?<![\p{L}\d])(?:to (?:check|confirm|add|complete|clear|supply)|tb[ac]|noch (?:prüfen|klären|offen)|à (?:vérifier|compléter|confirmer))\s*[.!?]?\]/iu,
  /\{\{[^{}\n]{1,60}\}\}|(?<![\p{L}\d])(XXXX+|\?\?\?+|xxx+(?: xxx+)+)(?![\p{L}\d])/u,
  // A day, a month or a time that nobody has filled in.
  /(?<![\p{L}\d/.:-])(?:(?:XX|xx|\?\?)[/.-](?:XX|xx|\?\?|\d{1,2})[/.-](?:\d{2,4}|XX(?:XX)?|xx(?:xx)?|\?{2,4})|\d{1,2}[/.-](?:XX|xx|\?\?)[/.-]\d{2,4}|(?:XX|xx|\?\?):(?:XX|xx|\?\?)(?::(?:XX|xx|\?\?)){0,2})(?![\p{L}\d])/u,
  // What stands behind a heading in place of a value.
  /(?<=(?:\t|^[^\t:]{1,40}:)\s{0,20})(?:tba|tbc|tbd|t\.b\.[acd]\.|\?\?|wird nachgereicht|à (?:préciser|confirmer|compléter))(?=\s{0,20}(?:\t|$))/u,
  // The same in words. Who speaks in a script stands in capitals.
  /(?<=(?:\t|^(?=[^\t:]*[\p{Ll}§])[^\t:]{1,40}:)\s{0,20})(?:[Tt]o be (?:confirmed|advised|announced|supplied|provided|decided|agreed)|[Aa]waiting|[Pp]lease (?:supply|provide|complete|fill in)|[Xx]xx|XXX|\?|[Nn]ame [Ss]urname|[Vv]orname [Nn]achname|[Pp]rénom [Nn]om|Max Mustermann|[Ww]ird (?:ergänzt|nachgetragen)|[Nn]och (?:offen|unbekannt)|[Àà] venir|[Ee]n attente)(?=[\s.…]{0,5}(?:\t|$))/u,
  // The heading again, or what it asks for, in the brackets of a template.
  /(?<=(?:\t|^[^\t:]{1,40}:)\s{0,20})(?:[[<](?:names?|titles?|date|number|company|role|signature|text|value|address|vorname|datum|titel|nom|titre)[\]>])(?=\s{0,20}(?:\t|$))/iu,
  /(?<=^([^\t:\n]{2,40}):\s{0,20})«\1»(?=\s*$)|%%[A-Z_]{2,30}%%|\$\{[\w.]{1,40}\}/iu,
  /^\s*(?:TODO|FIXME):.{0,200}|(?:^|\s)@\p{Lu}\p{Ll}+ please(?!\p{L})/u,
  // What Word prints in the place of a reference to what is no more there.
  /(?:Error! (?:Reference source not found|Bookmark not defined|No text of specified style in document)|Fehler! (?:Verweisquelle konnte nicht gefunden werden|Textmarke nicht definiert)|Erreur ! (?:Source du renvoi introuvable|Signet non défini))\.?/u,
  // The same with a name: (Sarah – is this OK? Needs 20 more words).
  /[([]\p{Lu}\p{Ll}+\s?[,:–—-]\s[^()[\]\n]{0,80}(?<!\p{L})(?:is (?:this|that|it) (?:ok|okay|right|correct|long enough)|(?:please|can you) (?:check|confirm|cut|shorten)|more words|passt das|stimmt das|bitte (?:prüfen|kürzen)|à (?:vérifier|raccourcir))(?!\p{L})[^()[\]\n]{0,80}[)\]]/u,
  // A question to a colleague.
  /(?:^|\s)@\p{Lu}\p{Ll}+(?: [^@]{0,80})?\?/u,
];

/** What is stamped or printed across a paper that does not count, when nothing else stands in its line. */
const across =
  /^\W*(Entwurf|Brouillon|Vorläufig|Provisoire|Not final|PROVISIONAL|SAMPLE|SPECIMEN|MUSTER|SPÉCIMEN|VOID|SUPERSEDED|OBSOLETE|UNGÜLTIG|ANNULÉ|NOT VALID|NOT FINAL|PRELIMINARY|VORLÄUFIG|PROVISOIRE|FOR APPROVAL|FOR REVIEW( ONLY)?)(?:\s*[–-]\s*[\p{L} ]{1,40})?\W*$/u;

/** A contract that calls itself one, in its heading. */
const draftHeading =
  /^\W*(?:(?:PROJET|Projet) (?:D[E'’]|d[e'’])\s?(?:CONTRAT|contrat|ACCORD|accord|CONVENTION|convention|AVENANT|avenant|LICENCE|licence|COPRODUCTION|coproduction)|(?:VERTRAGS|LIZENZVERTRAGS|Vertrags|Lizenzvertrags)(?:ENTWURF|entwurf)|(?:Entwurf|ENTWURF) (?:eines|EINES|zum|ZUM) [\p{L}]{2,20}(?:vertrags?|VERTRAGS?)|Draft (?:[Aa]greement|[Cc]ontract|[Ll]icen[cs]e|[Rr]elease))(?: [\p{L}'’]{2,20}){0,4}\W*$/u;

/** The paper's own state in a line of its own: `Version 0.3 – not final`, `v2, draft`. */
const state =
  /^\W*(?:version|v|rev(?:ision)?|fassung|stand)[ .]?\d[\d.]{0,6}\W{1,4}(not (?:yet )?(?:final|approved)|draft|provisional|preliminary|entwurf|vorläufig|nicht (?:final|freigegeben)|provisoire|non définitive?)\W*$/iu;

/** A note to whoever writes it, or what stands for the text, in a line of its own. */
const note =
  /^\W*((?:please )?check this|text goes here|beispieltext|blindtext|platzhalter(?:text)?|placeholder(?: text)?|texte à venir|faux texte|wip|work in progress|(?:please )?(?:delete|remove) (?:this )?before (?:sending|delivery)|(?:please )?(?:check|confirm) with [\p{L} ]{2,20} before (?:sending|delivery))\W*$/iu;

/** A note that something is still missing, at the head of its line. */
const missing =
  /^(?:NB|N\.B\.|NOTE|TODO|TO DO|HINWEIS|ACHTUNG)\b\W{0,3}\s*(?:still )?(awaiting|waiting for|to follow|missing|outstanding|noch (?:offen|ausstehend)|es fehlt|en attente)(?![\p{L}])/iu;

/** Most papers hold none of them: what stands nowhere in the whole of one is looked for in none of its lines. */
const searches = [...words, ...marks, across, draftHeading, note, state, missing].map((mark) => ({
  each: new RegExp(mark.source, `${mark.flags}g`),
  anywhere: new RegExp(mark.source, `${mark.flags}m`),
  isSaid: words.includes(mark),
}));

/** A heading or watermark is short; a whole sentence in capitals is speech in a script. */
const mostWordsInCapitals = 8;

/** What stands in place of a paper that is still to come, alone or below the paper's own heading. */
const instead =
  /^(?:(?:to|will) (?:follow|come|be (?:supplied|confirmed|added|provided|advised))|folgt|wird nachgereicht|a venir|a suivre|n\/?a|x+|-+|\.+|(?:enter|insert|add|type|write|your) [\p{L} ]{1,30}(?: here)?|[\p{L} ]{1,30} (?:goes|go|comes) here)[.!]?$/iu;
const fewLines = 3;

export interface KnownWords {
  /** What the spec calls so is no mark: a film may have the title "Draft Day". */
  titles?: readonly string[];
  /** Which cells of which lines are spoken in the film, as `spokenCells` tells. */
  spoken?: () => ReadonlyMap<number, ReadonlySet<number>>;
}

/** The first place of each kind of mark that a template, a draft or a gap left in a paper. */
export function templateMarks(contents: Contents, { titles = [], spoken }: KnownWords = {}): Found[] {
  const written = contents.lines.filter(({ text }) => text.trim() !== "");
  const [last] = written.slice(-1);
  const text = last?.text.trim() ?? "";
  const isInstead = written.length <= fewLines && instead.test(withoutAccents(text));
  if (last && isInstead && withoutTitles(text, titles) === text)
    return [{ ...spotIn(last, text), written: text, line: last }];
  const texts = contents.lines.map((line) => unspaced(line.text.slice(0, 5000)));
  const whole = texts.join("\n");
  let untitled: string | undefined;
  return searches.flatMap(({ each, anywhere, isSaid }): Found[] => {
    if (!anywhere.test(whole)) return [];
    let start = 0;
    for (const [index, line] of contents.lines.entries()) {
      const own = texts[index] ?? "";
      const end = start + own.length;
      if (!isInCapitalSpeech(line) && own.search(each) >= 0) {
        untitled ??= withoutTitles(whole, titles);
        for (const { 0: found, index: at } of untitled.slice(start, end).matchAll(each)) {
          const place = { text: own, at, written: found };
          if (isSaid && (isInSpeech(place, spoken?.().get(index)) || isTalkedOf(place, whole))) continue;
          const mark = own.slice(at, at + found.length);
          return [{ ...spotIn(line, mark, own === line.text ? at : 0), written: mark, line }];
        }
      }
      start = end + 1;
    }
    return [];
  });
}

function isInCapitalSpeech({ text }: Line): boolean {
  return text === text.toUpperCase() && text.trim().split(/\s+/).length > mostWordsInCapitals;
}

/** `D R A F T` is a word that somebody has spread over the page. */
function unspaced(text: string): string {
  return /^\s*(?:\p{Lu}\s){3,}\p{Lu}\s*$/u.test(text) ? text.replaceAll(/\s/g, "") : text;
}
