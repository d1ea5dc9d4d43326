export interface Group<Entry> {
  heading: string;
  entries: Entry[];
}

interface Placed {
  code?: string;
  deliverable?: string;
  item?: string;
  file?: string;
}

/** Faults of the spec and of its waivers first, then each deliverable in the order of the spec, then what is about the folder as a whole. */
export function groupByDeliverable<Entry extends Placed>(
  entries: readonly Entry[],
  deliverables: readonly string[],
): Group<Entry>[] {
  const spec = entries.filter(isAboutSpec);
  const others = entries.filter((entry) => !isAboutSpec(entry));
  const named = [...new Set([...deliverables, ...others.flatMap(({ deliverable }) => deliverable ?? [])])];
  return [
    { heading: "Spec", entries: spec },
    ...named.map((name) => ({
      heading: name,
      entries: others.filter(({ deliverable }) => deliverable === name).sort(byItemAndFile),
    })),
    { heading: "Folder", entries: others.filter(({ deliverable }) => deliverable === undefined).sort(byItemAndFile) },
  ].filter((group) => group.entries.length > 0);
}

function isAboutSpec({ code }: Placed): boolean {
  return code !== undefined && /^(spec|waiver)\//.test(code);
}

/** Findings of one file keep the order of the report, which is that of the spec. */
function byItemAndFile(left: Placed, right: Placed): number {
  return compare(left.item, right.item) || compare(left.file, right.file);
}

/** By UTF-16 unit: the order must not depend on the machine's language. */
function compare(left = "", right = ""): number {
  return left < right ? -1 : left > right ? 1 : 0;
}
