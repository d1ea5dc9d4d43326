import { findText } from "../../papers/find-text.js";
import { titleSpellings } from "../../papers/title-spellings.js";
import type { Spec } from "../../spec/spec.js";
import { plainWords } from "../../tables/plain-words.js";
import { readDate } from "../../tables/read-date.js";
import type { Cell } from "../../tables/table.js";
import { holdsTitle } from "../says-which-programme.js";
import type { LineAround } from "./lines-around.js";

/** What lists call themselves in their first line, as `plainWords` has it. */
const nameOfList = new RegExp(
  [
    /^(final |master |full |complete |post production |delivery )*(third party |music |stills? |photo |picture |film |footage |archive |programme |rights |clearance |contributors? |release |media |material |licen[cs]e |licen[cs]ing |credits? |caption |product placement |edit |clip |source |and )+(log|list|lists|register|sheet|schedule|report|table|overview|tracker|captions?|clearances?)( of rights)?$/,
    /^(end |closing |opening )?credits?$|^(list|schedule|log) of (archive|rights|clearances|contributors|credits|captions|music|footage|third party material)$/,
    /^(rechteliste|rechtenachweis|rechteaufstellung|archivliste|archivmaterialliste|lizenzliste|musiklizenzen|bildliste|bildunterschriften|bildlegenden|mitwirkendenliste|abspann|nachspann|titelliste|materialliste|quellenliste)$/,
    /^(liste|tableau|releve|fiche) (des|de|du|d) (droits|archives|intervenants|participants|credits|legendes|musiques|licences|images)$|^generique( de fin)?$/,
  ]
    .map(({ source }) => source)
    .join("|"),
);
/** Above a list this is the programme, and no song. */
const labels =
  /^(title|titel|titre|film|project|projekt|projet|production|produktion|show|programm|working title|arbeitstitel)$/;
/** Who made it, in which state it is: no titles. */
const noTitle =
  /\b(ltd|limited|llp|llc|inc|gmbh|ag|kg|sarl|sas|bv|productions?|pictures|films?|filmproduktion|media|medien|studios?|entertainment|television|tv|broadcast\w*|archives?|library|network|channel|group|company|agency|rundfunk|sender|fernsehen|bbc|itv|zdf|ard|arte|orf|srf|netflix|status|state|stand|date|datum|draft|entwurf|brouillon|provisional|pending|confirmed|final|master|version|rev|updated|stand|approved|copy|page|seite|episode|ep|series|season|folge|staffel|saison|part|reel|teil|internal|confidential|music|stills|footage|all|delivery|prepared|compiled|by|sheet|list|log|liste)\b/;
const longest = 80;
const mostWords = 6;

/**
 * The title of something else in a line above a list that names its own programme nowhere: `Moorwatch – Archive list`, `Title: Moorwatch`. Who
 * made the list stands there too, so that what looks like a company, a state or a cell of the list itself is none.
 */
export function titleAbove(
  lines: LineAround[],
  spec: Spec,
  isInRows: (plain: string) => boolean,
): { at: Cell; title: string } | undefined {
  if (namesTitle(lines, spec)) return undefined;
  for (const { of, text } of lines) {
    if (text.length > longest * 2) continue;
    const parts = of.flatMap((at) => partsOf(at.text).map((part) => ({ at, part })));
    const [label] = parts;
    const isTitleLine =
      parts.some(({ part }) => nameOfList.test(plainWords(part))) ||
      (label !== undefined && labels.test(plainWords(label.part)) && parts.length === 2);
    if (!isTitleLine) continue;
    const company = plainWords(spec.production.company ?? "");
    const found = parts.filter(({ part }) => {
      const plain = plainWords(part);
      return !nameOfList.test(plain) && !labels.test(plain) && plain !== company && isTitle(part) && !isInRows(plain);
    });
    const [only, ...more] = found;
    if (only && more.length === 0) return { at: only.at, title: only.part };
  }
  return undefined;
}

/** Whether a text may be a title, and is not the company or somebody who makes programmes. */
export function mayBeTitle(text: string, { production }: Spec): boolean {
  const [plain, company] = [plainWords(text), plainWords(production.company ?? "")];
  return isTitle(text) && !(company !== "" && (company.startsWith(plain) || plain.startsWith(company)));
}

function partsOf(text: string): string[] {
  return text
    .slice(0, longest * 2)
    .split(/\t|:\s|:$|\s[–—|-]\s|\s(?:for|of|für|zu|pour)\s(?=["„“«]?\p{Lu})/u)
    .map((part) => part.replace(/^["„“«\s]+|["“”»\s.]+$/g, ""))
    .filter((part) => part !== "");
}

function isTitle(part: string): boolean {
  const plain = plainWords(part);
  return (
    part.length <= longest &&
    /^[\p{Lu}\d]/u.test(part) &&
    /\p{L}{4}/u.test(part) &&
    plain.split(" ").length <= mostWords &&
    !noTitle.test(plain) &&
    !/\d{4}|@/.test(part) &&
    "reason" in readDate(part)
  );
}

/** Whether the title of the production or of one of its episodes stands in a line, in whatever spelling. */
export function namesTitle(lines: LineAround[], { production, episodes = [] }: Spec): boolean {
  return [production.title, ...episodes.flatMap(({ title }) => title ?? [])].some((title) => stands(title, lines));
}

function stands(title: string, lines: LineAround[]): boolean {
  const joined = plainWords(title).replaceAll(" ", "");
  return (
    titleSpellings(title).some(({ text }) => findText({ lines }, text)) ||
    lines.some(
      ({ text }) =>
        holdsTitle(text, title) || (joined.length > 3 && plainWords(text).replaceAll(" ", "").includes(joined)),
    )
  );
}
