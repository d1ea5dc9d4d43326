import { nearest } from "../faults/did-you-mean.js";
import type { SchemaNode } from "./vocabulary-place.js";

/** Which document the figures of a part of a sheet come from, and whether they are advice only. */
export interface SourceInForce {
  id?: string;
  section?: string;
  advice?: true;
}

export type Sources = Readonly<Record<string, SchemaNode>>;

/** `source`, `section` and `advice` of a part hold for everything in it, until a part inside says otherwise. */
export function sourceInside(part: SchemaNode, outer: SourceInForce): SourceInForce {
  const section = typeof part.section === "string" ? { section: part.section } : {};
  const advice = part.advice === true ? { advice: true as const } : part.advice === false ? {} : adviceOf(outer);
  if (typeof part.source === "string") return { id: part.source, ...section, ...advice };
  const { advice: _, ...kept } = outer;
  return { ...kept, ...section, ...advice };
}

/** The `x-source` of a figure; or why it has none. */
export function markOf({ id, section, advice }: SourceInForce, sources: Sources): SchemaNode | { reason: string } {
  if (id === undefined) return { reason: 'has no source: write "source" here or around it' };
  const source = Object.hasOwn(sources, id) ? sources[id] : undefined;
  if (!source) {
    const suggestion = nearest(id, Object.keys(sources));
    return {
      reason: `names the source "${id}", which "sources" does not list${suggestion ? `; did you mean "${suggestion}"?` : ""}`,
    };
  }
  return { "x-source": { ...source, ...(section !== undefined && { section }) }, ...(advice && { "x-advice": true }) };
}

/** What a source has to say of itself. What is less sure than medium is no client's requirement; a template is nobody's. */
export function sourceFault(source: unknown, isTemplate: boolean): string | undefined {
  const { document, address, retrieved, confidence } = (source ?? {}) as SchemaNode;
  if (typeof document !== "string" || document === "") return 'needs "document", the title of the client\'s document';
  if (isTemplate) return undefined;
  if (typeof address !== "string" || !address.startsWith("https://")) return 'needs "address", starting with https://';
  if (typeof retrieved !== "string" || !/^\d{4}-\d{2}$/.test(retrieved)) {
    return 'needs "retrieved", the month in which the document was read, as "2026-11"';
  }
  if (confidence !== "high" && confidence !== "medium") {
    return 'needs "confidence", "high" or "medium"; what is less sure than that is no requirement';
  }
  return undefined;
}

function adviceOf({ advice }: SourceInForce): { advice?: true } {
  return advice ? { advice } : {};
}
