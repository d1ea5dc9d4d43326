import type { Cue } from "../cue-sheets/cue-sheet.js";
import { ofSide } from "../cue-sheets/sides.js";
import { plainWords } from "../tables/plain-words.js";
import { type DeliveredTable, headingOf } from "./rule-kinds/table-rule.js";

/** A row of a list of music licences, as far as a cue is told by it. */
export interface Licence {
  title: string;
  /** The title without what is added to it: "Early Birds" of "Early Birds (full)". */
  bare: string;
  catalogue: string;
  label: string;
  /** Who wrote it; empty where the column may as well name who plays it. */
  writers: Set<string>;
}

export function licencesIn(list: DeliveredTable): Licence[] {
  const saysWriters = /composer|writer|komponist|urheber|compositeur/.test(
    plainWords(headingOf(list, "composer")?.text ?? ""),
  );
  return list.rows.map(({ cells }) => {
    const title = (cells.get("title") ?? cells.get("item"))?.text ?? "";
    return {
      title: plainWords(title),
      bare: plainWords(title.replace(/\s*[([].*$|\s+[-–—]\s.*$/, "")),
      catalogue: withoutBlanks(cells.get("catalogue")?.text ?? ""),
      label: plainWords(cells.get("label")?.text ?? ""),
      writers: saysWriters ? namesIn(cells.get("composer")?.text ?? "") : new Set(),
    };
  });
}

/** By its catalogue number or its title. Undefined where a licence is near, and may be for another work. */
export function isLicensed(cue: Cue, licences: Licence[]): boolean | undefined {
  const title = plainWords(withoutFileMarks(cue.cells.title?.text ?? ""));
  const catalogue = withoutBlanks(cue.cells.catalogue?.text ?? "");
  const label = plainWords(cue.cells.label?.text ?? "");
  const writers = new Set(ofSide(cue, "writers").flatMap(({ name }) => [...namesIn(name?.text ?? "")]));
  let isNear = false;
  for (const licence of licences) {
    const isTitle = title !== "" && (licence.title === title || licence.bare === title);
    const isNumber = catalogue !== "" && licence.catalogue === catalogue;
    // "1" is a number on many labels; a number with its letters is one label's own.
    const isSure = isNumber && (isTitle || /\p{L}/u.test(catalogue) || (label !== "" && licence.label === label));
    const isOtherLabel = isNumber && !isTitle && !isNearby(label, licence.label);
    if (isSure && !isOtherLabel) return true;
    // A library has hundreds of pieces of one title.
    if (isTitle && !isApart(writers, licence.writers) && isPartOf(catalogue, licence.catalogue)) return true;
    const isPart = title.includes(" ") && ` ${licence.title} `.includes(` ${title} `);
    if (isTitle || isNumber || isPart) isNear = true;
  }
  return isNear ? undefined : false;
}

/** "Early Birds" of "Early_Birds_v3.wav": that a title is a file's name has its own finding. */
function withoutFileMarks(title: string): string {
  return title
    .slice(0, 500)
    .replace(/(\.(wav|aiff?|mp3|m4a|flac|bwf|new))+$/i, "")
    .replace(/([ _.-](v|ver|version|rev)[ _.]?\d{1,2}|_\d{1,3})$/i, "");
}

/** Whether two labels may be one: "Hedge" and "Hedge Library", or one that is not said. */
function isNearby(left: string, right: string): boolean {
  return left === "" || right === "" || ` ${left} `.includes(` ${right} `) || ` ${right} `.includes(` ${left} `);
}

/** Whether two numbers may be one: "KPM 999" and "KPM 999/12", or one that is not said. */
function isPartOf(left: string, right: string): boolean {
  return left.startsWith(right) || right.startsWith(left);
}

/** Whether both are said and no name stands in both. */
function isApart(left: Set<string>, right: Set<string>): boolean {
  return left.size > 0 && right.size > 0 && ![...left].some((name) => right.has(name));
}

/** The names in a cell, but for initials. */
function namesIn(text: string): Set<string> {
  return new Set(
    plainWords(text)
      .split(" ")
      .filter((name) => name.length > 1),
  );
}

function withoutBlanks(text: string): string {
  return plainWords(text).replaceAll(" ", "");
}
