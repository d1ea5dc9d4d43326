import { cueSheetRule } from "../../check/rule-kinds/cue-sheet-rule.js";
import type { Cue, CueSheet } from "../../cue-sheets/cue-sheet.js";
import { wordsOfName } from "../../cue-sheets/names-of-people.js";
import { type Part, partsOn } from "../../cue-sheets/parts-of-people.js";
import { sayCell } from "../../tables/say-cell.js";

const headings = "Title,Composer,Publisher,Duration";

export const changedPlaces = cueSheetRule({
  code: "cue-sheet/changed-places",
  title: "Two cells that changed places",
  severity: "error",
  why: "A composer under publisher is paid as a publisher, and a title under composer is nobody.",
  fix: "Compare the two cues, and put each name into the column to which it belongs.",
  examples: () => [
    {
      sheet: [headings, "Dawn,Jo Holly,Hedge,0:30", "Dusk,Hedge,Jo Holly,0:40", "Night,Jo Holly,Hedge,0:30"],
      finds: ['Cue 2 has "Hedge" as composer and "Jo Holly" as publisher, and Cue 1 the other way round'],
    },
    {
      title: "Writers who publish themselves, and each other",
      sheet: [
        headings,
        "Dawn,Jo Holly,Jo Holly,0:30",
        "Dusk,Kit Do,Kit Do,0:30",
        "Dusk,Jo Holly / Kit Do,Jo Holly / Kit Do,0:40",
        "Night,Kit Do,Jo Holly,0:20",
        "Rain,Jo Holly,Kit Do,0:20",
      ],
      finds: [],
    },
    {
      title: "Title and composer",
      sheet: [headings, "Dawn,Jo Holly,Hedge,0:30", "Jo Holly,Dawn,Hedge,0:40"],
      finds: ['Title of Cue 2 is "Jo Holly", who wrote Cue 1, and its composer is "Dawn", the title of Cue 1'],
    },
    {
      title: "A song about somebody, and a band called like a song",
      sheet: [headings, "Jo Holly,Jo Holly,Hedge,0:30", "Dawn,Ann Do,Hedge,0:30", "Dusk,Dawn,Hedge,0:30"],
      finds: [],
    },
  ],
  *look({ sheet }) {
    const parts = partsOn(sheet);
    yield* sidesChanged(parts);
    yield* titlesChanged(sheet, parts);
  },
});

/** Of so many people in a cue, nobody has changed the places of two. */
const mostOfACue = 12;

/** Writer and publisher. The rarer way round is told, at its first place. */
function* sidesChanged(parts: Part[]) {
  const byCue = new Map<Cue, { writers: Part[]; publishers: Part[] }>();
  for (const part of parts) {
    const sides = byCue.get(part.cue) ?? { writers: [], publishers: [] };
    byCue.set(part.cue, sides);
    (part.isWriter ? sides.writers : sides.publishers).push(part);
  }
  const cues = [...byCue.values()].filter((all) => Math.max(all.writers.length, all.publishers.length) <= mostOfACue);
  const ownPublishers = new Set(
    cues.flatMap(({ writers, publishers }) => {
      const names = new Set(publishers.map(({ who }) => who));
      return writers.flatMap(({ who }) => (names.has(who) ? who : []));
    }),
  );
  const pairs = new Map<string, { writer: Part; publisher: Part; times: number; place: number }>();
  for (const { writers, publishers } of cues) {
    for (const writer of writers) {
      for (const publisher of publishers) {
        if (ownPublishers.has(writer.who) || ownPublishers.has(publisher.who)) continue;
        const key = `${writer.who}\n${publisher.who}`;
        const pair = pairs.get(key) ?? { writer, publisher, times: 0, place: pairs.size };
        pairs.set(key, pair);
        pair.times += 1;
      }
    }
  }
  for (const [key, { writer, publisher, times, place }] of pairs) {
    const other = pairs.get(key.split("\n").reverse().join("\n"));
    // Of as many each, the later one is told.
    if (!other || times > other.times || (times === other.times && place < other.place)) continue;
    const [own, theirs] = [sayCell(writer.name), sayCell(publisher.name)];
    const role = writer.one.party ?? "writer";
    const message = `${writer.cue.name} has ${own} as ${role} and ${theirs} as publisher, and ${other.writer.cue.name} the other way round`;
    yield { at: writer.name, message };
  }
}

/** A title that is somebody who wrote another cue, with a composer who is the title of another one. */
function* titlesChanged({ cues }: CueSheet, parts: Part[]) {
  const titleOf = new Map(cues.map((cue): [Cue, string] => [cue, wordsOfTitle(cue)]));
  const titles = new Map<string, Cue>();
  for (const [cue, title] of titleOf) {
    if (title !== "" && !titles.has(title)) titles.set(title, cue);
  }
  const ofWriters = parts.filter(({ isWriter }) => isWriter);
  // In most sheets nobody is called like a piece of music.
  if (!ofWriters.some(({ who }) => titles.has(who))) return;
  const writers = new Map<string, Part>();
  const times = new Map<string, number>();
  for (const part of ofWriters) {
    if (!writers.has(part.who)) writers.set(part.who, part);
    const work = `${titleOf.get(part.cue)}\n${part.who}`;
    times.set(work, (times.get(work) ?? 0) + 1);
  }
  const seen = new Set<string>();
  for (const { cue, who, name, one } of ofWriters) {
    const title = titleOf.get(cue) ?? "";
    const [author, other] = [writers.get(title), titles.get(who)];
    const [work, turned] = [`${title}\n${who}`, `${who}\n${title}`];
    const isNew = !seen.has(work);
    seen.add(work);
    if (!cue.cells.title || !author || !other || author.cue === cue || other === cue || !isNew) continue;
    // Of the two ways round the rarer one is told, of as many each the later one.
    const [own, theirs] = [times.get(work) ?? 0, times.get(turned) ?? 0];
    if (own > theirs ? theirs > 0 : own === theirs && !seen.has(turned)) continue;
    const message = `Title of ${cue.name} is ${sayCell(cue.cells.title)}, who wrote ${author.cue.name}, and its ${one.party} is ${sayCell(name)}, the title of ${other.name}`;
    yield { at: cue.cells.title, message };
  }
}

function wordsOfTitle({ cells }: Cue): string {
  return cells.title ? wordsOfName(cells.title.text).join(" ") : "";
}
