import { type Report, sayCount } from "deliverables-core";

/** What the spec itself takes out of the judgement, in words; nothing where it takes out nothing. */
export function setAsideWords({ setAside: { rules, unexpectedFiles, ignored } }: Pick<Report, "setAside">): string {
  return [
    ...rules.map(({ code, severity }) => `${code} is ${severity === "off" ? "off" : `of severity ${severity}`}`),
    ...(unexpectedFiles === "off" ? ["unexpected files are not told"] : []),
    ...(ignored.length > 0
      ? [`${sayCount(ignored.length, "file")} ${ignored.length === 1 ? "is" : "are"} ignored`]
      : []),
  ].join(", ");
}
