import type { Report } from "deliverables-core";
import type { Paint } from "../../terminal/color.js";
import { wrap } from "../../terminal/wrap.js";

/** How far the client schema reaches, and that the client's word goes before ours. Times and versions stand in the JSON report alone. */
export function footerLines({ client }: Report, colors: Paint, columns: number): string[] {
  if (!client) return [];
  const text = `${client.title}: ${client.coverage.replace(/\.$/, "")}. ${client.disclaimer}`;
  return wrap(text, columns).map((line) => colors.dim(line));
}
