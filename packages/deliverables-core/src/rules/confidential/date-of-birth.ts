import { privateRule } from "../../check/rule-kinds/private-rule.js";
import { datesOfBirth } from "../../papers/private/date-of-birth.js";

export const dateOfBirth = privateRule({
  code: "confidential/date-of-birth",
  title: "Date of birth",
  severity: "warning",
  kind: "date-of-birth",
  noun: "date of birth",
  isSaidInFilms: true,
  trace: datesOfBirth,
  why: "A birthday with a name is personal data, and of a child it is what must be kept safest.",
  fix: "Black it out properly, or say with `mayHold` that this paper needs it.",
  examples: () => [
    { lines: ["Date of birth: ____", "Born on the farm"], finds: [] },
    { lines: ["Name: Ann", "DOB: 4 May 2012"], finds: ["letter.txt holds a date of birth: DOB"] },
    {
      title: "In a column of a list",
      isTable: true,
      lines: ["Name,DOB,Role", "Ann Holly,04.05.2012,Speaker"],
      finds: ["list.csv holds a date of birth: DOB"],
    },
    {
      title: "A list that is asked for with it",
      isTable: true,
      lines: ["Name,Date of birth", "Ann Holly,04.05.2012"],
      mayHold: ["date-of-birth"],
      finds: [],
    },
    {
      title: "Under its label",
      lines: ["Date of birth", "04.05.2012"],
      finds: ["letter.txt holds a date of birth: Date of birth"],
    },
    {
      title: "Said in a film, and filled in on the first page of its script",
      name: "script.txt",
      lines: ["10:05:00:00 JO: My date of birth is 14 March 1984.", "Jo Smith\tDate of birth: 14.03.1984"],
      finds: ["script.txt holds a date of birth: Date of birth"],
    },
  ],
});
