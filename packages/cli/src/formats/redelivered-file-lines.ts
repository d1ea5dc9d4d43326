import type { RedeliveredFile } from "deliverables-core";

/** A file that was exported anew says dozens of things otherwise; the JSON has them all. */
const mostFacts = 12;

/** One file that is not as it was: how, what it says otherwise, and which findings asked for it. Texts are safe to print. */
export function redeliveredFileLines(file: RedeliveredFile): string[] {
  const { facts, askedBy, copyOf, contentOf } = file;
  const said = facts.slice(0, mostFacts).map(({ part, fact, before, now }) => {
    const [was, is] = [before ?? "not stated", now ?? "not stated"];
    return `         ${part}: ${fact} was ${was}, is ${is}`;
  });
  return [
    sayRedelivered(file),
    ...said,
    ...(facts.length > mostFacts ? [`         …and ${facts.length - mostFacts} more; --format json has them all`] : []),
    ...(copyOf === undefined ? [] : [`         it has the same content as ${copyOf}, which is there as well`]),
    ...(contentOf === undefined ? [] : [`         it has the content that ${contentOf} had before`]),
    ...(askedBy.length === 0 ? [] : [`         asked for by ${askedBy.map(sayAsking).join(", ")}`]),
  ];
}

function sayRedelivered(file: RedeliveredFile): string {
  switch (file.kind) {
    case "added":
    case "removed":
      return `${file.kind.padEnd(8)} ${file.path}`;
    case "renamed":
      return `${isMoved(file.from, file.path) ? "moved   " : "renamed "} ${file.from} → ${file.path}`;
    case "changed":
    case "unknown":
      return `${file.kind.padEnd(8)} ${file.path}: ${file.why}`;
  }
}

/** The same name in another folder: mostly a slip of the mouse. */
function isMoved(from: string, to: string): boolean {
  return from.slice(from.lastIndexOf("/") + 1) === to.slice(to.lastIndexOf("/") + 1);
}

function sayAsking(code: string): string {
  if (code === "spec") return "a new deliverable of the spec";
  return code === "unchecked" ? "what could not be checked" : code;
}
