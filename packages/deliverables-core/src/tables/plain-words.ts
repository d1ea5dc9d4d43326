import { withoutAccents } from "../identifiers/without-accents.js";
import { remembered } from "./remembered.js";

const plainOf = remembered((text) => (/^[\0-\x7f]*$/.test(text) ? plainAscii(text) : plainLetters(text)));

/** A heading as the lists have it: `Durée (mm:ss)` → `duree mm ss`, `Share %` → `share percent`, `Komponist/in` → `komponist in`. */
export function plainWords(text: string): string {
  const short = text.slice(0, 100);
  return /^[a-z0-9]*$/.test(short) ? short : plainOf(short);
}

/** Most cells of a sheet have neither accents nor ligatures. */
function plainAscii(text: string): string {
  return text
    .replaceAll("%", " percent ")
    .replaceAll("#", " number ")
    .replaceAll(/([a-z])([A-Z])/g, "$1 $2")
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, " ")
    .trim();
}

function plainLetters(text: string): string {
  const parted = text
    .replaceAll("%", " percent ")
    .replaceAll("#", " number ")
    .replaceAll(/([a-z])([A-Z])/g, "$1 $2");
  return withoutAccents(parted)
    .replaceAll("ß", "ss")
    .replaceAll(/œ/gi, "oe")
    .replaceAll(/æ/gi, "ae")
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
