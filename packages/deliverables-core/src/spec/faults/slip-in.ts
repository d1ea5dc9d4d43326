import { nearest } from "./did-you-mean.js";

/** What somebody meant by a value that the vocabulary does not take: what to do about it, and the value to put, where it is known. */
export interface Slip {
  advice: string;
  put?: unknown;
}

/** Other words for the two ends of a range, from other schema languages. */
const otherWords: Readonly<Record<string, string>> = {
  minimum: "min",
  maximum: "max",
  atLeast: "min",
  atMost: "max",
  from: "min",
  to: "max",
};

/** What people call it: a wrapper by the end of its files' names, a track by its letters, a type of deliverable by what it is. */
const otherNames: Readonly<Record<string, string | undefined>> = {
  mp4: "MPEG-4",
  mov: "QuickTime",
  wav: "Wave",
  ts: "MPEG-TS",
  mkv: "Matroska",
  "m&e": "music and effects",
  me: "music and effects",
  mx: "music",
  dx: "dialogue",
  fx: "effects",
  sfx: "effects",
  ad: "audio description",
  main: "programme",
  ltc: "timecode or tone",
  video: "media",
  audio: "media",
  sound: "media",
  film: "media",
  still: "image",
  stills: "image",
  picture: "image",
  pdf: "document",
  paper: "document",
  subtitle: "document",
  subtitles: "document",
  list: "table",
  spreadsheet: "table",
};

/** What people call the media that a licence is for. */
const mediaByOtherNames: Readonly<Record<string, string | undefined>> = {
  tv: "television",
  broadcast: "television",
  vod: "on-demand",
  svod: "on-demand",
  internet: "online",
  web: "online",
  theatrical: "cinema",
  dvd: "home-video",
};

/** A slip in a figure that is nearly one: a range in other words, a number in quotes inside it, a target alone, a unit behind a rate. */
export function slipIn(
  value: unknown,
  schema: Record<string, unknown>,
  words: readonly string[],
  pointer = "",
): Slip | undefined {
  const takes = String(schema["x-takes"] ?? "");
  if (typeof value === "string") return slipInUnit(value, takes, pointer) ?? slipInText(value, schema, words);
  if (Array.isArray(value) && pointer === "/deliverables")
    return { advice: 'write braces, and a key for each: "deliverables": { "programme": { … } }' };
  if (Array.isArray(value) && takes.startsWith("a language tag") && pointer.endsWith("/language"))
    return { advice: 'it is one language; the key for a list of them is "languages"' };
  if (Array.isArray(value) && value.includes(null))
    return { advice: "a list names values, and null is none of them; take it out, or write null alone" };
  if (typeof value === "number" && isTime(takes) && value > 0) return { advice: withUnit(value, takes) };
  if (typeof value === "number" && pointer.endsWith("/sampleRate") && value < 1000 && value > 0)
    return { advice: `it is counted in Hz; write ${value * 1000}`, put: value * 1000 };
  const branches = (schema.anyOf ?? []) as {
    type?: unknown;
    minimum?: number;
    properties?: Record<string, { type?: unknown }>;
  }[];
  if (typeof value === "number") {
    const isBelow = value < 0 && branches.some(({ minimum }) => minimum === 0);
    return isBelow ? { advice: "it cannot be below 0" } : undefined;
  }
  const parts = Object.assign({}, ...branches.map(({ properties = {} }) => properties)) as Record<
    string,
    { type?: unknown }
  >;
  if (typeof value !== "object" || value === null || Array.isArray(value) || Object.keys(parts).length === 0)
    return undefined;
  return slipInRange(value as Record<string, unknown>, parts, pointer);
}

function isTime(takes: string): boolean {
  return /^a (duration|time)\b/.test(takes);
}

/** What nobody can tell is not guessed: 2 may be frames or seconds, 833 milliseconds or frames. */
function withUnit(value: number, takes: string): string {
  const frames = Number.isInteger(value) && takes.includes("frames") ? ` or "${inFrames(value)}"` : "";
  return `write it with its unit, as "${value} ${value >= 100 ? "ms" : "s"}"${frames}`;
}

