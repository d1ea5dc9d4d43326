import type { FieldKind } from "../media/as11/fields.js";
import type { Quantity } from "../spec/requirement.js";
import type { FrameRate } from "../timecode/frame-rate.js";
import { durations } from "./programme/durations.js";
import { eitherOf, languages, numbers, ratios, timecodes, words } from "./quantities.js";

/** How a field of AS-11 is compared: `rate` and `ofEpisode` are for durations. */
export function as11Quantity(
  kind: FieldKind,
  rate: FrameRate | undefined,
  ofEpisode: string | undefined,
): Quantity<unknown> {
  const quantities = {
    text: texts,
    layout: layouts,
    language: wholeLanguages,
    "yes-no": eitherOf("yes", "no"),
    word: words,
    number: numbers,
    ratio: ratios,
    timecode: timecodes,
    duration: durations(rate, ofEpisode),
  };
  return quantities[kind] as Quantity<unknown>;
}

/** Texts are the same in either form of Unicode, and whatever stands around them. */
const texts: Quantity<string> = {
  read: (value) => String(value).normalize("NFC").trim(),
  say: (value) => value,
};

/** `EBU R 123: 4b` and `EBU R123:4B` are one layout: how it is spelt inside a file no document says. */
const layouts: Quantity<string> = {
  read: (value) => String(value),
  equals: (value, asked) => plain(value) === plain(asked),
  say: (value) => value,
};

function plain(layout: string): string {
  return layout.toLowerCase().replaceAll(/[^a-z0-9]/g, "");
}

/** The sets have a code of three letters and no region: `en-GB` is asked of a field that can only say English. */
const wholeLanguages: Quantity<string> = {
  read: (value) => languages.read(value)?.split("-")[0],
  say: (value) => value,
};
