import type { ErrorObject } from "ajv";
import { isAdvice } from "./is-advice.js";

/** Of several that a client takes, the one that a spec comes nearest to, and the titles of the others. */
export interface Alternative {
  title: string;
  others: string[];
}

/** What a client's schema says against a spec, with the alternative it was measured by where the client takes several. */
export interface FoldedError {
  error: ErrorObject;
  alternative?: Alternative;
}

/**
 * Ajv tells of an `anyOf` what every branch has against a value, and then that none fits. Of a figure only
 * the last is kept; of alternatives only what the nearest has against the spec.
 */
export function foldClientErrors(errors: ErrorObject[]): FoldedError[] {
  const choices = errors.filter(({ keyword }) => keyword === "anyOf");
  // Of a list in which something has to be, it is told what, and not what each entry is instead.
  const figures = [...choices.filter(isFigure), ...errors.filter(({ keyword }) => keyword === "contains")];
  const outside = errors
    .filter(({ keyword, propertyName }) => keyword !== "if" && propertyName === undefined)
    .filter((error) => !figures.some((figure) => isWithin(error, figure)));
  // The innermost alternatives are decided first: what they come down to counts for the ones around them.
  const alternatives = choices.filter((one) => !isFigure(one)).sort((left, right) => depth(right) - depth(left));
  let folded: FoldedError[] = outside.map((error) => ({ error }));
  for (const choice of alternatives) folded = keepNearest(folded, choice);
  return folded;
}

function keepNearest(folded: FoldedError[], choice: ErrorObject): FoldedError[] {
  const branches = (choice.schema as { title?: string }[]).map(({ title = "" }, index) => ({
    title,
    errors: folded.filter(({ error }) => isUnder(error, choice, `${choice.schemaPath}/${index}/`)),
  }));
  const nearest = branches.reduce((best, one) => (distance(one.errors) < distance(best.errors) ? one : best));
  const others = branches.filter((one) => one !== nearest).map(({ title }) => title);
  const alternative = { title: nearest.title, others };
  return folded.flatMap((one) => {
    if (one.error === choice) return nearest.errors.map((inner) => ({ alternative, ...inner }));
    return branches.some(({ errors }) => errors.includes(one)) ? [] : [one];
  });
}

/**
 * Of alternatives with as many faults, the one that the spec speaks of is nearer than one of which it states nothing. Advice
 * refuses nothing: an alternative of which only advice is not followed is nearer than any with a fault.
 */
function distance(folded: FoldedError[]): number {
  const errors = folded.filter(({ error }) => !isAdvice(error));
  const advice = folded.length - errors.length;
  const missing = errors.filter(({ error }) => error.keyword === "required").length;
  return errors.length + missing / (errors.length + 1) + advice / (advice + 1) / (errors.length + 2);
}

/** Alternatives have a title each; the branches of a figure (one value, or a list of them) have none. */
function isFigure({ schema }: ErrorObject): boolean {
  return !(schema as { title?: string }[]).some(({ title }) => title !== undefined);
}

function isWithin(error: ErrorObject, choice: ErrorObject): boolean {
  return isUnder(error, choice, `${choice.schemaPath}/`);
}

/** The same branch is reached again for each entry of a list: the place in the spec tells them apart. */
function isUnder(error: ErrorObject, choice: ErrorObject, schemaPath: string): boolean {
  const samePlace =
    error.instancePath === choice.instancePath || error.instancePath.startsWith(`${choice.instancePath}/`);
  return samePlace && error.schemaPath.startsWith(schemaPath);
}

function depth({ schemaPath }: ErrorObject): number {
  return schemaPath.split("/").length;
}
