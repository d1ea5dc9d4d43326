import { extensionsOf } from "../../folder/file-kind.js";
import { containerFormats } from "../../media/vocabulary.js";
import { listedValues, takesNumber } from "../../spec/asked-values.js";
import { joinWords } from "../../spec/requirement.js";
import type { Deliverable } from "../../spec/spec.js";
import { wordsForValue } from "../../spec/words.js";
import type { Contradiction } from "./contradiction.js";

/** Names that cannot go with what is asked of the files: one whole name and three files, `.mov` and MXF. */
export function* nameContradictions(asked: Deliverable): Iterable<Contradiction> {
  const names = [asked.files].flat();
  yield* tooFewNames(asked, names);
  const [key, format] = asked.type === "media" ? ["container/format", asked.container?.format] : formatOf(asked);
  if (format === undefined) yield* ofAnotherType(asked, names);
  const formats = listedValues<string>(format)?.filter((one) => Object.hasOwn(extensionsOf, one));
  if (!formats?.length || formats.length !== listedValues<string>(format)?.length) return;
  for (const [index, name] of names.entries()) {
    const [, extension = ""] = /\.([A-Za-z0-9]+)$/.exec(name) ?? [];
    const folded = extension.toLowerCase();
    if (formats.some((one) => extensionsOfFormat(one).includes(folded)) || !isKnown(folded)) continue;
    yield {
      at: Array.isArray(asked.files) ? `files/${index}` : "files",
      is: name,
      against: key,
      has: joinWords(formats),
      because: `that is called ${joinWords([...new Set(formats.flatMap(extensionsOfFormat))].slice(0, 4).map((one) => `.${one}`))}`,
    };
  }
}

const stills = ["JPEG", "PNG", "TIFF", "DPX", "EXR", "JPEG 2000", "GIF", "BMP", "WebP", "PSD", "HEIF", "AVIF"];
const texts = ["XML", "text", "HTML", "JSON", "RTF"];

/** A film that is a PDF, a paper that is a film. A paper may come as a picture, and a cue sheet as a PDF, though nobody can read them here. */
function* ofAnotherType(asked: Deliverable, names: string[]): Iterable<Contradiction> {
  const { type, files } = asked;
  if (type === "other") return;
  for (const [index, name] of names.entries()) {
    const extension = (/\.([A-Za-z0-9]+)$/.exec(name)?.[1] ?? "").toLowerCase();
    const isOf = (kinds: readonly string[]) => kinds.some((kind) => extensionsOfFormat(kind).includes(extension));
    const isWrong =
      type === "media"
        ? isKnown(extension) && !isOf(containerFormats)
        : type === "image"
          ? isKnown(extension) && !isOf(stills)
          : isOf(containerFormats) && !isOf(texts) && !(isTimedText(asked) && extension === "mxf");
    if (!isWrong) continue;
    const read = type === "media" ? "films and sound" : type === "image" ? "stills" : "papers";
    yield {
      at: Array.isArray(files) ? `files/${index}` : "files",
      is: name,
      against: "type",
      has: type,
      because: `that is read from ${read}; write another name, or another type`,
    };
  }
}

/** The subtitles of a DCP or an IMF package are XML in an MXF. */
function isTimedText(asked: Deliverable): boolean {
  return asked.type === "document" && asked.timedText !== undefined;
}

/** A name without wildcards is one file, and each of a list is asked for. */
function* tooFewNames({ files, count, onePer }: Deliverable, names: string[]): Iterable<Contradiction> {
  if (count === undefined || count === null || onePer || names.some(mayBeMany)) return;
  if (takesNumber(count, names.length) || takesNumber(count, 0)) return;
  yield {
    at: "count",
    is: wordsForValue(count, false),
    against: "files",
    has: Array.isArray(files) ? `a list of ${names.length}` : wordsForValue(files, false),
    because: names.length === 1 ? "a name without * is one file" : "each name of the list is one file",
  };
}

/** Wildcards, alternatives, and blanks such as `<take:digits>`. */
function mayBeMany(name: string): boolean {
  return /[*?{[]/.test(name) || /<[^>]*:(?!(0[1-9]|upper|lower|slug|pascal)>)/.test(name);
}

function formatOf(asked: Deliverable): [key: string, format: string | string[] | null | undefined] {
  return ["format", "format" in asked ? (asked.format as string | string[] | null | undefined) : undefined];
}

function extensionsOfFormat(format: string): readonly string[] {
  return extensionsOf[format as keyof typeof extensionsOf] ?? [];
}

/** Whether an extension is that of another kind; one that nobody knows may be anything. */
function isKnown(extension: string): boolean {
  return Object.values(extensionsOf).some((extensions) => extensions.includes(extension));
}
