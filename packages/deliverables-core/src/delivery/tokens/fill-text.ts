/** A text of a spec with its tokens filled in, for a comparison with what a paper says. A `<` that begins no known token stays. */
export function fillText(text: string, values: Readonly<Record<string, string>>): string {
  return text.replaceAll(/<([A-Za-z][A-Za-z0-9]*)>/g, (whole, token: string) =>
    Object.hasOwn(values, token) ? (values[token] ?? whole) : whole,
  );
}
