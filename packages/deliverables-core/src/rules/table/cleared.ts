import { headingOf, tableRule } from "../../check/rule-kinds/table-rule.js";
import { isNotApplicable, isPublicDomain } from "../../tables/public-domain.js";
import { readYesNo } from "../../tables/read-yes-no.js";
import { sayCell } from "../../tables/say-cell.js";
import { saysWithdrawn } from "../../tables/says-withdrawn.js";
import { signingDay } from "../../tables/signing-day.js";

const lateRelease =
  "Look at the release: put the date right if it is mistyped, and otherwise have it signed before the delivery.";
const withdrawnRelease =
  "Ask for a new release in writing, or take the person out of the programme; then bring the list up to date.";
const withdrawnItem = "Ask for it again in writing, or replace the item; then bring the list up to date.";
const headings = "Item,Source,Cleared";

export const cleared = tableRule({
  code: "table/cleared",
  title: "Item that is not cleared",
  severity: "error",
  why: "What is not cleared on the day of delivery is cleared at whatever price the owner then asks, or cut out.",
  fix: "Clear the item or replace it; where it is done, bring the list up to date.",
  examples: () => [
    {
      table: [headings, "Dawn,Hedge,yes", "Poem,Holly,paid", "Clip,Sky,✓"],
      asked: { preset: "rights-log" },
      finds: [],
    },
    {
      table: [headings, "Dawn,Hedge,pending", "Poem,Holly,", "Clip,Sky,see e-mail"],
      asked: { preset: "rights-log" },
      finds: [
        'Row 2 is not cleared: Cleared is "pending"',
        "Row 3 does not say whether it is cleared",
        'unchecked: Whether row 4 is cleared is not known: Cleared is "see e-mail"',
      ],
    },
    {
      title: "A question is no answer",
      table: [headings, "Dawn,Hedge,yes?"],
      asked: { preset: "rights-log" },
      finds: ['unchecked: Whether row 2 is cleared is not known: Cleared is "yes?"'],
    },
    {
      title: "A day under Release is the day of signing",
      table: ["Name,Release", "Jo Smith,14.11.2026", "Ann Holly,14.12.2026", "Bo Holly,unsigned"],
      asked: { preset: "contributors" },
      production: { dates: { delivery: "2026-12-04" } },
      finds: [
        "Release of row 3 is of 2026-12-14, after 2026-12-04 (delivery)",
        'Row 4 has no release: Release is "unsigned"',
      ],
    },
    {
      title: "Somebody took it back",
      table: ["Name,Release", "Jo Smith,Withdrawn", "Ann Holly,widerrufen am 3.2.2027", '"Bo Holly","not withdrawn"'],
      asked: { preset: "contributors" },
      finds: [
        'The release of row 2 was withdrawn: Release is "Withdrawn"',
        'The release of row 3 was withdrawn: Release is "widerrufen am 3.2.2027"',
      ],
    },
    {
      table: ["Name,Release", "Jo Smith,no", "Ann Holly,Release_Holly.pdf"],
      asked: { preset: "contributors" },
      finds: ['Row 2 has no release: Release is "no"'],
    },
  ],
  *look(delivered) {
    const {
      rows,
      columns,
      asked: { preset, dateOrder },
      spec,
    } = delivered;
    const delivery = spec.production.dates?.delivery;
    if (!preset) return;
    for (const name of ["cleared", "release"] as const) {
      if (!columns.has(name)) continue;
      const title = headingOf(delivered, name)?.text ?? name;
      for (const row of rows) {
        const at = row.cells.get(name);
        const answer = at && readYesNo(at.text);
        if (answer === true || (at && isNotApplicable(at.text) && isPublicDomain(row))) continue;
        const isClearance = name === "cleared";
        const lower = row.inSentence;
        if (!at)
          yield {
            at: row.places.get(name) ?? row.at,
            message: isClearance ? `${row.name} does not say whether it is cleared` : `${row.name} has no release`,
          };
        else if (saysWithdrawn(at.text)) {
          const message = `The ${isClearance ? "clearance" : "release"} of ${lower} was withdrawn: ${title} is ${sayCell(at)}`;
          yield { at, message, actual: at.text, remedy: isClearance ? withdrawnItem : withdrawnRelease };
        } else if (answer === false) {
          const what = isClearance ? "is not cleared" : "has no release";
          yield { at, message: `${row.name} ${what}: ${title} is ${sayCell(at)}`, actual: at.text };
        } else if (name === "release") {
          const signed = signingDay(at.text, dateOrder);
          if (!delivery || !signed || !("date" in signed) || signed.date <= delivery) continue;
          const message = `${title} of ${lower} is of ${signed.date}, after ${delivery} (delivery)`;
          yield { at, message, expected: `at the latest ${delivery}`, actual: at.text, remedy: lateRelease };
        } else if (isClearance) {
          const message = `Whether ${lower} is cleared is not known: ${title} is ${sayCell(at)}`;
          yield {
            at,
            unchecked: true,
            message,
            remedy: "Write yes or no in it; the rest belongs into a column for notes.",
          };
        }
      }
    }
  },
});
