/** Columns that a text takes on a terminal. East Asian letters and emoji take two, combining marks none. */
export function displayWidth(text: string): number {
  let columns = 0;
  for (const character of text) columns += widthOf(character);
  return columns;
}

/** The text in at most `columns`, shortened in its middle: the start and the end of a path tell most. */
export function shortenMiddle(text: string, columns: number): string {
  if (displayWidth(text) <= columns) return text;
  if (columns < 2) return "";
  const end = takeEnd(text, Math.ceil((columns - 1) / 2));
  const start = [...takeEnd(reversed(text), columns - 1 - displayWidth(end))].reverse().join("");
  return `${start}…${end}`;
}

const wide =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Emoji_Presentation}\u3000-\u303E\uFF01-\uFF60\uFFE0-\uFFE6]/u;
const combining = /[\p{Mn}\p{Me}]/u;

function widthOf(character: string): number {
  if (character >= " " && character <= "~") return 1;
  if (combining.test(character)) return 0;
  return wide.test(character) ? 2 : 1;
}

function takeEnd(text: string, columns: number): string {
  let taken = "";
  let used = 0;
  for (const character of [...text].reverse()) {
    used += widthOf(character);
    if (used > columns) break;
    taken = character + taken;
  }
  return taken;
}

function reversed(text: string): string {
  return [...text].reverse().join("");
}
