import { plainWords } from "./plain-words.js";
import type { Row } from "./table-rows.js";

/** A list of two columns has rows of one cell, where the other is forgotten. */
const fewestColumns = 3;
const longest = 60;

const kinds = words(
  "music|archive|archives|footage|stock|film|films|clip|clips|video|videos|audio|sound|sounds|effects|sfx|fx|library|commercial|production|commissioned|original|still|stills|photo|photos|photograph|photographs|photography|picture|pictures|image|images|graphic|graphics|animation|animations|artwork|artworks|art|news|newspaper|newspapers|press|document|documents|map|maps|text|texts|literary|quote|quotes|quotation|quotations|poem|poems|font|fonts|logo|logos|trademarks|brands|product|products|placement|props|prop|location|locations|building|buildings|people|contributor|contributors|participant|participants|presenter|presenters|interviewees|experts|narration|narrators|voice|voices|over|cast|crew|actors|child|children|minor|minors|adults|extras|vox|pops|third|party|social|media|ugc|user|generated|content|websites|miscellaneous|misc|other|others|various|" +
    "musik|archiv|archivmaterial|material|bild|bilder|fotos|foto|standbild|standbilder|grafik|grafiken|ausschnitt|ausschnitte|filmausschnitte|filmausschnitt|ton|texte|karten|zitate|kunstwerke|marken|mitwirkende|sprecher|experten|kinder|minderjahrige|erwachsene|darsteller|komparsen|drehort|drehorte|produktplatzierung|requisiten|sonstiges|sonstige|diverses|" +
    "musique|musiques|photographies|graphiques|extrait|extraits|cartes|oeuvre|oeuvres|marques|lieux|intervenants|participantes|enfants|mineurs|adultes|comediens|figurants|accessoires|divers|autres|autre",
);
/** By itself it may as well be what somebody calls an item. */
const mayBeAnItem = words(
  "film|clip|video|sound|still|photo|photograph|picture|image|graphic|animation|art|artwork|newspaper|document|map|text|quote|quotation|poem|font|logo|product|prop|location|building|contributor|participant|presenter|child|minor|people|voice|original|other|others|bild|foto|standbild|grafik|ausschnitt|filmausschnitt|ton|drehort|sprecher|extrait|oeuvre|autre|autres",
);
const between = words(
  "and|und|et|the|of|for|in|der|die|das|von|de|des|du|d|le|la|les|l|a|b|c|i|ii|iii|iv|v|cont|continued",
);
/** `Part 2`, `Reel one`, `Folge 3`. */
const numbered =
  /^(part|section|act|reel|block|episode|ep|scene|week|day|teil|abschnitt|akt|rolle|folge|szene|woche|tag|partie|acte|bobine|scene|semaine|jour) (\d{1,3}|[ivx]{1,4}|[a-h]|one|two|three|four|five|six|seven|eight|nine|ten)$/;

/** What credits are parted by. By itself, with nobody beside it, it is nobody's role. */
const departments =
  /^(cast|crew|the )?(camera|sound|art|music|costumes?|wardrobe|lighting|grips?|locations?|production|post production|editorial|editing|graphics|vfx|visual effects|legal|transport|catering|stunts|publicity|kamera|ton|kostum|licht|schnitt|maske|produktion|postproduktion|regie|image|son|decors?|montage|lumiere)?( department| team| unit| crew| abteilung)?$/;

/**
 * Whether a row is a heading between the rows, as most houses part one long list: `MUSIC`, `Stills:`, a cell over the whole width. `sure` is
 * false where only its capitals say so. A few words that may be an item of which all else is missing are none: better asked after than lost.
 */
export function sectionLine(
  { all, at, cells }: Row,
  columns: ReadonlyMap<string, number>,
  { types, areCapital }: RowsAround,
): { sure: boolean } | undefined {
  const [number, title] = all;
  const named =
    all.length === 2 && title && /^(?:[A-Z]|[IVX]{1,4}|\d{1,2})[.)]?$/.test(number?.text ?? "") ? title : at;
  const plain = plainWords(named.text.split(/\s[–—-]\s|: /)[0] ?? "");
  if (named !== at) return isKind(plain) || numbered.test(plain) ? { sure: true } : undefined;
  if (all.length !== 1 || at.text.length > longest || !/\p{L}/u.test(plain)) return undefined;
  const over = at.columns ?? 1;
  const isWide = over > 1 && over >= Math.min(fewestColumns, columns.size);
  if (columns.size < fewestColumns && !isWide)
    return columns.has("role") && cells.has("role") && departments.test(plain) ? { sure: true } : undefined;
  const isOfRows = types.has(plain) || types.has(plain.replace(/s$/, ""));
  if (isWide || /[\p{L}\d)]\s*:$/u.test(at.text) || isKind(plain) || numbered.test(plain) || isOfRows)
    return { sure: true };
  const isLoud = !cells.has("name") && isCapital(at.text) && plain.split(" ").length <= longestLoud;
  return isLoud && !areCapital ? { sure: false } : undefined;
}

const longestLoud = 4;

/** What the rows of several cells say that stand around such a line. */
export interface RowsAround {
  /** What stands under "Type". */
  types: ReadonlySet<string>;
  /** Whether some of them are in capitals. */
  areCapital: boolean;
}

export function rowsAround(lines: readonly Row[]): RowsAround {
  const rows = lines.filter(({ all }) => all.length > 1);
  const types = new Set(rows.map(({ cells }) => plainWords(cells.get("type")?.text ?? "")));
  types.delete("");
  return { types, areCapital: rows.some(({ at }) => isCapital(at.text)) };
}

/** `B. Music & archive (12)`. */
function isKind(plain: string): boolean {
  if (mayBeAnItem.has(plain)) return false;
  const told = plain.split(" ").filter((word) => !/^\d{1,3}$/.test(word));
  return told.some((word) => kinds.has(word)) && told.every((word) => kinds.has(word) || between.has(word));
}

function isCapital(text: string): boolean {
  return /\p{Lu}{3}/u.test(text) && !/\p{Ll}/u.test(text);
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.split("|"));
}
