/** A type whose optional fields may also be `undefined`, as they are while facts are put together. */
type Draft<T> = { [Key in keyof T]: Record<never, never> extends Pick<T, Key> ? T[Key] | undefined : T[Key] };

/** Leaves out the fields that are not known, so that absent facts are absent from reports too. */
export function withoutAbsent<T extends object>(facts: Draft<T>): T {
  const known = Object.entries(facts).filter(([, value]) => value !== undefined);
  // The fields that remain are those of `facts`; only `undefined` is gone.
  return Object.fromEntries(known) as T;
}
