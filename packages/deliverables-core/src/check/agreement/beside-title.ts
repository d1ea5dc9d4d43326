import { readLanguages } from "../../identifiers/language-name.js";
import { otherWorkIn } from "../../papers/other-works.js";
import { readWrittenDuration } from "../../papers/read-duration.js";
import { isSameEpisode } from "../../papers/read-episode.js";
import { subjectHeadings } from "../../papers/read-statements.js";
import { aroundText } from "../../papers/text-around.js";
import { titleSpellings } from "../../papers/title-spellings.js";
import { bareHeading, isUsualHeading } from "../../papers/usual-headings.js";
import { belongsToOne } from "../../spec/belongs-to.js";
import { compare, multiply, rational, subtract } from "../../timecode/rational.js";
import { programmeOf } from "../programme/programme-of.js";
import type { DeliveredPaper } from "../rule-kinds/paper-rule.js";
import { isSame } from "../statements/same-statement.js";
import { specSays } from "../statements/spec-says.js";

/** What has to be known of a paper: whose it is, and what the spec says of that. */
export type AboutPaper = Pick<DeliveredPaper, "values" | "asked" | "item" | "delivery">;

/** What is written beside a title: nothing that makes another of it, what is surely another, or what nobody can tell. */
export type Beside = "same" | "other" | "unknown";

/** What a piece at the start of a text is, and the text behind it. */
type Piece = { is: Beside; rest: string } | undefined;
type Reader = (text: string, paper: AboutPaper) => Piece;

/** More pieces than this are prose. */
const mostPieces = 20;

/** What a folded text beside a title says: `- episode 3: flood`, `(v2)`, `director's cut`. */
export function saysBeside(text: string, paper: AboutPaper): Beside {
  let rest = text;
  for (let pieces = 0; /[\p{L}\d]/u.test(rest); pieces++) {
    const piece = pieces < mostPieces ? firstPiece(rest, paper) : undefined;
    if (!piece) return "unknown";
    if (piece.is !== "same") return piece.is;
    rest = piece.rest;
  }
  return "same";
}

function firstPiece(text: string, paper: AboutPaper): Piece {
  const year = /^[^\p{L}\d]*\((?:19|20)\d\d\)/u.exec(text);
  if (year) return { is: "same", rest: text.slice(year[0].length) };
  const plain = text.replace(/^[^\p{L}\d]+/u, "");
  for (const read of readers) {
    const piece = read(plain, paper);
    if (piece) return piece;
  }
  return undefined;
}

/** What the spec itself has: the other title, the number, the company, its variables, what the paper is `of`. */
const own: Reader = (text, { values, asked }) => {
  const { episode: _, series: _series, reel: _reel, language: _language, ...told } = values;
  const texts = [...Object.values(told), ...(belongsToOne(asked) ?? "").split(/[-_\s]+/)];
  for (const spelling of texts.flatMap(titleSpellings)) {
    const [first] = aroundText(text, spelling.text);
    if (first?.before === "") return { is: "same", rest: first.after };
  }
  return undefined;
};

/** Another field of a form that stands in the same line: `Tidewatch   Duration: 23:50`. */
const otherField: Reader = (text) => {
  const [, label = ""] = /^([^:]{2,40}):/.exec(text) ?? [];
  const isHeading = label !== "" && (isUsualHeading(label) || subjectHeadings.has(bareHeading(label)));
  return isHeading ? { is: "same", rest: "" } : undefined;
};

