import { cueSheetRule } from "../../check/rule-kinds/cue-sheet-rule.js";
import type { Contributor, Cue } from "../../cue-sheets/cue-sheet.js";
import { isSomebody, isUnnamed } from "../../cue-sheets/sides.js";
import { isSocietyAlone } from "../../cue-sheets/societies.js";
import { isAnonymous, isPublicDomain, namesNobody, pointsElsewhere } from "../../cue-sheets/stand-ins.js";
import { sayCell } from "../../tables/say-cell.js";
import { isPlaceholderOfName } from "../../tables/suspect-text.js";

const headings = "Title,Composer,Composer share,Publisher,Publisher share,Duration";

export const cueSheetName = cueSheetRule({
  code: "cue-sheet/name",
  title: "Word in the place of a name",
  severity: "error",
  why: 'A society pays each row by itself: "as above", "Various" and a dash cannot be paid, and the sheet comes back.',
  fix: "Write the whole name in every row, even if it is that of the row above; where there is nobody, take the share out too.",
  examples: () => [
    { sheet: [headings, "Dawn,Jo Do,100,Copyright Control,100,0:30", "Dusk,Trad.,,-,,0:30"], finds: [] },
    {
      sheet: [headings, "Dawn,as above,100,Hedge,100,0:30", "Dusk,N/K,100,Various,100,0:30", "Night,123,,Hedge,,0:30"],
      finds: [
        'Composer of Cue 1 is "as above", which names nobody',
        'Composer of Cue 2 is "N/K", which names nobody',
        'Publisher of Cue 2 is "Various", which names nobody',
        'Composer of Cue 3 is "123", which names nobody',
      ],
    },
    {
      title: "A share of nobody",
      sheet: [headings, "Dawn,Jo,100,-,100,0:30", "Dusk,,50,Hedge,100,0:30"],
      finds: ['Publisher of Cue 1 is "-", and has 100 %', "Cue 2 gives 50 % to a composer whom it does not name"],
    },
    {
      title: "Writers whom nobody knows",
      sheet: ["Title,Composer,Society,Duration", "Greensleeves,Anon.,PD,0:30", "Dawn,Anon,,0:30"],
      finds: ['Composer of Cue 2 is "Anon", and nothing says that the work is in the public domain'],
    },
    {
      title: "A society under a writer or a publisher, as a row has that slipped by a cell",
      sheet: [headings, "Dawn,Jo,100,GEMA,100,0:30", "Dusk,PRS for Music,100,Hedge,100,0:30", "Night,Koda,,SPA,,0:30"],
      finds: [
        'Publisher of Cue 1 is "GEMA", which is a society',
        'Composer of Cue 2 is "PRS for Music", which is a society',
      ],
    },
    { title: "Performers may be various", sheet: ["Title,Performer,Duration", "Dawn,Various,0:30"], finds: [] },
    {
      sheet: ["Title,Composer,Duration", "as above,Jo,0:30"],
      finds: ['Title of Cue 1 is "as above", which is no title'],
    },
  ],
  *look({ sheet }) {
    for (const cue of sheet.cues) {
      const { title } = cue.cells;
      if (title && pointsElsewhere(title.text) && !/^(ditto|same|above)$/i.test(title.text))
        yield { at: title, message: `Title of ${cue.name} is ${sayCell(title)}, which is no title` };
      for (const one of cue.contributors) {
        const message = faultOf(one, cue);
        if (message === undefined) continue;
        const isDoubt = one.name && isAnonymous(one.name.text);
        const remedy =
          "Find out who wrote it, or write Public domain into the cell of the society or of the publisher.";
        yield { at: one.name ?? one.at, message, ...(isDoubt && { severity: "warning" as const, remedy }) };
      }
    }
  },
});

function faultOf(contributor: Contributor, { name: cue, all }: Cue): string | undefined {
  const { party, name, share } = contributor;
  const what = party ?? "name";
  const whose = `${what.charAt(0).toUpperCase()}${what.slice(1)} of ${cue} is`;
  if (isUnnamed(contributor)) {
    const amount = share?.text.replace(/\s*%$/, "");
    return name
      ? `${whose} ${sayCell(name)}, and has ${amount} %`
      : `${cue} gives ${amount} % to ${withArticle(what)} whom it does not name`;
  }
  if (!name || !isSomebody(contributor) || isPlaceholderOfName(name.text)) return undefined;
  if (namesNobody(name.text, party)) return `${whose} ${sayCell(name)}, which names nobody`;
  if (party !== undefined && party !== "performer" && isSocietyAlone(name.text))
    return `${whose} ${sayCell(name)}, which is a society`;
  if (party === "performer" || !isAnonymous(name.text)) return undefined;
  const isFree = all.some(({ text }) => isPublicDomain(text));
  return isFree ? undefined : `${whose} ${sayCell(name)}, and nothing says that the work is in the public domain`;
}

function withArticle(word: string): string {
  return `${/^[aeiou]/.test(word) ? "an" : "a"} ${word}`;
}
