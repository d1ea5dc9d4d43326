import type { SaxesTagNS } from "saxes";
import { frameRate } from "../../timecode/frame-rate.js";
import { multiply, rational } from "../../timecode/rational.js";
import type { TimedTextForm } from "./timed-text.js";
import type { TtmlClock } from "./ttml-time.js";

/** What the root of a TTML document says of all that is in it. */
export interface TtmlRoot {
  forms: TimedTextForm[];
  clock: TtmlClock;
  language?: string;
}

/** The namespace of TTML, of today and of the drafts that DFXP was. */
export function isTtmlNamespace(uri: string): boolean {
  return /^http:\/\/www\.w3\.org\/(ns\/ttml|2006\/(04|10)\/ttaf1)$/.test(uri);
}

export function readRoot(tag: SaxesTagNS): TtmlRoot {
  const attributes = Object.values(tag.attributes);
  const parameter = (name: string) =>
    attributes.find(({ local, uri }) => local === name && /#parameter$/.test(uri))?.value.trim();
  const language = attributes.find(({ name }) => name === "xml:lang")?.value.trim();
  const tickRate = Number(parameter("tickRate"));
  const rate = rateOf(parameter("frameRate"), parameter("frameRateMultiplier"));
  return {
    forms: formsOf(tag),
    ...(language && { language }),
    clock: {
      isTimecode: parameter("timeBase") === "smpte",
      dropFrame: parameter("timeBase") === "smpte" && parameter("dropMode") === "dropNTSC",
      ...(rate && { rate }),
      ...(Number.isSafeInteger(tickRate) && tickRate > 0 && { tickRate: rational(tickRate) }),
    },
  };
}

/** `ttp:frameRate` times `ttp:frameRateMultiplier`, which is `1000 1001` or, as older documents write it, `1000:1001`. */
function rateOf(whole: string | undefined, multiplier = "1 1") {
  if (whole === undefined || !/^\d{1,4}$/.test(whole)) return undefined;
  const [, over, under] = /^(\d{1,6})[\s:](\d{1,6})$/.exec(multiplier) ?? [];
  if (!over || !under || Number(under) === 0) return undefined;
  return frameRate(multiply(rational(Number(whole)), rational(Number(over), Number(under))));
}

function formsOf({ uri, attributes, ns }: SaxesTagNS): TimedTextForm[] {
  const all = Object.values(attributes);
  const profile = all
    .filter(({ local }) => local === "profile" || local === "contentProfiles")
    .map(({ value }) => value)
    .join(" ");
  const spaces = Object.values(ns ?? {});
  const forms: TimedTextForm[] = ["TTML"];
  if (/\/ns\/ttml\/profile\/imsc/.test(profile)) forms.push("IMSC");
  if (spaces.some((space) => space.startsWith("urn:ebu:tt:"))) forms.push("EBU-TT");
  if (spaces.some((space) => /smpte-ra\.org\/schemas\/2052-1\//.test(space))) forms.push("SMPTE-TT");
  if (uri.includes("ttaf1")) forms.push("DFXP");
  return forms;
}
