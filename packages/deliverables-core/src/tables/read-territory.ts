import { readCountry } from "../identifiers/country.js";
import { withoutAccents } from "../identifiers/without-accents.js";
import { plainWords } from "./plain-words.js";
import { setRestrictionsApart } from "./restrictions.js";

/** Where a licence holds. */
export interface Territory {
  /** True: everywhere, but for `except`. */
  world: boolean;
  /** Countries by their two letters (ISO 3166-1). */
  countries: ReadonlySet<string>;
  except: ReadonlySet<string>;
  /** Countries of which a part is left out, which is not known to be elsewhere: `UK but not Scotland`. */
  inPart: ReadonlySet<string>;
  /** Words that are no country and no region known here. */
  unknown: string[];
  /** Words that may take back what is granted: `option, not exercised`. */
  restrictions: string[];
}

const everywhere = new Set(
  "world|worldwide|the world|whole world|all territories|all countries|global|universe|throughout the universe|throughout the world|throughout the whole world|all over the world|ww|welt|weltweit|alle lander|monde|monde entier|le monde|mondial|tous pays|tous territoires".split(
    "|",
  ),
);

/** Regions whose countries nobody doubts. "Europe" and "Asia" are none: where they end is for the licence to say. */
const regions: Record<string, string> = {
  "uk ireland": "GB IE",
  "british isles": "GB IE IM JE GG",
  dach: "DE AT CH",
  gsa: "DE AT CH",
  gas: "DE AT CH",
  "german speaking europe": "DE AT CH LI LU",
  "deutschsprachiger raum": "DE AT CH LI LU",
  "deutschsprachige lander": "DE AT CH LI LU",
  "channel islands": "JE GG",
  benelux: "BE NL LU",
  scandinavia: "DK NO SE",
  skandinavien: "DK NO SE",
  scandinavie: "DK NO SE",
  nordics: "DK FI IS NO SE",
  "nordic countries": "DK FI IS NO SE",
  "north america": "US CA",
  nordamerika: "US CA",
  "amerique du nord": "US CA",
  "usa canada": "US CA",
  "australia new zealand": "AU NZ",
  anz: "AU NZ",
  eu: "AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK",
  "european union": "AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK",
};

const byName: Record<string, string> = {
  uk: "GB",
  "great britain": "GB",
  england: "GB",
  grossbritannien: "GB",
  "grande bretagne": "GB",
  "royaume uni": "GB",
  "vereinigtes konigreich": "GB",
  usa: "US",
  "united states of america": "US",
  america: "US",
  "etats unis": "US",
  holland: "NL",
  turkey: "TR",
  "czech republic": "CZ",
  "republic of ireland": "IE",
  eire: "IE",
  roi: "IE",
  schweiz: "CH",
  osterreich: "AT",
};

const partOf: Record<string, string> = {
  scotland: "GB",
  wales: "GB",
  "northern ireland": "GB",
  schottland: "GB",
  nordirland: "GB",
  ecosse: "GB",
  "pays de galles": "GB",
  "irlande du nord": "GB",
  quebec: "CA",
  hawaii: "US",
  alaska: "US",
  bavaria: "DE",
  bayern: "DE",
  sudtirol: "IT",
  "south tyrol": "IT",
};

const exclusion =
  /\b(?:excluding|excl|except for|except|without|but not|less|minus|apart from|other than|with the exception of|ex|ohne|ausser|ausgenommen|sauf|hors|excepte)\b/;