function inFrames(count: number): string {
  return count === 1 ? "1 frame" : `${count} frames`;
}

/** A number with the unit that it is counted in anyway: `"24 bit"`, `"-27 LKFS"`, and `"48 kHz"`, which is 48000; a time without one. */
function slipInUnit(value: string, takes: string, pointer: string): Slip | undefined {
  const split = splitUnit(value);
  if (!split) return undefined;
  const [number, unit] = split;
  if (isTime(takes)) {
    if (unit !== "" && !/^(sec|secs|seconds?|fr|f)$/i.test(unit)) return undefined;
    if (unit === "") return { advice: withUnit(number, takes) };
    const put = /^f/i.test(unit) ? inFrames(number) : `${number} s`;
    return { advice: `write "${put}"`, put };
  }
  if (/^a distance\b/.test(takes)) return slipInDistance(Math.abs(number), unit);
  // A bare number in quotes is told where quotes are.
  if (!/^a (whole )?number/.test(takes) || (unit === "" && /^-?[\d.]+$/.test(value.trim()))) return undefined;
  const put = unit === "" ? number : inOwnUnit(number, unit, pointer);
  return put === undefined ? undefined : { advice: `write ${put}`, put };
}

/** A number with its unit, as digits and letters. */
function splitUnit(text: string): [number: number, unit: string] | undefined {
  const [, digits, unit = ""] =
    /^([-+−]?\d+(?:\.\d+)?) ?(%|[a-z/³²]+)?$/i.exec(text.trim().replace(/(\d),(\d)/, "$1.$2")) ?? [];
  return digits === undefined ? undefined : [Number(digits.replace("−", "-").replace("+", "")), unit];
}

/** Undefined where a key is not counted in this unit. */
function inOwnUnit(number: number, unit: string, pointer: string): number | undefined {
  if (!unitsOf.some(([end, pattern]) => pointer.includes(end) && pattern.test(unit))) return undefined;
  const factor = pointer.endsWith("/sampleRate") && /^khz$/i.test(unit) ? 1000 : 1;
  return Math.round(number * factor * 1e6) / 1e6;
}

const distances: [unit: RegExp, written: (amount: number) => string][] = [
  [/^(lu|lufs|lkfs|dbtp)$/i, (amount) => `${amount} LU`],
  [/^db$/i, (amount) => `${amount} dB`],
  [/^f(rames?|r)?$/i, inFrames],
  [/^s(ec|ecs|econds?)?$/i, (amount) => `${amount} s`],
  [/^ms$/i, (amount) => `${amount} ms`],
  [/^%$/, (amount) => `${amount} %`],
  [/^ppm$/i, (amount) => `${amount} ppm`],
];

/** A distance whose unit stands too close or is called otherwise: `2LU`, `2frames`, `1 sec`. */
function slipInDistance(amount: number, unit: string): Slip | undefined {
  const put = distances.find(([known]) => known.test(unit))?.[1](amount);
  return put === undefined ? undefined : { advice: `write "${put}"`, put };
}

/** Which units a number may be given in, because it is counted in them, by the key that it stands at. */
const unitsOf: [end: string, unit: RegExp][] = [
  ["/sampleRate", /^k?hz$/i],
  ["itDepth", /^bits?$/i],
  ["/width", /^(px|pixels?)$/i],
  ["/height", /^(px|pixels?|lines?|[pi])$/i],
  ["/bitRate", /^(mbit\/s|mb\/s|mbps)$/i],
  ["/loudness/", /^(lufs|lkfs|lu|db|dbtp|dbfs)$/i],
  ["/hdr/", /^(nits?|cd\/m²|cd\/m2)$/i],
  ["/fileSize", /^bytes?$/i],
  ["/ppi", /^(ppi|dpi)$/i],
  ["/pages", /^pages?$/i],
  ["/channels", /^(ch|channels?)$/i],
  ["/readingSpeed", /^cps$/i],
];

