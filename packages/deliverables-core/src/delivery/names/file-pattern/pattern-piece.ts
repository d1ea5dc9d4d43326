/** A piece of a pattern whose tokens are filled in: the spec's own text, or a value, in which no character means anything. */
export interface PatternPiece {
  text: string;
  literal: boolean;
  /** Where it stands in the pattern as the spec writes it: its first character, or the token that it fills. */
  offset: number;
}

/** One character (code point) of a pattern. */
export interface Character {
  text: string;
  literal: boolean;
  offset: number;
}

/** The characters of a piece. */
export function charactersOf({ text, literal, offset }: PatternPiece): Character[] {
  let at = offset;
  return Array.from(text, (character) => {
    const one = { text: character, literal, offset: at };
    if (!literal) at += character.length;
    return one;
  });
}
