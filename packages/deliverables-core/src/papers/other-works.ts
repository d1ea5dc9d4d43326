/** What is made beside a programme and bears its title: its trailer is another film. Folded. */
const others =
  /(?<![\p{L}\d])(?:making[- ]of|behind the scenes|trailers?|teasers?|promos?|promo spot|spot|featurettes?|bonus(?:material)?|extras?|clips?|recap|sizzle|showreel|highlights|outtakes|gag reel|deleted scenes|b-roll|epk|sneak peek|preview|vorschau|ausschnitte?|programmhinweis|bande[- ]annonce|extraits?|coulisses|dans les coulisses|best of)(?![\p{L}\d])/u;

/** "not Tidewatch", "instead of Tidewatch", before the title or the number itself. Folded. */
const denials =
  /(?<![\p{L}\d])(?:not|no longer|non|nicht|kein|keine|pas|n'est pas|other than|instead of|except|statt|anstatt|außer|ausser|sauf|autre que|au lieu de)(?: (?:the|der|die|das|le|la))?[\s:"'(]*$/u;
/** "was LFD1001A", where another took its place. Folded. */
const formers =
  /(?<![\p{L}\d])(?:was|formerly|previously|previous|replaces|replacing|supersedes|old|ex|früher|vormals|ehemals|ersetzt|bisher|alt|anciennement|remplace|ancien)(?: (?:the|der|die|das|le|la))?[\s:"'(]*$/u;

/** The word for another work that stands beside a title, if one does. */
export function otherWorkIn(folded: string): string | undefined {
  return others.exec(folded)?.[0];
}

/** Whether what stands before a title or a number says that it is not this one. */
export function isDeniedBy(before: string): boolean {
  return denials.test(before) || formers.test(before);
}
