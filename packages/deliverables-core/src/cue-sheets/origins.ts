import { plainWords } from "../tables/plain-words.js";

/** Where the music comes from: it decides what else a sheet has to say. */
export type Origin = "library" | "commissioned" | "commercial";

const words: Record<Origin, string> = {
  library:
    "l|library|library music|librarymusic|production music|stock|stock music|mood music|archivmusik|bibliotheksmusik|librairie|librairie musicale|musique de librairie|musique d illustration|illustration",
  commissioned:
    "x|specially commissioned|specially commissioned music|speciallycommissionedmusic|commissioned|commissioned music|original|original score|score|auftragsmusik|auftragskomposition|commande|musique originale",
  commercial:
    "c|commercial|commercial recording|commercially released|preexisting|preexisting music|preexistingmusic|disc|industrietontrager|kommerziell|disque|disque du commerce|commerciale",
};

const originByWords = new Map(
  (Object.entries(words) as [Origin, string][]).flatMap(([origin, list]) =>
    list.split("|").map((word): [string, Origin] => [word, origin]),
  ),
);

export function readOrigin(text: string): Origin | undefined {
  return originByWords.get(plainWords(text)) ?? originByWords.get(plainWords(text).replaceAll(" ", ""));
}
