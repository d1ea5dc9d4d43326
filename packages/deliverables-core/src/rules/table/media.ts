import { licenceRule } from "../../check/rule-kinds/licence-rule.js";
import type { TableDeliverable } from "../../spec/spec.js";
import { coversMedium, readMedia } from "../../tables/read-media.js";

const headings = "Item,Source,Media";
const asked: Partial<TableDeliverable> = { preset: "rights-log", rights: { media: ["television", "on-demand"] } };

export const licensedMedia = licenceRule({
  code: "table/media",
  title: "Media for which a licence holds",
  severity: "error",
  right: "media",
  column: "media",
  heading: "Media",
  noun: "the media of a licence",
  question: "for which media it is licensed",
  read: readMedia,
  covers: coversMedium,
  spellOut: 'Name the media one by one, or write "all media".',
  why: "A clip that is licensed for broadcast only takes the whole programme off the catch-up service.",
  fix: "Have the licence extended, or replace the item.",
  examples: () => [
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
      title: "What is granted and taken back",
      table: [headings, "Dawn,Hedge,TV and VOD (7 days only)"],
      asked,
      finds: [
        'unchecked: Media of row 2 is "TV and VOD (7 days only)", of which television and on-demand cannot be told: "7 days only" may take it back',
      ],
    },
    {
      table: [headings, "Dawn,Hedge,TV and ancillary"],
      asked,
      finds: ['unchecked: Media of row 2 is "TV and ancillary", of which on-demand cannot be told'],
    },
  ],
});
