/** A dozen rules ask for the same cells, and a sheet says the same names in many rows. */
const known = new Map<string, string>();
const mostKnown = 5000;

/** A heading as the lists have it: `Durée (mm:ss)` → `duree mm ss`, `Share %` → `share percent`, `Komponist/in` → `komponist in`. */
export function plainWords(text: string): string {
  const short = text.slice(0, 100);
  if (/^[a-z0-9]*$/.test(short)) return short;
  const before = known.get(short);
  if (before !== undefined) return before;
  const plain = /^[\0-\x7f]*$/.test(short) ? plainAscii(short) : plainLetters(short);
  if (known.size >= mostKnown) known.clear();
  known.set(short, plain);
  return plain;
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
  return text
    .replaceAll("%", " percent ")
    .replaceAll("#", " number ")
    .replaceAll(/([a-z])([A-Z])/g, "$1 $2")
    .normalize("NFKD")
    .replaceAll(/\p{M}/gu, "")
    .replaceAll("ß", "ss")
    .replaceAll(/œ/gi, "oe")
    .replaceAll(/æ/gi, "ae")
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
