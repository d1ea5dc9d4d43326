import type { SpecFault } from "../../spec/faults/spec-fault.js";
import type { Spec } from "../../spec/spec.js";

/**
 * A token that nothing gives a value is one fault, however many names use it: what is missing is its variable. Where a name is
 * misspelt and others have it right, each is a fault of its own.
 */
export function tellTokensOnce(faults: readonly SpecFault[], spec: Spec): SpecFault[] {
  const tokens = faults.map((fault) => tokenWithoutValue(fault, spec));
  return faults.flatMap((fault, index) => {
    const token = tokens[index];
    if (token === undefined) return [fault];
    if (tokens.indexOf(token) < index) return [];
    const more = tokens.filter((one) => one === token).length - 1;
    if (more === 0) return [fault];
    const others = ` and ${more} more ${more === 1 ? "name" : "names"} is not`;
    return [{ ...fault, message: fault.message.replace(/(?<=") is not/, others) }];
  });
}

function tokenWithoutValue({ token }: SpecFault, { variables = {}, deliverables }: Spec): string | undefined {
  if (token?.meant === undefined) return token?.name;
  const { name, meant } = token;
  const isUsed = [">", ":"].some((end) => JSON.stringify(deliverables).includes(`<${meant}${end}`));
  return Object.hasOwn(variables, meant) && !isUsed ? name : undefined;
}
