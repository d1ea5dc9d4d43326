import type { Contents, Line } from "../../papers/contents.js";
import { findText, fold } from "../../papers/find-text.js";
import { isSameEpisode } from "../../papers/read-episode.js";
import { readField } from "../../papers/read-field.js";
import { titleSpellings } from "../../papers/title-spellings.js";
import { episodeNumbers } from "../../spec/episode-numbers.js";
import type { Spec } from "../../spec/spec.js";
import { holdsNumber } from "../says-which-programme.js";
import { numbersLike } from "./said-by-name.js";

/** A number, an episode or a title in the text of a paper that is that of another programme. */
export interface ForeignMark {
  what: "production number" | "file" | "series" | "episode" | "title" | "foot";
  written: string;
  line: Line;
  /** The paper's own, which stands nowhere in it. */
  expected: string;
}

/** Where a paper says what it is. */
const headLines = 5;
const longestHead = 120;
/** A paper with more than these is a list. */
export const mostNumbers = 3;
/** Papers have numbers of their own, which may be made like those of productions. */
const ownLabel =
  /(certificate|cert|zertifikat|certificat|ref(erence)?|referenz|référence|report|bericht|rapport|policy|police|invoice|rechnung|facture|serial|licen[cs]e|lizenz|contract|vertrag|contrat|order|auftrag|commande|clip|tape|reel|version|software|model|id)\b[^\p{L}\d]{0,3}(no|nr|number|nummer|n°|numéro)?[^\p{L}\d]*$/iu;

/**
 * The number of another production in a paper that has its own nowhere: of exactly the form of the spec's numbers, or of another of its
 * episodes. A list of a series has its own number too.
 */
export function foreignNumber(contents: Contents, spec: Spec, episode: number | undefined): ForeignMark | undefined {
  const own = numbersOf(spec, episode);
  const all = numbersOf(spec, undefined);
  if (own.length === 0 || contents.lines.some(({ text }) => own.some((number) => holdsNumber(text, number)))) return;
  const found = contents.lines.flatMap((line) => numbersLike(all, line.text).map((written) => ({ written, line })));
  if (new Set(found.map(({ written }) => written.toUpperCase())).size > mostNumbers) return;
  const first = found.find(({ written, line: { text } }) => {
    const isKnown = all.some((number) => holdsNumber(written, number));
    return isKnown || (isStrong(written, all) && !ownLabel.test(text.slice(0, text.indexOf(written))));
  });
  return first && { what: "production number", ...first, expected: own.join(", ") };
}

const fileHeadings = [
  "file",
  "files",
  "file name",
  "filename",
  "file tested",
  "tested file",
  "name of file",
  "source file",
  "media file",
  "clip name",
  "asset",
  "datei",
  "dateiname",
  "geprüfte datei",
  "quelldatei",
  "mediendatei",
  "fichier",
  "nom du fichier",
  "fichier testé",
  "fichier source",
];

/** The head is right, and the file that was tested is another programme's: `File: LFD1002B_v2.mxf`. */
export function foreignFile(contents: Contents, spec: Spec, episode: number | undefined): ForeignMark | undefined {
  const own = numbersOf(spec, episode);
  const all = numbersOf(spec, undefined);
  const named = fileHeadings
    .flatMap((heading) => readField(contents, { heading }))
    .flatMap(({ value }) => {
      const line = contents.lines.find(({ text }) => text.includes(value));
      const numbers = numbersLike(all, value).filter((one) => isStrong(one, all) || all.includes(one));
      return line && numbers.length > 0 ? [{ written: value, line, numbers }] : [];
    });
  const isOwn = ({ numbers }: { numbers: string[] }) =>
    numbers.some((number) => own.some((mine) => holdsNumber(number, mine)));
  const [first] = named;
  if (own.length === 0 || !first || named.some(isOwn) || named.length > mostNumbers) return;
  return { what: "file", written: first.written, line: first.line, expected: own.join(", ") };
}

