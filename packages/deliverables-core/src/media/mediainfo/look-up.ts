/** A table's entry of its own. A file may name its codec `constructor`, which every object has. */
export function lookUp<Value>(table: Readonly<Record<string, Value>>, key: string | undefined): Value | undefined {
  return key !== undefined && Object.hasOwn(table, key) ? table[key] : undefined;
}
