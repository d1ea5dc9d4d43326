/** The fields of a deliverable that name another one. */
export const relations = ["of", "requires", "sameDurationAs", "sameStartAs", "sameFrameRateAs"] as const;

export function isRelation(field: string): boolean {
  return (relations as readonly string[]).includes(field);
}