/** `episode 3: flood`, `s01e03`, `3/6`. Where the spec has no title for the episode, what follows is that title. */
const episode: Reader = (text, paper) => {
  const found =
    /^(?:(?:episodes?|épisodes?|eps?|folgen?|teil|part|partie)\b[.:]?\s?(?:no\.?\s|nr\.?\s|n°\s?)?|s\d{1,2}\s?e)?0*(\d{1,4})(?![\d'′]|:\d)(?:\s?(?:\/|of|von|sur)\s?\d{1,4}(?!\d))?/u.exec(
      text,
    );
  const specs = specSays("episode", paper.delivery, paper.item);
  if (!found || found[1] === undefined) return undefined;
  const [whole, number] = found;
  const isNamed = /^(?:e|é|f|s)/u.test(whole);
  const isCounted = isNamed || /(?:\/|of|von|sur)/.test(whole);
  // "Part 2" of a film without episodes is a sequel or a reel, and a number by itself may be anything.
  if (specs.length === 0 && !isCounted) return undefined;
  if (specs.length > 0 && !specs.some((one) => isSameEpisode(Number(one), Number(number))))
    return { is: isCounted ? "other" : "unknown", rest: "" };
  const rest = text.slice(whole.length);
  return { is: "same", rest: isNamed && paper.values.episodeTitle === undefined ? "" : rest };
};

const series: Reader = (text, { delivery }) => {
  const [whole, number] =
    /^(?:series|season|staffel|saison|série|serie|s)\b\.?\s?0*(\d{1,2})(?!\d)/u.exec(text) ??
    /^s0*(\d{1,2})(?![\p{L}\d])/u.exec(text) ??
    [];
  if (whole === undefined) return undefined;
  const wanted = delivery.spec.production.series;
  const is = wanted === undefined ? "unknown" : wanted === Number(number) ? "same" : "other";
  return { is, rest: text.slice(whole.length) };
};

const version: Reader = (text, { delivery, item }) => {
  const [whole, number] =
    /^(?:v|ver|version|fassung|schnittfassung|schnitt|cut|rev|revision)[ ._-]{0,2}0*(\d{1,3}(?:\.\d{1,2})?)(?![\p{L}\d'′])/u.exec(
      text,
    ) ?? [];
  if (whole === undefined || number === undefined) return undefined;
  const specs = specSays("version", delivery, item);
  const isIt = specs.length === 0 || specs.some((one) => isSame("version", number, one, undefined));
  return { is: isIt ? "same" : "unknown", rest: text.slice(whole.length) };
};

/** `52'`, `90 min version`: as long as the programme, or the slot that it is made for. */
const length: Reader = (text, { delivery, item, asked }) => {
  const [whole, written] =
    /^(\d{1,3}\s?(?:['′]|min(?:utes?|uten|s)?\.?|mn))(?:[- ]?(?:version|fassung|cut))?(?![\p{L}\d])/u.exec(text) ?? [];
  const { duration } = programmeOf(delivery, item, belongsToOne(asked));
  if (whole === undefined || written === undefined) return undefined;
  const read = readWrittenDuration(written, undefined);
  if (!read || !duration) return { is: "unknown", rest: "" };
  const isShorter = compare(read.seconds, subtract(duration, rational(60))) < 0;
  const isLonger = compare(read.seconds, multiply(duration, rational(4n, 3n))) > 0;
  return { is: isShorter || isLonger ? "unknown" : "same", rest: text.slice(whole.length) };
};

/** `(German version)`, where it is that of the spec. */
const language: Reader = (text, { delivery, item }) => {
  const [whole, word] = /^(\p{L}{4,})(?: (?:version|fassung))?(?![\p{L}\d])/u.exec(text) ?? [];
  if (whole === undefined || word === undefined || readLanguages(word).length === 0) return undefined;
  const specs = specSays("language", delivery, item);
  const isIt = specs.length === 0 || specs.some((one) => isSame("language", word, one, undefined));
  return { is: isIt ? "same" : "unknown", rest: text.slice(whole.length) };
};

/** `(working title: Saltwater)`, `aka Moorwatch`: another name of the same film. */
const otherName: Reader = (text) => {
  const found =
    /^(?:(?:working|original|alternative|english|german|french|international|former) title|arbeitstitel|originaltitel|alternativtitel|ehemals|titre (?:provisoire|de travail|original)|a\.?k\.?a\.?|also known as|formerly|previously|auch bekannt als|alias|wt|at)(?![\p{L}\d])[^)\]]{0,120}/u.exec(
      text,
    );
  return found ? { is: "same", rest: text.slice(found[0].length) } : undefined;
};

/** What a film is, and how it was made; articles only before those. */
const plainWord: Reader = (text) => {
  const found =
    /^(?:(?:the|a|an|der|die|das|ein|eine|le|la|les|un|une|of|von|du|de la) |l')*(?:title|titel|titre|programme|program|film|movie|documentary|doc|feature film|feature|short film|tv series|series|show|drama|dokumentation|dokumentarfilm|dokumentarserie|doku|spielfilm|fernsehfilm|kurzfilm|sendung|serie|série|documentaire|court[- ]métrage|long[- ]métrage|production|produktion|episode|folge|épisode|final version|final cut|final|master|hd|uhd|sd|4k|2k|hdr|sdr|1080[ip]\d{0,2}|ov|vo|original version|originalfassung|version originale|full programme)(?![\p{L}\d])/u.exec(
      text,
    );
  return found ? { is: "same", rest: text.slice(found[0].length) } : undefined;
};

/** "A film by Jo Smith". */
const maker: Reader = (text) => {
  const found =
    /^(?:(?:a|ein|eine|un|une) )?(?:film|documentary|series|serie|série|dokumentation|dokumentarfilm|spielfilm|documentaire|directed|regie|réalisé) (?:by|von|de|par|du) [^)\]:]{1,80}/u.exec(
      text,
    );
  return found && !otherWorkIn(found[0]) ? { is: "same", rest: text.slice(found[0].length) } : undefined;
};

const readers: Reader[] = [own, otherName, maker, episode, series, version, length, otherField, language, plainWord];
