import { type ClientSchema, citeSource, clientTakes, pointerStep } from "deliverables-core";
import { citation, plainText } from "./markdown.js";

/** What the client takes at a place, and the document that says so, as Markdown; undefined where it says nothing. */
export function clientNote(client: ClientSchema | undefined, keys: readonly string[]): string | undefined {
  const takes = client && clientTakes(client, keys.map(pointerStep).join(""));
  if (!client || !takes) return undefined;
  const source = takes.source ? ` (${citation(takes.source)})` : "";
  if (takes.words !== undefined) return `**${plainText(client.title)}** takes ${plainText(takes.words)}${source}.`;
  if (takes.required.length > 0)
    return `**${plainText(client.title)}** asks for ${takes.required.map(plainText).join(", ")}${source}.`;
  return takes.source ? `**${plainText(client.title)}** asks for it${source}.` : undefined;
}

/** The document behind a figure in a few words, as a completion shows it beside the value. */
export function clientDetail(client: ClientSchema, keys: readonly string[]): string {
  const source = clientTakes(client, keys.map(pointerStep).join(""))?.source;
  if (!source) return client.title;
  const { section: _, ...document } = source;
  return `${client.title} · ${citeSource(document)}`;
}
