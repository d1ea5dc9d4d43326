import { type ColumnKind, cellFault, kindNames } from "../../check/cell-fault.js";
import { metAt, placeInSpec, tableRule, titleOf } from "../../check/rule-kinds/table-rule.js";
import { licenceDay } from "../../tables/licence-day.js";
import { isNotApplicable, isPublicDomain } from "../../tables/public-domain.js";
import { readMinor } from "../../tables/read-minor.js";
import { sayCell } from "../../tables/say-cell.js";
import { saysWithdrawn } from "../../tables/says-withdrawn.js";
import { signingDay } from "../../tables/signing-day.js";
import { isPlaceholder } from "../../tables/suspect-text.js";

const answer = "Write yes or no in it; the rest belongs into a column for notes.";
const amount = "Write the amount alone, such as 1200.00; the rest belongs into a column for notes.";
const remedies: { [kind in ColumnKind]?: string } = { "yes-no": answer, money: amount, number: amount };
const none = { reason: "" };
const asked = { columns: { item: {}, until: { kind: "date" } } } as const;

export const tableValue = tableRule({
  code: "table/value",
  title: "Cell that is not what its column holds",
  severity: "error",
  requirements: [],
  why: "A date that nobody can read is no date, and a number with a wrong check digit belongs to somebody else.",
  fix: "Write the cell as its column asks; dates are safest as 2027-01-31.",
  examples: () => [
    { table: ["Item,Until", "Aerial shot,2031-12-31", "Poem,31. Dezember 2031", "Song,31/12/2031"], asked, finds: [] },
    {
      table: ["Item,Until,Fee,Country,ISRC", "Aerial shot,31.02.2031,about 200,UK,GBDIT260000"],
      asked: {
        columns: { ...asked.columns, fee: { kind: "money" }, country: { kind: "country" }, isrc: { kind: "isrc" } },
      },
      finds: [
        'Until of row 2 is "31.02.2031": that month has no day 31',
        'Fee of row 2 is "about 200": it is no amount of money',
        'Country of row 2 is "UK": ISO 3166 has no country of this code; did you mean "GB"?',
        'ISRC of row 2 is "GBDIT260000": it has 11 characters, expected 12',
      ],
    },
    {
      title: "A date that can be two",
      table: ["Item,Until", "Aerial shot,03/04/2031"],
      asked,
      finds: ['unchecked: Until of row 2 is "03/04/2031": it can be 2031-04-03 or 2031-03-04'],
    },
    { table: ["Item,Until", "Aerial shot,03/04/2031"], asked: { ...asked, dateOrder: "day-first" }, finds: [] },
    {
      title: "Nobody knows whether a child is one",
      table: ["Name,Role,Under 18", "Bo Holly,Son,?"],
      asked: { preset: "contributors" },
      finds: ['Under 18 of row 2 is "?": it says neither yes nor no'],
    },
    {
      title: "An age says who is a child",
      table: ["Name,Role,Under 18", "Bo Holly,Son,12", "Jo Holly,Father,44"],
      asked: { preset: "contributors" },
      finds: [],
    },
    {
      title: "Half an answer is for a person",
      table: ["Name,Role,Release", "Jo Holly,Baker,Verbal on camera", "Bo Do,Miller,maybe"],
      asked: { preset: "contributors" },
      finds: [
        'Release of row 3 is "maybe": it says neither yes nor no',
        'unchecked: Release of row 2 is "Verbal on camera": it says neither yes nor no',
      ],
    },
    {
      title: "What belongs to everybody has no end",
      table: [
        "Item,Source,Until,Notes",
        "Storm,Agency,n/a (PD),",
        "Moon,NASA,n/a,Public domain",
        "Sea,Sky Library,n/a,",
      ],
      asked: { preset: "rights-log" },
      finds: ['Until of row 4 is "n/a": it is no date'],
    },
    {
      title: "A release that was taken back is told of by another rule",
      table: ["Name,Role,Release", "Bo Holly,Son,consent withdrawn 3.2.2027"],
      asked: { preset: "contributors" },
      finds: [],
    },
    {
      title: "A licence for ever",
      table: ["Item,Source,Until", "Aerial shot,Sky Library,in perpetuity"],
      asked: { preset: "rights-log" },
      finds: [],
    },
  ],
  *look(delivered) {
    const {
      rows,
      columns,
      columnsAsked,
      clock,
      asked: { dateOrder, preset },
      table,
    } = delivered;
    for (const column of columnsAsked) {
      const { kind, name } = column;
      if (kind === undefined || !columns.has(name)) continue;
      if (table.untimed && kind === "timecode") continue;
      const asks = placeInSpec(delivered, column, "kind");
      let wrong = 0;
      for (const row of rows) {
        const at = row.cells.get(name);
        // Of a placeholder another rule tells, but for one that stands in the place of yes or no: "?" under "Under 18" is neither.
        const isTold = at !== undefined && kind !== "yes-no" && isPlaceholder(at.text);
        // Under "Release" a day is the day of signing.
        const isSigned = name === "release" && kind === "yes-no" && signingDay(at?.text ?? "", dateOrder) !== undefined;
        const isCounted =
          kind === "date" && name === "until" && !("reason" in (licenceDay(row, name, dateOrder).read ?? none));
        const isAge = name === "minor" && kind === "yes-no" && readMinor(at?.text ?? "") !== undefined;
        const isFree = kind === "date" && at !== undefined && isNotApplicable(at.text) && isPublicDomain(row);
        // What a release or a clearance is that was taken back, another rule tells.
        const isWithdrawn = preset !== undefined && /^(release|cleared)$/.test(name) && saysWithdrawn(at?.text ?? "");
        const isReadElsewhere = isTold || isWithdrawn || isSigned || isCounted || isAge || isFree;
        const fault = at && !isReadElsewhere ? cellFault(kind, at, clock, dateOrder) : undefined;
        if (!at || !fault) continue;
        wrong += 1;
        const { reason, suggestion, unsure } = fault;
        const meant = suggestion === undefined ? "" : `; did you mean "${suggestion}"?`;
        const message = `${titleOf(delivered, column)} of ${row.inSentence} is ${sayCell(at)}: ${reason}${meant}`;
        if (unsure)
          yield {
            at,
            asks,
            unchecked: true,
            message,
            remedy: remedies[kind] ?? "Write it so that it can only be read in one way.",
          };
        else
          yield {
            at,
            asks,
            message,
            actual: at.text,
            expected: suggestion ?? kindNames[kind],
            ...(remedies[kind] && { remedy: remedies[kind] }),
          };
      }
      if (wrong === 0) yield* metAt(asks, kindNames[kind], "in every row");
    }
  },
});
