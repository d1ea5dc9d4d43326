import { as11Rule } from "../../check/rule-kinds/as11-rule.js";
import { as11File, core, ukDpp } from "../../media/as11/as11-in-short.js";
import {
  coreTraits,
  type FieldTraits,
  sayAs11Field,
  sayAs11Set,
  sayAs11Value,
  ukDppTraits,
} from "../../media/as11/fields.js";
import { joinWords } from "../../spec/requirement.js";

type Value = string | number | boolean | undefined;

const withoutOriginator = { ...ukDpp, originator: undefined, pseVersion: undefined, signLanguage: "BSL" };

export const as11Complete = as11Rule<"core" | "ukDpp">({
  code: "as11/complete",
  title: "Complete AS-11 metadata",
  severity: "error",
  sets: ["core", "ukDpp"],
  why: "A broadcaster's system refuses a file whose metadata leave out what is mandatory, or contradict themselves.",
  fix: "Fill in what is missing, take out what must not be there, and write the file's metadata again.",
  clause: "AMWA AS-11 UK DPP HD 1.1.",
  examples: () => [
    { as11: { core: {}, ukDpp: {} }, file: as11File({ core, ukDpp }), finds: [] },
    {
      as11: { core: {}, ukDpp: {} },
      file: as11File(JSON.parse(JSON.stringify({ core, ukDpp: withoutOriginator }))),
      finds: [
        "AS-11 UK DPP does not state its PSE version, although PSE test is passed",
        "AS-11 UK DPP does not state its originator",
        "AS-11 UK DPP states its sign language (BSL), although signing is no",
      ],
    },
    {
      title: "Too long for its field",
      as11: { ukDpp: {} },
      file: as11File({ ukDpp: { ...ukDpp, synopsis: "x".repeat(251) } }),
      finds: ["AS-11 UK DPP synopsis has 251 characters, expected at most 250"],
    },
    {
      title: "What could not be read",
      as11: { ukDpp: {} },
      file: as11File({
        ukDpp: JSON.parse(JSON.stringify({ ...ukDpp, completionDate: undefined })),
        unread: { fields: ["completionDate"], why: "its header is not closed and complete" },
      }),
      finds: [
        "unchecked: Whether AS-11 UK DPP states its completion date is not known: its header is not closed and complete",
      ],
    },
  ],
  *look(set, { as11, set: values }) {
    const name = sayAs11Set(set);
    const traits: Readonly<Record<string, FieldTraits>> = set === "core" ? coreTraits : ukDppTraits;
    const known = values as Readonly<Record<string, Value>>;
    const unread: readonly string[] = set === "ukDpp" ? (as11.unread?.fields ?? []) : [];
    const missing = (isUnread: boolean) =>
      Object.entries(traits).flatMap(([field, { mandatory }]) =>
        mandatory && known[field] === undefined && unread.includes(field) === isUnread ? [sayAs11Field(field)] : [],
      );
    const [lacking, unknown] = [missing(false), missing(true)];
    if (lacking.length > 0) {
      const message = `${name} does not state its ${joinWords(lacking, "and")}`;
      yield { message, expected: joinWords(lacking, "and"), actual: "none" };
    }
    if (unknown.length > 0) {
      const message = `Whether ${name} states its ${joinWords(unknown, "and")} is not known: ${as11.unread?.why}`;
      yield { unchecked: true, message, remedy: "Ask for a file that was finished by its writer." };
    }
    for (const [field, trait] of Object.entries(traits)) yield* inItsPlace(name, field, trait, known);
  },
});

/** One field beside the one that it goes with, and within its length. */
function* inItsPlace(
  name: string,
  field: string,
  { goesWith, notWith, longest }: FieldTraits,
  known: Readonly<Record<string, Value>>,
) {
  const value = known[field];
  const other = goesWith && known[goesWith.field];
  if (goesWith && other !== undefined) {
    const because = `although ${sayAs11Field(goesWith.field)} is ${sayAs11Value(other)}`;
    const isCalledFor = goesWith.is === "anything" || (typeof other !== "number" && goesWith.is.includes(other));
    if (isCalledFor && value === undefined)
      yield { message: `${name} does not state its ${sayAs11Field(field)}, ${because}`, actual: "none" };
    if (value !== undefined && typeof other !== "number" && notWith?.includes(other)) {
      const actual = sayAs11Value(value);
      yield { message: `${name} states its ${sayAs11Field(field)} (${actual}), ${because}`, expected: "none", actual };
    }
  }
  const length = typeof value === "string" ? [...value].length : 0;
  if (longest !== undefined && length > longest)
    yield {
      message: `${name} ${sayAs11Field(field)} has ${length} characters, expected at most ${longest}`,
      expected: `at most ${longest} characters`,
      actual: `${length} characters`,
    };
}
