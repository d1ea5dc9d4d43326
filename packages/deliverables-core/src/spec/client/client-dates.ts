import type { SpecFault } from "../faults/spec-fault.js";
import type { Spec } from "../spec.js";
import type { JsonText } from "../text/json-text.js";
import { locate } from "../text/locate.js";
import { type ClientSchema, clientName } from "./client-schema.js";

/** A client's sheet that holds no longer, or not yet, on the day of the delivery. The days are in the order of their digits. */
export function clientDates(json: JsonText, { production }: Spec, client: ClientSchema): SpecFault[] {
  const { delivery } = production.dates ?? {};
  const { from, until, title } = client;
  if (delivery === undefined) return [];
  const tell = (message: string, actual: string): SpecFault[] => [
    { code: "spec/client-dates", message, requirement: locate(json, "/client"), actual, expected: delivery },
  ];
  const name = `${title} (${clientName(client)})`;
  if (until !== undefined && until < delivery)
    return tell(
      `${name} holds until ${until}, and the delivery is on ${delivery}: look for what the client wants by then`,
      until,
    );
  if (from !== undefined && from > delivery)
    return tell(
      `${name} holds from ${from} on, and the delivery is on ${delivery}: name the version that holds then`,
      from,
    );
  return [];
}
