import type { Delivery, Item } from "../../delivery/delivery.js";
import type { Contents } from "../../papers/contents.js";
import { textOf } from "../../papers/paper-in-short.js";
import type { PrivateTrace } from "../../papers/private/private-trace.js";
import type { Severity } from "../../report/finding.js";
import type { DocumentDeliverable } from "../../spec/spec.js";
import type { Observation, Rule, RuleExample, RulePage } from "../rule.js";
import { spotOf } from "../seen-in-file.js";

type Kind = NonNullable<DocumentDeliverable["mayHold"]>[number];

export interface PrivateRule extends RulePage {
  /** The word by which a spec lets it stand. */
  kind: Kind;
  /** One of them, for a sentence: `bank account`. */
  noun: string;
  /** Whether what was found may be said, masked. */
  says?: boolean;
  trace(contents: Contents): PrivateTrace[];
  severityOf?(trace: PrivateTrace): Severity;
  /** Files that are found by their names alone. */
  isNamed?(path: string, delivery: Delivery): boolean;
  named?: string;
  examples: { title?: string; lines?: string[]; name?: string; mayHold?: Kind[]; finds: string[] }[];
}

/** The rule for one kind of thing that must not leave the house: one finding a paper, at the first place, never in full. */
export function privateRule(rule: PrivateRule): Rule {
  const { kind, noun, says = true, trace, severityOf, isNamed, named = noun, examples, ...page } = rule;
  return {
    ...page,
    examples: examples.map(exampleOf),
    *check(delivery) {
      const told = new Set<string>();
      for (const { item, file, contents } of readablePapers(delivery)) {
        if (mayHold(item, kind)) continue;
        const traces = trace(contents);
        const [first] = traces;
        if (!first) continue;
        told.add(file);
        const count = traces.length === 1 ? "" : `, the first of ${traces.length}`;
        yield {
          item,
          file,
          pointer: item.pointer,
          ...spotOf(first.at),
          ...(severityOf && { severity: severityOf(first) }),
          message: `${file} holds ${says ? `a ${noun}: ${first.masked}${count}` : `${first.masked}${count}`}`,
          actual: first.masked,
        };
      }
      if (isNamed) yield* byName(delivery, isNamed, named, kind, told);
    },
  };
}

function* byName(
  delivery: Delivery,
  isNamed: NonNullable<PrivateRule["isNamed"]>,
  named: string,
  kind: Kind,
  told: ReadonlySet<string>,
): Iterable<Observation> {
  const owners = new Map(delivery.items.flatMap((item) => item.files.map(({ path }) => [path, item] as const)));
  for (const { path, barred } of delivery.inventory) {
    if (barred !== undefined || delivery.ignored.has(path) || told.has(path) || !isNamed(path, delivery)) continue;
    const item = owners.get(path);
    if (item && mayHold(item, kind)) continue;
    yield {
      ...(item && { item, pointer: item.pointer }),
      file: path,
      message: `${path} is a ${named} by its name`,
    };
  }
}

/** Papers that were looked into, and sidecars of which only their presence is asked. */
function* readablePapers({ items }: Delivery): Iterable<{ item: Item; file: string; contents: Contents }> {
  for (const item of items) {
    for (const { path: file, facts } of item.files) {
      const contents = facts?.kind === "document" ? facts.document.contents : undefined;
      if (contents) yield { item, file, contents };
    }
  }
}

function mayHold({ asked }: Item, kind: Kind): boolean {
  return asked.type === "document" && (asked.mayHold?.includes(kind) ?? false);
}

function exampleOf({
  title,
  lines = ["Letter"],
  name = "letter.txt",
  mayHold: allowed,
  finds,
}: PrivateRule["examples"][number]): RuleExample {
  return {
    ...(title !== undefined && { title }),
    spec: { deliverables: { letter: { type: "document", files: name, ...(allowed && { mayHold: allowed }) } } },
    files: { [name]: { facts: { kind: "document", document: textOf(...lines) } } },
    finds,
  };
}
