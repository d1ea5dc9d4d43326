import { withoutAccents } from "../identifiers/without-accents.js";

/** Collecting societies by their number in CISAC's list, which cue sheets use beside the name. */
const names: Record<number, string> = {
  5: "AKM",
  8: "APRA",
  10: "ASCAP",
  21: "BMI",
  23: "BUMA",
  35: "GEMA",
  36: "IPRS",
  38: "JASRAC",
  40: "KODA",
  44: "MCPS",
  52: "PRS",
  55: "SABAM",
  58: "SACEM",
  69: "SPA",
  71: "SESAC",
  72: "SGAE",
  74: "SIAE",
  79: "STIM",
  80: "SUISA",
  89: "TEOSTO",
  90: "TONO",
  97: "ZAIKS",
  101: "SOCAN",
  128: "IMRO",
  778: "GMR",
};

/** Others that are called by their letters, as people in these countries write them. */
const more =
  "ABRAMUS|ACAM|ACUM|ALLTRACK|AMCOS|CMRRA|ECCO|LEA|NEXTONE|SOCAN CMRRA|SOUNDREEF|SPAC|UNISON|AEPI|AGADU|AKKA LAA|ALBAUTOR|AMAR|AMRA|AMUS|APDAYC|ARTISJUS|AUTODIA|BMDA|BUBEDRA|CASH|COMPASS|COSCAP|COSOMA|COSON|DAC|EAU|ECAD|FILSCAP|GCA|HDS ZAMP|JACAP|KOMCA|LATGA|MACP|MCSC|MCSK|MCSN|MESAM|MSG|MUSICAUTOR|MUST|NCB|OSA|PAM CG|RAO|SACENC|SACM|SACVEN|SADAIC|SADEM|SAMRO|SAYCO|SAZAS|SCD|SDRM|SOBODAYCOM|SOKOJ|SOZA|STEF|STEMRA|UACRR|UBC|UCMR ADA|VCPMC|WAMI|ZAMP";

/** What people write of one who belongs to none, and of works that are free. */
const none = [
  "NS",
  "NON",
  "NONE",
  "NO SOCIETY",
  "NO AFFILIATION",
  "NOT A MEMBER",
  "NA",
  "N A",
  "PD",
  "DP",
  "PUBLIC DOMAIN",
  "UNAFFILIATED",
  "KEINE",
  "GEMAFREI",
  "AUCUNE",
];

const longNames: Record<string, string> = {
  "APRA AMCOS": "APRA",
  "BUMA STEMRA": "BUMA",
  "PRS FOR MUSIC": "PRS",
  "SACEM SDRM": "SACEM",
  "KODA NCB": "KODA",
  "MCPS PRS": "PRS",
  "PRS MCPS": "PRS",
};

const known = new Set([...Object.values(names), ...more.split("|"), ...none]);

/** The society that a text names, or why it names none: the list has the larger ones only, so that this is a question. */
export function readSociety(text: string): { society: string } | { reason: string } {
  const plain = capitals(text);
  const byNumber = /^\d{1,3}$/.test(plain) ? names[Number(plain)] : undefined;
  const society = byNumber ?? longNames[plain] ?? (known.has(plain) ? plain : undefined);
  if (society) return { society };
  return {
    reason: `it is none of the ${known.size - none.length} societies that are known here, by name or by number`,
  };
}

function capitals(text: string): string {
  if (/^[A-Z0-9]*$/.test(text)) return text;
  return withoutAccents(text)
    .toUpperCase()
    .replaceAll(/[^A-Z0-9]+/g, " ")
    .trim();
}

/** Names that somebody else has too. */
const alsoOthers = ["SPA", "KODA", "TONO", "IPRS"];

/** Whether a text is the name of a society, and of nobody else. */
export function isSocietyAlone(text: string): boolean {
  const plain = capitals(text.slice(0, 60));
  return longNames[plain] !== undefined || (societyNames.includes(plain) && !alsoOthers.includes(plain));
}

/** Their names, for "did you mean". */
export const societyNames: readonly string[] = Object.values(names);
