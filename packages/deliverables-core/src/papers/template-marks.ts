import type { Contents, Line } from "./contents.js";
import { type Found, spotIn } from "./find-text.js";

/** What stands in a paper that is not finished. Capitals count: a "draft" of a treaty is a word like any other. */
const marks: RegExp[] = [
  /(?<![\p{L}\d])(DRAFT|ENTWURF|BROUILLON)(?![\p{L}\d])/u,
  /(?<![\p{L}\d])(TBC|TBA|TBD|T\.B\.[CAD]\.)(?![\p{L}\d])/u,
  /(?<![\p{L}\d])lorem ipsum(?![\p{L}\d])/iu,
  /click (or tap )?here to enter (text|a date)|klicken (oder tippen )?sie(, um text| hier, um text)|cliquez (ou appuyez )?ici pour (entrer|taper)/iu,
  /\[(insert|enter|your|name of|title of|date of) ?[^\]\n]{0,40}\]/iu,
  /\{\{[^{}\n]{1,60}\}\}|(?<![\p{L}\d])(XXXX+|\?\?\?+)(?![\p{L}\d])/u,
];

/** What is stamped or printed across a paper that does not count, when nothing else stands in its line. */
const across =
  /^\W*(SAMPLE|SPECIMEN|MUSTER|SPÉCIMEN|VOID|SUPERSEDED|OBSOLETE|UNGÜLTIG|ANNULÉ|NOT VALID|NOT FINAL|PRELIMINARY|VORLÄUFIG|PROVISOIRE|FOR APPROVAL|FOR REVIEW( ONLY)?)(?:\s*[–-]\s*[\p{L} ]{1,40})?\W*$/u;

/** A heading or watermark is short; a whole sentence in capitals is speech in a script. */
const mostWordsInCapitals = 8;

/** What stands in place of a paper that is still to come, alone or below the paper's own heading. */
const instead =
  /^(?:(?:to|will) (?:follow|come|be (?:supplied|confirmed|added|provided|advised))|folgt|wird nachgereicht|a venir|a suivre|n\/?a|x+|-+|\.+|(?:enter|insert|add|type|write|your) [\p{L} ]{1,30}(?: here)?|[\p{L} ]{1,30} (?:goes|go|comes) here)[.!]?$/iu;
const fewLines = 3;

/** The first place of each kind of mark that a template, a draft or a gap left in a paper. */
export function templateMarks(contents: Contents): Found[] {
  const written = contents.lines.filter(({ text }) => text.trim() !== "");
  const [last] = written.slice(-1);
  const text = last?.text.trim() ?? "";
  if (last && written.length <= fewLines && instead.test(text.normalize("NFKD").replaceAll(/\p{M}/gu, "")))
    return [{ ...spotIn(last, text), written: text, line: last }];
  return [...marks, across].flatMap((mark): Found[] => {
    for (const line of contents.lines) {
      const [written] = mark.exec(unspaced(line.text.slice(0, 5000))) ?? [];
      if (written === undefined || isSpeech(line)) continue;
      return [{ ...spotIn(line, written), written, line }];
    }
    return [];
  });
}

function isSpeech({ text }: Line): boolean {
  return text === text.toUpperCase() && text.trim().split(/\s+/).length > mostWordsInCapitals;
}

/** `D R A F T` is a word that somebody has spread over the page. */
function unspaced(text: string): string {
  return /^\s*(?:\p{Lu}\s){3,}\p{Lu}\s*$/u.test(text) ? text.replaceAll(/\s/g, "") : text;
}
