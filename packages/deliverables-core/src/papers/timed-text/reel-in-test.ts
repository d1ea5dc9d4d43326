// For tests: subtitles of a DCP, as mastering programs write them.

interface ReelInTest {
  /** Between the head and the end: `Font` and `Subtitle` elements. */
  body?: string;
  reel?: number;
  language?: string;
  title?: string;
}

/** CineCanvas, of Interop. */
export function cineCanvas({ body = "", reel = 1, language = "German", title = "The Long Field" }: ReelInTest): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<DCSubtitle Version="1.0">
<SubtitleID>0b7f64ae-1c2d-4e5f-8a9b-0c1d2e3f4a5b</SubtitleID><MovieTitle>${title}</MovieTitle>
<ReelNumber>${reel}</ReelNumber><Language>${language}</Language>
${body}
</DCSubtitle>`;
}

/** SMPTE ST 428-7, at 24 frames a second where nothing else is said. */
export function subtitleReel({
  body = "",
  reel = 1,
  language = "de",
  title = "The Long Field",
  head = "<EditRate>24 1</EditRate><TimeCodeRate>24</TimeCodeRate><StartTime>00:00:00:00</StartTime>",
}: ReelInTest & { head?: string }): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<dcst:SubtitleReel xmlns:dcst="http://www.smpte-ra.org/schemas/428-7/2010/DCST">
<dcst:Id>urn:uuid:0B7F64AE-1C2D-4E5F-8A9B-0C1D2E3F4A5B</dcst:Id><dcst:ContentTitleText>${title}</dcst:ContentTitleText>
<dcst:ReelNumber>${reel}</dcst:ReelNumber><dcst:Language>${language}</dcst:Language>${head.replaceAll(/<(\/?)/g, "<$1dcst:")}
<dcst:SubtitleList>${body.replaceAll(/<(\/?)/g, "<$1dcst:")}</dcst:SubtitleList>
</dcst:SubtitleReel>`;
}

export const subtitle = (from: string, to: string, ...lines: string[]) =>
  `<Subtitle SpotNumber="1" TimeIn="${from}" TimeOut="${to}" FadeUpTime="20" FadeDownTime="20">${lines
    .map((line, index) => `<Text VAlign="bottom" VPosition="${8 * (lines.length - index)}">${line}</Text>`)
    .join("")}</Subtitle>`;
