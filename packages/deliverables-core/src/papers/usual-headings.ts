import { fold } from "./find-text.js";

/** Headings of papers that say nothing of the production as a whole, in English, German and French. */
const list =
  "title|episode title|result|overall result|final result|test result|duration|length|date|test date|date of test|tested on|version|status|file|file name|filename|number|language|client|production company|operator|tested by|signature|signed|comments|notes|remarks|titel|ergebnis|gesamtergebnis|prüfergebnis|dauer|länge|datum|prüfdatum|geprüft am|geprüft von|fassung|datei|dateiname|nummer|sprache|sender|auftraggeber|unterschrift|bemerkungen|anmerkungen|titre|résultat|durée|date du test|fichier|nom du fichier|numéro|langue|diffuseur|opérateur|commentaires|remarques";

const usual = new Set(list.split("|"));

/** Whether a text is a heading of papers and nothing more: beside or below another heading it is no value. */
export function isUsualHeading(text: string): boolean {
  return text.length < 60 && usual.has(bareHeading(text));
}

/** Without capitals, the colon behind it and a unit in brackets. */
export function bareHeading(text: string): string {
  return fold(text)
    .replace(/\s*\([^()]{0,40}\)\s*:?$/, "")
    .replace(/\s*[:.]$/, "")
    .trim();
}
