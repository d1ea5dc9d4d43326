import type { DeliverableResult, DeliverableState, ItemResult, Report } from "deliverables-core";

/** A table of what was asked for: a row for each deliverable, language and reel, a column for each episode. */
export interface Matrix {
  /** Heads of the columns: the episodes by their labels, and at last what is asked for once. */
  columns: string[];
  rows: MatrixRow[];
}

export interface MatrixRow {
  deliverable: string;
  optional: boolean;
  /** And the reel: `en-GB · reel 2`. */
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
  for (const one of deliverables.flatMap(({ items }) => items)) {
    const { episode } = one;
    if (episode === undefined) hasWhole = true;
    else if (!episodes.has(episode)) episodes.set(episode, labelOf(one) ?? `Episode ${episode}`);
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
  const languages = [...new Set(items.map(rowOf))];
  return (languages.length > 0 ? languages : [undefined]).map((language) => ({
    deliverable,
    optional,
    ...(language !== undefined && { language }),
    ...(owner !== undefined && { owner }),
    cells: numbers.map((number) => {
      if (items.length === 0) return number === undefined ? { state, files: [] } : undefined;
      const item = items.find((one) => rowOf(one) === language && one.episode === number);
      return item && { state: item.state, files: item.files };
    }),
  }));
}

/** `en-GB`, `reel 2`, `en-GB · reel 2`: what tells the items of one episode apart. */
function rowOf({ language, reel }: ItemResult): string | undefined {
  const parts = [language, reel === undefined ? undefined : `reel ${reel}`].filter((part) => part !== undefined);
  return parts.length > 0 ? parts.join(" · ") : undefined;
}

/** `LFD1001A` of `LFD1001A · en-GB`. */
function labelOf(one: ItemResult): string | undefined {
  const { item } = one;
  const row = rowOf(one);
  const suffix = row === undefined ? "" : ` · ${row}`;
  return item?.endsWith(suffix) ? item.slice(0, item.length - suffix.length) : item;
}

/** What people call a state. */
export function sayState(state: DeliverableState): string {
  return state === "absent" ? "not there" : state;
}
