import { plainWords } from "./plain-words.js";

const done =
  /^(?:all )?(?:done|closed|fixed|resolved|solved|replaced|corrected|completed?|actioned|addressed|erledigt|geschlossen|behoben|korrigiert|ersetzt|umgesetzt|fait|clos|corrige|resolu|regle|remplace|traite)e?s?(?: (?:ok|v ?\d+|in v(?:ersion)? ?\d+|(?:(?:on|am|le|by|see) )?\d.*))?$/;

/** Whether the cell of a list says that what stands beside it has been put right: `Done`, `Closed 12 November`. */
export function saysDone(text: string): boolean {
  return text.length <= 60 && done.test(plainWords(text));
}
