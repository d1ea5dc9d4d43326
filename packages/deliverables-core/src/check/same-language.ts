/** `de` of `de-AT`. */
export function primaryLanguage(tag: string): string {
  return tag.trim().toLowerCase().split(/[-_]/)[0] ?? "";
}

/** Whether two tags may be one language: regions and scripts are left out by one of the two more often than not. Two regions are two. */
export function languageFits(one: string, other: string): boolean {
  if (primaryLanguage(one) !== primaryLanguage(other)) return false;
  const [left, right] = [regionOf(one), regionOf(other)];
  return left === undefined || right === undefined || left === right;
}

function regionOf(tag: string): string | undefined {
  return tag
    .trim()
    .toLowerCase()
    .split(/[-_]/)
    .slice(1)
    .find((part) => /^([a-z]{2}|\d{3})$/.test(part));
}
