import { highest, listedValues, lowest } from "../../spec/asked-values.js";
import { joinWords } from "../../spec/requirement.js";
import type { DocumentDeliverable } from "../../spec/spec.js";
import { wordsForValue } from "../../spec/words.js";
import type { Contradiction } from "./contradiction.js";

/** Papers that no file can be: one that has to say what it must not say, a .srt that is EBU STL, the pages of a text. */
export function* paperContradictions(asked: DocumentDeliverable): Iterable<Contradiction> {
  yield* saidAndUnsaid(asked);
  yield* timedTextNames(asked);
  yield* packageNames(asked);
  yield* onlyPdf(asked);
  yield* moreWordsThanCharacters(asked);
}

/** Capitals and line breaks do not count. */
const plain = (text: string) => text.trim().replaceAll(/\s+/g, " ").toLowerCase();

function* saidAndUnsaid({ contains = [], mustNotContain = [] }: DocumentDeliverable): Iterable<Contradiction> {
  const asked = contains.map((one) => [one].flat());
  for (const [index, text] of mustNotContain.entries()) {
    const [same] = asked.find((ways) => ways.every((way) => plain(way) === plain(text))) ?? [];
    if (same === undefined) continue;
    yield {
      at: `mustNotContain/${index}`,
      is: `"${text}"`,
      against: "contains",
      has: `"${same}"`,
      because: "the paper cannot do both, and capitals do not count; take it out of one of the two",
    };
  }
}

/** Names by which programs know a format of timed text. XML and text may be called anything else. */
const extensionsOfTimedText: Readonly<Record<string, readonly string[]>> = {
  SRT: ["srt"],
  WebVTT: ["vtt"],
  TTML: ["ttml", "dfxp", "itt", "imsc"],
  IMSC: ["ttml", "dfxp", "itt", "imsc"],
  "EBU-TT": ["ttml"],
  "SMPTE-TT": ["ttml", "dfxp"],
  DFXP: ["dfxp", "ttml", "itt"],
  "EBU STL": ["stl"],
  SCC: ["scc"],
};

function* timedTextNames({ files, timedText }: DocumentDeliverable): Iterable<Contradiction> {
  const formats = listedValues<string>(timedText?.format);
  if (!formats?.length) return;
  const known = new Set(Object.values(extensionsOfTimedText).flat());
  const allowed = [...new Set(formats.flatMap((one) => extensionsOfTimedText[one] ?? []))];
  for (const { name, at, extension } of namesOf(files)) {
    if (!known.has(extension) || allowed.includes(extension)) continue;
    const because =
      allowed.length === 0 ? "that is XML" : `that is called ${joinWords(allowed.map((one) => `.${one}`))}`;
    yield { at, is: name, against: "timedText/format", has: joinWords(formats), because };
  }
}

/** The lists of packages are XML, or are called ASSETMAP. */
function* packageNames({ files, package: kind, qc }: DocumentDeliverable): Iterable<Contradiction> {
  for (const { name, at, extension } of namesOf(files)) {
    if (qc !== undefined && extension !== "" && extension !== "xml")
      yield {
        at,
        is: name,
        against: "qc",
        has: typeof qc === "string" ? qc : joinWords(qc, "and"),
        because: 'an EBU QC report is XML; name that file, or ask for words with "contains" or "fields"',
      };
    if (kind === undefined) continue;
    if (extension === "" || extension === "xml") continue;
    const list = kind === "itmsp" ? "metadata.xml" : kind === "Interop DCP" ? "ASSETMAP" : "ASSETMAP.xml";
    yield {
      at,
      is: name,
      against: "package",
      has: kind,
      because: `its list is called ${list}; name that one in place of ${name}`,
    };
  }
}

/** Every word has a letter, and a blank stands between two. */
function* moreWordsThanCharacters({ words, characters }: DocumentDeliverable): Iterable<Contradiction> {
  const [least, most] = [lowest(words), highest(characters)];
  if (least === undefined || most === undefined || 2 * least - 1 <= most) return;
  yield {
    at: "characters",
    is: wordsForValue(characters, false),
    against: "words",
    has: wordsForValue(words, false),
    because: `so many words have at least ${2 * least - 1} characters`,
  };
}

/** What only a PDF has. Word counts its pages, too. */
function* onlyPdf(asked: DocumentDeliverable): Iterable<Contradiction> {
  const formats = listedValues<string>(asked.format);
  const names = namesOf(asked.files);
  const isPdf = formats ? formats.includes("PDF") : !names.every(({ extension }) => neverPdf.has(extension));
  if (isPdf) return;
  for (const key of ["pageSize", "pdfA"] as const) {
    const wanted = asked[key];
    if (wanted === undefined) continue;
    const [against, has] = formats
      ? ["format", joinWords(formats)]
      : ["files", joinWords(names.map(({ name }) => name))];
    const is = joinWords(listedValues<string>(wanted) ?? ["asked for"]);
    yield { at: key, is, against, has, because: "only a PDF has one; ask for a PDF, or take it out" };
  }
}

const neverPdf = new Set([
  "docx",
  "doc",
  "xlsx",
  "xls",
  "csv",
  "txt",
  "xml",
  "json",
  "html",
  "rtf",
  "odt",
  "srt",
  "vtt",
  "stl",
]);

function namesOf(files: string | string[]): { name: string; at: string; extension: string }[] {
  return [files].flat().map((name, index) => ({
    name,
    at: Array.isArray(files) ? `files/${index}` : "files",
    extension: (/\.([A-Za-z0-9]+)$/.exec(name)?.[1] ?? "").toLowerCase(),
  }));
}
