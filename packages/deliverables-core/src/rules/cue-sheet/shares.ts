import { cueSheetRule } from "../../check/rule-kinds/cue-sheet-rule.js";
import type { Contributor, Cue, CueSheet } from "../../cue-sheets/cue-sheet.js";
import { readShare } from "../../cue-sheets/share.js";
import { ofSide, type Side } from "../../cue-sheets/sides.js";
import { nameTheHeading } from "../../cue-sheets/unread-headings.js";
import type { CueSheetDeliverable } from "../../spec/spec.js";
import {
  absolute,
  add,
  compare,
  fromNumber,
  type Rational,
  rational,
  subtract,
  toDecimalString,
} from "../../timecode/rational.js";

/** Three times 33.33 lack 0.01; six times 16.67 are 0.02 too much. */
const usualTolerance = 0.06;

const headings = "No,Title,Duration,Role,Name,Share";

export const shares = cueSheetRule({
  code: "cue-sheet/shares",
  title: "Sum of the shares",
  severity: "error",
  requirements: ["shares", "shareTolerance"],
  why: "Where the shares do not add up, nobody is paid until the writers and publishers have agreed again.",
  fix: "Ask the publisher for the split that is registered, and write it as the client counts it.",
  clause:
    "Each side to 100: the template of ASCAP and BMI. Everybody to 100: several production tools. Each side to 50: writer and publisher of one 100.",
  examples: () => [
    {
      sheet: [headings, "1,Dawn,0:30,Composer,Jo,50", "1,Dawn,0:30,Composer,Ann,50", "1,Dawn,0:30,Publisher,Hedge,100"],
      asked: { shares: "each-side-100" },
      finds: [],
    },
    {
      title: "A whole column that is missing or has another heading is told once",
      sheet: ["Title,Composer,Duration,Quote", "Dawn,Jo,0:30,100", "Dusk,Kit,0:30,100"],
      asked: { shares: "each-side-100" },
      finds: ["No cue has shares"],
    },
    {
      title: "One of a side's headings is not known",
      sheet: [
        "Title,Composer,Writer quota,Publisher,Publisher share,Duration",
        "Dawn,Jo,100,Hedge,100,0:30",
        "Dusk,Kit,100,Hedge,90,0:30",
      ],
      asked: { shares: "each-side-100" },
      finds: ["No writer has a share", "Shares of the publishers of Cue 2 add up to 90 %, expected 100 %"],
    },
    {
      title: "A work that belongs to everybody has no publisher",
      sheet: [headings, "1,Dawn,0:30,Composer,Trad.,100", "1,Dawn,0:30,Publisher,Public domain,"],
      asked: { shares: "each-side-100" },
      finds: [],
    },
    {
      title: "A work that is not published",
      sheet: [headings, "1,Dawn,0:30,Composer,Jo,100", "1,Dawn,0:30,Publisher,(unpublished),"],
      asked: { shares: "each-side-100" },
      finds: [],
    },
    {
      title: "Thirds are rounded",
      sheet: ["Title,Composer,Duration", "Dawn,Jo (33.33%) / Ann (33.33%) / Bo (33.33%),0:30"],
      asked: { shares: "each-side-100" },
      finds: [],
    },
    {
      sheet: [headings, "1,Dawn,0:30,Composer,Jo,50", "1,Dawn,0:30,Composer,Ann,40", "1,Dawn,0:30,Publisher,Hedge,100"],
      asked: { shares: "each-side-100" },
      finds: ["Shares of the writers of Cue 1 add up to 90 %, expected 100 %"],
    },
    {
      sheet: [headings, "1,Dawn,0:30,Composer,Jo,100", "1,Dawn,0:30,Publisher,Hedge,100"],
      asked: { shares: "all-100" },
      finds: ["Shares of Cue 1 add up to 200 %, expected 100 %"],
    },
    {
      sheet: [headings, "1,Dawn,0:30,Composer,Jo,50", "1,Dawn,0:30,Publisher,Hedge,40"],
      asked: { shares: "each-side-50" },
      finds: ["Shares of the publishers of Cue 1 add up to 40 %, expected 50 %"],
    },
    {
      title: "Half of a royalty for nobody",
      sheet: [headings, "1,Dawn,0:30,Composer,Jo,50"],
      asked: { shares: "each-side-50" },
      finds: ["Cue 1 names no publisher, and each side is expected to have 50 %"],
    },
    {
      sheet: [headings, "1,Dawn,0:30,Composer,Jo,", "2,Dusk,0:30,Composer,Jo,100"],
      asked: { shares: "each-side-100" },
      finds: ["Cue 1 has no shares"],
    },
    {
      title: "A dash in the place of a publisher says that there is none",
      sheet: ["Title,Composer,Composer share,Publisher,Publisher share,Duration", "Dawn,Jo,100,-,,0:30"],
      asked: { shares: "each-side-100" },
      finds: [],
    },
    {
      title: "A sheet of parts of one",
      sheet: [headings, "1,Dawn,0:30,Composer,Jo,1", "2,Dusk,0:30,Composer,Jo,0.5", "2,Dusk,0:30,Composer,Ann,0.4"],
      asked: { shares: "each-side-100" },
      finds: ["Shares of the writers of Cue 2 add up to 90 %, expected 100 %"],
    },
    {
      title: "A share without a side",
      sheet: [headings, "1,Dawn,0:30,Dancer,Jo,100"],
      asked: { shares: "each-side-100" },
      finds: ['unchecked: Shares of Cue 1 were not added up: "Jo" is neither a writer nor a publisher'],
    },
  ],
  *look({ sheet, asked }) {
    const { shares: model, shareTolerance = usualTolerance } = asked;
    if (!model) return;
    const tolerance = fromNumber(shareTolerance) ?? rational(0);
    let told = 0;
    const people = sheet.cues.flatMap(({ contributors }) => contributors.filter(({ party }) => party !== "performer"));
    if (sheet.cues.length > 1 && people.length > 1 && people.every(({ share }) => share === undefined)) {
      const remedy = nameTheHeading(sheet, "share");
      yield { at: sheet.headings?.[0], asks: "shares", message: "No cue has shares", ...(remedy && { remedy }) };
      return;
    }
    const untold = model === "all-100" ? [] : sidesWithoutShares(sheet);
    for (const side of untold) {
      const one = side === "writers" ? "writer" : "publisher";
      const remedy = nameTheHeading(sheet, side === "writers" ? "composerShare" : "publisherShare");
      told += 1;
      yield { at: sheet.headings?.[0], asks: "shares", message: `No ${one} has a share`, ...(remedy && { remedy }) };
    }
    for (const cue of sheet.cues) {
      const sides = sidesOf(cue, model).filter(({ side }) => side === undefined || !untold.includes(side));
      const shown = sides.flatMap(({ contributors }) => contributors);
      const stranger =
        model === "all-100"
          ? undefined
          : cue.contributors.find((one) => one.share && one.party !== "performer" && !shown.includes(one));
      if (stranger) {
        told += 1;
        const who = stranger.name?.text.slice(0, 60) ?? "somebody";
        const message = `Shares of ${cue.name} were not added up: "${who}" is neither a writer nor a publisher`;
        yield {
          at: stranger.at,
          asks: "shares",
          unchecked: true,
          message,
          remedy: "Give everybody a role that says which side they are on.",
        };
        continue;
      }
      // Of a cue that names nobody, that is the fault.
      if (cue.contributors.length === 0 && sheet.cues.some(({ contributors }) => contributors.length > 0)) continue;
      if (untold.length > 0 && shown.length === 0) continue;
      if (shown.every(({ share }) => share === undefined)) {
        told += 1;
        yield { at: cue.at, asks: "shares", message: `${cue.name} has no shares` };
        continue;
      }
      for (const { whose, contributors, expected } of sides) {
        if (model === "each-side-50" && contributors.length === 0) {
          told += 1;
          const side = whose.includes("writers") ? "writer" : "publisher";
          const message = `${cue.name} names no ${side}, and each side is expected to have 50 %`;
          yield { at: cue.at, asks: "shares", message, expected: "50 %", actual: `no ${side}` };
          continue;
        }
        const sum = sumOfShares(contributors);
        // A share that is none has its own finding; a side with nobody on it has nothing to add up.
        if (!sum || compare(absolute(subtract(sum, rational(expected))), tolerance) <= 0) continue;
        told += 1;
        const actual = `${toDecimalString(sum, 4)} %`;
        const message = `Shares of ${whose}${cue.name} add up to ${actual}, expected ${expected} %`;
        yield {
          at: contributors.find(({ share }) => share)?.share ?? cue.at,
          asks: "shares",
          message,
          expected: `${expected} %`,
          actual,
        };
      }
    }
    if (told === 0 && sheet.cues.length > 0)
      yield { met: true, asks: "shares", expected: model, actual: "every cue adds up" };
  },
});

