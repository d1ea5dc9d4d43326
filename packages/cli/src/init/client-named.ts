import { type ClientSchema, clientName, clientSchemas, joinWords, nearest } from "deliverables-core";
import { CannotRun } from "../cannot-run.js";

/** By its whole name, or by its id alone while there is one version of it. */
export function clientNamed(name: string): ClientSchema {
  const wanted = name.toLowerCase();
  const named = clientSchemas.filter((client) => [client.id, clientName(client)].map(lower).includes(wanted));
  const [only, ...more] = named;
  if (only && more.length === 0) return only;
  if (only) throw new CannotRun(`There are ${named.length} versions of ${name}: ${named.map(clientName).join(", ")}.`);
  const names = clientSchemas.flatMap((client) => [client.id, clientName(client)]);
  const near = nearest(name, names);
  const holding = wanted === "" ? [] : clientSchemas.map(({ id }) => id).filter((id) => id.includes(wanted));
  const meant = near !== undefined ? [near] : [...new Set(holding)];
  throw new CannotRun(
    `There is no client schema ${name}. ${meant.length > 0 ? `Did you mean ${joinWords(meant)}?` : "deliverables clients lists them."}`,
  );
}

function lower(text: string): string {
  return text.toLowerCase();
}
