import { inside } from "../../check/programme/music-spans.js";
import { sheetsWithEdit } from "../../check/programme/sheets-with-edit.js";
import type { Rule, RuleExample } from "../../check/rule.js";
import type { DeliveredTable } from "../../check/rule-kinds/table-rule.js";
import { sayTime } from "../../check/say-time.js";
import type { Cue } from "../../cue-sheets/cue-sheet.js";
import { sheet } from "../../cue-sheets/sheet-in-short.js";
import { type Span, sheetTolerance, uncovered } from "../../cue-sheets/spans.js";
import { sayCell } from "../../tables/say-cell.js";
import type { Cell } from "../../tables/table.js";
import type { Rational } from "../../timecode/rational.js";

const headings = "Title,Composer,In,Out";
const session = (...clips: string[]) =>
  sheet(
    "SESSION NAME:\tLFD1001A",
    "",
    "TRACK NAME:\tMX 1",
    "CHANNEL \tEVENT \tCLIP NAME \tSTART TIME \tEND TIME \tDURATION \tSTATE",
    ...clips,
  );
const clip = (name: string, from: string, to: string, state = "Unmuted") =>
  `1\t1\t${name}\t${from}\t${to}\t00:00:10:00\t${state}`;
const example = (cues: string[], clips: string[], finds: string[], tracks?: string[]): Omit<RuleExample, "title"> => ({
  spec: {
    production: { title: "The Long Field", frameRate: "25" },
    deliverables: {
      "cue-sheet": { type: "cue-sheet", files: "cues.csv", edit: { table: "music-edit", ...(tracks && { tracks }) } },
      "music-edit": { type: "table", files: "session.txt", preset: "edit-list" },
    },
  },
  files: {
    "cues.csv": { facts: { kind: "cue-sheet", table: sheet(headings, ...cues) } },
    "session.txt": { facts: { kind: "table", table: session(...clips) } },
  },
  finds,
});

export const cueSheetEdit: Rule = {
  code: "cue-sheet/edit",
  title: "Music in the edit and on the sheet",
  severity: "error",
  requirements: ["edit"],
  why: "A song that is in the mix and not on the sheet is the one whose owner calls after the transmission.",
  fix: "Add the cue that is missing, or take out the one that was cut; make the sheet again from the last edit.",
  examples: () => [
    {
      title: "Two clips may make one cue, and a sheet may be written in whole seconds",
      ...example(
        ["Dawn,Jo,10:00:10:00,10:00:40:00"],
        [clip("Dawn_v2-01", "10:00:10:12", "10:00:20:00"), clip("Dawn_v2-02", "10:00:20:00", "10:00:40:07")],
        [],
      ),
    },
    example(
      ["Dawn,Jo,10:00:10:00,10:00:40:00", "Dusk,Jo,10:02:00:00,10:02:20:00"],
      [
        clip("Dawn_v2-01", "10:00:10:00", "10:00:30:00"),
        clip("Bar band", "10:05:00:00", "10:05:20:00"),
        clip("Old idea", "10:06:00:00", "10:06:20:00", "Muted"),
      ],
      [
        "Cue 1 is on the sheet from 10:00:30:00 to 10:00:40:00, and there is no music in music-edit",
        "Cue 2 is on the sheet from 10:02:00:00 to 10:02:20:00, and there is no music in music-edit",
        'music-edit has "Bar band" from 10:05:00:00 to 10:05:20:00, and no cue is there',
      ],
    ),
    {
      title: "A sheet that counts from the first frame, without a picture that tells which one that is",
      ...example(
        ["Dawn,Jo,0:10,0:40"],
        [clip("Dawn", "10:00:10:00", "10:00:40:00")],
        [
          "unchecked: cues.csv was not compared with music-edit: they count from different starts, and no picture tells where the programme starts",
        ],
      ),
    },
    {
      title: "Tracks of which none is the music's",
      ...example(
        ["Dawn,Jo,10:00:10:00,10:00:40:00"],
        [clip("Dawn", "10:00:10:00", "10:00:40:00")],
        ["unchecked: cues.csv was not compared with music-edit: no track in it begins with Songs"],
        ["Songs"],
      ),
    },
  ],
  *check(delivery) {
    for (const compared of sheetsWithEdit(delivery)) {
      const { item, file, name, tracks, lists, clips, sheetCues, written, cues, programme, clock } = compared;
      const about = { item, file, pointer: `${item.pointer}/edit` };
      const untimed = sheetCues.find((cue) => !written.some(({ of }) => of === cue));
      const unable = whyNot(lists, clips, { cues, untimed }, { name, tracks });
      if (unable !== undefined || !cues) {
        const message = `${file} was not compared with ${name}: ${unable}`;
        yield {
          ...about,
          unchecked: true,
          message,
          remedy: "It is compared as soon as both say where the music starts and ends.",
        };
        continue;
      }
      const say = (time: Rational) => sayTime(time, clock.rate, clock.dropFrame);
      const range = ({ from, to }: Span<unknown>) => `from ${say(from)} to ${say(to)}`;
      const unplayed = uncovered(inside(cues, programme), clips, sheetTolerance);
      const untold = uncovered(clips, cues, sheetTolerance);
      for (const span of unplayed) {
        const message = `${span.of.name} is on the sheet ${range(span)}, and there is no music in ${name}`;
        yield { ...about, ...placeOf(span.of.cells.in ?? span.of.at), message };
      }
      for (const span of untold) {
        const { row, list } = span.of;
        const at = row.cells.get("clip") ?? row.at;
        const message = `${name} has ${sayCell(at)} ${range(span)}, and no cue is there`;
        yield { ...about, file: list.file, ...placeOf(at), message };
      }
      if (unplayed.length + untold.length === 0)
        yield {
          ...about,
          met: true,
          expected: `the music of ${name}`,
          actual: `${cues.length} cues, ${clips.length} clips`,
        };
    }
  },
};

function placeOf({ place, cell }: Cell) {
  return { ...(place && { place }), ...(cell !== undefined && { cell }) };
}

function whyNot(
  lists: DeliveredTable[],
  clips: unknown[],
  { cues, untimed }: { cues: unknown[] | undefined; untimed: Cue | undefined },
  { name, tracks }: { name: string; tracks: string[] | undefined },
): string | undefined {
  if (lists.length === 0) return `there is no ${name} that could be read`;
  if (lists.some(({ table }) => table.untimed)) return "its times are no timecodes";
  if (clips.length === 0 && tracks && lists.some(({ rows }) => rows.length > 0))
    return `no track in it begins with ${tracks.join(" or ")}`;
  if (clips.length === 0) return "it has no clip with a start and an end";
  if (untimed) return `${untimed.name} does not say where it starts and ends`;
  if (!cues) return "they count from different starts, and no picture tells where the programme starts";
  return cues.length === 0 ? "the sheet has no cue" : undefined;
}
