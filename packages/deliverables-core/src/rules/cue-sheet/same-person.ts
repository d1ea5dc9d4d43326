import { cueSheetRule } from "../../check/rule-kinds/cue-sheet-rule.js";
import { mayBeSame, wordsOfName } from "../../cue-sheets/names-of-people.js";
import { nearNames } from "../../cue-sheets/near-names.js";
import { type Part, partsOn } from "../../cue-sheets/parts-of-people.js";
import { readSociety } from "../../cue-sheets/societies.js";
import { sayCell } from "../../tables/say-cell.js";
import type { Cell } from "../../tables/table.js";

const headings = "No,Title,Duration,Role,Name,PRO,IPI";

export const samePerson = cueSheetRule({
  code: "cue-sheet/same-person",
  title: "One person said in two ways",
  severity: "error",
  why: "A society knows people by their number: the same number for two people pays the wrong one, and two for one pay nobody.",
  fix: "Look the person up in the society's list, and write name, society and number alike in every row.",
  examples: () => [
    {
      sheet: [
        headings,
        "1,Dawn,0:30,Composer,Jo Holly,PRS,00014107338",
        '2,Dusk,0:30,Composer,"Holly, Jo",MCPS/PRS,14107338',
        "3,Night,0:30,Composer,Işıl Kasım,GEMA,00045620792",
        "4,Rain,0:30,Composer,IŞIL KASIM,GEMA,00045620792",
      ],
      finds: [],
    },
    {
      title: "One number of two people, and two numbers of one",
      sheet: [
        headings,
        "1,Dawn,0:30,Composer,Jo Holly,PRS,00014107338",
        "2,Dusk,0:30,Composer,Ann Blackthorn,PRS,00014107338",
        "3,Night,0:30,Composer,Jo Holly,PRS,00045620792",
      ],
      finds: [
        "IPI 00014107338 is that of Ann Blackthorn in Cue 2, but of Jo Holly in Cue 1",
        "Jo Holly has the IPI 00045620792 in Cue 3, but 00014107338 in Cue 1",
      ],
    },
    {
      title: "Two societies of one writer; publishers have a company for each",
      sheet: [
        headings,
        "1,Dawn,0:30,Composer,Jo Holly,PRS,",
        "1,Dawn,0:30,Publisher,Hedge Music,BMI,",
        "2,Dusk,0:30,Composer,Jo Holly,BMI,",
        "2,Dusk,0:30,Publisher,Hedge Music,ASCAP,",
      ],
      finds: ['Society of Jo Holly is "BMI" in Cue 2, but "PRS" in Cue 1'],
    },
    {
      title: "Two spellings of one name",
      sheet: [
        "Title,Composer,Duration",
        "Dawn,Jo Petersen,0:30",
        '"Dawn, again","Pettersen, Jo",0:30',
        "Dusk,Jo Petersen,0:30",
      ],
      finds: ['Cue 2 names "Pettersen, Jo", who is nearly "Jo Petersen" in Cue 1'],
    },
    {
      title: "A surname alone, and initials, where the number tells whose they are",
      sheet: [
        headings,
        "1,Dawn,0:30,Composer,Lars Petersen,,00014107338",
        "2,Dusk,0:30,Composer,LP,,00014107338",
        "3,Night,0:30,Composer,Petersen,,00014107338",
        "4,Rain,0:30,Composer,L. Petersen,,00014107338",
      ],
      finds: [
        'Cue 2 names "LP" in short, who is "Lars Petersen" in Cue 1',
        'Cue 3 names "Petersen" in short, who is "Lars Petersen" in Cue 1',
      ],
    },
    {
      title: "Two people with nearly the same name have a part in one cue, or numbers of their own",
      sheet: [headings, "1,Dawn,0:30,Composer,Jo Meier / Jo Meyer,,", "2,Dusk,0:30,Composer,Jo Meyer,,"],
      finds: [],
    },
  ],
  *look({ sheet }) {
    const parts = partsOn(sheet);
    yield* numbersOfTwo(parts);
    yield* numbersOfOne(parts);
    yield* societiesOfOne(parts);
    yield* spellings(parts);
  },
});

