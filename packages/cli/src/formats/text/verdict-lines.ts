import { type Report, sayCount, sizeInWords, type Verdict } from "deliverables-core";
import type { Paint } from "../../terminal/color.js";
import { wrap } from "../../terminal/wrap.js";
import { sayCompared, standingWords } from "../coverage-words.js";
import { sayFound } from "../finding-words.js";

/** The verdict in one line: the word, what it rests on, and how much was looked at. */
export function verdictLine({ verdict, counts }: Report, colors: Paint): string {
  const { files, bytes } = counts;
  const paintVerdict: Record<Verdict, (text: string) => string> = {
    accepted: colors.green,
    rejected: colors.red,
    incomplete: colors.yellow,
  };
  const word = colors.bold(paintVerdict[verdict](verdict.toUpperCase()));
  return `${word}  ${sayFound(counts)} · ${sayCount(files, "file")}, ${sizeInWords(bytes)}`;
}

/** The verdict and its coverage, what it leaves open, and for an incomplete one what it means: it is easily taken for an accepted one. */
export function verdictLines(report: Report, colors: Paint, columns: number): string[] {
  const meaning =
    "Nothing wrong was found, but not everything could be checked. Do what stands at each → under Unchecked, and check again.";
  return [
    verdictLine(report, colors),
    ...wrap(`Compared: ${sayCompared(report.coverage)}`, columns),
    ...standingWords(report).flatMap((sentence) => wrap(`${sentence}.`, columns)),
    ...(report.verdict === "incomplete" ? wrap(meaning, columns) : []),
  ];
}
