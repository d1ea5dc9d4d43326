import type { Source } from "../../report/finding.js";
import { citeSource } from "../client/cite-source.js";
import type { SchemaNode } from "./vocabulary-place.js";

/**
 * What any editor shows over a figure: what the field means and its unit, what the client takes, and where it says so. Without
 * the vocabulary's own sentence there is none: then the field is of a kind that needs no words.
 */
export function describeFigure(
  client: string,
  { description }: SchemaNode,
  takes: string,
  mark: SchemaNode,
): { description?: string } {
  if (typeof description !== "string") return {};
  const cited = citeSource((mark["x-source"] ?? {}) as Partial<Source>);
  const verb = mark["x-advice"] ? "advises" : "takes";
  return { description: `${description}\n\n${client} ${verb} ${takes}${cited ? ` (${cited})` : ""}.` };
}
