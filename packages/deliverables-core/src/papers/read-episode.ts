/**
 * The number of an episode, where a text is one: `3`, `03`, `Ep. 3`, `3/6`, `3 of 6`, `S01E03`, with its title behind a mark (`3 – Flood`,
 * `3 (Flood)`). A title that begins with a number is none.
 */
export function readEpisodeNumber(text: string): number | undefined {
  const [, digits] =
    /^(?:s\d{1,2}\s?e|(?:episode|épisode|ep|eps|folge)\.?\s?)?(\d{1,4})(?:\s?(?:\/|of|von|sur)\s?\d{1,4})?(?:(?:\s+[-–—|]|\s?[:,;])\s*["“„«‘]?\p{L}.{0,80}|\s+["“„«‘(]["“„«‘]?\p{L}.{0,80})?$/iu.exec(
      text.trim(),
    ) ?? [];
  return digits === undefined ? undefined : Number(digits);
}

/** The same of a double episode too: `1-2`, `Episodes 1 & 2`, `S01E01-E02`. */
export function readEpisodeNumbers(text: string): number[] | undefined {
  const one = readEpisodeNumber(text);
  if (one !== undefined) return [one];
  const [, first, second] =
    /^(?:s\d{1,2}\s?e|(?:episodes?|épisodes?|eps?|folgen?)\.?\s?)?(\d{1,4})\s?(?:[-–&+]|and|und|et)\s?e?(\d{1,4})$/i.exec(
      text.trim(),
    ) ?? [];
  return first === undefined ? undefined : [Number(first), Number(second)];
}

/** Whether two numbers mean one episode: 103 is the third of series 1. */
export function isSameEpisode(left: number, right: number): boolean {
  const [small, large] = left < right ? [left, right] : [right, left];
  return small === large || (large > 100 && small < 100 && large % 100 === small);
}
