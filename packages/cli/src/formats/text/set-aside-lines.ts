import type { Report } from "deliverables-core";
import type { Paint } from "../../terminal/color.js";
import { wrap } from "../../terminal/wrap.js";
import { setAsideHeading, setAsideWords } from "../set-aside-words.js";

/** What the spec itself takes out of the judgement: a verdict should never be taken for more than it is. */
export function setAsideLines(report: Report, colors: Paint, columns: number): string[] {
  const words = setAsideWords(report);
  return words === "" ? [] : wrap(`${setAsideHeading(report)}: ${words}.`, columns).map((line) => colors.yellow(line));
}
