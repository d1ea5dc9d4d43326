import { captionCode, isControl } from "./scc-codes.js";

/** A caption as it was on the screen: from which frame to which, and its rows. */
export interface ShownCaption {
  from: number;
  to?: number;
  rows: string[];
  /** Line of the file on which it begins. */
  line: number;
}

type Rows = Map<number, string>;

/** A row has 32 columns; what goes on and on is no caption. */
const longestRow = 500;

/** Captions of CEA-608 as a decoder shows them. Pairs go in one after another, each with its frame. */
export function captionScreen() {
  const done: ShownCaption[] = [];
  let mode: "pop" | "roll" | "paint" = "pop";
  let hidden: Rows = new Map();
  let shown: Rows = new Map();
  let current: ShownCaption | undefined;
  let row = 15;
  let before = "";

  const finish = (frame: number) => {
    if (current) {
      const rows = linesOf(shown);
      if (rows.length > 0) done.push({ ...current, to: frame, rows });
    }
    current = undefined;
  };
  const write = (text: string, replaces: true | undefined, frame: number, line: number) => {
    const target = mode === "pop" ? hidden : shown;
    if (mode !== "pop") current ??= { from: frame, rows: [], line };
    const written = target.get(row) ?? "";
    if (written.length < longestRow) target.set(row, (replaces ? written.slice(0, -1) : written) + text);
  };
  return {
    done,
    take(first: number, second: number, frame: number, line: number): void {
      const pair = `${first} ${second}`;
      // A control code comes twice, in case one is lost, and counts once.
      if (isControl(first) && pair === before) {
        before = "";
        return;
      }
      before = pair;
      const code = captionCode(first, second);
      switch (code.does) {
        case "load":
          mode = "pop";
          break;
        case "paint":
        case "roll":
          if (mode === "pop" || code.does === "paint") {
            finish(frame);
            shown = new Map();
          }
          mode = code.does;
          break;
        case "row":
          row = code.row;
          break;
        case "write":
          write(code.text, "replaces" in code ? code.replaces : undefined, frame, line);
          break;
        case "back":
          write("", true, frame, line);
          break;
        case "show":
          finish(frame);
          [shown, hidden] = [hidden, new Map()];
          current = { from: frame, rows: [], line };
          mode = "pop";
          break;
        // What rolled up stays to be read; it is told as the row that was written.
        case "new-row":
        case "erase":
          finish(frame);
          shown = new Map();
          break;
        case "erase-hidden":
          hidden = new Map();
          break;
        case "nothing":
          break;
      }
    },
    /** What is still shown when nothing follows. */
    left(): ShownCaption | undefined {
      const rows = linesOf(shown);
      return current && rows.length > 0 ? { ...current, rows } : undefined;
    },
  };
}

function linesOf(rows: Rows): string[] {
  return [...rows]
    .sort(([left], [right]) => left - right)
    .map(([, text]) => text.trim())
    .filter((text) => text !== "");
}
