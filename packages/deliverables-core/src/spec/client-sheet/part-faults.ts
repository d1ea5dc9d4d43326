import { pointerStep } from "../text/json-text.js";
import { isNote } from "./sheet.js";
import type { SheetFault } from "./sheet-fault.js";
import type { SchemaNode } from "./vocabulary-place.js";

/** What is wrong with the keys by which a part of a sheet, or a figure, speaks of itself: none may be passed over for its form. */
export function partFaults(part: SchemaNode, pointer: string): SheetFault[] {
  return [
    ...(["source", "section"] as const).flatMap((key) => formFault(part, key, pointer, "a text", isText)),
    ...formFault(part, "advice", pointer, "true or false", isFlag),
    ...formFault(part, "optional", pointer, "true or false", (value) => isFlag(value) || isNote(value)),
    ...formFault(part, "alternatives", pointer, "a list of parts, each with a title", isListOfParts),
    ...formFault(part, "when", pointer, 'a list of cases, { "if": …, "then": … }', isListOfParts),
    ...(isListOfParts(part.when) ? part.when.flatMap((one, index) => caseFaults(one, `${pointer}/when/${index}`)) : []),
  ];
}

/** What is wrong with the keys of one case; `else` is for cases of the whole spec only. */
export function caseFaults(one: SchemaNode, pointer: string, isOfWholeSpec = false): SheetFault[] {
  const parts = ["if", "then", ...(isOfWholeSpec ? ["else"] : [])];
  const known = [...parts, ...(isOfWholeSpec ? ["source", "section", "advice"] : [])];
  return [
    ...Object.keys(one).flatMap((key) =>
      known.includes(key)
        ? formFault(one, key, pointer, "an object in braces { }", (value) => !parts.includes(key) || isPart(value))
        : [
            {
              pointer: pointer + pointerStep(key),
              message: `A case has no key "${key}"; it takes ${known.join(", ")}`,
            },
          ],
    ),
    ...(isPart(one.if) && Object.keys(one.if).length > 0
      ? []
      : [{ pointer, message: 'A case needs "if", with what a spec has to say for it to hold' }]),
    ...(Object.keys(one).some((key) => key !== "if")
      ? []
      : [{ pointer, message: 'A case needs "then", with what is asked for in it' }]),
  ];
}

/** A removal is true, or says why; of a thing that is not asked for, nothing more is said. */
export function removalFaults(removal: SchemaNode, pointer: string): SheetFault[] {
  const others = Object.keys(removal).filter((key) => key !== "remove");
  return [
    ...formFault(
      removal,
      "remove",
      pointer,
      "true, or a text that says why",
      (value) => value === true || isText(value),
    ),
    ...others.map((key) => ({
      pointer: pointer + pointerStep(key),
      message: `"${key}" stands beside "remove": what is not asked for takes nothing else`,
    })),
  ];
}

export function formFault(
  part: SchemaNode,
  key: string,
  pointer: string,
  takes: string,
  isOfForm: (value: unknown) => boolean,
): SheetFault[] {
  if (part[key] === undefined || isOfForm(part[key])) return [];
  return [
    { pointer: pointer + pointerStep(key), message: `"${key}" is ${JSON.stringify(part[key])}; it takes ${takes}` },
  ];
}

export const isText = (value: unknown): value is string => typeof value === "string" && value.trim() !== "";
export const isFlag = (value: unknown): value is boolean => typeof value === "boolean";
const isPart = (value: unknown): value is SchemaNode =>
  typeof value === "object" && value !== null && !Array.isArray(value);
export const isListOfParts = (value: unknown): value is SchemaNode[] =>
  Array.isArray(value) && value.length > 0 && value.every(isPart);
