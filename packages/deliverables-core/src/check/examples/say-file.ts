import type { Facts } from "../../delivery/delivery.js";
import type { Paper } from "../../papers/paper.js";
import type { TextEvent } from "../../papers/timed-text/timed-text.js";
import type { Table } from "../../tables/table.js";
import type { ExampleFile } from "../rule.js";

/** An example's file in words: `MXF; video track 1: width 1440, height 1080`. */
export function sayFile({ facts, checksums, ...rest }: ExampleFile): string {
  const about = Object.entries({ ...rest, ...checksums }).map(([key, value]) => `${nameOf(key)} ${value}`);
  if (!facts) return about.join(", ");
  return [...about, sayFacts(facts) || "nothing known of it"].join("; ");
}

function sayFacts(facts: Facts): string {
  switch (facts.kind) {
    case "media":
      return sayMedia(facts.media);
    case "image":
      return sayLeaves(facts.image);
    case "document":
      return sayPaper(facts.document);
    case "cue-sheet":
    case "table":
      return sayTable(facts.table);
  }
}

/** What is known of a paper, and below it its lines, for a page in Markdown. */
function sayPaper({ contents, timedText, ...paper }: Paper): string {
  const { lines = [], xml: _, ...rest } = contents ?? {};
  const written = lines.map(
    ({ text, page }) => `  ${page === undefined || page === 1 ? "" : `(page ${page}) `}${text}`,
  );
  const { events = [], ...text } = timedText ?? {};
  const block = [...written, ...sayEvents(events)];
  return [
    [sayLeaves(paper), sayLeaves(text), sayLeaves(rest)].filter((part) => part !== "").join(", "),
    ...(block.length > 0 ? ["", "  ```", ...block, "  ```"] : []),
  ].join("\n");
}

/** More of them tell nothing new. */
const mostEvents = 6;

/** Subtitles with their times, a line each. */
function sayEvents(events: readonly TextEvent[]): string[] {
  const said = events.slice(0, mostEvents).map(({ name, written, lines, region, forced, cumulative }) => {
    const marks = [region && `in ${region}`, forced && "forced", cumulative && "cumulative"].filter(Boolean);
    const times = written.end === undefined ? `from ${written.start}` : `${written.start} to ${written.end}`;
    const shown = lines === undefined ? "a picture" : lines.join(" / ");
    return `  ${name}, ${[times, ...marks].join(", ")}: ${shown}`;
  });
  const [more, last] = [events.length - said.length, events.at(-1)];
  return more > 0 && last
    ? [...said, `  … and ${more} more, the last to ${last.written.end ?? last.written.start}`]
    : said;
}

/** The rows of a table, for a page in Markdown. */
function sayTable({ rows, format, damage, sheets = [] }: Table): string {
  const lines = rows.map((cells) => `  ${cells.map(({ text }) => text.replaceAll("\n", " ")).join(" | ")}`);
  const printed = sheets.flatMap((sheet) => (sheet.printed ?? []).map((text) => `“${text}”`));
  return [
    `${format ?? "no table"}${damage ? `, which ${damage}` : ""}`,
    ...(lines.length > 0 ? ["", "  ```", ...lines, "  ```"] : []),
    ...(printed.length > 0 ? ["", `  At the head and the foot of its pages: ${printed.join("; ")}`] : []),
  ].join("\n");
}

function sayMedia({
  container,
  video,
  audio,
  ...rest
}: {
  container: object;
  video: object[];
  audio: object[];
}): string {
  const tracks = (noun: string, list: object[]) =>
    list.map((track, index) => `${noun} track ${index + 1}${sayLeaves(track) && `: ${sayLeaves(track)}`}`);
  const parts = [sayLeaves(container), ...tracks("video", video), ...tracks("audio", audio), sayLeaves(rest)];
  return parts.filter((part) => part !== "").join("; ");
}

/** Every value with its key; what is empty says nothing. */
function sayLeaves(facts: object): string {
  return Object.entries(facts)
    .flatMap(([key, value]): string[] => {
      if (Array.isArray(value)) return value.length > 0 ? [`${nameOf(key)} ${value.map(sayOne).join(", ")}`] : [];
      if (typeof value === "object" && value !== null) return sayLeaves(value) ? [sayLeaves(value)] : [];
      return value === undefined ? [] : [key === "format" ? String(value) : `${nameOf(key)} ${value}`];
    })
    .join(", ");
}

/** A member of a list: a word, or `text "Do we pay this?" on page 2`, as its keys have it. */
function sayOne(value: unknown): string {
  return typeof value === "object" && value !== null ? sayLeaves(value) : String(value);
}

function nameOf(key: string): string {
  return key.replaceAll(/([a-z])([A-Z])/g, (_, before: string, after: string) => `${before} ${after.toLowerCase()}`);
}
