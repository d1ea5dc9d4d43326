/** What the title of a DCP says by its fields (ISDCF Digital Cinema Naming Convention 9). */
export interface ContentTitle {
  /** `FTR`, `TLR`. */
  kind: string;
  /** Two letters of ISO 639-1, in small; absent where it is a code of the convention's own, or none. */
  sound?: string;
  /** Subtitles that the package shows: `none` for XX, a language as of the sound. Absent where they are in the picture, or not told. */
  subtitles?: string;
  /** `CCAP` among the languages: captions for devices at the seat. */
  closedCaptions?: true;
  /** By the last fields: `SMPTE`, `IOP`. */
  standard?: "SMPTE" | "Interop";
}

const kinds = /^(FTR|TLR|TSR|TST|RTG|ADV|SHR|XSN|PSA|POL|CLP|PRO|STR|EPS|HLT|EVT)(?:-|$)/;
/** A film has a dozen fields; what has fewer follows no convention. */
const fewestFields = 6;

/** Undefined for a title that is not made of fields. */
export function readContentTitle(title: string): ContentTitle | undefined {
  const fields = title.trim().split("_");
  const kind = kinds.exec(fields[1] ?? "")?.[1];
  if (kind === undefined || fields.length < fewestFields) return undefined;
  // The field of languages follows that of the aspect, which old titles leave out.
  const languages = fields.slice(2, 5).find((field) => /^[A-Za-z]{2,3}-[A-Za-z]{2,3}(-|$)/.test(field));
  const [sound = "", first = "", ...more] = languages?.split("-") ?? [];
  const last = fields.slice(-3);
  const standard = last.some((field) => /^SMPTE(-3D)?$/.test(field))
    ? ("SMPTE" as const)
    : last.some((field) => /^IOP(-3D)?$/.test(field))
      ? ("Interop" as const)
      : undefined;
  const shown = subtitlesOf(first);
  const spoken = codeOf(sound);
  return {
    kind,
    ...(spoken !== undefined && spoken !== "none" && { sound: spoken }),
    ...(shown !== undefined && { subtitles: shown }),
    ...([first, ...more].includes("CCAP") && { closedCaptions: true }),
    ...(standard && { standard }),
  };
}

/** Small letters say that they are burnt into the picture. */
function subtitlesOf(field: string): string | undefined {
  return field !== "" && field === field.toUpperCase() ? codeOf(field) : undefined;
}

function codeOf(field: string): string | undefined {
  if (field === "XX") return "none";
  return /^[A-Z]{2}$/.test(field) ? field.toLowerCase() : undefined;
}
