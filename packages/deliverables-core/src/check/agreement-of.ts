import { filesBeside } from "../delivery/files-beside.js";
import { readLanguages } from "../identifiers/language-name.js";
import { type Algorithm, algorithmWords, digitsOf } from "../papers/checksums/algorithms.js";
import { quote } from "../papers/quote.js";
import { readDate } from "../papers/read-date.js";
import { readWrittenDuration } from "../papers/read-duration.js";
import { readEpisodeNumbers } from "../papers/read-episode.js";
import { readVersionNumber } from "../papers/read-version.js";
import { belongsToOne } from "../spec/belongs-to.js";
import { joinWords } from "../spec/requirement.js";
import type { PaperField } from "../spec/spec.js";
import { absolute, compare, type Rational, rational, subtract } from "../timecode/rational.js";
import type { Agreement } from "./agreement/agreement.js";
import { numberAgrees } from "./agreement/number-agrees.js";
import { titleAgrees } from "./agreement/title-agrees.js";
import { checksumOf } from "./checksum-of.js";
import { programmeOf } from "./programme/programme-of.js";
import type { DeliveredPaper } from "./rule-kinds/paper-rule.js";
import { sayTime } from "./say-time.js";
import { versionInName } from "./statements/said-by-name.js";
import { isSame } from "./statements/same-statement.js";
import { specSays } from "./statements/spec-says.js";

export function agreementOf(what: NonNullable<PaperField["agrees"]>, value: string, paper: DeliveredPaper): Agreement {
  switch (what) {
    case "title":
    case "episodeTitle":
      return titleAgrees(what, value, paper);
    case "productionNumber":
      return numberAgrees(value, paper);
    case "episode":
    case "version":
    case "language":
    case "transmissionDate":
      return ofSubject(what, value, paper);
    case "duration":
      return ofDuration(value, paper);
    case "fileName":
      return ofFileName(value, paper);
    default:
      return ofChecksum(what, value, paper);
  }
}

const bySpec = "as the spec says";

/** What the spec has one word for; the version may stand in the name of the medium instead. */
function ofSubject(
  what: "episode" | "version" | "language" | "transmissionDate",
  value: string,
  { delivery, item, asked }: DeliveredPaper,
): Agreement {
  const specs = specSays(what, delivery, item);
  // A date that may be two is wrong where it is neither.
  const isWrongAnyway =
    what === "transmissionDate" && specs.length > 0 && !specs.some((wanted) => isSame(what, value, wanted, undefined));
  if (!isReadable[what](value) && !isWrongAnyway)
    return { unknown: `${quote(value)} is no ${words[what]} that can be read` };
  const of = belongsToOne(asked);
  const files = what === "version" && of !== undefined ? filesBeside(delivery, item, of) : [];
  const named = files.flatMap(({ other }) => versionInName(other.path)).flatMap(({ values }) => values);
  const right = specs.length > 0 ? specs : named.map((one) => one.value);
  if (right.length === 0) return { unknown: `${unsaid[what]}, so there is nothing to compare it with` };
  return {
    agrees: right.some((wanted) => isSame(what, value, wanted, undefined)),
    expected: joinWords(right.slice(0, 5).map(quote)),
    source: specs.length > 0 ? bySpec : "as the name of the delivered file says",
  };
}

const words = { episode: "number of an episode", version: "version", language: "language", transmissionDate: "day" };

const unsaid = {
  episode: "the spec lists no episodes",
  version: 'the spec has no "version" among its variables, and the name of the file has none',
  language: "the spec does not say which language the production has",
  transmissionDate: "the spec has no day of transmission for it",
};

const isReadable: Record<keyof typeof words, (value: string) => boolean> = {
  episode: (value) => readEpisodeNumbers(value) !== undefined,
  version: (value) => readVersionNumber(value) !== undefined,
  language: (value) => readLanguages(value).length > 0,
  transmissionDate: (value) => {
    const read = readDate(value);
    return read !== undefined && "day" in read;
  },
};

/**
 * As exactly as the paper says it: to the frame, the second or the minute, rounded or cut off. A whole one off is another cut, or
 * a tester that counts to the last frame and not behind it: that the paper does not tell.
 */
