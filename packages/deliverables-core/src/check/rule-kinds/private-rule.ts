import type { Delivery, Item } from "../../delivery/delivery.js";
import type { Contents, Spot } from "../../papers/contents.js";
import { textOf } from "../../papers/paper-in-short.js";
import type { PrivateTrace } from "../../papers/private/private-trace.js";
import { quote } from "../../papers/quote.js";
import { withoutSpeech, withoutSubtitles } from "../../papers/without-speech.js";
import { withoutSureTitles } from "../../papers/without-titles.js";
import type { Severity } from "../../report/finding.js";
import type { DocumentDeliverable } from "../../spec/spec.js";
import { titlesOf } from "../../spec/titles-of.js";
import { tableOf } from "../../tables/read-table.js";
import type { Table } from "../../tables/table.js";
import type { ExampleFile, Observation, Rule, RuleExample, RulePage } from "../rule.js";
import { spotOf } from "../seen-in-file.js";
import { sayTraces, tracesIn } from "./private-traces.js";

type Kind = NonNullable<DocumentDeliverable["mayHold"]>[number];

export interface PrivateRule extends RulePage {
  /** The word by which a spec lets it stand. */
  kind: Kind;
  /** One of them, for a sentence: `bank account`. */
  noun: string;
  /** Whether what was found may be said, masked. */
  says?: boolean;
  /** Whether people in films say and see it too: what is spoken in a script and shown in subtitles is none. */
  isSaidInFilms?: true;
  /** Whether a title of several words may hold it: "L.A. Confidential". */
  isInTitles?: true;
  trace(contents: Contents): PrivateTrace[];
  severityOf?(trace: PrivateTrace): Severity;
  /** Files that are found by their names alone. */
  isNamed?(path: string, delivery: Delivery): boolean;
  named?: string;
  /** Files that nobody asks for, and what each holds. */
  beside?(delivery: Delivery): Iterable<{ path: string; says: string; at: Spot }>;
  examples: () => PrivateExample[];
}

interface PrivateExample {
  title?: string;
  lines?: string[];
  /** What the paper holds and nobody sees. */
  hidden?: string[];
  /** Of a mail. */
  attachments?: string[];
  /** The lines are those of a list. */
  isTable?: true;
  name?: string;
  /** Of the production. */
  of?: string;
  mayHold?: Kind[];
  /** Nobody asks for the file; what is known of it all the same. */
  beside?: string;
  finds: string[];
}

/** The rule for one kind of thing that must not leave the house: one finding a paper, at the first place, never in full. */
export function privateRule(rule: PrivateRule): Rule {
  const {
    kind,
    noun,
    says = true,
    isSaidInFilms,
    isInTitles,
    trace,
    severityOf,
    isNamed,
    named = noun,
    beside,
    examples,
    ...page
  } = rule;
  return {
    ...page,
    examples: () => examples().map(exampleOf),
    *check(delivery) {
      const told = new Set<string>();
      for (const { item, file, contents, table, isTimedText } of readablePapers(delivery)) {
        if (mayHold(item, kind)) continue;
        const name = file.slice(file.lastIndexOf("/") + 1);
        const looked = !isSaidInFilms
          ? contents
          : isTimedText
            ? withoutSubtitles(contents)
            : withoutSpeech(contents, `${item.deliverable} ${name}`);
        const found = tracesIn(looked, table, trace);
        const titles = isInTitles && found.length > 0 ? titlesOf(delivery.spec) : [];
        const traces = titles.length > 0 ? tracesIn(besideTitles(looked, titles), table, trace) : found;
        const [first] = traces;
        if (!first) continue;
        told.add(file);
        yield {
          item,
          file,
          pointer: item.pointer,
          ...spotOf(first.at),
          ...(severityOf && { severity: severityOf(first) }),
          message: `${file} holds ${sayTraces(first, traces, says ? `a ${noun}` : undefined)}`,
          actual: first.masked,
          ...(first.unseen && { remedy: deleteHidden }),
        };
      }
      for (const { path, says: held, at } of beside?.(delivery) ?? []) {
        told.add(path);
        yield { file: path, ...spotOf(at), message: `${path} holds ${held}, and no deliverable asks for the file` };
      }
      if (isNamed) yield* insideByName(delivery, isNamed, named, kind, told);
      if (isNamed) yield* byName(delivery, isNamed, named, kind, told);
    },
  };
}

