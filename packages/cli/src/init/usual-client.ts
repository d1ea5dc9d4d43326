import { existsSync, realpathSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { type ClientSchema, clientOf, isClientPath, understandHouse } from "deliverables-core";
import { fromHere, houseOf } from "../delivery/house-of.js";

/** The client that a house's configuration names for specs that name none. */
export interface UsualClient {
  client: ClientSchema;
  /** Of a client schema of the house's own: its file on the disk. */
  file?: string;
  /** The configuration, as somebody would type it. */
  from: string;
}

/** What holds for a spec in the folder, which need not be there yet. `CannotRun` when the configuration is not understood. */
export async function usualClientIn(folder: string): Promise<UsualClient | undefined> {
  const house = await houseOf({ file: join(nearestThere(resolve(folder)), "delivery.json") });
  const name = house && understandHouse(house).house.client;
  if (!house || name === undefined) return undefined;
  const from = fromHere(house.path);
  if (!isClientPath(name)) return withClient(clientOf(name), { from });
  return withClient(house.own?.client, { file: resolve(dirname(house.path), name), from });
}

/** From a spec in the folder on, as the spec has to name the file. */
export function pathFrom(folder: string, file: string): string {
  const path = relative(realFolder(resolve(folder)), file).replaceAll("\\", "/");
  return path.startsWith("../") ? path : `./${path}`;
}

function withClient(client: ClientSchema | undefined, where: Omit<UsualClient, "client">): UsualClient | undefined {
  return client && { client, ...where };
}

function nearestThere(folder: string): string {
  return existsSync(folder) || folder === dirname(folder) ? folder : nearestThere(dirname(folder));
}

/** With every link followed, as far as it is there. */
function realFolder(folder: string): string {
  const there = nearestThere(folder);
  return join(realpathSync(there), relative(there, folder));
}
