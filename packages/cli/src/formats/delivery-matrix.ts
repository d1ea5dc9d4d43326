import type { DeliverableResult, DeliverableState, Report } from "deliverables-core";

/** A table of what was asked for: a row for each deliverable and language, a column for each episode. */
export interface Matrix {
  /** Heads of the columns: the episodes by their labels, and at last what is asked for once. */
  columns: string[];
  rows: MatrixRow[];
}

export interface MatrixRow {
  deliverable: string;
  optional: boolean;
  language?: string;
  owner?: string;
  /** One for each column; absent where this deliverable is not asked for in it. */
  cells: (MatrixCell | undefined)[];
}

export interface MatrixCell {
  state: DeliverableState;
  files: string[];
}

const whole = "Whole title";

export function deliveryMatrix({ deliverables }: Pick<Report, "deliverables">): Matrix {
  const episodes = new Map<number, string>();
  let hasWhole = false;
  for (const { item, episode, language } of deliverables.flatMap(({ items }) => items)) {
    if (episode === undefined) hasWhole = true;
    else if (!episodes.has(episode)) episodes.set(episode, labelOf(item, language) ?? `Episode ${episode}`);
  }
  // A spec with faults gives deliverables without items: their state still has to stand somewhere.
  if (deliverables.some(({ items }) => items.length === 0)) hasWhole = true;
  const numbers: (number | undefined)[] = [
    ...[...episodes.keys()].sort((one, other) => one - other),
    ...(hasWhole ? [undefined] : []),
  ];
  return {
    columns: numbers.map((number) => (number === undefined ? whole : (episodes.get(number) ?? String(number)))),
    rows: deliverables.flatMap((result) => rowsOf(result, numbers)),
  };
}

function rowsOf(result: DeliverableResult, numbers: (number | undefined)[]): MatrixRow[] {
  const { deliverable, optional, owner, items, state } = result;
  const languages = [...new Set(items.map(({ language }) => language))];
  return (languages.length > 0 ? languages : [undefined]).map((language) => ({
    deliverable,
    optional,
    ...(language !== undefined && { language }),
    ...(owner !== undefined && { owner }),
    cells: numbers.map((number) => {
      if (items.length === 0) return number === undefined ? { state, files: [] } : undefined;
      const item = items.find((one) => one.language === language && one.episode === number);
      return item && { state: item.state, files: item.files };
    }),
  }));
}

/** `LFD1001A` of `LFD1001A · en-GB`. */
function labelOf(item: string | undefined, language: string | undefined): string | undefined {
  const suffix = language === undefined ? "" : ` · ${language}`;
  return item?.endsWith(suffix) ? item.slice(0, item.length - suffix.length) : item;
}

/** What people call a state. */
export function sayState(state: DeliverableState): string {
  return state === "absent" ? "not there" : state;
}
