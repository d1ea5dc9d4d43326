import { paperRule } from "../../check/rule-kinds/paper-rule.js";
import type { SeenInFile } from "../../check/seen-in-file.js";
import { foreignFoot } from "../../check/statements/foreign-foot.js";
import {
  type ForeignMark,
  foreignEpisode,
  foreignFile,
  foreignNumber,
  foreignSeries,
  foreignTitle,
} from "../../check/statements/foreign-marks.js";
import type { Delivery, Item } from "../../delivery/delivery.js";
import { withPicture } from "../../media/probe-in-short.js";
import type { Contents } from "../../papers/contents.js";
import { spotIn } from "../../papers/find-text.js";
import { paperOf, paperWith, textOf } from "../../papers/paper-in-short.js";
import { quote } from "../../papers/quote.js";
import { readStatements } from "../../papers/read-statements.js";
import type { DocumentDeliverable } from "../../spec/spec.js";

const production = { productionNumber: "LFD1001A" };
const episodes = [
  { number: 1, title: "The First Furrow", productionNumber: "LFD1001A" },
  { number: 2, title: "After the Rain", productionNumber: "LFD1002B" },
];
const perEpisode: Partial<DocumentDeliverable> = { per: ["episode"], files: "<productionNumber>_synopsis.txt" };
const name = "LFD1002B_synopsis.txt";

export const otherProgramme = paperRule({
  code: "document/other-programme",
  title: "Text of another programme",
  severity: "warning",
  why: "A synopsis or a letter that was taken from the last job goes out under the right name with the wrong text in it.",
  fix: "Read the paper: bring the one of this programme, or leave it if it only speaks of the other.",
  examples: () => [
    { paper: paperOf("The Long Field, LFD1001A", "Made after LFD0907C"), production, finds: [] },
    { paper: paperOf("LFD1001A", "Result: PASS", "Next: LFD1002B", "Form PSE2034C"), production, finds: [] },
    {
      paper: paperOf("The Ditch", "Number LFD1002B. A gardener digs. See also The Long Field."),
      production,
      finds: ['LFD1001A_PSE.pdf says "LFD1002B", a production number, and nowhere "LFD1001A"'],
    },
    {
      title: "Its own number, made like those of productions",
      paper: paperOf("Certificate no. PSE2034C"),
      production,
      finds: [],
    },
    {
      title: "The right head, and the wrong file tested",
      paper: paperOf("Production number: LFD1001A", "File: D:\\QC\\LFD1002B_MASTER_v2.mxf"),
      production,
      programme: withPicture({}),
      finds: ['LFD1001A_PSE.pdf is about the file "D:\\QC\\LFD1002B_MASTER_v2.mxf", which is none of "LFD1001A"'],
    },
    {
      title: "The foot of the last job's template",
      paper: paperOf("Production number: LFD1001A", "Result: PASS", "LFD0907C – The Ditch – PSE"),
      production,
      finds: ['LFD1001A_PSE.pdf says "LFD0907C" at its head or foot, and is of "LFD1001A"'],
    },
    {
      title: "A list of files",
      paper: paperOf("Production number: LFD1001A", "File: LFD1001A.mxf", "File: LFD1002B.mxf", "File: A001C002.mov"),
      production,
      finds: [],
    },
    {
      title: "The paper of another episode",
      paper: textOf("The Long Field – Episode 1", "A farmer ploughs."),
      asked: perEpisode,
      episodes,
      name,
      finds: ['LFD1002B_synopsis.txt says "Episode 1" at its head, and is of episode 2'],
    },
    {
      title: "The paper of last year's series",
      paper: textOf("The Long Field S01E02", "A farmer ploughs."),
      production: { series: 2 },
      finds: ['LFD1001A_PSE.pdf says "S01E02" at its head, and the spec is of series 2'],
    },
    {
      title: "By its title",
      paper: textOf("The Long Field: The First Furrow", "A farmer ploughs."),
      asked: perEpisode,
      episodes,
      name,
      finds: ['LFD1002B_synopsis.txt says "The First Furrow" at its head, and nowhere "After the Rain"'],
    },
    {
      title: "In its properties, which were not seen when it was made from the last one",
      paper: paperWith({ lines: [{ text: "The Long Field, LFD1001A" }], title: "Programme as completed LFD0907C" }),
      production,
      finds: [
        'LFD1001A_PSE.pdf has the title "Programme as completed LFD0907C" in its properties, and is of "LFD1001A"',
      ],
    },
    {
      title: "A list of the series",
      paper: textOf("The Long Field, episodes", "1 The First Furrow LFD1001A", "2 After the Rain LFD1002B"),
      asked: perEpisode,
      episodes,
      name,
      finds: [],
    },
  ],
  *look({ contents, paper, asked, item, file, delivery }) {
    // Lists of files name all that is delivered; of what is said in a film nobody asks.
    if (asked.checksums || asked.package !== undefined || paper.timedText) return;
    // A field that names the file is compared with the delivered one.
    const isFileAsked = Object.values(asked.fields ?? {}).some(({ agrees }) => agrees === "fileName");
    const mark = markIn(contents, delivery, item, isFileAsked);
    if (!mark) {
      yield* byTitle(contents, delivery, item, file);
      return;
    }
    const { written: _, ...at } = spotIn(mark.line, mark.written);
    const [actual, expected] = [quote(mark.written), mark.expected];
    const isAboutFile = mark.what === "file";
    yield {
      at,
      // What it was made of is not what it is delivered for.
      ...(isAboutFile && asked.of !== undefined && { severity: "error" as const }),
      message: `${file} ${isAboutFile ? "is about the file" : "says"} ${actual}${sayOf(mark)}`,
      actual: mark.written,
      expected,
    };
  },
});

