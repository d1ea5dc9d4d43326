import { parseDay } from "../calendar-day.js";
import { nearest } from "../faults/did-you-mean.js";
import { pointerStep } from "../text/json-text.js";
import { formFault, isFlag, isListOfParts, isText } from "./part-faults.js";
import type { SheetFault } from "./sheet-fault.js";
import type { SchemaNode } from "./vocabulary-place.js";

/** What a sheet says of itself where it does not extend another one, which has said it. */
const inherited = ["description", "covers", "notCovered", "disclaimer"];
const texts = ["id", "version", "title", "description", "covers", "notCovered", "disclaimer"];
const headKeys = [
  ...["$schema", ...texts, "extends", "from", "until", "date", "template", "sources", "source", "section"],
  ...["production", "variables", "names", "forbidden", "deliverables", "when"],
];

/** What is wrong with what a sheet says of itself: keys that it lacks or does not have, and a day that there is not. */
export function headFaults(sheet: SchemaNode): SheetFault[] {
  return [
    ...texts.flatMap((key) =>
      (typeof sheet[key] === "string" && sheet[key] !== "") ||
      (sheet[key] === undefined && sheet.extends !== undefined && inherited.includes(key))
        ? []
        : [{ pointer: "", message: `The sheet needs "${key}", a text` }],
    ),
    ...Object.keys(sheet).flatMap((key) => {
      if (headKeys.includes(key)) return [];
      const meant = nearest(key, headKeys);
      const why = meant ? `did you mean "${meant}"?` : `it takes ${headKeys.slice(1).join(", ")}`;
      return [{ pointer: pointerStep(key), message: `A sheet has no key "${key}"; ${why}` }];
    }),
    ...formFault(sheet, "template", "", "true or false", isFlag),
    ...(["source", "section"] as const).flatMap((key) => formFault(sheet, key, "", "a text", isText)),
    ...formFault(sheet, "when", "", 'a list of cases, { "if": …, "then": … }', isListOfParts),
    ...formFault(
      sheet,
      "extends",
      "",
      'a client schema such as "dpp-as11-hd@1.1", or a sheet such as "./house.client.jsonc"',
      isText,
    ),
    ...(["from", "until"] as const).flatMap((key) =>
      formFault(sheet, key, "", 'a day that there is, such as "2026-12-31"', isDay),
    ),
    ...(isDay(sheet.from) && isDay(sheet.until) && sheet.until < sheet.from
      ? [
          {
            pointer: "/until",
            message: `The sheet holds until ${sheet.until}, which is before it begins to (${sheet.from})`,
          },
        ]
      : []),
    ...(sheet.date === undefined || isDate(sheet.date)
      ? []
      : [
          {
            pointer: "/date",
            message: `The date of the document is ${JSON.stringify(sheet.date)}; it takes a day, a month or a year that there is, such as "2026-11-25", "2026-11" or "2026"`,
          },
        ]),
  ];
}

function isDay(day: unknown): day is string {
  return typeof day === "string" && parseDay(day) !== undefined;
}

function isDate(date: unknown): boolean {
  if (typeof date !== "string") return false;
  const [, year, month = "01", day = "01"] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(date) ?? [];
  return year !== undefined && parseDay(`${year}-${month}-${day}`) !== undefined;
}