/** `GB2024` has the form of `LF1001`: what is so short has to begin alike. */
function isStrong(written: string, numbers: string[]): boolean {
  return (
    written.length >= 8 ||
    numbers.some((number) => number.slice(0, 2).toUpperCase() === written.slice(0, 2).toUpperCase())
  );
}

/** `Folge 1` in the head of a paper of episode 2. */
export function foreignEpisode(contents: Contents, spec: Spec, episode: number | undefined): ForeignMark | undefined {
  const own = spec.episodes?.find(({ number }) => number === episode);
  if (!own) return;
  const said = headOf(contents).flatMap((line) =>
    [
      ...line.text.matchAll(
        /(?<![\p{L}\d])(?:s\d{1,2} ?e|(?:episode|épisode|ep|folge)\.? ?(?:nr\.?|no\.?|n°)? ?)(\d{1,3})(?![\p{L}\d])/giu,
      ),
    ].map(([written, digits]) => ({ written, line, number: Number(digits) })),
  );
  const isOwn = ({ number }: { number: number }) => episodeNumbers(own).some((mine) => isSameEpisode(mine, number));
  const [first] = said;
  if (!first || said.some(isOwn) || rangeAround(first.line.text, own.number)) return;
  return { what: "episode", written: first.written, line: first.line, expected: String(own.number) };
}

/** `S01E02` in the head of a paper of series 2. */
export function foreignSeries(contents: Contents, { production }: Spec): ForeignMark | undefined {
  const { series } = production;
  if (series === undefined) return;
  const said = headOf(contents).flatMap((line) =>
    [...line.text.matchAll(/(?<![\p{L}\d])s(\d{1,2}) ?e ?\d{1,3}(?![\p{L}\d])/giu)].map(([written, digits]) => ({
      written,
      line,
      number: Number(digits),
    })),
  );
  const [first] = said;
  if (!first || said.some(({ number }) => number === series)) return;
  return { what: "series", written: first.written, line: first.line, expected: String(series) };
}

/** The title of another episode, alone in a line or a part of one at the head of a paper that has its own nowhere. */
export function foreignTitle(contents: Contents, spec: Spec, episode: number | undefined): ForeignMark | undefined {
  const own = spec.episodes?.find(({ number }) => number === episode);
  if (own?.title === undefined || titleSpellings(own.title).some(({ text }) => findText(contents, text))) return;
  const others = (spec.episodes ?? []).flatMap(({ title }) => title ?? []).filter(isTelling);
  for (const line of headOf(contents))
    for (const part of line.text.split(/\t|: |\s[–—|-]\s/)) {
      const title = others.find((other) => titleSpellings(other).some(({ text }) => text === bare(part)));
      if (title !== undefined) return { what: "title", written: part.trim(), line, expected: own.title };
    }
  return;
}

function headOf({ lines }: Contents): Line[] {
  return lines.slice(0, headLines).filter(({ text }) => text.length <= longestHead);
}

/** `Folge 1-6`, `Episode 1 & 2`: what is about several is about its own. */
function rangeAround(text: string, number: number): boolean {
  return [...text.matchAll(/(\d{1,3})\s?(?:[-–&+]|and|und|et|to|bis|à)\s?(\d{1,3})/g)].some(
    ([, from, to]) => Number(from) <= number && number <= Number(to),
  );
}

/** An episode called "One" or "Night" may share its word with any paper. */
function isTelling(title: string): boolean {
  return title.length >= 8 || title.trim().includes(" ");
}

function bare(part: string): string {
  return fold(part).replace(/^["'«»\s]+|["'«»\s.]+$/g, "");
}

/** The numbers of an episode, or of all the production. */
export function numbersOf({ production, episodes = [] }: Spec, episode: number | undefined): string[] {
  const own = episodes.filter(({ number }) => episode === undefined || number === episode);
  const ofEpisodes = own.flatMap(({ productionNumber }) => productionNumber ?? []);
  const ofSeries = production.productionNumber === undefined ? [] : [production.productionNumber];
  return episode !== undefined && ofEpisodes.length > 0 ? ofEpisodes : [...ofSeries, ...ofEpisodes];
}
