import type { Cell, UnreadLine } from "./table.js";

/** The main time scales of Pro Tools that are no timecode, and how their times look. */
const countings: { what: string; form: RegExp }[] = [
  { what: "samples", form: /^\d{1,15}$/ },
  { what: "feet and frames", form: /^\d{1,7}\+\d\d(\.\d\d)?$/ },
  { what: "bars and beats", form: /^\d{1,6}\s?\|\s?\d{1,2}(\s?\|\s?\d{1,3})?$/ },
];
const minutesAndSeconds = /^\d{1,4}:\d\d\.\d{1,4}$/;

/**
 * What the times of a session are counted in, where that is no timecode: told at the first of them, because one setting in Pro Tools puts
 * them all right. Minutes and seconds count from the beginning of the session, and are times only of one that begins at nothing.
 */
export function otherCounting(starts: readonly Cell[], sessionStart: string | undefined): UnreadLine | undefined {
  const [at] = starts;
  const isAll = (form: RegExp) => starts.every(({ text }) => form.test(text));
  const beginsLater = /[1-9]/.test(sessionStart ?? "");
  const counting =
    countings.find(({ form }) => isAll(form))?.what ??
    (beginsLater && isAll(minutesAndSeconds) ? "minutes and seconds" : undefined);
  if (!at || counting === undefined) return undefined;
  return {
    at,
    says: `The times of the session are ${counting}, expected timecode`,
    remedy: 'In Pro Tools, set the main time scale to "Timecode" and export the session info as text again.',
  };
}
