/** The number of a version, where a text tells one: `3`, `v03`, `Version 3.0`. "International version" has none. */
export function readVersionNumber(text: string): string | undefined {
  const [, digits, rest = ""] =
    /^(?:v(?:er(?:sion)?)?|fassung)?[ ._-]*0*(\d{1,3})((?:\.\d{1,2})*)$/i.exec(text.trim()) ?? [];
  return digits === undefined ? undefined : digits + rest.replace(/(\.0+)+$/, "");
}
