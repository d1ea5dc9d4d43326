import { plainWords } from "../tables/plain-words.js";
import { remembered } from "../tables/remembered.js";
import { readLabel } from "./read-heading.js";

/** What a line of totals adds up. */
export interface TotalLabel {
  of: "programme" | "music" | "part";
  /** Words beside those of totals: `titelmusik` of "Summe Titelmusik". */
  rest: string;
}

const totalWords = words(
  "total|totals|totale|totales|totaux|sum|summe|summen|somme|gesamt|gesamte|insgesamt|gesamtsumme|gesamtdauer|gesamtlange|gesamtzeit|gesamtmusik|gesamtmusikdauer|gesamtmusikzeit|gesamtspieldauer|gesamtspielzeit|gesamtminuten|totaldauer|totalzeit|musikanteil",
);
const partWords = words(
  "sub|subtotal|subtotals|zwischensumme|zwischensummen|ubertrag|teilsumme|carried|forward|brought|sous|report|reports|intermediaire",
);
const beside = words(
  "music|musik|musiken|musique|musiques|musicale|musical|musicales|duration|durations|time|amount|length|dauer|lange|zeit|spieldauer|spielzeit|musikdauer|musikzeit|musiklange|duree|durees|temps|minutage|minuten|minutes|min|mins|mm|ss|hh|cue|cues|titel|titles|titres|used|grand|overall|general|generale|all|aller|alle|of|the|der|des|die|de|du|la|le|les|l|d|in|en|and|und|et",
);

/**
 * Whether a text labels a line of totals, whatever its language: `Summe`, `Gesamtlänge Musik`, `Grand total`, `Zwischensumme`. With
 * other words beside them it is the sum of a part: `Total library`. Undefined for what holds no word of totals.
 */
export function readTotalLabel(text: string): TotalLabel | undefined {
  return labelled(text) || undefined;
}

/** Times and numbers label nothing, and the same names and codes stand in many rows. */
const labelled = remembered((text): TotalLabel | false =>
  /^[\d\s:;.,%/-]*$/.test(text) ? false : (labelIn(text) ?? false),
);

function labelIn(text: string): TotalLabel | undefined {
  if (/^\s*[Σ∑]\s*:?\s*$/.test(text)) return { of: "music", rest: "" };
  const field = readLabel(text.replace(/:\s*$/, ""));
  if (field === "programmeDuration") return { of: "programme", rest: "" };
  if (field === "musicDuration") return { of: "music", rest: "" };
  const all = plainWords(text).split(" ");
  if (!all.some((word) => totalWords.has(word) || partWords.has(word))) return undefined;
  const rest = all.filter((word) => !totalWords.has(word) && !partWords.has(word) && !beside.has(word)).join(" ");
  // "Report" and "forward" alone are words like others.
  const isPart = all.some((word) => partWords.has(word));
  if (isPart && rest !== "" && !all.some((word) => /^(subtotal|zwischensumme|teilsumme|total)$/.test(word)))
    return undefined;
  return { of: isPart || rest !== "" ? "part" : "music", rest };
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.split("|"));
}
