/**
 * One track of MediaInfo's report. Every field is a text, as MediaInfo writes it; a field of another shape is left out,
 * so that a report of unexpected shape yields absent facts.
 */
export interface Track {
  /** `General`, `Video`, `Audio`, `Text`, `Image`, `Other`, `Menu`. */
  kind: string;
  field(name: string): string | undefined;
  /** True when MediaInfo found less of the file than the file itself promises. */
  truncated: boolean;
  /** What MediaInfo says beyond its own list of fields, as the descriptive metadata of an MXF. */
  extra: Readonly<Record<string, string>>;
  /** What MediaInfo holds against the file, in its own sentences. */
  conformanceErrors: string[];
}

/** Reads MediaInfo's JSON. Undefined when it is no report at all. */
export function readTracks(json: string): Track[] | undefined {
  let report: unknown;
  try {
    report = JSON.parse(json);
  } catch {
    return undefined;
  }
  const tracks = member(member(report, "media"), "track");
  return Array.isArray(tracks) ? tracks.map(readTrack) : undefined;
}

function readTrack(source: unknown): Track {
  const field = (name: string) => {
    const value = member(source, name);
    const text = typeof value === "string" ? value.trim() : "";
    return text === "" ? undefined : text;
  };
  const extra = member(source, "extra");
  const conformanceErrors: string[] = [];
  collectTexts(member(extra, "ConformanceErrors"), conformanceErrors, 0);
  const truncated = member(extra, "IsTruncated") === "Yes";
  return { kind: field("@type") ?? "", field, truncated, extra: textsOf(extra), conformanceErrors };
}

function textsOf(extra: unknown): Record<string, string> {
  if (typeof extra !== "object" || extra === null) return {};
  return Object.fromEntries(
    Object.entries(extra).flatMap(([name, value]) => (typeof value === "string" ? [[name, value.trim()]] : [])),
  );
}

function member(value: unknown, name: string): unknown {
  if (typeof value !== "object" || value === null || !Object.hasOwn(value, name)) return undefined;
  return (value as Record<string, unknown>)[name];
}

/** Conformance errors are nested by the part of the file they concern; how deep differs from format to format. */
function collectTexts(value: unknown, into: string[], depth: number): void {
  if (into.length >= 100 || depth > 8) return;
  if (typeof value === "string") into.push(value);
  else if (typeof value === "object" && value !== null) {
    for (const inner of Object.values(value)) collectTexts(inner, into, depth + 1);
  }
}
