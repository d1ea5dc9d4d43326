import { type Column, cueFields, headerFields, parties, partyFields } from "./column.js";

/**
 * What a spec's `columns` calls each column: `title`, `in`, `composer`, `publisherShare`, `firstName`, `programmeTitle`.
 * A field without a party is of whoever the row is about.
 */
export const columnsByName: ReadonlyMap<string, Column> = new Map<string, Column>([
  ...cueFields.map((field): [string, Column] => [field, { of: "cue", field }]),
  ...(["in", "out", "duration"] as const).flatMap((field) =>
    (["hours", "minutes", "seconds", "frames"] as const).map((part): [string, Column] => [
      field + capital(part),
      { of: "cue", field, part },
    ]),
  ),
  ...parties.map((party): [string, Column] => [party, { of: "party", party, field: "name", index: 1 }]),
  ...parties.flatMap((party) =>
    (["share", "society", "ipi"] as const).map((field): [string, Column] => [
      party + capital(field),
      { of: "party", party, field, index: 1 },
    ]),
  ),
  ...partyFields.map((field): [string, Column] => [field, { of: "party", field, index: 1 }]),
  ...headerFields.map((field): [string, Column] => [field, { of: "header", field }]),
]);

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