/** What is attached to a mail, or travels inside of a paper. */
function* insideByName(
  delivery: Delivery,
  isNamed: NonNullable<PrivateRule["isNamed"]>,
  named: string,
  kind: Kind,
  told: Set<string>,
): Iterable<Observation> {
  for (const { item, file, contents } of readablePapers(delivery)) {
    const { embeddedFiles = [], attachments = [] } = contents;
    const name = [...attachments, ...embeddedFiles].find((one) => isNamed(one, delivery));
    if (name === undefined || told.has(file) || mayHold(item, kind)) continue;
    told.add(file);
    yield { item, file, pointer: item.pointer, message: `${file} carries ${quote(name)}, a ${named} by its name` };
  }
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
    // Ignored or not, it goes out with the folder.
    if (barred !== undefined || told.has(path) || !isNamed(path, delivery)) continue;
    const item = owners.get(path);
    if (item && mayHold(item, kind)) continue;
    yield {
      ...(item && { item, pointer: item.pointer }),
      file: path,
      message: `${path} is a ${named} by its name`,
    };
  }
}

function besideTitles(contents: Contents, titles: readonly string[]): Contents {
  return {
    ...contents,
    lines: contents.lines.map((line) => ({ ...line, text: withoutSureTitles(line.text, titles) })),
  };
}

const deleteHidden =
  "Delete it there: nobody sees it on the page, and it leaves the house all the same. If the paper needs it, say so with `mayHold`.";

interface ReadablePaper {
  item: Item;
  file: string;
  contents: Contents;
  table?: Table;
  isTimedText?: boolean;
}

/** Papers that were looked into, lists and cue sheets as the papers that they are, and sidecars of which only their presence is asked. */
function* readablePapers({ items }: Delivery): Iterable<ReadablePaper> {
  for (const item of items) {
    for (const { path: file, facts } of item.files) {
      if (facts?.kind === "document" && facts.document.contents)
        yield { item, file, contents: facts.document.contents, isTimedText: facts.document.timedText !== undefined };
      if ((facts?.kind === "cue-sheet" || facts?.kind === "table") && facts.paper?.contents)
        yield { item, file, contents: facts.paper.contents, table: facts.table };
    }
  }
}

function mayHold({ asked }: Item, kind: Kind): boolean {
  return "mayHold" in asked && (asked.mayHold?.includes(kind) ?? false);
}

function exampleOf({
  title,
  lines = ["Letter"],
  hidden,
  attachments,
  isTable,
  name = isTable ? "list.csv" : "letter.txt",
  of,
  mayHold: allowed,
  beside,
  finds,
}: PrivateExample): RuleExample {
  const paper = textOf(...lines);
  if (hidden && paper.contents) paper.contents.hidden = hidden.map((text) => ({ text }));
  if (attachments && paper.contents) paper.contents.attachments = attachments;
  const type = isTable ? "table" : "document";
  const facts: ExampleFile["facts"] = isTable
    ? { kind: "table", table: tableIn(lines), paper }
    : { kind: "document", document: paper };
  return {
    ...(title !== undefined && { title }),
    spec:
      beside === undefined
        ? {
            ...(of !== undefined && { production: { title: of } }),
            deliverables: { letter: { type, files: name, ...(allowed && { mayHold: allowed }) } },
          }
        : { deliverables: { mix: { type: "other", files: "mix.wav" } }, unexpectedFiles: "off" },
    files: beside === undefined ? { [name]: { facts } } : { "mix.wav": 9, [name]: { holds: beside } },
    finds,
  };
}

function tableIn(lines: readonly string[]): Table {
  const table = tableOf(new TextEncoder().encode(lines.join("\n")));
  return "rows" in table ? table : { rows: [] };
}
