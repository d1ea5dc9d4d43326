import { remembered } from "./remembered.js";

/** How Excel shows a day that was typed as `3-12` or `12/3`, in English, German and French: no catalogue writes its numbers so. */
const months =
  "Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Mär|Mrz|Mai|Okt|Dez|janv|févr|mars|avr|juin|juil|août|sept|oct|nov|déc";
const shortDay = new RegExp(
  `^(\\d{1,2}(-|\\. ?| )(${months})\\.?([- ]\\d{2}(\\d{2})?)?|(${months})\\.?-\\d{2}(\\d{2})?|(Mrz|Okt|Dez) \\d{2})$`,
  "u",
);
/** Days in figures: `2026-12-03`, `12/03/2026`, `03.12.2026`. */
const day = /^((19|20)\d{2}-[01]\d-[0-3]\d|[0-3]?\d([/.])[0-3]?\d\3(19|20)\d{2})$/;
/** `8.12E+02`, as a wide number is shown in a narrow cell. */
const power = /^\d([.,]\d{1,14})?E[+-]\d{2,3}$/i;

/** `1.23456789012345E+08`. */
const longest = 20;

/** What a spreadsheet has made of a number that is no quantity, as that of a catalogue; undefined where it stands as it was typed. */
export const changedBySpreadsheet = remembered((text): "a date" | "a power of ten" | "" => {
  if (text.length > longest || !/^\d|-\d\d|\d$/.test(text)) return "";
  if (power.test(text)) return "a power of ten";
  return day.test(text) || (/[a-zäé]{2}/.test(text) && shortDay.test(text)) ? "a date" : "";
});

/** Words for what to do about it. */
export const typedAgain =
  "Type it again into a cell whose format is Text, or with an apostrophe before it: what stood there before cannot be calculated back.";
