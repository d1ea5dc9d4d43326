import { sheetsWithEdit } from "../../check/programme/sheets-with-edit.js";
import type { Rule, RuleExample } from "../../check/rule.js";
import { spotOf } from "../../check/seen-in-file.js";
import type { Cue } from "../../cue-sheets/cue-sheet.js";
import { sheet } from "../../cue-sheets/sheet-in-short.js";
import type { Span } from "../../cue-sheets/spans.js";
import { plainWords } from "../../tables/plain-words.js";
import { sayCell } from "../../tables/say-cell.js";
import type { Rational } from "../../timecode/rational.js";

const example = (finds: string[], clips: [name: string, from: string, to: string][]): Omit<RuleExample, "title"> => ({
  spec: {
    production: { title: "The Long Field", frameRate: "25" },
    deliverables: {
      "cue-sheet": { type: "cue-sheet", files: "cues.csv", edit: { table: "music-edit" } },
      "music-edit": { type: "table", files: "session.txt", preset: "edit-list" },
    },
  },
  files: {
    "cues.csv": {
      facts: {
        kind: "cue-sheet",
        table: sheet(
          "Title,Composer,In,Out",
          "Dusk,Ann,10:00:10:00,10:00:40:00",
          "Early Birds,Jo,10:02:00:00,10:02:20:00",
        ),
      },
    },
    "session.txt": {
      facts: {
        kind: "table",
        table: sheet(
          "SESSION NAME:\tLFD1001A",
          "",
          "TRACK NAME:\tMX 1",
          "CHANNEL \tEVENT \tCLIP NAME \tSTART TIME \tEND TIME \tDURATION \tSTATE",
          ...clips.map(([name, from, to]) => `1\t1\t${name}\t${from}\t${to}\t00:00:10:00\tUnmuted`),
        ),
      },
    },
  },
  finds,
});

export const editTitle: Rule = {
  code: "cue-sheet/edit-title",
  title: "Cue under the title of another one",
  severity: "warning",
  why: "Two titles that changed places, with their composers, pay each composer for the other's music.",
  fix: "Play what stands there in the edit, and put the titles with their writers back to their times.",
  examples: () => [
    {
      title: "The names of clips as the mix has them, or others altogether",
      ...example(
        [],
        [
          ["Dusk_v2-01", "10:00:10:00", "10:00:40:00"],
          ["HL 0123", "10:02:00:00", "10:02:20:00"],
        ],
      ),
    },
    example(
      [
        'Cue 1 is "Dusk", but music-edit plays "Early Birds.wav" there, which is the title of Cue 2',
        'Cue 2 is "Early Birds", but music-edit plays "Dusk-01" there, which is the title of Cue 1',
      ],
      [
        ["Early Birds.wav", "10:00:10:00", "10:00:40:00"],
        ["Dusk-01", "10:02:00:00", "10:02:20:00"],
      ],
    ),
  ],
  *check(delivery) {
    for (const { item, file, name, clips, cues = [], sheetCues } of sheetsWithEdit(delivery)) {
      // Of a sheet with cues that do not say when they play, another rule tells that it was not compared.
      if (cues.length < sheetCues.length) continue;
      const titled = byTitle(cues);
      // A clip that reaches over the end of its own cue is where it belongs.
      const strayed = clips.flatMap((span) => {
        const at = span.of.row.cells.get("clip");
        const clip = { title: titleOfClip(at?.text ?? ""), ...inSeconds(span) };
        const others = titled.get(clip.title) ?? [];
        const isAtHome = others.some((other) => isAtOnce(clip, other));
        return [{ at, ...clip, other: isAtHome ? undefined : others[0]?.cue }];
      });
      for (const span of cues) {
        const cue = span.of;
        const there = strayed.filter((clip) => isAtOnce(clip, inSeconds(span)));
        const { at, other } = there.find((clip) => clip.other) ?? {};
        const own = cue.cells.title;
        // Where the edit plays what the sheet says too, the other clip lies under it.
        if (!at || !other || !own || there.some(({ title }) => holds(cue, title))) continue;
        const message = `${cue.name} is ${sayCell(own)}, but ${name} plays ${sayCell(at)} there, which is the title of ${other.name}`;
        yield { item, file, pointer: item.pointer, ...spotOf(own), message };
      }
    }
  },
};

function byTitle(cues: Span<Cue>[]): Map<string, ({ cue: Cue } & Seconds)[]> {
  const titled = new Map<string, ({ cue: Cue } & Seconds)[]>();
  for (const span of cues) {
    const title = plainWords(span.of.cells.title?.text ?? "");
    const alike = titled.get(title) ?? [];
    if (title !== "") titled.set(title, alike);
    alike.push({ cue: span.of, ...inSeconds(span) });
  }
  return titled;
}

/** Without what programs put behind it: `Dusk_v2-01.wav` is Dusk. */
function titleOfClip(text: string): string {
  const name = text.slice(0, 200).replace(/\.(wav|aiff?|mp3|m4a|bwf)\b.*$/i, "");
  return plainWords(name.replace(/(?:[ _.-]+(?:v?\d{1,3}|mix|master|stereo|st|L|R|dup\d*))+$/i, ""));
}

/** Whether a cue has a title, or one that stands within the other. */
function holds({ cells }: Cue, title: string): boolean {
  const own = plainWords(cells.title?.text ?? "");
  return own === "" || ` ${own} `.includes(` ${title} `) || ` ${title} `.includes(` ${own} `);
}

interface Seconds {
  from: number;
  to: number;
}

function inSeconds({ from, to }: Span<unknown>): Seconds {
  return { from: asNumber(from), to: asNumber(to) };
}

function asNumber({ numerator, denominator }: Rational): number {
  return Number(numerator) / Number(denominator);
}

/** For more than a second: a sheet may be written in whole ones. */
function isAtOnce(left: Seconds, right: Seconds): boolean {
  return Math.min(left.to, right.to) - Math.max(left.from, right.from) > 1;
}
