import type { Delivery, Item } from "../../delivery/delivery.js";
import { tokenValues } from "../../delivery/tokens/token-values.js";
import type { Probe } from "../../media/probe.js";
import type { Contents } from "../../papers/contents.js";
import type { Paper } from "../../papers/paper.js";
import type { DocumentDeliverable, Spec } from "../../spec/spec.js";
import type { ExampleFile, Observation, Rule, RuleExample, RulePage } from "../rule.js";
import { type MetInFile, placed, type SeenInFile } from "../seen-in-file.js";

/** A delivered paper that was looked into, with all that a rule may compare it with. */
export interface DeliveredPaper {
  paper: Paper;
  contents: Contents;
  asked: DocumentDeliverable;
  item: Item;
  /** Path of the file. */
  file: string;
  spec: Spec;
  delivery: Delivery;
  /** What the spec's <tokens> stand for. */
  values: Record<string, string>;
}

export interface PaperRule extends RulePage {
  requirements?: readonly string[];
  weighable?: "never";
  /** Key of the deliverable without which the rule has nothing to say. */
  asks?: keyof DocumentDeliverable;
  /** Whether it holds for the workbooks and documents of lists and cue sheets as well. */
  inLists?: true;
  /** Whether the rule has nothing to say although the key is there. */
  leaves?(asked: DocumentDeliverable): boolean;
  look(delivered: DeliveredPaper): Iterable<SeenInFile | MetInFile>;
  examples: () => PaperExample[];
}

export interface PaperExample {
  title?: string;
  paper: Paper;
  asked?: Partial<DocumentDeliverable>;
  /** What is delivered as its programme. */
  programme?: Probe;
  /** The programme's size and checksums. */
  delivered?: Pick<ExampleFile, "size" | "sha256" | "checksums">;
  production?: Partial<Spec["production"]>;
  episodes?: Spec["episodes"];
  variables?: Spec["variables"];
  /** Name of the file, where that matters. */
  name?: string;
  finds: string[];
}

/** The rule for something that is to be right in papers. */
export function paperRule({ look, examples, asks: key, leaves, inLists, ...rest }: PaperRule): Rule {
  return {
    ...rest,
    // Read when somebody asks for the rule's page, and not at every start.
    examples: () => examples().map(exampleOf),
    *check(delivery) {
      const papers = inLists ? [...papersOf(delivery), ...papersOfLists(delivery)] : papersOf(delivery);
      for (const { item, file, paper, asked } of papers) {
        if ((key !== undefined && asked[key] === undefined) || leaves?.(asked)) continue;
        const { contents } = paper;
        if (!contents) {
          if (key !== undefined) yield unlooked(item, file, paper, key);
          continue;
        }
        const values = valuesOf(delivery, item);
        const delivered = { paper, contents, asked, item, file, spec: delivery.spec, delivery, values };
        yield* placed(look(delivered), item, file);
      }
    },
  };
}

/** What <tokens> stand for in the papers of an item. */
export function valuesOf({ spec }: Delivery, { episode, language, reel }: Item): Record<string, string> {
  return tokenValues(
    spec,
    spec.episodes?.find(({ number }) => number === episode),
    language,
    reel,
  );
}

/** Every delivered document that is one. */
export function* papersOf({ items }: Delivery) {
  for (const item of items) {
    const { asked } = item;
    if (asked.type !== "document") continue;
    for (const { path: file, facts } of item.files) {
      // What is no document has its own finding.
      if (facts?.kind !== "document" || facts.document.format === undefined) continue;
      yield { item, asked, file, paper: facts.document };
    }
  }
}

/** Lists and cue sheets as the documents that they are. Nothing of what a document is asked for is asked of them. */
function* papersOfLists({ items }: Delivery) {
  for (const item of items)
    for (const { path: file, facts } of item.files)
      if ((facts?.kind === "cue-sheet" || facts?.kind === "table") && facts.paper?.format !== undefined)
        yield {
          item,
          asked: { ...item.asked, type: "document" as const } as DocumentDeliverable,
          file,
          paper: facts.paper,
        };
}

/** The spec asks for something inside of a paper that was not looked into. */
function unlooked(item: Item, file: string, { format, locked, unopened, damage }: Paper, key: string): Observation {
  const why = locked
    ? "it needs a password"
    : (unopened ?? (damage === undefined ? `what is in ${format} is not read` : "the file is not whole"));
  return {
    item,
    file,
    pointer: `${item.pointer}/${key}`,
    unchecked: true,
    message: `${file} was not compared with "${key}": ${why}`,
    remedy: locked
      ? "Ask for the paper without a password."
      : damage !== undefined
        ? "It is compared as soon as the file is whole."
        : "Ask for the paper as a PDF with text in it; if nobody needs the comparison, take it out of the spec.",
  };
}

function exampleOf(example: PaperExample): RuleExample {
  const { title, paper, asked, programme, production, episodes, variables, delivered, name, finds } = example;
  const file = name ?? "LFD1001A_PSE.pdf";
  return {
    ...(title !== undefined && { title }),
    spec: {
      production: { title: "The Long Field", frameRate: "25", ...production },
      ...(episodes && { episodes }),
      ...(variables && { variables }),
      deliverables: {
        ...(programme && { programme: { type: "media", files: "LFD1001A.mxf" } }),
        paper: { type: "document", files: file, ...(programme && { of: "programme" }), ...asked },
      },
    },
    files: {
      ...(programme && {
        "LFD1001A.mxf": { facts: { kind: "media", media: programme }, ...delivered },
      }),
      [file]: { facts: { kind: "document", document: paper } },
    },
    finds,
  };
}
