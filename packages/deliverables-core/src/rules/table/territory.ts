import { licenceRule } from "../../check/rule-kinds/licence-rule.js";
import { covers, readTerritory } from "../../tables/read-territory.js";

const headings = "Item,Source,Territory";
const uk = { preset: "rights-log", rights: { territories: ["GB", "IE"] } } as const;
const asked = { preset: uk.preset, rights: { territories: [...uk.rights.territories] } };

export const territory = licenceRule({
  code: "table/territory",
  title: "Where a licence holds",
  severity: "error",
  right: "territories",
  column: "territory",
  heading: "Territory",
  noun: "the territory of a licence",
  question: "for which territory it is licensed",
  read: readTerritory,
  covers,
  spellOut: "List the countries by their names or codes.",
  why: "A programme that is sold to a country for which one clip is not licensed cannot be shown there.",
  fix: "Have the licence extended, replace the item, or take the country out of what is asked for.",
  examples: () => [
    {
      table: [headings, "Dawn,Hedge,World", "Poem,Holly,UK & Ireland", "Clip,Sky,World excluding USA"],
      asked,
      finds: [],
    },
    {
      table: [headings, "Dawn,Hedge,UK", "Poem,Holly,", "Clip,Sky,World ex. Ireland"],
      asked,
      finds: [
        'Territory of row 2 is "UK", expected GB and IE: IE is not covered',
        "Row 3 does not say for which territory it is licensed",
        'Territory of row 4 is "World ex. Ireland", expected GB and IE: IE is not covered',
      ],
    },
    {
      title: "A region whose borders are the licence's own",
      table: [headings, "Dawn,Hedge,Europe"],
      asked,
      finds: ['unchecked: Territory of row 2 is "Europe", of which GB and IE cannot be told'],
    },
    {
      title: "What is granted and taken back",
      table: [
        headings,
        '"Dawn",Hedge,"UK & Ireland (option, not exercised)"',
        "Poem,Holly,UK & Ireland (incl. Channel Islands)",
      ],
      asked,
      finds: [
        'unchecked: Territory of row 2 is "UK & Ireland (option, not exercised)", of which GB and IE cannot be told: "option, not exercised" may take it back',
      ],
    },
    { table: ["Item,Source", "Dawn,Hedge"], asked, finds: ["There is no column for the territory of a licence"] },
  ],
});
