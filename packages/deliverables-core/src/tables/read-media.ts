import type { RightsNeeded } from "../spec/spec.js";
import { plainWords } from "./plain-words.js";
import { setRestrictionsApart } from "./restrictions.js";

export type Medium = Exclude<NonNullable<RightsNeeded["media"]>[number], "all">;

/** In which media a licence holds. */
export interface LicensedMedia {
  all: boolean;
  media: ReadonlySet<Medium>;
  /** What is left out of them by name: `All media excl. theatrical`. */
  except: ReadonlySet<Medium>;
  /** Words that are no medium known here. */
  unknown: string[];
  /** Words that may take back what is granted: `7 days only`. */
  restrictions: string[];
}

const everything = new Set(
  "all|all media|all rights|any media|all media now known|all media now known or hereafter devised|all media known or unknown|alle medien|alle rechte|samtliche medien|tous medias|tous droits|tous supports|tous|toutes|alle nutzungsarten|alle bekannten nutzungsarten|tous modes d exploitation".split(
    "|",
  ),
);

const words: Record<Medium, string> = {
  television:
    "television|tv|broadcast|linear|linear tv|all tv|all television|free tv|pay tv|free to air|cable|satellite|fernsehen|rundfunk|telediffusion|tele",
  "on-demand":
    "on demand|vod|all vod|svod|avod|tvod|fvod|streaming|catch up|abruf|mediathek|a la demande|vad|replay|rattrapage|tv de rattrapage|catch up tv|video a la demande",
  online: "online|internet|web|website|digital|social media|youtube|en ligne",
  cinema: "cinema|theatrical|theatres|theaters|theatre|kino|salles",
  "home-video": "home video|dvd|blu ray|bluray|est|home entertainment|video",
  radio: "radio|audio|horfunk",
  festivals: "festivals|festival|film festivals|filmfestivals",
  inflight: "inflight|in flight|airlines|airline|flugzeug|ships and airlines|en vol",
  trailers: "trailers|trailer|promos|promo|promotion|publicity|advertising|werbung|bande annonce",
};

const mediumByWord = new Map(
  (Object.entries(words) as [Medium, string][]).flatMap(([medium, list]) =>
    list.split("|").map((word): [string, Medium] => [word, medium]),
  ),
);

/** Reads `All media`, `TV, VOD and online`, `Fernsehen + Mediathek`, `cinéma`. */
export function readMedia(text: string): LicensedMedia {
  const granted = setRestrictionsApart(
    text.slice(0, 2000),
    (plain) => everything.has(plain) || mediumByWord.has(plain),
  );
  const [named = "", ...leftOut] = granted.text.split(exclusion);
  const { all, media, unknown } = readList(named);
  const left = readList(leftOut.join(","));
  // What is left out and not known may be anything.
  const open = [...left.unknown, ...(left.all ? ["all"] : [])].map((word) => `except ${word}`);
  return { all, media, except: left.media, unknown: [...unknown, ...open], restrictions: granted.restrictions };
}

const exclusion =
  /\b(?:excluding|excl\.?|except(?: for)?|without|but not|apart from|other than|ohne|außer|ausgenommen|sauf|hors|excepté)(?=[\s:])/i;

function readList(text: string): { all: boolean; media: Set<Medium>; unknown: string[] } {
  const media = new Set<Medium>();
  const unknown: string[] = [];
  let all = false;
  for (const part of text.split(/[,;/|\n+&()]|\band\b|\bund\b|\bet\b/i)) {
    const plain = plainWords(part);
    const medium = mediumByWord.get(plain);
    if (/[?\uff1f]/.test(part)) unknown.push(part.trim());
    else if (everything.has(plain)) all = true;
    else if (medium) media.add(medium);
    else if (plain !== "") unknown.push(plain);
  }
  return { all, media, unknown };
}

/** Whether a licence covers a medium; undefined where words in it cannot be told. */
export function coversMedium(
  { restrictions, ...licensed }: LicensedMedia,
  wanted: Medium | "all",
): boolean | undefined {
  const isGranted = grants(licensed, wanted);
  return isGranted && restrictions.length > 0 ? undefined : isGranted;
}

function grants(
  { all, media, except, unknown }: Omit<LicensedMedia, "restrictions">,
  wanted: Medium | "all",
): boolean | undefined {
  if (wanted === "all" ? except.size > 0 && unknown.length === 0 : except.has(wanted)) return false;
  if (wanted !== "all" && media.has(wanted))
    return unknown.some((word) => /\b(excl|except|not|ohne|sauf|hors)/.test(word)) ? undefined : true;
  if (all && unknown.length === 0) return true;
  return unknown.length > 0 ? undefined : false;
}
