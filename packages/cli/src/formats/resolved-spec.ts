import { type ResolvedItem, type ResolvedSpec, singleLine } from "deliverables-core";
import type { Paint } from "../terminal/color.js";

/** Every deliverable with its items, and below each item the names of its files, which people copy. */
export function formatResolved(
  { title, client, items, forbidden = [] }: Omit<ResolvedSpec, "findings">,
  colors: Paint,
): string {
  const heading = [title, client]
    .filter((part) => part !== undefined)
    .map(singleLine)
    .join(" · ");
  const groups = new Map<string, ResolvedItem[]>();
  for (const item of items) groups.set(item.deliverable, [...(groups.get(item.deliverable) ?? []), item]);
  const sections = [...groups].map(([deliverable, members]) =>
    [deliverableLine(deliverable, members, colors), ...members.flatMap(itemLines)].join("\n"),
  );
  const bans = forbidden.map(({ files, reason }) => `  ${singleLine(files)}  ${colors.dim(singleLine(reason))}`);
  const banned = bans.length > 0 ? [[colors.bold("must not be there"), ...bans].join("\n")] : [];
  return `${[heading, ...sections, ...banned].join("\n\n")}\n`;
}

function deliverableLine(deliverable: string, [first]: ResolvedItem[], colors: Paint): string {
  const facts = [
    ...(first ? [first.type] : []),
    ...(first?.owner === undefined ? [] : [`from ${singleLine(first.owner)}`]),
    ...(first?.optional ? ["may be missing"] : []),
  ];
  const asks = Object.keys(first?.asks ?? {});
  const asked = asks.length > 0 ? `; asks for ${asks.join(", ")}` : "";
  return `${colors.bold(singleLine(deliverable))}  ${facts.join(", ")}${asked}`;
}

function itemLines({ item, files }: ResolvedItem): string[] {
  const names = files.map((name) => singleLine(name));
  return item === undefined
    ? names.map((name) => `  ${name}`)
    : [`  ${singleLine(item)}`, ...names.map((name) => `    ${name}`)];
}
