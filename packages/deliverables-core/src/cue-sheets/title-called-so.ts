import { isPlaceholder, isPlaceholderOfName, mayBeTitle } from "../tables/suspect-text.js";
import type { Cue } from "./cue-sheet.js";

/** Whether a cue has a title that is also a word for what is not known, as "Pending" is, and all else: who wrote it, and when it plays. */
export function isTitleCalledSo({ cells, contributors, all }: Cue): boolean {
  const { title, duration, in: start, out } = cells;
  if (!title || !mayBeTitle(title.text)) return false;
  const isWritten = contributors.some(
    ({ party, name }) =>
      name && name.text !== "" && party !== "performer" && party !== "publisher" && !isPlaceholderOfName(name.text),
  );
  const isTimed = (duration && duration.text !== "") || (start && out && start.text !== "" && out.text !== "");
  return isWritten && Boolean(isTimed) && !all.some((cell) => cell !== title && isPlaceholder(cell.text));
}
