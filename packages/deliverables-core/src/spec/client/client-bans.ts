import type { Source } from "../../report/finding.js";
import { type ClientSchema, schemaOfClient } from "./client-schema.js";

/** Files that a client does not want to find, why, and where it says so. */
export interface ClientBan {
  files: string;
  reason: string;
  source?: Source;
}

export function clientBans(client: ClientSchema): ClientBan[] {
  const { properties = {} } = schemaOfClient(client) as { properties?: { forbidden?: { "x-forbidden"?: Written[] } } };
  return (properties.forbidden?.["x-forbidden"] ?? []).map(({ files, reason, "x-source": source }) => ({
    files,
    reason,
    ...(source && { source }),
  }));
}

interface Written extends Omit<ClientBan, "source"> {
  "x-source"?: Source;
}
