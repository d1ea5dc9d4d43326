import { type Report, sayCount } from "deliverables-core";

/** What the spec itself takes out of the judgement, or its house, in words; nothing where nothing is taken out. */
export function setAsideWords(report: Pick<Report, "setAside" | "house">): string {
  return setAsideParts(report).join(", ");
}

/** The same, one by one: `files/junk is off`. */
export function setAsideParts({ setAside, house }: Pick<Report, "setAside" | "house">): string[] {
  const { rules, unexpectedFiles, ignored } = setAside;
  return [
    ...rules.map(({ code, severity, by }) => {
      const weight = severity === "off" ? "off" : `of severity ${severity}`;
      return `${code} is ${weight}${by === "house" ? ` (by ${house?.file ?? "the house"})` : ""}`;
    }),
    ...(unexpectedFiles === "off" ? ["unexpected files are not told"] : []),
    ...(ignored.length > 0
      ? [`${sayCount(ignored.length, "file")} ${ignored.length === 1 ? "is" : "are"} ignored`]
      : []),
  ];
}

/** Who sets aside: the spec, unless its house has a part in it. */
export function setAsideHeading({ setAside }: Pick<Report, "setAside">): string {
  return setAside.rules.some(({ by }) => by === "house") ? "Set aside" : "Set aside by the spec";
}
