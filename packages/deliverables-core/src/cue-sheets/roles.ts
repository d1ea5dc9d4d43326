import { plainWords } from "../tables/plain-words.js";
import type { Party } from "./column.js";

/**
 * Who is meant by a role, whatever the code set: the words, and the codes that mean the same everywhere or at least stand
 * on the same side (`A` is the author to CISAC and the arranger to a UK sheet: a writer to both).
 */
const words: Record<Party, string> = {
  composer:
    "composer|komp|kompon|mus|musik|music|musique|c|composer author|ca|composer lyricist|composer writer|writer|w|songwriter|komponist|compositeur|auteur compositeur|adaptor|ad|sub author|sa|translator|tr|public domain|pd",
  author: "author|lyricist|lyrics|words|paroles|a|l|text|texter|textdichter|autor|auteur|parolier",
  arranger: "arranger|arr|bearb|bearbeitung|arrangement|ar|sub arranger|sr|bearbeiter|arrangeur",
  publisher:
    "publisher|pub|publ|verl|ed|e|p|original publisher|sub publisher|subpublisher|se|administrator|am|income participant|verlag|verleger|originalverlag|subverlag|editeur|editeur original|sous editeur",
  performer: "performer|artist|interpret|kunstler|interprete|artiste",
};

const partyByRole = new Map(
  (Object.entries(words) as [Party, string][]).flatMap(([party, list]) =>
    list.split("|").map((word): [string, Party] => [word, party]),
  ),
);

export function partyOfRole(role: string): Party | undefined {
  return partyByRole.get(plainWords(role));
}
