/** What a picture says of itself in tags. A text that is not there is not there: these were looked for. */
export interface PictureTags extends PictureTexts {
  /** How a viewer has to turn it (Exif 2.32, 4.6.4 A): 1 is upright, which is also what no tag means. */
  orientation: number;
  /** Whether it is stored so that it shows coarsely before it is all there: progressive JPEG, interlaced PNG. */
  progressive: boolean;
  /** Name of the ICC profile inside; `unnamed` when there is one whose name cannot be read. */
  profile?: string;
  /** True: texts stand where they are not looked for (compressed, or behind the picture), so that one that is missing here may be there. */
  partial?: true;
}

export interface PictureTexts {
  caption?: string;
  headline?: string;
  creator?: string;
  credit?: string;
  copyright?: string;
  source?: string;
  /** Where it was taken, to a whole degree: `52° N, 2° W`. */
  place?: string;
}

/** Longer than any caption: what is behind it is cut off. */
const longestText = 4000;

/** One set of texts of several: an earlier one goes before those behind it. Blanks around a text are no text. */
export function mergeTexts(...sets: (PictureTexts | undefined)[]): PictureTexts {
  const merged: PictureTexts = {};
  for (const set of sets) {
    for (const [key, text] of Object.entries(set ?? {}) as [keyof PictureTexts, string][]) {
      const plain = text.replaceAll("\0", "").trim().slice(0, longestText);
      if (plain !== "") merged[key] ??= plain;
    }
  }
  return merged;
}