/** Reads `World`, `GB, IE`, `UK & Ireland`, `weltweit außer USA`, `monde sauf Etats-Unis`. */
export function readTerritory(text: string): Territory {
  if (plainWords(text) === "all") return { ...nowhere, unknown: ["all"] };
  const { text: list, restrictions } = setRestrictionsApart(
    folded(text.slice(0, 2000)).replaceAll(/\bd ?[-–/] ?a ?[-–/] ?ch\b/g, "dach"),
    isPlace,
  );
  const [granted = "", ...excepted] = list.split(exclusion);
  const except = readList(excepted.join(","));
  const { world, countries, unknown } = readList(granted);
  const isPart = (place: string) => Object.hasOwn(partOf, place);
  const lands = except.unknown.filter((place) => !isPart(place));
  const inPart = new Set([
    ...except.unknown.filter(isPart).flatMap((place) => partOf[place] ?? []),
    // Where it lies nobody knows.
    ...(lands.length > 0 || except.world ? countries : []),
  ]);
  // An exception that cannot be read may be any country.
  return {
    world,
    countries,
    except: except.countries,
    inPart,
    unknown: [...unknown, ...lands, ...(except.world ? ["world"] : [])],
    restrictions,
  };
}

const nowhere: Territory = {
  world: false,
  countries: new Set(),
  except: new Set(),
  inPart: new Set(),
  unknown: [],
  restrictions: [],
};

/** Whether a licence covers a country, or the whole world; undefined where words in it cannot be told. */
export function covers({ restrictions, ...territory }: Territory, wanted: string): boolean | undefined {
  const isGranted = grants(territory, wanted);
  return isGranted && restrictions.length > 0 ? undefined : isGranted;
}

function grants(
  { world, countries, except, inPart, unknown }: Omit<Territory, "restrictions">,
  wanted: string,
): boolean | undefined {
  const code = countryOf(plainWords(wanted));
  const isWorld = everywhere.has(plainWords(wanted));
  if (isWorld) {
    if (world && except.size === 0 && inPart.size === 0 && unknown.length === 0) return true;
    return unknown.length > 0 ? undefined : false;
  }
  if (code === undefined) return undefined;
  if (except.has(code)) return false;
  if (inPart.has(code)) return undefined;
  if (countries.has(code) || (world && unknown.length === 0)) return true;
  return unknown.length > 0 ? undefined : false;
}

function folded(text: string): string {
  return withoutAccents(text).replaceAll("ß", "ss").toLowerCase();
}

function isPlace(plain: string): boolean {
  return everywhere.has(plain) || Object.hasOwn(regions, plain) || countryOf(plain) !== undefined;
}

function readList(text: string) {
  const countries = new Set<string>();
  const unknown: string[] = [];
  let world = false;
  for (const part of text.split(/[,;/|\n+&()]|\band\b|\bund\b|\bet\b/)) {
    const plain = plainWords(part);
    if (/[?\uff1f]/.test(part)) {
      unknown.push(part.trim());
      continue;
    }
    if (plain === "" || plain === "all" || plain === "the") continue;
    const region = Object.hasOwn(regions, plain) ? regions[plain] : undefined;
    const code = region === undefined ? countryOf(plain) : undefined;
    if (everywhere.has(plain)) world = true;
    else if (region !== undefined) for (const one of region.split(" ")) countries.add(one);
    else if (code !== undefined) countries.add(code);
    else unknown.push(plain);
  }
  return { world, countries, unknown };
}

let names: Map<string, string> | undefined;

function countryOf(plain: string): string | undefined {
  if (Object.hasOwn(byName, plain)) return byName[plain];
  if (/^[a-z]{2,3}$/.test(plain)) {
    const read = readCountry(plain);
    if ("canonical" in read) return read.canonical;
  }
  names ??= namesOfCountries();
  return names.get(plain);
}

/** The names of all countries in English, German and French, as the host's own list has them. */
function namesOfCountries(): Map<string, string> {
  const letters = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];
  const codes = letters
    .flatMap((first) => letters.map((second) => first + second))
    .filter((code) => "canonical" in readCountry(code));
  const found = new Map<string, string>();
  for (const language of ["fr", "de", "en"]) {
    const display = new Intl.DisplayNames([language], { type: "region", fallback: "none" });
    for (const code of codes) {
      const name = display.of(code);
      if (name) found.set(plainWords(name), code);
    }
  }
  return found;
}
