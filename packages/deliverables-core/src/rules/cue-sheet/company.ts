import { cueSheetRule } from "../../check/rule-kinds/cue-sheet-rule.js";
import { companyIn } from "../../cue-sheets/companies.js";
import type { Cue } from "../../cue-sheets/cue-sheet.js";
import { wordsOfName } from "../../cue-sheets/names-of-people.js";
import { readOrigin } from "../../cue-sheets/origins.js";
import { type Part, partsOn } from "../../cue-sheets/parts-of-people.js";
import { sayCell } from "../../tables/say-cell.js";

const headings = "Title,Composer,Publisher,Duration";

export const company = cueSheetRule({
  code: "cue-sheet/company",
  title: "Company in the place of a writer",
  severity: "error",
  why: "A writer's share goes to a person: what stands under a company's name is paid to the wrong side, or to nobody.",
  fix: "Write the person who composed it; publisher, library and production company have columns of their own.",
  examples: () => [
    {
      title: "Writers who publish themselves",
      sheet: [headings, "Dawn,Ann Holly,Ann Holly,0:30", "Dusk,Jo Do,Jo Do Music Ltd,0:30"],
      finds: [],
    },
    {
      sheet: [headings, "Dawn,Hedge Musikverlag GmbH,Jo Do,0:30", "Dusk,Sonoton,Sonoton,0:40"],
      finds: [
        'Composer of Cue 1 is "Hedge Musikverlag GmbH", which is a company',
        'Composer of Cue 2 is "Sonoton", which is a company',
      ],
    },
    {
      title: "A name that may be a band's",
      sheet: ["Title,Composer,Performer,Duration", "Dawn,Hedge Music,,0:30", "Dusk,Roxy Music,Roxy Music,0:40"],
      finds: ['Composer of Cue 1 is "Hedge Music", which sounds like a company'],
    },
    {
      title: "The production company",
      sheet: ["Production company,Blackthorn Films,,", headings, "Dawn,Blackthorn Films,,0:30", "Dusk,Jo Do,,0:30"],
      finds: ['Composer of Cue 1 is "Blackthorn Films", which is the production company'],
    },
    {
      title: "The library itself, and a writer who has a label",
      sheet: [
        "Title,Composer,Publisher,Duration,Origin,Label,Cat No",
        "Dawn,Tidelib,Tidelib,0:30,L,Tidelib,TL 12",
        "Dusk,Kit Holly,,0:30,L,Kit Holly,KH 1",
      ],
      finds: ['Composer of Cue 1 is "Tidelib", as are publisher and label'],
    },
  ],
  *look({ sheet, spec }) {
    const companies = [sheet.header.company?.text, spec.production.company].filter((name) => name !== undefined);
    const producers = new Set(companies.map((name) => wordsOfName(name).join(" ")));
    const told = new Map<string, { part: Part; says: string; severity?: "warning"; times: number }>();
    for (const part of partsOn(sheet)) {
      const before = told.get(part.who);
      if (!part.isWriter || before) {
        if (before && part.isWriter) before.times += 1;
        continue;
      }
      const doubt = doubtOf(part, producers);
      if (doubt) told.set(part.who, { part, times: 1, ...doubt });
    }
    for (const { part, says, severity, times } of told.values()) {
      const { name, one, cue } = part;
      const whose = `${(one.party ?? "writer").replace(/^./, (letter) => letter.toUpperCase())} of ${cue.name}`;
      const more = times === 1 ? "" : `; so it is in ${times - 1} more ${times === 2 ? "place" : "places"}`;
      yield { at: name, message: `${whose} is ${sayCell(name)}, ${says}${more}`, ...(severity && { severity }) };
    }
  },
});

/** What is wrong with a name under a writer; undefined for a person's, and for a band's that plays its own music. */
function doubtOf({ name, who, cue }: Part, producers: Set<string>): { says: string; severity?: "warning" } | undefined {
  const is = companyIn(name.text);
  if (is !== "no" && producers.has(who)) return { says: "which is the production company" };
  if (cue.contributors.some((one) => one.party === "performer" && one.name && isSame(one.name.text, who)))
    return undefined;
  if (is === "surely") return { says: "which is a company" };
  if (is === "perhaps") return { says: "which sounds like a company", severity: "warning" };
  return isOwnLibrary(who, cue) ? { says: "as are publisher and label", severity: "warning" } : undefined;
}

/** A library's music by nobody else. People have two names, and some of them have a label and call it like themselves. */
function isOwnLibrary(who: string, { cells, contributors }: Cue): boolean {
  const { origin, label } = cells;
  if (!label || who.includes(" ") || readOrigin(origin?.text ?? "") !== "library" || !isSame(label.text, who))
    return false;
  return contributors.some(({ party, name }) => party === "publisher" && name && isSame(name.text, who));
}

function isSame(name: string, who: string): boolean {
  return wordsOfName(name).join(" ") === who;
}
