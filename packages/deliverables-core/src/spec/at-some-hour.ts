/**
 * A timecode whose hour is a token, at one of the hours that it may stand for: what is wrong with its minutes, its frames and its
 * drop frame is wrong at each. Any other text stays as it is.
 */
export function atSomeHour(timecode: string): string {
  return timecode.replace(/^\d?<[^<>]*>(?=:)/, "01");
}
