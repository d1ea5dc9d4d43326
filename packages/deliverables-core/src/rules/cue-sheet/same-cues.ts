import type { Rule, RuleExample } from "../../check/rule.js";
import { type Saying, twinsOfEpisodes } from "../../check/twins-of-episodes.js";
import type { Cue } from "../../cue-sheets/cue-sheet.js";
import { cueSheetOf } from "../../cue-sheets/cue-sheet-of.js";
import { sheet } from "../../cue-sheets/sheet-in-short.js";
import type { Delivery } from "../../delivery/delivery.js";
import { plainWords } from "../../tables/plain-words.js";

/** The music of the titles is the same in every episode, at the same time. Beyond that nobody plays so many alike. */
const fewest = 4;
/** Without its times a cue is as like another as its title and its length. */
const fewestUntimed = 8;

const titles = "Title Theme,Jo,10:00:02:00,10:00:32:00";
const headed = (episode: number, ...cues: string[]) => ({
  facts: {
    kind: "cue-sheet" as const,
    table: sheet(`Episode number,${episode}`, "Title,Composer,In,Out", titles, ...cues),
  },
});
const example = (finds: string[], ...cues: string[][]): RuleExample => ({
  spec: {
    episodes: cues.map((_, index) => ({ number: index + 1 })),
    deliverables: { "cue-sheet": { type: "cue-sheet", per: ["episode"], files: "<episode>.csv" } },
  },
  files: Object.fromEntries(cues.map((lines, index) => [`${index + 1}.csv`, headed(index + 1, ...lines)])),
  finds,
});

export const sameCues: Rule = {
  code: "cue-sheet/same-cues",
  title: "The cues of another episode",
  severity: "warning",
  why: "A cue sheet that is last week's under a new head pays for music that this episode does not have.",
  fix: "Look at the edit of this episode, and have its own cue sheet made; where both do have the same music at the same times, leave it.",
  examples: () => [
    example([], ["Ebb,Ann,10:01:10:00,10:01:40:00"], ["Flood,Ann,10:02:10:00,10:02:40:00"], []),
    {
      title: "Only the head was changed",
      ...example(
        ["3.csv has the very cues of 2.csv, which is of another episode: title and times of all 2"],
        ["Ebb,Ann,10:01:10:00,10:01:40:00"],
        ["Flood,Ann,10:02:10:00,10:02:40:00"],
        ["Flood,Ann,10:02:10:00,10:02:40:00"],
      ),
    },
    { title: "Music of the titles and no other", ...example([], [], [], []) },
  ],
  *check(delivery) {
    const sheets = [...sheetsOf(delivery)];
    for (const { saying, twin } of twinsOfEpisodes(delivery, sheets)) {
      const { item, file, cues } = saying;
      const others = sheets.filter((one) => one.item.deliverable === item.deliverable && one.says !== twin.says);
      if (
        !isTelling(
          cues,
          others.map((one) => one.cues),
        )
      )
        continue;
      const what = cues.every(isTimed) ? "title and times" : "title and length";
      const message = `${file} has the very cues of ${twin.file}, which is of another episode: ${what} of all ${cues.length}`;
      yield { item, file, pointer: item.pointer, message };
    }
  },
};

interface SheetOfEpisode extends Saying {
  cues: Cue[];
}

function* sheetsOf({ items }: Delivery): Iterable<SheetOfEpisode> {
  for (const item of items) {
    const { asked, episode } = item;
    if (asked.type !== "cue-sheet" || episode === undefined) continue;
    for (const { path: file, facts } of item.files) {
      if (facts?.kind !== "cue-sheet" || facts.table.format === undefined) continue;
      const { cues } = cueSheetOf(facts.table, { ...asked.columns });
      if (cues.length > 0) yield { item, file, cues, says: cues.map(inShort).join("\n") };
    }
  }
}

/** Enough cues, or in a series one at least that not every episode has. */
function isTelling(cues: Cue[], others: Cue[][]): boolean {
  if (!cues.every(isTimed)) return cues.length >= fewestUntimed;
  if (cues.length >= fewest) return true;
  const standing = new Set(others.flatMap((sheet) => sheet.map(inShort)));
  return others.length > 0 && cues.some((cue) => !standing.has(inShort(cue)));
}

function isTimed({ cells }: Cue): boolean {
  return cells.in !== undefined && cells.in.text.trim() !== "";
}

function inShort({ cells }: Cue): string {
  const { title, in: start, out, duration } = cells;
  return [title, start, out, duration].map((cell) => plainWords(cell?.text ?? "")).join("|");
}
