import { isNote } from "./sheet.js";

/** A list in its order, with what each entry asks for. */
export function withoutNotes(asked: unknown): unknown {
  if (Array.isArray(asked)) return asked.map(withoutNotes);
  if (!isNote(asked)) {
    if (typeof asked !== "object" || asked === null) return asked;
    return Object.fromEntries(
      Object.entries(asked).flatMap(([key, value]) =>
        ["source", "section", "advice"].includes(key) ? [] : [[key, withoutNotes(value)]],
      ),
    );
  }
  return "asks" in asked ? asked.asks : (asked.example ?? "present");
}
