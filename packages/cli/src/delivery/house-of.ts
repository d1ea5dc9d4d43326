import { dirname, relative, sep } from "node:path";
import { type FoundHouse, findHouse } from "deliverables-core/node/spec-files";
import { understandHouse } from "deliverables-core/spec-alone";
import { singleLine } from "deliverables-core/words";
import { CannotRun } from "../cannot-run.js";
import { pathInside } from "./delivery-root.js";
import type { SpecFile } from "./read-spec-file.js";

/**
 * The configuration that holds for a spec. One that is not understood is told with its place, and nothing is judged by it; nor
 * by one that came with the delivery at `root`, where one is judged: it could turn off what the house asks.
 */
export async function houseOf({ file }: Pick<SpecFile, "file">, root?: string): Promise<FoundHouse | undefined> {
  const house = await findHouse(dirname(file));
  if (house && root !== undefined && pathInside(root, house.path) !== undefined)
    throw new CannotRun(
      `The configuration ${fromHere(house.path)} lies inside the delivery, and what is delivered has no say in how it is judged. Take it out; if it is your own, move it into the folder above.`,
    );
  const [first, ...more] = house ? houseFaults(house) : [];
  if (first === undefined) return house;
  const others = more.length === 0 ? "" : ` (and ${more.length} more: deliverables check --print-config lists them)`;
  const told = `${first}${others}`;
  throw new CannotRun(`The house's configuration is not understood. ${told}${told.endsWith("?") ? "" : "."}`);
}

/** `../.deliverablesrc.json:3:5: The configuration has no key "ownrs"; did you mean "owners"?`, as compilers say it. */
export function houseFaults(house: FoundHouse): string[] {
  return understandHouse(house).faults.map(({ message, requirement: { range } }) => {
    return `${singleLine(fromHere(house.path))}:${range.start.line}:${range.start.column}: ${singleLine(message)}`;
  });
}

/** As somebody would type it who stands where the command ran. */
export function fromHere(path: string): string {
  return relative(process.cwd(), path).split(sep).join("/");
}
