import { paperRule } from "../../check/rule-kinds/paper-rule.js";
import type { Contents, FormField } from "../../papers/contents.js";
import { leftEmpty } from "../../papers/left-empty.js";
import { paperOf, paperWith } from "../../papers/paper-in-short.js";
import { quote } from "../../papers/quote.js";
import { sayCount } from "../../report/amounts.js";
import { joinWords } from "../../spec/requirement.js";

const date = { name: "Date", filled: false, required: true, page: 2 };
const company = { name: "Company", filled: true, required: true, page: 1 };
const notes = { name: "Notes", filled: false, required: false, page: 2 };

export const filled = paperRule({
  code: "document/filled",
  title: "Form that is not filled in",
  severity: "error",
  requirements: ["filled"],
  asks: "filled",
  why: "A form with an empty field comes back by return of post.",
  fix: "Fill in the field; if nothing belongs there, write so.",
  clause: "ISO 32000-1, 12.7.3: bit 2 of a field's flags says that it must have a value.",
  examples: () => [
    { paper: paperWith({ formFields: [company, notes] }), asked: { filled: true }, finds: [] },
    {
      paper: paperWith({ formFields: [company, date, notes] }),
      asked: { filled: true },
      finds: ['1 field of LFD1001A_PSE.pdf is empty: "Date"'],
    },
    {
      title: "Where the form requires no field, every one counts",
      paper: paperWith({ formFields: [notes] }),
      asked: { filled: true },
      finds: ['1 field of LFD1001A_PSE.pdf is empty: "Notes"'],
    },
    {
      title: "A field to sign in is one of them",
      paper: paperWith({ formFields: [company], signatures: { fields: [{ name: "Producer", page: 2 }], made: 0 } }),
      asked: { filled: true },
      finds: ['1 field of LFD1001A_PSE.pdf is empty: "Producer"'],
    },
    {
      title: "Without fields: lines to write on, and boxes of which none is ticked",
      paper: paperOf("Company: ____", "Flashing images? ☐ Yes ☐ No", "Strong language? ☐ Yes ☒ No"),
      asked: { filled: true },
      finds: ['LFD1001A_PSE.pdf is left empty at "Company" and "Flashing images? ☐ Yes ☐ No"'],
    },
    {
      paper: paperOf("Company: Hedgerow Pictures"),
      asked: { filled: true },
      finds: ["unchecked: Whether LFD1001A_PSE.pdf is filled in cannot be told: it has no fields of a form"],
    },
  ],
  *look({ contents, asked, file }) {
    // Where a signature is asked for, the rule about it tells.
    const fields = [...(contents.formFields ?? []), ...(asked.signed ? [] : signatureFields(contents))];
    const [left, ...more] = fields.length === 0 ? leftEmpty(contents) : [];
    if (left) {
      const shown = [left, ...more].slice(0, 5).map(({ written }) => quote(written));
      const message = `${file} is left empty at ${joinWords(shown, "and")}${more.length > 4 ? " and elsewhere" : ""}`;
      yield { at: left, asks: "filled", message, actual: `${more.length + 1} left empty` };
      return;
    }
    if (fields.length === 0) {
      const message = `Whether ${file} is filled in cannot be told: it has no fields of a form`;
      yield {
        asks: "filled",
        unchecked: true,
        message,
        remedy: "Look at the paper, or take `filled` out of the spec.",
      };
      return;
    }
    const required = fields.filter((field) => field.required);
    const isAnyRequired = (contents.formFields ?? []).some((field) => field.required);
    const counted = isAnyRequired ? required : fields;
    const empty = counted.filter((field) => !field.filled);
    const [expected, actual] = [sayCount(counted.length, "field"), `${counted.length - empty.length} filled`];
    if (empty.length === 0) yield { met: true, asks: "filled", expected, actual };
    else {
      const names = joinWords(
        empty.slice(0, 5).map(({ name }) => quote(name)),
        "and",
      );
      const more = empty.length > 5 ? " and others" : "";
      const message = `${sayCount(empty.length, "field")} of ${file} ${empty.length === 1 ? "is" : "are"} empty: ${names}${more}`;
      yield { at: empty[0], asks: "filled", message, expected, actual };
    }
  },
});

/** Whoever asks for a form that is filled in means the signature too. Which of several was signed, the file does not say. */
function signatureFields({ signatures }: Contents): FormField[] {
  const { fields = [], made = 0 } = signatures ?? {};
  const [first] = fields;
  if (!first) return [];
  if (made === 0) return fields.map((field) => ({ ...field, filled: false, required: true }));
  const name = fields.map((field) => field.name).join(" or ");
  return [{ name, page: first.page, filled: made >= fields.length, required: true }];
}
