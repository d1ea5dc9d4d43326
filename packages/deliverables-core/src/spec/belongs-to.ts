interface Belonging {
  of?: string | readonly string[];
}

/** The deliverables that a paper belongs to, by their keys: only a list of checksums belongs to several. */
export function belongsTo({ of = [] }: Belonging): readonly string[] {
  return typeof of === "string" ? [of] : of;
}

/** The one deliverable that a paper belongs to. What is compared with one file cannot be asked of a paper that belongs to several. */
export function belongsToOne(paper: Belonging): string | undefined {
  const [only, ...more] = belongsTo(paper);
  return more.length === 0 ? only : undefined;
}
