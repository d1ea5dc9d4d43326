import type { Line } from "./contents.js";

/** What holds the words of a film, by its heading. */
const ofSpeech =
  /^(?:(?:full|spoken|final|english|original|translated) )?(?:dialogue?s?|dialogtexte?|text|texte|lines?|speech|words spoken|subtitles?|subtitle text|sprechertexte?|gesprochener text|untertitel|répliques?|sous-titres?|narration|voice[- ]?over|v\/?o|commentary)$/u;
/** What stands beside it there: who speaks, and when. */
const ofSpeakers =
  /^(?:characters?|speakers?|character name|who|voice|sprecher|sprecherin|figur|rolle|person|personnages?|voix|role|(?:tc|timecode|time ?code|time|start|end|zeit)(?: ?(?:in|out|start|end|von|bis|code))?|in|out|in ?time|out ?time|tc entrée|tc sortie|début|fin|shot|shot no\.?|scene|reel)$/u;
/** What is noted beside the words of a film, and not said in it. */
const ofNotes =
  /^(?:notes?|comments?|remarks?|status|query|queries|translator'?s? notes?|notizen?|bemerkung(?:en)?|anmerkung(?:en)?|kommentar|hinweise?|remarques?|commentaires?|observations?)$/u;
const betweenWords = /\s*[/&+,]\s*|\s+(?:and|und|et)\s+/u;

/** The columns of a table whose headings say that it holds what is said in a film. */
export interface SpeechTable {
  width: number;
  /** Columns that hold what is said, seen and heard in it: all but those of notes. From 0. */
  said: ReadonlySet<number>;
}

/** The columns of such a table, where a line is its headings. */
export function speechTableIn({ text }: Line): SpeechTable | undefined {
  const headings = text.split("\t").map((heading) => heading.trim().toLowerCase());
  if (headings.length < 2 || headings.length > 20 || text.length > 500) return undefined;
  const speech = headings.findIndex((heading) => heading.split(betweenWords).some((part) => ofSpeech.test(part)));
  if (speech < 0 || !headings.some((heading, index) => index !== speech && ofSpeakers.test(heading))) return undefined;
  const said = headings.flatMap((heading, index) => (ofNotes.test(heading) ? [] : [index]));
  return { width: headings.length, said: new Set(said) };
}
