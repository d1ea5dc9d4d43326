import type { ReportedClient } from "../../report/report.js";
import { clientName, clientOf, clientSchemas, schemaOfClient } from "../client/client-schema.js";
import { sayKnownClient } from "../client/say-known-client.js";
import type { SheetBase } from "../client-sheet/sheet-base.js";
import type { SchemaNode } from "../client-sheet/vocabulary-place.js";
import { type ClientFault, type ClientFile, isClientPath } from "./client-file.js";

/** Opens a sheet that another one extends; its path goes from the folder of the spec on, as that of the first one does. */
export type OpenSheet = (path: string) => Promise<ClientFile>;

/** Sheets that have led here, from the one that a spec names on. */
export type SheetTrail = readonly string[];

/** More than anybody keeps in mind. */
const longestTrail = 8;

/** The client that a sheet extends, or why it cannot: a clause about it, told at the line that names it. */
export async function readBase(
  named: string,
  trail: SheetTrail,
  open: OpenSheet | undefined,
  read: (file: ClientFile, trail: SheetTrail) => Promise<{ schema?: SchemaNode; faults: ClientFault[] }>,
): Promise<SheetBase | { reason: string }> {
  if (!isClientPath(named)) {
    const client = clientOf(named);
    return client
      ? { name: named, schema: schemaOfClient(client) }
      : {
          reason: `There is no client schema "${named}" to extend${sayKnownClient(named, clientSchemas.map(clientName))}`,
        };
  }
  if (!/\.client\.jsonc?$/i.test(named))
    return {
      reason: `A sheet extends a client that is shipped, or another sheet (.client.jsonc), and ${named} is neither`,
    };
  const path = pathBeside(trail.at(-1) ?? "", named);
  const way = [...trail, path];
  if (trail.includes(path))
    return { reason: `The sheets extend each other in a circle: ${way.slice(way.indexOf(path)).join(" → ")}` };
  if (way.length > longestTrail)
    return { reason: `More than ${longestTrail} sheets extend each other, ${way.join(" → ")}` };
  if (!open) return { reason: `${named} is a file, and here none can be opened` };
  const { schema, faults } = await read(await open(path), way);
  if (schema && faults.length === 0) return { name: clientName(schema["x-client"] as ReportedClient), schema };
  const [first, ...more] = faults;
  const place = first?.place ? `:${first.place.start.line}:${first.place.start.column}` : "";
  const others = more.length > 0 ? ` (and ${more.length} more)` : "";
  return { reason: `The sheet that this one extends is not right, ${path}${place}: ${first?.message}${others}` };
}

/** A path that a sheet names, from the folder of the spec on: `../clients/house.client.jsonc` beside `./acme.client.jsonc`. */
export function pathBeside(file: string, named: string): string {
  if (named.startsWith("/") || named.includes("\\")) return named;
  const steps: string[] = [];
  for (const step of [...file.split("/").slice(0, -1), ...named.split("/")]) {
    if (step === "." || step === "") continue;
    if (step === ".." && steps.length > 0 && steps.at(-1) !== "..") steps.pop();
    else steps.push(step);
  }
  return steps[0] === ".." ? steps.join("/") : `./${steps.join("/")}`;
}
