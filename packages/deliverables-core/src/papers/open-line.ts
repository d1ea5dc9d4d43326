import type { Line } from "./contents.js";

/** A line that is being put together, with the places at which a stroke goes through it. */
export interface OpenLine {
  text: string;
  strokes: [from: number, to: number][];
}

export function openLine(): OpenLine {
  return { text: "", strokes: [] };
}

/** Puts more behind it. Blanks between struck words are struck with them. */
export function addTo(line: OpenLine, text: string, isStruck = false): void {
  const from = line.text.length;
  line.text += text;
  if (!isStruck || text === "") return;
  const last = line.strokes.at(-1);
  if (last && line.text.slice(last[1], from).trim() === "") last[1] = line.text.length;
  else line.strokes.push([from, line.text.length]);
}

/** Takes the blanks off its end. */
export function trimLine(line: OpenLine): void {
  line.text = line.text.replace(/ +$/, "");
  const last = line.strokes.at(-1);
  if (last) last[1] = Math.min(last[1], line.text.length);
}

/** The lines that it holds, without blanks around them, and without those in which nothing stands. `keepTabs`: those at its front stay. */
export function closeLine({ text, strokes }: OpenLine, keepTabs = false): Pick<Line, "text" | "strokes">[] {
  let from = 0;
  return text.split("\n").flatMap((whole): Pick<Line, "text" | "strokes">[] => {
    const start = from;
    from += whole.length + 1;
    if (whole.trim() === "") return [];
    const kept = keepTabs ? whole.replace(/\t$/, "") : whole.trim();
    const skipped = keepTabs ? 0 : whole.length - whole.trimStart().length;
    const within = strokes
      .map(([one, other]): [number, number] => [one - start - skipped, other - start - skipped])
      .map(([one, other]): [number, number] => [Math.max(0, one), Math.min(kept.length, other)])
      .filter(([one, other]) => kept.slice(one, other).trim() !== "");
    return [{ text: kept, ...(within.length > 0 && { strokes: within }) }];
  });
}
