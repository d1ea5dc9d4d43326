import type { Contents, Line } from "../contents.js";
import type { OutgoingLine } from "./private-trace.js";

/** Each rule about something private asks for those of the same paper. */
const known = new WeakMap<Contents, Contents>();

/**
 * All that goes out with a paper, as lines: what is seen, then what nobody sees. A black bar over an account leaves the account in the
 * file, and what is hidden leaves the house as everything else does.
 */
export function allThatGoesOut(contents: Contents): Contents {
  const { lines, hidden = [], aside = [], comments = [], trackedChanges = [] } = contents;
  if (hidden.length + aside.length + comments.length + trackedChanges.length === 0) return contents;
  const all = known.get(contents) ?? {
    ...contents,
    lines: [
      ...lines,
      ...apart(hidden, "that nobody sees"),
      ...apart(comments, "in a comment"),
      ...apart(deletedFrom(contents), "in a deletion that is still in the file"),
      ...apart(aside),
    ],
  };
  known.set(contents, all);
  return all;
}

/** What was inserted is seen as well. */
function deletedFrom({ lines, trackedChanges = [] }: Contents): Line[] {
  return trackedChanges.filter(({ text }) => !lines.some((line) => line.text.includes(text)));
}

/** Nothing in the line before them is about them. */
function apart(lines: readonly Line[], where?: string): OutgoingLine[] {
  if (lines.length === 0) return [];
  return [
    { text: "" },
    ...lines.map((line) => ({ ...line, unseen: true as const, ...(where !== undefined && { where }) })),
  ];
}
