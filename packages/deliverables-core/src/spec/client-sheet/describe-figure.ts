import type { Source } from "../../report/finding.js";
import { saySection } from "../client/say-section.js";
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
  const { document, version, section } = (mark["x-source"] ?? {}) as Partial<Source>;
  const cited = [document, version, section && saySection(section)].filter(Boolean).join(" ");
  const verb = mark["x-advice"] ? "advises" : "takes";
  return { description: `${description}\n\n${client} ${verb} ${takes}${cited ? ` (${cited})` : ""}.` };
}