function slipInRange(
  value: Record<string, unknown>,
  parts: Record<string, { type?: unknown }>,
  pointer: string,
): Slip | undefined {
  const put: Record<string, unknown> = {};
  const advice: string[] = [];
  for (const [key, inner] of Object.entries(value)) {
    const meant = Object.hasOwn(parts, key) ? key : (otherWords[key] ?? nearest(key, Object.keys(parts)));
    if (meant === undefined || !Object.hasOwn(parts, meant) || Object.hasOwn(put, meant)) return undefined;
    if (meant !== key) advice.push(`write "${meant}" for "${key}"`);
    const split = isNumeric(parts[meant]?.type) && typeof inner === "string" ? splitUnit(inner) : undefined;
    const number = split && (split[1] === "" ? split[0] : inOwnUnit(split[0], split[1], pointer));
    if (number !== undefined)
      advice.push(`write ${number} ${split?.[1] ? `without "${split[1]}" and without quotes` : "without quotes"}`);
    put[meant] = number ?? inner;
  }
  const [has, lacks] = "target" in put ? ["target", "tolerance"] : ["tolerance", "target"];
  if (has in put && !(lacks in put) && Object.hasOwn(parts, lacks))
    return { advice: `a "${has}" needs a "${lacks}" beside it` };
  return advice.length > 0 ? { advice: advice.join(", and "), put } : undefined;
}

function slipInText(value: string, schema: Record<string, unknown>, words: readonly string[]): Slip | undefined {
  const takes = String(schema["x-takes"] ?? "");
  const [, fields] = /^(\d+(?:\.\d+)?) ?i$/i.exec(value.trim()) ?? [];
  if (fields !== undefined && takes.startsWith("a frame rate")) {
    // 50i is a count of fields, 25i one of frames.
    const frames = Number(fields) > 30 ? String(Math.round(Number(fields) * 500) / 1000) : fields;
    return { advice: `write "${frames}", and "scan": "interlaced" beside it`, put: frames };
  }
  const [, avcIntra] = /^avc[ -]?i(?:ntra)?[ -]?(\d+)$/i.exec(value.trim()) ?? [];
  const named = avcIntra === undefined ? value.replace(/\.0$/, "") : `AVC-Intra ${avcIntra}`;
  if (named !== value && words.includes(named)) return { advice: `did you mean "${named}"?`, put: named };
  const [, rate] = /^(\d+(?:\.\d+)?) ?(?:p|psf|fps|hz)$/i.exec(value.trim()) ?? [];
  if (rate !== undefined && takes.startsWith("a frame rate")) return { advice: `write "${rate}"`, put: rate };
  if (/^[A-Za-z]{2,3}_[A-Za-z0-9_]+$/.test(value) && takes.startsWith("a language tag"))
    return { advice: `did you mean "${value.replaceAll("_", "-")}"?` };
  const folded = value.toLowerCase();
  const medium = mediaByOtherNames[folded];
  if (medium !== undefined && words.includes(medium)) return { advice: `did you mean "${medium}"?`, put: medium };
  const known = otherNames[folded];
  if (known !== undefined && words.includes(known)) return { advice: `did you mean "${known}"?`, put: known };
  const [longest] = words
    .filter((word) => beginsWith(folded, word))
    .toSorted((left, right) => right.length - left.length);
  const begun = folded.length < 3 ? [] : words.filter((word) => word.toLowerCase().startsWith(folded));
  const meant = longest ?? (begun.length === 1 ? begun[0] : undefined);
  return meant === undefined ? undefined : { advice: `did you mean "${meant}"?`, put: meant };
}

/** With a word that ends where one of the text does, however blanks and dashes are put: "XDCAM HD 422 50" with XDCAM HD422. */
function beginsWith(text: string, word: string): boolean {
  const letters = [...word.toLowerCase().replaceAll(/[ -]/g, "")];
  let at = 0;
  for (const letter of letters) {
    if (at > 0 && /[ -]/.test(text.charAt(at))) at += 1;
    if (text.charAt(at) !== letter) return false;
    at += 1;
  }
  return /[ -]/.test(text.charAt(at));
}

function isNumeric(type: unknown): boolean {
  return type === "number" || type === "integer";
}
