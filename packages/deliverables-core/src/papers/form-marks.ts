// What forms print, as parts of regular expressions: boxes, and lines to write on.

/** A box that is drawn; brackets with a blank in them stand for one. "○" may be a bullet. */
export const drawnBox = String.raw`(?:☐|□|❏|❑|❒|▢|◻|⬜|\[\s{1,3}\])`;
/** A box that nobody ticked, where it is known to be one. */
export const emptyBox = String.raw`(?:☐|□|❏|❑|❒|▢|◻|⬜|○|\[\s{0,3}\]|\(\s{0,3}\)|\{\s{0,3}\})`;
/** A box that is ticked. Texts are folded: a cross is small. */
export const tickedBox = String.raw`(?:☒|☑|✅|✓|✔|■|●|◉|\[\s?[x✓✔]\s?\]|\(\s?x\s?\))`;
/** A line on which nothing is written. Three dots are an ellipsis. */
export const lineToWriteOn = String.raw`(?:_{3,}|\.{4,}|…{2,}|(?:\.\s){4,})`;
