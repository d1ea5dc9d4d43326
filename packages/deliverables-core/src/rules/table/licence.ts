import { headingOf, tableRule } from "../../check/rule-kinds/table-rule.js";
import { pointsElsewhere } from "../../cue-sheets/stand-ins.js";
import { quote } from "../../papers/quote.js";
import type { Spec } from "../../spec/spec.js";
import { isOwnOrFree, namesNoOwner, readLicence } from "../../tables/licence-words.js";
import { plainWords } from "../../tables/plain-words.js";
import { sayCell } from "../../tables/say-cell.js";
import { isPlaceholder } from "../../tables/suspect-text.js";
import type { Cell } from "../../tables/table.js";

const headings = "Item,Source,Licence";

export const licence = tableRule({
  code: "table/licence",
  title: "Licence that is none",
  severity: "error",
  why: "Whoever is asked for the licence later finds that there is none, when the programme is on air and the price is the owner's.",
  fix: "Write the number of the licence and whose it is; where there is none yet, get it or replace the item.",
  examples: () => [
    {
      table: [headings, "Dawn,Hedge,L-12", "Poem,Own,n/a", "Map,Public domain,-", "Clip,Sky,"],
      asked: { preset: "rights-log" },
      finds: [],
    },
    {
      table: [headings, "Dawn,Hedge,expired", "Poem,Holly,to be signed", "Clip,Sky,none"],
      asked: { preset: "rights-log" },
      finds: [
        'Licence of row 2 is "expired"',
        'Licence of row 3 is "to be signed"',
        'unchecked: Whether row 4 is licensed is not known: Licence is "none", and nothing says that the item is your own or free',
      ],
    },
    {
      title: "A number that is taken back, and a licence for some uses",
      table: [
        headings,
        "Dawn,Hedge,L-12 (expired)",
        "Poem,Holly,CC BY-NC 4.0",
        "Map,Atlas,CC BY 4.0",
        "Clip,Sky,L-13 (2026)",
      ],
      asked: { preset: "rights-log" },
      finds: [
        'unchecked: Whether row 2 is licensed is not known: Licence is "L-12 (expired)"',
        'unchecked: Whether row 3 is licensed is not known: Licence is "CC BY-NC 4.0"',
      ],
    },
    {
      title: "The production's own",
      table: [headings, "Dawn,Hedgerow Pictures,n/a"],
      asked: { preset: "rights-log" },
      production: { company: "Hedgerow Pictures" },
      finds: [],
    },
    {
      title: "Where it was found is not whose it is",
      table: [headings, "Dawn,Google,L-12", "Poem,n/a,L-13", "Map,ditto,L-14"],
      asked: { preset: "rights-log" },
      finds: [
        'Source of row 2 is "Google", which does not say whose it is',
        'Source of row 3 is "n/a", which does not say whose it is',
        'Source of row 4 is "ditto", which does not say whose it is',
      ],
    },
    {
      title: "For another production",
      table: [
        headings,
        'Dawn,Hedge,"Licence for ""The Ditch"" only"',
        'Dusk,Hedge,"For ""Dusk"" only"',
        'Night,Hedge,"For ""The Long Field"" only"',
      ],
      asked: { preset: "rights-log" },
      finds: ['Licence of row 2 is "Licence for "The Ditch" only", and the production is "The Long Field"'],
    },
  ],
  *look(delivered) {
    const { rows, columns, asked, spec } = delivered;
    const company = plainWords(spec.production.company ?? "");
    if (!asked.preset || !["rights-log", "archive-log", "music-licences"].includes(asked.preset)) return;
    const titleOf = (name: string) => headingOf(delivered, name)?.text ?? name;
    for (const { cells, all, inSentence } of rows) {
      const isOurs = company !== "" && all.some(({ text }) => plainWords(text) === company);
      const isFree = isOurs || all.some(({ text }) => isOwnOrFree(text));
      const stated = columns.has("licence") ? cells.get("licence") : undefined;
      const says = stated && !isPlaceholder(stated.text) ? readLicence(stated.text) : "named";
      if (stated && says === "lapsed")
        yield {
          at: stated,
          message: `${titleOf("licence")} of ${inSentence} is ${sayCell(stated)}`,
          actual: stated.text,
        };
      else if (stated && says === "none" && !isFree) {
        const message = `Whether ${inSentence} is licensed is not known: ${titleOf("licence")} is ${sayCell(stated)}, and nothing says that the item is your own or free`;
        const remedy = "Write the number of the licence, or that the item is your own or in the public domain.";
        yield { at: stated, unchecked: true, message, remedy };
      } else if (stated && says === "doubtful") {
        const message = `Whether ${inSentence} is licensed is not known: ${titleOf("licence")} is ${sayCell(stated)}`;
        const remedy =
          "Ask whether it holds for this programme; then write its number alone, and the rest under Notes.";
        yield { at: stated, unchecked: true, message, remedy };
      } else if (stated && isOnlyForAnother(stated.text, spec, all))
        yield {
          at: stated,
          message: `${titleOf("licence")} of ${inSentence} is ${sayCell(stated)}, and the production is ${quote(spec.production.title)}`,
          expected: spec.production.title,
          actual: stated.text,
        };
      const source = columns.has("source") ? cells.get("source") : undefined;
      const isExcuse = source !== undefined && /^fair (use|dealing)$/.test(plainWords(source.text));
      if (!source || (isFree && !isExcuse) || isPlaceholder(source.text)) continue;
      if (!namesNoOwner(source.text) && !pointsElsewhere(source.text)) continue;
      const message = `${titleOf("source")} of ${inSentence} is ${sayCell(source)}, which does not say whose it is`;
      yield { at: source, message, actual: source.text };
    }
  },
});

const only = /\b(only|solely|exclusively|nur|ausschlie(?:ß|ss)lich|seulement|uniquement|exclusivement)\b/i;

/** Whether a licence holds only for what it names in quotes, and that is neither this production nor the item itself. */
function isOnlyForAnother(text: string, { production, episodes = [] }: Spec, all: readonly Cell[]): boolean {
  if (!only.test(text)) return false;
  const named = [...text.matchAll(/["“„«]\s?([^"“”„«»]{2,80}?)\s?["”“»]/g)].map(([, name = ""]) => name);
  const own = [production, ...episodes].flatMap(({ title, productionNumber }) =>
    [title, productionNumber].filter((one) => one !== undefined),
  );
  const known = [...own, ...all.map((cell) => cell.text)].map(plainWords);
  return (
    named.length > 0 &&
    !named.some((name) => known.includes(plainWords(name))) &&
    !own.some((one) => plainWords(text).includes(plainWords(one)))
  );
}