function* numbersOfTwo(parts: Part[]) {
  const told = new Set<string>();
  const first = new Map<string, Part>();
  for (const part of parts) {
    const { ipi, who, name, one, cue } = part;
    const before = ipi === undefined ? undefined : first.get(ipi);
    if (ipi === undefined) continue;
    if (!before) first.set(ipi, part);
    const isNew = before && !told.has(`${ipi} ${who}`);
    const full = isNew && part.isWriter ? inFull(name, before.name) : undefined;
    if (before && full) {
      told.add(`${ipi} ${who}`);
      const [one, other] = full === name ? [before, part] : [part, before];
      const message = `${one.cue.name} names ${sayCell(one.name)} in short, who is ${sayCell(other.name)} in ${other.cue.name}`;
      yield { at: one.name, severity: "warning" as const, message, remedy: "Write the whole name in every row." };
      continue;
    }
    if (!isNew || mayBeSame(before.name.text, name.text) || areNear(before.name.text, name.text)) continue;
    told.add(`${ipi} ${who}`);
    const message = `IPI ${ipi} is that of ${short(name)} in ${cue.name}, but of ${short(before.name)} in ${before.cue.name}`;
    yield { at: one.ipi ?? name, message };
  }
}

/** Of two ways to write one name the full one, where the other is a surname alone, or initials. */
function inFull(left: Cell, right: Cell): Cell | undefined {
  const [one, two] = [wordsOfName(left.text).length, wordsOfName(right.text).length];
  if (!mayBeSame(left.text, right.text) || one === two || Math.min(one, two) > 1) return undefined;
  return one > two ? left : right;
}

function* numbersOfOne(parts: Part[]) {
  const told = new Set<string>();
  const first = new Map<string, Part>();
  for (const part of parts) {
    const { ipi, who, name, one, cue, isWriter } = part;
    if (ipi === undefined) continue;
    const before = first.get(who);
    if (!before) first.set(who, part);
    if (!before || before.ipi === ipi || told.has(`${ipi} ${who}`)) continue;
    told.add(`${ipi} ${who}`);
    const message = `${short(name)} has the IPI ${ipi} in ${cue.name}, but ${before.ipi} in ${before.cue.name}`;
    // A publisher of one short name may be two companies.
    yield { at: one.ipi ?? name, message, ...(!isWriter && { severity: "warning" as const }) };
  }
}

function* societiesOfOne(parts: Part[]) {
  const told = new Set<string>();
  const first = new Map<string, Part>();
  for (const part of parts) {
    const { who, name, one, cue, ipi, isWriter } = part;
    if (!one.society || !isWriter) continue;
    const before = first.get(who);
    if (!before?.one.society) {
      first.set(who, part);
      continue;
    }
    const [own, other] = [societyOf(one.society), societyOf(before.one.society)];
    const isKnown = own.includes(other) || other.includes(own) || told.has(`${own} ${who}`);
    // Of two people with one name each has a number of their own.
    if (isKnown || (ipi !== undefined && before.ipi !== undefined && ipi !== before.ipi)) continue;
    told.add(`${own} ${who}`);
    const message = `Society of ${short(name)} is ${sayCell(one.society)} in ${cue.name}, but ${sayCell(before.one.society)} in ${before.cue.name}`;
    const remedy = "Look up with which society the writer is; a work from before a change may stay where it was.";
    yield { at: one.society, severity: "warning" as const, message, remedy };
  }
}

function societyOf({ text }: Cell): string {
  const read = readSociety(text);
  return "society" in read ? read.society : text.trim().toUpperCase();
}

/** The rarer of two spellings is told, at its first place. */
function* spellings(parts: Part[]) {
  const byName = new Map<string, Part[]>();
  for (const part of parts) {
    const alike = byName.get(part.name.text) ?? [];
    byName.set(part.name.text, alike);
    alike.push(part);
  }
  // Whoever is nearly many others is told once.
  const told = new Set<string>();
  for (const pair of nearNames([...byName.keys()])) {
    const [left = [], right = []] = pair.map((name) => byName.get(name) ?? []);
    const [rare, usual] = right.length > left.length ? [left, right] : [right, left];
    const [part, before] = [rare[0], usual[0]];
    if (!part || !before || part.isWriter !== before.isWriter) continue;
    const cues = new Set(usual.map(({ cue }) => cue));
    const numbers = new Set(usual.flatMap(({ ipi }) => ipi ?? []));
    const areInOneCue = rare.some(({ cue }) => cues.has(cue));
    const haveTwoNumbers = numbers.size > 0 && rare.some(({ ipi }) => ipi !== undefined && !numbers.has(ipi));
    if (areInOneCue || haveTwoNumbers || told.has(part.name.text)) continue;
    told.add(part.name.text);
    const message = `${part.cue.name} names ${sayCell(part.name)}, who is nearly ${sayCell(before.name)} in ${before.cue.name}`;
    const remedy = "If they are one, write the name as the society has it in every row.";
    yield {
      at: part.name,
      severity: "warning" as const,
      message,
      remedy,
      expected: before.name.text,
      actual: part.name.text,
    };
  }
}

function areNear(left: string, right: string): boolean {
  return nearNames([left, right]).length > 0;
}

function short({ text }: Cell): string {
  return text.slice(0, 60);
}
