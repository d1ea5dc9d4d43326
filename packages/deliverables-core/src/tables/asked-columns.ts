import type { TableColumn, TableDeliverable } from "../spec/spec.js";
import { plainWords } from "./plain-words.js";
import type { PresetColumn } from "./preset-column.js";
import { presets } from "./presets.js";

/** A column that a table is asked for, with the headings that it may have. */
export interface AskedColumn extends Omit<TableColumn, "heading"> {
  name: string;
  /** As `plainWords` makes them. */
  headings: string[];
  /** The first of them as people write it, for messages. */
  heading: string;
  /** What else it may be called where none of them stands: of its preset, unless the spec names a heading of its own. */
  otherwise?: RegExp[];
  answers?: true;
  isPerson?: true;
  /** True: the spec itself lists it; otherwise its preset does. */
  isListed: boolean;
}

/** The columns of a table: those of its preset, with what the spec says of them and beside them. */
export function askedColumns({ preset, columns = {} }: Pick<TableDeliverable, "preset" | "columns">): AskedColumn[] {
  const usual: Record<string, PresetColumn> = preset ? presets[preset] : {};
  const names = new Set([...Object.keys(usual), ...Object.keys(columns)]);
  return [...names].map((name) => {
    const own = Object.hasOwn(columns, name) ? columns[name] : undefined;
    const known = Object.hasOwn(usual, name) ? usual[name] : undefined;
    const {
      heading = asWords(name),
      otherwise,
      isPerson,
      ...rest
    }: TableColumn & Pick<PresetColumn, "otherwise" | "isPerson"> = { ...known, ...own };
    const headings = [heading].flat();
    return {
      ...rest,
      name,
      headings: headings.map(plainWords),
      heading: headings[0] ?? name,
      ...(otherwise && own?.heading === undefined && { otherwise }),
      ...(isPerson && own?.heading === undefined && { isPerson }),
      isListed: own !== undefined,
    };
  });
}

/** `licenceEnd` → `licence end`. */
function asWords(name: string): string {
  return name.replaceAll(/([a-z])([A-Z])/g, (_, before: string, after: string) => `${before} ${after.toLowerCase()}`);
}
