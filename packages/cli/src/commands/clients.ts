import { clientConfidence, clientName, clientRequirements, clientSchemas, singleLine } from "deliverables-core";
import { CannotRun } from "../cannot-run.js";
import { exitCodes } from "../exit-codes.js";
import { formatClientList } from "../formats/client-list.js";
import { formatClientPage } from "../formats/client-page.js";
import { toJson } from "../formats/json.js";
import { clientNamed } from "../init/client-named.js";
import { isClientPath, ownClientAt } from "../init/own-client-at.js";
import { type UsualClient, usualClientIn } from "../init/usual-client.js";
import { paint, wantsColor } from "../terminal/color.js";
import { columnsOf } from "../terminal/columns.js";

export interface ClientsOptions {
  format: "text" | "json";
  color: boolean;
}

/** Prints the client schemas that are shipped, or everything that one of them asks for, with where the client says so. */
export async function clients(name: string | undefined, { format, color }: ClientsOptions): Promise<number> {
  const layout = { colors: paint(wantsColor(color, process.stdout, process.env)), columns: columnsOf(process.stdout) };
  const usual = name === undefined || !isClientPath(name) ? await usualClient() : undefined;
  if (name === undefined) {
    const own = usual?.client.own ? [usual.client] : [];
    const listed = [...own, ...clientSchemas].map((client) => {
      const { own: _, ...known } = client;
      const about = { ...known, confidence: clientConfidence(client) };
      return usual && clientName(client) === clientName(usual.client) ? { ...about, usualBy: usual.from } : about;
    });
    process.stdout.write(format === "json" ? toJson(listed.map(withoutPath)) : formatClientList(listed, layout));
    return exitCodes.accepted;
  }
  const ofTheHouse = usual?.client.own && [usual.client.id, clientName(usual.client)].includes(name);
  const client = ofTheHouse ? usual.client : isClientPath(name) ? await ownClientAt(name) : clientNamed(name);
  const requirements = clientRequirements(client);
  const { own: _, ...known } = client;
  const page = { ...known, confidence: clientConfidence(client), requirements };
  process.stdout.write(format === "json" ? toJson(withoutPath(page)) : formatClientPage(page, layout));
  return exitCodes.accepted;
}

/** The list is the same whatever a house says: where that is not understood, it is told beside the list. */
async function usualClient(): Promise<UsualClient | undefined> {
  try {
    return await usualClientIn(".");
  } catch (error) {
    if (!(error instanceof CannotRun)) throw error;
    process.stderr.write(`${singleLine(error.message)}\n`);
    return undefined;
  }
}

/** Where a schema lies inside the program concerns nobody. */
function withoutPath<Listed extends { path: string }>({ path: _, ...rest }: Listed): Omit<Listed, "path"> {
  return rest;
}