/** A paper that was made from the last one's keeps its title, and a viewer shows it above the window. */
function* byTitle({ title }: Contents, { spec }: Delivery, { episode }: Item, file: string): Iterable<SeenInFile> {
  const mark = title === undefined ? undefined : foreignNumber({ lines: [{ text: title }] }, spec, episode);
  if (!mark) return;
  yield {
    at: {},
    message: `${file} has the title ${quote(title ?? "")} in its properties, and is of ${quote(mark.expected)}`,
    actual: mark.written,
    expected: mark.expected,
    remedy: "Correct the title in the properties of the document, and export it again.",
  };
}

/** One for a paper; what stands behind a heading is compared as what the paper says of itself. */
function markIn(
  contents: Contents,
  { spec }: Delivery,
  { episode }: Item,
  isFileAsked: boolean,
): ForeignMark | undefined {
  const told = new Set(readStatements(contents).map(({ subject }) => subject));
  return (
    (told.has("productionNumber") ? undefined : foreignNumber(contents, spec, episode)) ??
    (isFileAsked ? undefined : foreignFile(contents, spec, episode)) ??
    foreignFoot(contents, spec, episode) ??
    (told.has("series") ? undefined : foreignSeries(contents, spec)) ??
    (told.has("episode") ? undefined : foreignEpisode(contents, spec, episode)) ??
    (told.has("episodeTitle") ? undefined : foreignTitle(contents, spec, episode))
  );
}

function sayOf({ what, expected }: ForeignMark): string {
  switch (what) {
    case "production number":
      return `, a production number, and nowhere ${quote(expected)}`;
    case "file":
      return `, which is none of ${quote(expected)}`;
    case "foot":
      return ` at its head or foot, and is of ${quote(expected)}`;
    case "series":
      return ` at its head, and the spec is of series ${expected}`;
    case "episode":
      return ` at its head, and is of episode ${expected}`;
    case "title":
      return ` at its head, and nowhere ${quote(expected)}`;
  }
}
