import { headingOf, metAt, tableRule } from "../../check/table-rule.js";
import { joinWords } from "../../spec/requirement.js";
import type { TableDeliverable } from "../../spec/spec.js";
import { coversMedium, readMedia } from "../../tables/read-media.js";
import { sayCell } from "../../tables/say-cell.js";

const headings = "Item,Source,Media";
const asked: Partial<TableDeliverable> = { preset: "rights-log", rights: { media: ["television", "on-demand"] } };

export const licensedMedia = tableRule({
  code: "table/media",
  title: "Media for which a licence holds",
  severity: "error",
  requirements: ["rights/media"],
  why: "A clip that is licensed for broadcast only takes the whole programme off the catch-up service.",
  fix: "Have the licence extended, or replace the item.",
  examples: [
    { table: [headings, "Dawn,Hedge,All media", 'Poem,Holly,"TV, SVOD and AVOD"'], asked, finds: [] },
    {
      table: [headings, "Dawn,Hedge,TV", "Poem,Holly,"],
      asked,
      finds: [
        'Media of row 2 is "TV", expected television and on-demand: on-demand is not covered',
        "Row 3 does not say for which media it is licensed",
      ],
    },
    {
      table: [headings, "Dawn,Hedge,TV and ancillary"],
      asked,
      finds: ['unchecked: Media of row 2 is "TV and ancillary", of which on-demand cannot be told'],
    },
  ],
  *look(delivered) {
    const {
      rows,
      columns,
      headings,
      asked: { rights },
    } = delivered;
    const wanted = rights?.media;
    if (!wanted || !headings) return;
    const asks = "rights/media";
    if (!columns.has("media")) {
      yield { at: headings[0], asks, message: "There is no column for the media of a licence" };
      return;
    }
    const expected = joinWords(wanted, "and");
    let wrong = 0;
    for (const row of rows) {
      const at = row.cells.get("media");
      const licensed = at && readMedia(at.text);
      const answers = wanted.map((one) => (licensed ? coversMedium(licensed, one) : false));
      if (answers.every((answer) => answer === true)) continue;
      wrong += 1;
      const title = headingOf(delivered, "media")?.text ?? "Media";
      const lacking = wanted.filter((_, index) => answers[index] === false);
      const unknown = wanted.filter((_, index) => answers[index] === undefined);
      if (!at)
        yield {
          at: row.places.get("media") ?? row.at,
          asks,
          message: `${row.name} does not say for which media it is licensed`,
          expected,
        };
      else if (lacking.length > 0) {
        const verb = lacking.length === 1 ? "is" : "are";
        const message = `${title} of ${row.name.toLowerCase()} is ${sayCell(at)}, expected ${expected}: ${joinWords(lacking, "and")} ${verb} not covered`;
        yield { at, asks, message, expected, actual: at.text };
      } else {
        const message = `${title} of ${row.name.toLowerCase()} is ${sayCell(at)}, of which ${joinWords(unknown, "and")} cannot be told`;
        yield { at, asks, unchecked: true, message, remedy: 'Name the media one by one, or write "all media".' };
      }
    }
    if (wrong === 0) yield* metAt(asks, expected, "in every row");
  },
});
