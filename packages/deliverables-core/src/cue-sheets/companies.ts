import { remembered } from "../tables/remembered.js";

/** What ends the name of a company in many countries. Two letters (AG, SA, AB) may be somebody's initials. */
const form = /^(gmbh|mbh|kg|ohg|gbr|ltd|llc|llp|inc|pty|sarl|srl)$/;
/** The same where nothing stands behind it: some of them are surnames too. */
const formAtEnd = /^(ug|limited|plc|incorporated|corp|corporation|sas|bv|nv)$/;
const fillers = /^(the|die|der|das|co|and|und)$/;
/** What only publishers are called. */
const publisher = /^(publishing|publications|publishers|editions|verlags\p{L}*|\p{L}*verlage?)$/u;
/** What companies are called, and some bands. */
const trade =
  /^(music|musik|musique|\p{L}{3,}musik|records|recordings|entertainment|productions?|produktion|filmproduktion|media|films?|pictures|television|tv|audio|tonstudio|library)$/u;

/** Kinds of music, which are nobody's name. */
const kinds = /^(volks|film|kirchen|tanz|titel|hintergrund|original|eigen|marsch|fahrstuhl|orchester|kammer)musik$/;

/** Libraries of music, and publishers so large that nobody is called like them, in words without accents. */
const houses = new Set(
  (
    "sonoton|audio network|kpm|kpm music|de wolfe|de wolfe music|extreme music|universal production music|upm|apm music|associated production music|" +
    "bmg|bmg production music|west one music|west one music group|cezame|cezame music|cezame music agency|koka media|kosinus|bruton music|felt music|selected sound|" +
    "intervox|killer tracks|megatrax|firstcom|firstcom music|epidemic sound|artlist|audiosocket|musicbed|premiumbeat|pond5|audiojungle|" +
    "upright music|warner chappell|warner chappell production music|emi|emi production music|sony music publishing|" +
    "universal music publishing|universal music publishing group|kobalt|kobalt music|peermusic|soundstripe|storyblocks|shutterstock|jingle punks|ubm media"
  ).split("|"),
);

/** How surely a name is that of a company: by its form or because everybody knows it, or by a word that bands have in their names too. */
export const companyIn = remembered((name): "surely" | "perhaps" | "no" => {
  const words = wordsIn(name);
  if (houses.has(words.join(" "))) return "surely";
  const last = words.at(-1) ?? "";
  // "The Ltd" is a band.
  const isNamed = words.some((word) => !form.test(word) && !formAtEnd.test(word) && !fillers.test(word));
  if (isNamed && (words.slice(1).some((word) => form.test(word)) || formAtEnd.test(last))) return "surely";
  const isTurned = words.length === 2 && name.includes(",");
  if (words.length > 1 && !isTurned && words.some((word) => publisher.test(word))) return "surely";
  // "Film" by itself says what is played, and so does "Volksmusik".
  if (words.length === 1 && kinds.test(last)) return "no";
  return trade.test(last) && (words.length > 1 || last.length > 6) ? "perhaps" : "no";
});

/** Companies that merged, and kept both names. */
const joined = new Set(
  "sony|warner|emi|universal|bmg|chappell|famous|polygram|chrysalis|windswept|kobalt|wb|mca".split("|"),
);

/** Whether the stroke in a name is the company's own: `Sony/ATV Tunes LLC`, `Warner/Chappell`, but not `EMI/Sony`, which are two. */
export function isJoinedName(name: string): boolean {
  const [left = "", right = "", ...more] = name.slice(0, 200).toLowerCase().split("/");
  const isPair = `${left.trim()}/${right.trim()}` === "warner/chappell";
  return more.length === 0 && joined.has(left.trim()) && (isPair || !joined.has(right.trim()));
}

/** `S.A.R.L.` and `G.m.b.H.` are one word each. */
function wordsIn(name: string): string[] {
  const short = name.slice(0, 200);
  const plain = /^[\w ,&()/-]*$/.test(short)
    ? short
    : short.normalize("NFKD").replaceAll(/\p{M}|(?<=(?<!\p{L})\p{L})\.(?=\p{L})|['’]/gu, "");
  return plain
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "");
}
