/** A heading as the lists have it: `Durée (mm:ss)` → `duree mm ss`, `Share %` → `share percent`, `Komponist/in` → `komponist in`. */
export function plainWords(text: string): string {
  return text
    .slice(0, 100)
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
