import { belongsTo } from "../belongs-to.js";
import type { Deliverable, Spec } from "../spec.js";
import { type JsonText, pointerStep } from "../text/json-text.js";
import { locate } from "../text/locate.js";
import { nearest } from "./did-you-mean.js";
import type { SpecFault } from "./spec-fault.js";

/** Another deliverable that one names: where, by which key, of which type it has to be, and in which words. */
interface Named {
  pointer: string;
  other: string;
  type?: Deliverable["type"];
  says: string;
}

/** Papers that belong to a deliverable which the spec does not ask for, or which is of another type. */
export function belongingFaults(json: JsonText, { deliverables }: Spec): SpecFault[] {
  return Object.entries(deliverables).flatMap(([name, deliverable]) =>
    namedBy(deliverable).flatMap(({ pointer, other, type, says }): SpecFault[] => {
      const target = Object.hasOwn(deliverables, other) ? deliverables[other] : undefined;
      const isItself = other === name;
      if (target && !isItself && (type === undefined || target.type === type)) return [];
      const candidates = Object.keys(deliverables).filter(
        (key) => key !== name && (type === undefined || deliverables[key]?.type === type),
      );
      const suggestion = nearest(other, candidates);
      const why = isItself
        ? "it is the deliverable itself"
        : target
          ? `"${other}" is not of type ${type}`
          : `the spec has no deliverable "${other}"${suggestion ? `; did you mean "${suggestion}"?` : ""}`;
      return [
        {
          code: "spec/unknown-deliverable",
          message: `${name} ${says} "${other}", but ${why}`,
          requirement: locate(json, `/deliverables${pointerStep(name)}/${pointer}`),
          actual: other,
          ...(suggestion && { expected: suggestion }),
        },
      ];
    }),
  );
}

function namedBy(deliverable: Deliverable): Named[] {
  const named: Named[] = [];
  const { onePer } = deliverable;
  if (onePer)
    named.push({ pointer: "onePer/table", other: onePer.table, type: "table", says: "has one file for each row of" });
  if ("credits" in deliverable && deliverable.credits)
    named.push({
      pointer: "credits/table",
      other: deliverable.credits.table,
      type: "table",
      says: "credits every row of",
    });
  if ("of" in deliverable) {
    // A list of checksums covers stills and papers as well as films.
    const isList = deliverable.type === "document" && deliverable.checksums !== undefined;
    for (const [index, other] of belongsTo(deliverable).entries())
      named.push({
        pointer: typeof deliverable.of === "string" ? "of" : `of/${index}`,
        other,
        ...(!isList && { type: "media" }),
        says: "belongs to",
      });
  }
  const whole = deliverable.type === "media" ? deliverable.reelsTogether?.sameDurationAs : undefined;
  if (whole !== undefined) {
    const [pointer, other] = typeof whole === "object" ? ["/deliverable", whole.deliverable] : ["", whole];
    const says = "has reels that are together as long as";
    named.push({ pointer: `reelsTogether/sameDurationAs${pointer}`, other, type: "media", says });
  }
  if (deliverable.type === "cue-sheet") {
    const { clearedBy, edit } = deliverable;
    if (edit) named.push({ pointer: "edit/table", other: edit.table, type: "table", says: "is compared with" });
    if (clearedBy !== undefined)
      named.push({ pointer: "clearedBy", other: clearedBy, type: "table", says: "is cleared by" });
    return named;
  }
  if (deliverable.type !== "table") return named;
  for (const [column, { fileOf }] of Object.entries(deliverable.columns ?? {}))
    if (fileOf !== undefined)
      named.push({
        pointer: `columns${pointerStep(column)}/fileOf`,
        other: fileOf,
        says: `names in "${column}" the files of`,
      });
  return named;
}
