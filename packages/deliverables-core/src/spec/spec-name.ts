/** Whether a file is a spec by its name: `delivery.json` or `<name>.delivery.json`, or the same in YAML. */
export function isSpecName(name: string): boolean {
  // `._x.delivery.json` is what macOS leaves beside a file on a foreign disk, never the file.
  return /(^|\.)delivery\.(json|ya?ml)$/.test(name) && !name.startsWith(".");
}

/** Whether a file is a spec in YAML, by its name. */
export function isYamlName(name: string): boolean {
  return /\.ya?ml$/i.test(name);
}
