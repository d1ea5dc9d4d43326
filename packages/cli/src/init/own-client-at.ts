import { basename, dirname, join, resolve } from "node:path";
import { type ClientSchema, isClientPath } from "deliverables-core";
import { readOwnClient } from "deliverables-core/node";
import { CannotRun } from "../cannot-run.js";

/** A client schema of one's own by its path, ready to be printed. `CannotRun` with every fault in it. */
export async function ownClientAt(path: string): Promise<ClientSchema> {
  const named = `./${basename(path)}`;
  const own = await readOwnClient(JSON.stringify({ client: named }), join(dirname(resolve(path)), "spec"));
  if (own?.client) return own.client;
  const faults = (own?.faults ?? []).map(({ message, place }) =>
    place ? `${path}:${place.start.line}:${place.start.column} ${message}` : message.replace(named, path),
  );
  throw new CannotRun(`${faults.join("; ")}.`);
}

export { isClientPath };
