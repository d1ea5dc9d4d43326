/** What to do where a table lacks a column, or has it under a heading that nobody knows. */
export function columnToAdd(name: string): string {
  return `Add the column, or tell its own heading in the spec, such as { "columns": { "${name}": { "heading": "What stands above it" } } }.`;
}
