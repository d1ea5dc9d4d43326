import { clientConfidence, clientRequirements, clientSchemas } from "deliverables-core";
import { exitCodes } from "../exit-codes.js";
import { formatClientList } from "../formats/client-list.js";
import { formatClientPage } from "../formats/client-page.js";
import { toJson } from "../formats/json.js";
import { clientNamed } from "../init/client-named.js";
import { isClientPath, ownClientAt } from "../init/own-client-at.js";
import { paint, wantsColor } from "../terminal/color.js";
import { columnsOf } from "../terminal/columns.js";

export interface ClientsOptions {
  format: "text" | "json";
  color: boolean;
}

/** Prints the client schemas that are shipped, or everything that one of them asks for, with where the client says so. */
export async function clients(name: string | undefined, { format, color }: ClientsOptions): Promise<number> {
  const layout = { colors: paint(wantsColor(color, process.stdout, process.env)), columns: columnsOf(process.stdout) };
  if (name === undefined) {
    const listed = clientSchemas.map((client) => ({ ...client, confidence: clientConfidence(client) }));
    process.stdout.write(format === "json" ? toJson(listed.map(withoutPath)) : formatClientList(listed, layout));
    return exitCodes.accepted;
  }
  const client = isClientPath(name) ? await ownClientAt(name) : clientNamed(name);
  const requirements = clientRequirements(client);
  const { own: _, ...known } = client;
  const page = { ...known, confidence: clientConfidence(client), requirements };
  process.stdout.write(format === "json" ? toJson(withoutPath(page)) : formatClientPage(page, layout));
  return exitCodes.accepted;
}

/** Where a schema lies inside the program concerns nobody. */
function withoutPath<Listed extends { path: string }>({ path: _, ...rest }: Listed): Omit<Listed, "path"> {
  return rest;
}
