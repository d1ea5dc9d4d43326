import { packageRule } from "../../check/rule-kinds/package-rule.js";
import { primaryLanguage } from "../../check/same-language.js";
import type { SeenInFile } from "../../check/seen-in-file.js";
import { type ContentTitle, readContentTitle } from "../../papers/packages/content-title.js";
import { compositionOf, listsAround } from "../../papers/packages/package-in-short.js";
import type { Composition, PlayedTrack } from "../../papers/packages/package-part.js";
import { isVersionFile } from "../../papers/packages/version-file.js";
import { quote } from "../../papers/quote.js";

const name = "LongField_FTR-1_F_EN-DE_INT_51_2K_HDG_20261204_ABC_SMPTE_OV";
const listsWith = (title: string, language = "de", contentKind = "feature") =>
  listsAround(
    compositionOf(
      [[{ id: "picture" }, { id: "sound", name: "MainSound" }, { id: "sub", name: "MainSubtitle", language }]],
      {
        title,
        contentKind,
      },
    ),
  );

export const packageTitleFields = packageRule({
  code: "package/title-fields",
  title: "Composition that its title belies",
  severity: "warning",
  clause: "ISDCF Digital Cinema Naming Convention 9; SMPTE ST 429-7, ContentKind",
  why: "The projectionist chooses by the title: a version that is called subtitled and is not is booked, played and complained about.",
  fix: "Look which of the two is right; then have the composition made anew under its right title, or with the tracks that the title names.",
  examples: () => [
    { lists: listsWith(name), finds: [] },
    { title: "A title without fields says nothing", lists: listsWith("The Long Field", "fr", "trailer"), finds: [] },
    {
      lists: listsWith(name, "fr", "trailer"),
      finds: [
        'CPL.xml says that it is a "trailer" (ContentKind), and its title names a feature (FTR)',
        "MainSubtitle of CPL.xml is in fr, and its title names subtitles in de",
      ],
    },
    {
      lists: listsWith(name.replace("EN-DE", "EN-XX").replace("_SMPTE", "_IOP")),
      finds: [
        "CPL.xml is of a SMPTE DCP, and its title names an Interop DCP",
        "CPL.xml plays subtitles (MainSubtitle), and its title names none (XX)",
      ],
    },
    {
      title: "Subtitles that are named and not played",
      lists: listsAround(compositionOf([[{ id: "picture" }]], { title: name, contentKind: "feature" })),
      finds: ["CPL.xml plays no subtitles (MainSubtitle), and its title names some in de"],
    },
    {
      title: "Small letters: in the picture",
      lists: listsAround(
        compositionOf([[{ id: "picture" }]], { title: name.replace("EN-DE", "EN-de"), contentKind: "feature" }),
      ),
      finds: [],
    },
  ],
  *look({ compositions }) {
    for (const { path, part } of compositions) {
      const title = part.form === "IMF" ? undefined : readContentTitle(part.title ?? "");
      if (!title) continue;
      const seen = [...seenIn(path, part, title)];
      for (const one of seen) yield { ...one, file: path, at: one.at ?? part.titleAt };
      if (seen.length === 0)
        yield { met: true, asks: "package", file: path, expected: "as its title", actual: "as its title" };
    }
  },
});

function* seenIn(file: string, part: Composition, title: ContentTitle): Iterable<SeenInFile> {
  const said = part.contentKind?.value.toLowerCase() ?? "";
  const meant = kindWords[title.kind];
  if (part.contentKind && meant !== undefined && codes.has(said) && codes.get(said) !== title.kind) {
    const message = `${file} says that it is a ${quote(part.contentKind.value)} (ContentKind), and its title names a ${meant} (${title.kind})`;
    yield { at: part.contentKind.at, message, expected: meant, actual: part.contentKind.value };
  }
  yield* languagesIn(file, part, title);
  if (title.closedCaptions && tracksOf(part, /ClosedCaption$/).length === 0 && !isVersionFile(part)) {
    const message = `${file} plays no closed captions, and its title names them (CCAP)`;
    yield { message, expected: "closed captions", actual: "none" };
  }
  if (title.standard && title.standard !== part.form) {
    const words = { SMPTE: "a SMPTE DCP", Interop: "an Interop DCP", IMF: "an IMF package" };
    const message = `${file} is of ${words[part.form]}, and its title names ${words[title.standard]}`;
    yield { message, expected: words[title.standard], actual: words[part.form] };
  }
}

function* languagesIn(file: string, part: Composition, { sound, subtitles }: ContentTitle): Iterable<SeenInFile> {
  const shown = tracksOf(part, /^MainSubtitle$/);
  if (subtitles === "none" && shown.length > 0) {
    const message = `${file} plays subtitles (MainSubtitle), and its title names none (XX)`;
    yield { at: shown[0]?.at, message, expected: "none", actual: "subtitles" };
  } else if (subtitles !== undefined && subtitles !== "none" && shown.length === 0) {
    const message = `${file} plays no subtitles (MainSubtitle), and its title names some in ${subtitles}`;
    yield { message, expected: subtitles, actual: "none" };
  } else if (subtitles !== undefined) yield* otherLanguage(file, shown, subtitles, "subtitles");
  if (sound !== undefined) yield* otherLanguage(file, tracksOf(part, /^MainSound$/), sound, "sound");
}

function* otherLanguage(
  file: string,
  tracks: readonly PlayedTrack[],
  expected: string,
  what: string,
): Iterable<SeenInFile> {
  for (const { name, clips } of tracks)
    for (const { language, at } of clips) {
      if (language === undefined || primaryLanguage(language) === expected) continue;
      const message = `${name} of ${file} is in ${language}, and its title names ${what} in ${expected}`;
      yield { at, message, expected, actual: language };
      // All reels are in one language, and one sentence is enough.
      return;
    }
}

function tracksOf({ stretches }: Composition, name: RegExp): PlayedTrack[] {
  return stretches.flatMap(({ tracks }) => tracks.filter((track) => name.test(track.name)));
}

/** The words of ST 429-7 for what the convention has a code for; others are not compared. */
const kindWords: Record<string, string | undefined> = {
  FTR: "feature",
  TLR: "trailer",
  TSR: "teaser",
  TST: "test",
  RTG: "rating",
  ADV: "advertisement",
  SHR: "short",
  XSN: "transitional",
  PSA: "psa",
  POL: "policy",
};
const codes = new Map(Object.entries(kindWords).map(([code, words]) => [words ?? "", code]));
