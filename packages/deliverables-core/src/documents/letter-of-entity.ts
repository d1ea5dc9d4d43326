const named: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: " ",
  lsquo: "‘",
  rsquo: "’",
  sbquo: "‚",
  ldquo: "“",
  rdquo: "”",
  bdquo: "„",
  laquo: "«",
  raquo: "»",
  ndash: "–",
  mdash: "—",
  hellip: "…",
  bull: "•",
  middot: "·",
  copy: "©",
  reg: "®",
  trade: "™",
  euro: "€",
  pound: "£",
  sect: "§",
  deg: "°",
  times: "×",
  frac12: "½",
  szlig: "ß",
  aelig: "æ",
  AElig: "Æ",
  oelig: "œ",
  OElig: "Œ",
  oslash: "ø",
  Oslash: "Ø",
  shy: "\u00ad",
  iexcl: "¡",
  iquest: "¿",
};

/** Accents as HTML names them behind the letter: `eacute`. */
const accents: Readonly<Record<string, string>> = {
  grave: "\u0300",
  acute: "\u0301",
  circ: "\u0302",
  tilde: "\u0303",
  uml: "\u0308",
  ring: "\u030a",
  cedil: "\u0327",
  caron: "\u030c",
};

/** The letter that HTML writes as `&eacute;` or `&#233;`, by what stands between `&` and `;`. Undefined where it is none that is usual. */
export function letterOfEntity(inside: string): string | undefined {
  if (!inside.startsWith("#")) return named[inside] ?? named[inside.toLowerCase()] ?? withAccent(inside);
  const isHex = /^#x/i.test(inside);
  const code = Number.parseInt(inside.slice(isHex ? 2 : 1), isHex ? 16 : 10);
  return code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff) ? String.fromCodePoint(code) : undefined;
}

function withAccent(inside: string): string | undefined {
  const accent = accents[inside.slice(1)];
  return accent !== undefined && /^[a-z]/i.test(inside) ? `${inside[0]}${accent}`.normalize("NFC") : undefined;
}
