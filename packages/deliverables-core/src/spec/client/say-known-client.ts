import { nearest } from "../faults/did-you-mean.js";

/**
 * The client that somebody means by a name that is none: one that is nearly written so, or the newest version of an id that stands
 * alone.
 */
export function knownClient(asked: string, unsorted: readonly string[]): string | undefined {
  const known = unsorted.toSorted((left, right) => left.localeCompare(right, "en", { numeric: true }));
  const [id = "", version] = asked.split("@");
  const isKnown = (one: string) => one.startsWith(`${id}@`);
  if (version === undefined || version === "") {
    const newest = known.filter(isKnown).at(-1);
    if (newest !== undefined) return newest;
  }
  const near = nearest(asked, known);
  if (near !== undefined) return near;
  const meant = nearest(id, [...new Set(known.map((one) => one.split("@")[0] ?? ""))]);
  return known.filter((one) => one.startsWith(`${meant}@`)).at(-1);
}

/** What to do about a client that there is not, as the end of a sentence. */
export function sayKnownClient(asked: string, known: readonly string[]): string {
  const meant = knownClient(asked, known);
  if (meant === undefined) return "; deliverables clients lists those that there are";
  return asked === meant.split("@")[0] ? `: its version is missing, write "${meant}"` : `; did you mean "${meant}"?`;
}
