import { Option } from "@commander-js/extra-typings";
import { joinWords, nearest } from "deliverables-core/words";
import { CannotRun } from "./cannot-run.js";
import { type FormatRequest, formatNames, formats } from "./formats/format-names.js";

export function formatOption() {
  return new Option("--format <format>", "text or json")
    .default("text" as const)
    .argParser(oneOf("--format", ["text", "json"]));
}

/** An option that takes one text, once. */
export function onceOption<const Flags extends string>(flags: Flags, description: string) {
  return new Option(flags, description).argParser(once(flags));
}

/** Of two values the last would win in silence, and a pipeline that adds options would check by another spec. */
function once(flags: string): (value: string, previous: string | undefined) => string {
  const [flag = flags, takes = ""] = flags.split(" ");
  const kind = /<(file|folder)>/.test(takes) ? "path" : takes.replaceAll(/[<>]/g, "");
  return (value, previous) => {
    if (previous !== undefined) throw new CannotRun(`${flag} is given twice: ${previous} and ${value}. Give it once.`);
    if (value === "") throw new CannotRun(`${flag} needs a ${kind}, and the one given is empty.`);
    return value;
  };
}

/** `html=report.html`: a format, and the file that it goes to. */
export function formatRequests(value: string, previous: FormatRequest[] = []): FormatRequest[] {
  const [name = "", ...rest] = value.split("=");
  const format = oneOf("--format", formatNames)(name);
  const path = rest.join("=");
  if (rest.length > 0 && path === "")
    throw new CannotRun(`--format ${value} names no file: write ${format}=${formats[format]}, or ${format} alone.`);
  return [...previous, { format, ...(rest.length > 0 && { path }) }];
}

export function wholeNumber(flag: string): (value: string) => number {
  return (value) => {
    if (/^\d{1,9}$/.test(value)) return Number(value);
    throw new CannotRun(`${flag} takes a whole number, not ${value || "nothing"}.`);
  };
}

/** Commander's own choices would say "invalid"; these say what the option takes. */
export function oneOf<const Choice extends string>(
  flag: string,
  choices: readonly Choice[],
): (value: string) => Choice {
  return (value) => {
    const chosen = choices.find((choice) => choice === value);
    if (chosen) return chosen;
    const near =
      nearest(value.toLowerCase(), choices) ??
      only(choices.filter((choice) => value && choice.startsWith(value[0]?.toLowerCase() ?? "")));
    throw new CannotRun(
      `${flag} takes ${joinWords(choices)}, not ${value || "nothing"}.${near ? ` Did you mean ${near}?` : ""}`,
    );
  };
}

function only<Item>(items: readonly Item[]): Item | undefined {
  return items.length === 1 ? items[0] : undefined;
}
