import type { Contents, Line } from "./contents.js";
import { shownLabel } from "./said-marks.js";
import { type SpeechTable, speechTableIn } from "./speech-table.js";

/** How a paper of what is said in a film calls itself, in its name or at its head. */
const named =
  /(?<!\p{L})(?:(?:post[- ]?production |shooting |as[- ]broadcast |camera )?scripts?|screenplay|transcripts?|transcription|dialogue? lists?|ccsl|drehbuch|skript|dialogliste|dialogbuch|sprechertext|scénario|liste de dialogues)(?!\p{L})/iu;
const headLines = 5;

const time = String.raw`\[?\d{1,2}:\d{2}(?::\d{2}(?:[:;.]\d{2})?)?\]?`;
const timed = new RegExp(String.raw`^\s*(?:\d{1,4}[.\s]\s*)?${time}\s+\S`, "u");
const spoken = new RegExp(
  String.raw`^\s*(?:${time}\s+)?(?<who>\p{Lu}[\p{Lu}\d'’. -]{0,30})(?:\s?\([^()]{1,20}\))?:\s*\S`,
  "u",
);
const speaker = /^\s*(?<who>\p{Lu}[\p{Lu}'’. -]{1,30})(?:\s?\([^()]{1,20}\))?:?\s*$/u;
/** What a form says in capitals: no speaker is called so. */
const ofForms =
  /(?<!\p{L})(?:BIRTH|DOB|D\.O\.B|BORN|GEBURTSDATUM|NAISSANCE|NAME|ADDRESS|STATUS|CLASSIFICATION|CONFIDENTIAL|VERTRAULICH|CONFIDENTIEL|MARKING|NOTICE|SECURITY|DISTRIBUTION|RELEASE|VERSION|DATE|TITLE|PRODUCTION|CLIENT|CONTACT|TEL|PHONE|EMAIL|NOTE|SCRIPT|PASSWORD|PASSWORT|KENNWORT|LOGIN|USER|LINK|SCREENER|ACCESS|PIN)(?!\p{L})/u;
/** Nobody fills in a form so. */
const firstPerson =
  /(?<!\p{L})(?:my|your|his|her|i was|you were|he was|she was|mein|dein|ihr|ich bin|ich wurde|mon|ma|votre|je suis)(?!\p{L})[^:]{0,40}(?:birth|born|geburt|geboren|naissance|née?)(?!\p{L})/iu;
/** "Private and confidential" below the title is none. */
const isSentence = /\p{Ll}.*[.!?…]["'”’]?\s*$/u;
/** `On screen text: DRAFT 2`. */
const shown = new RegExp(String.raw`^\s*(?:${time}\s+)?${shownLabel}`, "iu");
const fewestSpeeches = 4;

/**
 * The same paper, with nothing in the lines of a script that are spoken or shown in the film: `JO: My date of birth is 14 March 1984`.
 * What stands at its head or foot is left, and so are notes in a column of their own. A paper that is no script is left as it is.
 */
export function withoutSpeech(contents: Contents, name: string): Contents {
  const spoken = spokenCells(contents, name);
  if (spoken.size === 0) return contents;
  const lines = contents.lines.map((line, index) => {
    const cells = spoken.get(index);
    return cells ? { ...line, text: withoutCells(line.text, cells) } : line;
  });
  return { ...contents, lines };
}

/**
 * Which cells of its lines are spoken or shown in the film, from 0: `JO: It is the tide.` is one cell, in a table what stands between two
 * tabs. Lines in which nothing is said are not among them.
 */
export function spokenCells({ lines }: Contents, name: string): Map<number, ReadonlySet<number>> {
  const spoken = new Map<number, ReadonlySet<number>>();
  const isOfFilm = isScript(lines, name);
  let table: SpeechTable | undefined;
  for (const [index, line] of lines.entries()) {
    const width = line.text.split("\t").length;
    const headed = width > 1 ? speechTableIn(line) : undefined;
    table = headed ?? table;
    if (headed) continue;
    // Nobody says an address with all its signs.
    if (line.text.includes("://")) continue;
    if (table?.width === width) spoken.set(index, table.said);
    else if (isOfFilm && isSpeech(line, lines[index - 1])) spoken.set(index, new Set(Array(width).keys()));
  }
  return spoken;
}

/** Of subtitles everything is said or shown, but addresses. */
export function withoutSubtitles({ lines }: Contents): Contents {
  return { lines: lines.filter(({ text }) => text.includes("://")) };
}

function withoutCells(text: string, cells: ReadonlySet<number>): string {
  const left = text.split("\t").map((cell, index) => (cells.has(index) ? "" : cell));
  return left.every((cell) => cell === "") ? "" : left.join("\t");
}

/** By what it is called, or because the same people speak in it again and again. */
function isScript(lines: Line[], name: string): boolean {
  if (named.test(name.replaceAll(/[_./-]/g, " ")) || lines.slice(0, headLines).some(({ text }) => named.test(text)))
    return true;
  const speakers = lines.flatMap(({ text }) => speakerIn(text) ?? []);
  return speakers.length >= fewestSpeeches && new Set(speakers).size <= speakers.length / 2;
}

function isSpeech({ text }: Line, above: Line | undefined): boolean {
  if (timed.test(text) || shown.test(text) || speakerIn(text) !== undefined || firstPerson.test(text)) return true;
  if (!isSentence.test(text)) return false;
  const before = text.includes("\t") ? text.slice(0, text.indexOf("\t")) : above?.text;
  const [, who] = speaker.exec(before ?? "") ?? [];
  return who !== undefined && !ofForms.test(who);
}

function speakerIn(text: string): string | undefined {
  const who = spoken.exec(text)?.groups?.who;
  return who === undefined || ofForms.test(who) ? undefined : who;
}
