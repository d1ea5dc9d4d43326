import type { Report } from "deliverables-core";
import type { Paint } from "../../terminal/color.js";
import { wrap } from "../../terminal/wrap.js";

/** When and by what it was checked, how far the client schema reaches, and that the client's word goes before ours. */
export function footerLines({ header, client }: Report, colors: Paint, columns: number): string[] {
  const time = header.checkedAt.replace(/^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2}).*Z$/, "$1 $2 UTC");
  const covered = client?.coverage.replace(/\.$/, "");
  const sentences = [
    `Checked ${time} by ${header.tool} ${header.toolVersion}.`,
    ...(client ? [`${client.title}: ${covered}.`, client.disclaimer] : []),
  ];
  return wrap(sentences.join(" "), columns).map((line) => colors.dim(line));
}
