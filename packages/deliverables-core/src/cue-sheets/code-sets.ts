import { plainWords } from "../tables/plain-words.js";

/** The codes of one society, or of those who share a sheet. A column that a set is silent about is not judged. */
export interface CodeSet {
  name: string;
  usage?: string[];
  origin?: string[];
  role?: string[];
}

/** The same letter means different things in them: `A` is an author to CISAC and an arranger on a UK sheet. */
export const codeSets = {
  // The cue sheet template that ASCAP and BMI share (RapidCue, 2016), with SRC from its PDF.
  "ascap-bmi": {
    name: "ASCAP and BMI",
    usage: ["Logo", "MT", "ET", "VV", "VI", "BV", "BI", "SRC"],
    role: ["Composer", "Publisher", "Arranger"],
  },
  // As UK sheets for PRS write them.
  prs: {
    name: "PRS",
    usage: ["B", "F", "Background", "Featured", "Foreground"],
    origin: ["C", "L", "P", "V", "X"],
    // CA, who wrote words and music, has no other code there.
    role: ["A", "C", "CA", "P", "Arranger", "Composer", "Publisher"],
  },
  // CISAC's best practice for audiovisual cue sheets as APRA AMCOS and SOCAN follow it; roles as in CWR.
  cisac: {
    name: "CISAC",
    usage: ["Theme", "Background", "Featured", "Logo", "Visual"],
    origin: ["Commercial", "Production music", "Library", "Specially commissioned", "Commissioned"],
    role: ["C", "A", "CA", "AR", "AD", "SA", "SR", "TR", "E", "SE", "AM", "PA", "ES"],
  },
  // DDEX allowed value sets CueUseType and CueOrigin.
  ddex: {
    name: "DDEX",
    usage: [
      "AudioLogo",
      "Background",
      "Bumper",
      "EssentialPart",
      "FilmTheme",
      "IndistinguishableBackground",
      "OnScreenMusic",
      "RolledUpCue",
      "Theme",
      "UserDefined",
    ],
    origin: ["LibraryMusic", "PreexistingMusic", "SpeciallyCommissionedMusic", "Unknown", "UserDefined"],
  },
  bbc: { name: "the BBC", usage: ["Background", "Visual", "Signature tune"] },
} satisfies Record<string, CodeSet>;

const plainCodes = new Map<readonly string[], Set<string>>();

/** Whether a set has a code, in whatever case. */
export function hasCode(codes: readonly string[], text: string): boolean {
  const plain = plainCodes.get(codes) ?? new Set(codes.map(plainWords));
  plainCodes.set(codes, plain);
  return plain.has(text.toLowerCase()) || plain.has(plainWords(text));
}
