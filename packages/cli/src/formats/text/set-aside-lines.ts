import type { Report } from "deliverables-core";
import { sayCount } from "deliverables-core";
import type { Paint } from "../../terminal/color.js";
import { wrap } from "../../terminal/wrap.js";

/** What the spec itself takes out of the judgement: a verdict should never be taken for more than it is. */
export function setAsideLines({ setAside }: Report, colors: Paint, columns: number): string[] {
  const { rules, unexpectedFiles, ignored } = setAside;
  const parts = [
    ...rules.map(({ code, severity }) => `${code} is ${severity === "off" ? "off" : `of severity ${severity}`}`),
    ...(unexpectedFiles === "off" ? ["unexpected files are not told"] : []),
    ...(ignored.length > 0
      ? [`${sayCount(ignored.length, "file")} ${ignored.length === 1 ? "is" : "are"} ignored`]
      : []),
  ];
  if (parts.length === 0) return [];
  return wrap(`Set aside by the spec: ${parts.join(", ")}.`, columns).map((line) => colors.yellow(line));
}