function ofDuration(value: string, { delivery, item, asked }: DeliveredPaper): Agreement {
  const of = belongsToOne(asked);
  const { duration, rate, dropFrame, source, unknown } = programmeOf(delivery, item, of);
  if (!duration) return { unknown: unknown ?? "neither the spec nor a file says how long the programme is" };
  const written = readWrittenDuration(value, rate);
  if (!written) return { unknown: `${quote(value)} cannot be read as a duration` };
  const apart = compare(absolute(subtract(written.seconds, duration)), written.step);
  if (apart === 0)
    return {
      unknown: `${quote(value)} is one ${unitOf(written.step)} off ${sayTime(duration, rate, dropFrame)}: another cut, or a tester that counts to the last frame and not behind it`,
    };
  const whose = unknown === undefined && of !== undefined ? `the duration of ${source}` : source;
  return { agrees: apart < 0, expected: sayTime(duration, rate, dropFrame), source: whose };
}

function unitOf(step: Rational): string {
  const minute = compare(step, rational(60));
  if (minute === 0) return "minute";
  return compare(step, rational(1)) === 0 ? "second" : "frame";
}

/** `SMF7301D.mov (844599 bytes)`, `SMF7301D.mov, 1.2 GB`. */
const size = /\s*(?:[,;–-]\s*)?[([]?(?<![\p{L}\d.])\d[\d.,' ]{0,20}\s?(?:bytes?|b|[kmgt]i?b|octets?|[kmgt]o)[)\]]?$/iu;

/** Longer than any path. */
const longestName = 500;

/** The last part of a path, however the tester's machine writes paths; without an extension it stands for any. */
function ofFileName(value: string, { delivery, item, asked }: DeliveredPaper): Agreement {
  const of = belongsToOne(asked);
  if (of === undefined) return { unknown: 'the paper belongs to no deliverable: say which with "of"' };
  const names = filesBeside(delivery, item, of).map(({ other }) => baseName(other.path));
  if (names.length === 0) return { unknown: `there is no ${of} to compare it with` };
  const written = [value, value.slice(0, longestName).replace(size, "")].map((text) =>
    baseName(text.trim().replace(/^["'](.*)["']$/, "$1")).normalize("NFC"),
  );
  // A paper that is set in capitals has its names in capitals too.
  const agrees = names
    .flatMap((name) => [name, stem(name)])
    .map((name) => name.normalize("NFC"))
    .some((name) => written.includes(name) || written.includes(name.toUpperCase()));
  return { agrees, expected: joinWords(names.slice(0, 5).map(quote)), source: "the name of the delivered file" };
}

function ofChecksum(algorithm: Algorithm, value: string, { delivery, item, asked }: DeliveredPaper): Agreement {
  const of = belongsToOne(asked);
  if (of === undefined) return { unknown: 'the paper belongs to no deliverable: say which with "of"' };
  const words = value.toLowerCase().split(/[^0-9a-z]+/);
  const written = words.find((word) => /^[0-9a-f]+$/.test(word) && word.length === digitsOf[algorithm]);
  if (written === undefined) return { unknown: `${quote(value)} is no ${algorithmWords[algorithm]}` };
  const taken = filesBeside(delivery, item, of).map(({ other }) => checksumOf(delivery, other.path, algorithm));
  const known = taken.filter((digest) => typeof digest === "string");
  const [missing] = taken.filter((digest) => typeof digest !== "string");
  if (known.includes(written))
    return { agrees: true, expected: sayDigest(written), source: "the checksum of the delivered file" };
  if (known.length === 0 || known.length < taken.length)
    return { unknown: `the checksum of ${of} was not taken${missing ? `: ${missing.unread}` : ""}` };
  return {
    agrees: false,
    expected: joinWords(known.slice(0, 3).map((one) => sayDigest(one))),
    source: "the checksum of the delivered file",
  };
}

/** As much of a checksum as one compares by eye. */
export function sayDigest(digest: string, beside?: string): string {
  const isShort = digest.length <= 16 || beside?.slice(0, shownOfDigest) === digest.slice(0, shownOfDigest);
  return quote(isShort ? digest : `${digest.slice(0, shownOfDigest)}…`);
}

/** Characters by which a checksum is recognised, unless the one that it is compared with begins in the same way. */
const shownOfDigest = 12;

function baseName(path: string): string {
  return path.slice(Math.max(path.lastIndexOf("/"), path.lastIndexOf("\\")) + 1);
}

function stem(name: string): string {
  const dot = name.lastIndexOf(".");
  return dot > 0 ? name.slice(0, dot) : name;
}
