import { wordsForPlace } from "../../spec/words.js";
import type { Plan } from "../plan-items.js";
import { allowedCharacters } from "./allowed-characters.js";

interface Named {
  name: string;
  deliverable: string;
}

interface Refused {
  place: string;
  message: string;
  actual: string;
}

/**
 * What a spec forbids, or says of every name, and then asks for in a name of its own, so that no delivery can be right. Only
 * whole names are looked at, and only where the rule that would find the file has its weight. Each is told once, with the first
 * name that it refuses.
 */
export function* namesRefused({ spec, items, forbidden }: Plan): Iterable<Refused> {
  const counts = (rule: string) => (spec.rules?.[rule] ?? "error") === "error";
  const named: Named[] = items.flatMap(({ deliverable, names }) =>
    names.flatMap(({ compiled: { exact } }) =>
      exact === undefined ? [] : [{ name: exact.normalize("NFC"), deliverable }],
    ),
  );
  for (const { pattern, pointer } of counts("files/forbidden") ? forbidden : []) {
    const first = named.find(({ name }) => pattern.matches(name));
    if (first) yield refused(pointer, `"${pattern.text}" is forbidden`, pattern.text, first);
  }
  const { characters, longestPath } = spec.names ?? {};
  if (characters !== undefined && counts("files/name-characters")) {
    const isAllowed = allowedCharacters(characters);
    const first = named.find(({ name }) => Array.from(name).some((one) => one !== "/" && !isAllowed(one)));
    if (first) yield refused("/names/characters", `Names take ${characters}`, characters, first);
  }
  if (longestPath !== undefined && counts("files/path-length")) {
    const first = named.find(({ name }) => Array.from(name).length > longestPath);
    if (first)
      yield refused("/names/longestPath", `Names have at most ${longestPath} characters`, String(longestPath), first);
  }
}

function refused(place: string, says: string, actual: string, { name, deliverable }: Named): Refused {
  return { place, message: `${says}, but ${wordsForPlace(["deliverables", deliverable])} asks for ${name}`, actual };
}