type Model = NonNullable<CueSheetDeliverable["shares"]>;

/** Of one cue it may be chance. */
const fewestCues = 2;

/** Sides of which nobody has a share in the whole sheet: a column that is missing or has another heading. */
function sidesWithoutShares({ cues }: CueSheet): Side[] {
  return (["writers", "publishers"] as const).filter((side) => {
    const named = cues.map((cue) => ofSide(cue, side)).filter((people) => people.length > 0);
    return named.length >= fewestCues && named.flat().every(({ share }) => share === undefined);
  });
}

interface SideShares {
  /** Undefined where both are added up together. */
  side?: Side;
  whose: string;
  contributors: Contributor[];
  expected: number;
}

function sidesOf(cue: Cue, model: Model): SideShares[] {
  if (model === "all-100") {
    const contributors = cue.contributors.filter(({ party }) => party !== "performer");
    return [{ whose: "", contributors, expected: 100 }];
  }
  const expected = model === "each-side-100" ? 100 : 50;
  return (["writers", "publishers"] as const).map((side) => ({
    side,
    whose: `the ${side} of `,
    contributors: ofSide(cue, side),
    expected,
  }));
}

/** Undefined when nobody is there, and when one of the shares is no number. */
function sumOfShares(contributors: Contributor[]): Rational | undefined {
  if (contributors.length === 0) return undefined;
  let sum = rational(0);
  for (const { share, isPercentAmongParts } of contributors) {
    const percent = share && readShare(share.text);
    if ((percent && "reason" in percent) || isPercentAmongParts) return undefined;
    if (percent) sum = add(sum, percent);
  }
  return sum;
}
