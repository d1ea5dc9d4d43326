import type { Facts } from "../../delivery/delivery.js";
import type { Deliverable } from "../../spec/spec.js";
import type { RuleExample } from "../rule.js";

const fileNames = { media: "LFD1001A.mxf", image: "LFD1001A_01.jpg", document: "LFD1001A_PSE.pdf" };

/** One deliverable that asks for one thing, and one file: the shortest example of a requirement. */
export function singleFileExample(
  kind: keyof typeof fileNames,
  requirement: string,
  required: unknown,
  facts: Facts,
): Pick<RuleExample, "spec" | "files"> {
  const keys = requirement.split("/").reverse();
  const nested = keys.reduce((inner: unknown, key) => ({ [key]: inner }), required) as object;
  const name = fileNames[kind];
  // A file of no format is none of the kind, and nothing else is said of it.
  if (facts.kind === "image") facts.image.format ??= "JPEG";
  if (facts.kind === "document") facts.document.format ??= "PDF";
  // The example's own test reads it through the vocabulary.
  const deliverable = { type: kind, files: name, ...nested } as unknown as Deliverable;
  return { spec: { deliverables: { programme: deliverable } }, files: { [name]: { facts } } };
}
