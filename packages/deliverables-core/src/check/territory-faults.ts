import type { SpecFault } from "../spec/faults/spec-fault.js";
import type { SpecReading } from "../spec/read-spec.js";
import { pointerStep } from "../spec/text/json-text.js";
import { locate } from "../spec/text/locate.js";
import { covers, readTerritory } from "../tables/read-territory.js";

/** Territories that rights are asked for and that are no country: no row could ever be said to cover them. */
export function territoryFaults({ json, spec }: SpecReading): SpecFault[] {
  return Object.entries(spec?.deliverables ?? {}).flatMap(([name, asked]) =>
    (asked.type === "table" ? (asked.rights?.territories ?? []) : []).flatMap((territory, index): SpecFault[] => {
      // What covers the whole world covers every single country.
      if (covers(readTerritory("world"), territory) !== undefined) return [];
      const { countries } = readTerritory(territory);
      const list = [...countries].map((one) => `"${one}"`).join(", ");
      const advice = list
        ? `a region; write its countries: ${list}`
        : 'no country; write its name or its code, as "GB"';
      return [
        {
          code: "spec/value",
          message: `${name} asks for rights in "${territory}", which is ${advice}`,
          requirement: locate(json, `/deliverables${pointerStep(name)}/rights/territories/${index}`),
          actual: territory,
        },
      ];
    }),
  );
}
