import type { ValidateFunction } from "ajv";
import type { ReportedClient } from "../../report/report.js";
import { clientHeads } from "../client-heads.generated.js";
import { schemas } from "../schemas.js";

/** A client schema that is shipped: what one client accepts. */
export interface ClientSchema extends ReportedClient {
  /** Path below `schemas/`, as `clients/dpp-as11-hd/1.1.schema.json`. */
  path: string;
  /** When the client's document came into force or was published, as it says itself. */
  date?: string;
  /** The days from which and until which it holds, as `2026-12-31`. */
  from?: string;
  until?: string;
  /** A starting point of our own, and no client's. */
  template?: true;
  /** Of a client schema of one's own, which is not shipped: what it says, and how a spec is judged by it. */
  own?: { schema: Record<string, unknown>; validate: ValidateFunction };
}

/** The shipped client schemas, in the order of their names. */
export const clientSchemas: readonly ClientSchema[] = clientHeads;

/** The shipped client schema that a spec names, as `dpp-as11-hd@1.1`. */
export function clientOf(name: string): ClientSchema | undefined {
  return clientSchemas.find((one) => clientName(one) === name);
}

/** The JSON Schema of a client. */
export function schemaOfClient({ path, own }: ClientSchema): Readonly<Record<string, unknown>> {
  return { ...(own?.schema ?? schemas[path]) };
}

export function clientName(client: ReportedClient): string {
  return `${client.id}@${client.version}`;
}
