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
  /** What IPTC says where XMP says something else: some programs show one, and some the other. */
  otherwise?: OtherTexts;
}

type OtherTexts = { [key in (typeof comparedTexts)[number]]?: string };

const comparedTexts = ["caption", "creator", "credit", "copyright"] as const;

export interface PictureTexts {
  caption?: string;
  headline?: string;
  creator?: string;
  credit?: string;
  copyright?: string;
  source?: string;
  /** What a picture desk is told about its use. */
  instructions?: string;
  /** Where it was taken, to a whole degree: `52° N, 2° W`. */
  place?: string;
}

/**
 * The texts in IPTC that are not those in XMP. An IPTC text is cut off after so many bytes and may have lost its accents, and of several
 * creators it has the first.
 */
export function otherTexts(xmp: PictureTexts | undefined, iptc: PictureTexts | undefined): OtherTexts | undefined {
  const others: OtherTexts = {};
  for (const key of comparedTexts) {
    const text = iptc?.[key];
    // One that was written on an old Mac has other signs in the place of its accents.
    const isSame = [lettersOf, plainLettersOf].some((letters) => {
      const [one, other] = [letters(xmp?.[key]), letters(text)];
      return one.startsWith(other) || other.startsWith(one);
    });
    if (!isSame && text !== undefined) others[key] = text;
  }
  return Object.keys(others).length > 0 ? others : undefined;
}

/** Letters and digits without their accents; nothing where there is no text. */
function lettersOf(text = ""): string {
  return plainLettersOf(text.normalize("NFKD"));
}

/** Only those letters and digits that every encoding has. */
function plainLettersOf(text = ""): string {
  return text.toLowerCase().replaceAll(/[^a-z0-9]+/g, "");
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
