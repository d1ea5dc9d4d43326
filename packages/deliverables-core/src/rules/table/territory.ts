import { headingOf, metAt, tableRule } from "../../check/table-rule.js";
import { joinWords } from "../../spec/requirement.js";
import { covers, readTerritory } from "../../tables/read-territory.js";
import { sayCell } from "../../tables/say-cell.js";

const headings = "Item,Source,Territory";
const uk = { preset: "rights-log", rights: { territories: ["GB", "IE"] } } as const;
const asked = { preset: uk.preset, rights: { territories: [...uk.rights.territories] } };

export const territory = tableRule({
  code: "table/territory",
  title: "Where a licence holds",
  severity: "error",
  requirements: ["rights/territories"],
  why: "A programme that is sold to a country for which one clip is not licensed cannot be shown there.",
  fix: "Have the licence extended, replace the item, or take the country out of what is asked for.",
  examples: [
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
    { table: ["Item,Source", "Dawn,Hedge"], asked, finds: ["There is no column for the territory of a licence"] },
  ],
  *look(delivered) {
    const {
      rows,
      columns,
      headings,
      asked: { rights },
    } = delivered;
    const wanted = rights?.territories;
    if (!wanted || !headings) return;
    const asks = "rights/territories";
    if (!columns.has("territory")) {
      yield { at: headings[0], asks, message: "There is no column for the territory of a licence" };
      return;
    }
    const expected = joinWords(wanted, "and");
    let wrong = 0;
    for (const row of rows) {
      const at = row.cells.get("territory");
      const licensed = at && readTerritory(at.text);
      const answers = wanted.map((one) => (licensed ? covers(licensed, one) : false));
      if (answers.every((answer) => answer === true)) continue;
      wrong += 1;
      const title = headingOf(delivered, "territory")?.text ?? "Territory";
      const lacking = wanted.filter((_, index) => answers[index] === false);
      const unknown = wanted.filter((_, index) => answers[index] === undefined);
      const lower = row.name.toLowerCase();
      if (!at)
        yield {
          at: row.places.get("territory") ?? row.at,
          asks,
          message: `${row.name} does not say for which territory it is licensed`,
          expected,
        };
      else if (lacking.length > 0) {
        const verb = lacking.length === 1 ? "is" : "are";
        const message = `${title} of ${lower} is ${sayCell(at)}, expected ${expected}: ${joinWords(lacking, "and")} ${verb} not covered`;
        yield { at, asks, message, expected, actual: at.text };
      } else {
        const message = `${title} of ${lower} is ${sayCell(at)}, of which ${joinWords(unknown, "and")} cannot be told`;
        yield { at, asks, unchecked: true, message, remedy: "List the countries by their names or codes." };
      }
    }
    if (wrong === 0) yield* metAt(asks, expected, "in every row");
  },
});
