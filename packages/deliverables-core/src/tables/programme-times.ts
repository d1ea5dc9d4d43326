const programme = "prog|programme|program|prgm|prg|rec|record|show|timeline|sequence|programm|sendung|emission|tx";

/**
 * What the time in the programme is called beside that in the source, as `plainWords` makes it: `Prog TC in`, `TC prog. in`, `Rec in`,
 * `In (programme)`. `ends`: the words for its beginning or its end, parted by strokes.
 */
export function ofProgramme(ends: string): RegExp[] {
  return [
    new RegExp(`^(?:${programme}) (?:(?:tc|timecode|time code|time) )?(?:${ends})$`),
    new RegExp(`^(?:tc|timecode|time code|time) (?:${programme}) (?:${ends})$`),
    new RegExp(
      `^(?:(?:tc|timecode|time code|time) )?(?:${ends}) (?:in |im |of |dans )?(?:the |le |la )?(?:${programme})$`,
    ),
  ];
}
