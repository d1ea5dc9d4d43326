import type { Delivery, Item } from "../../delivery/delivery.js";
import type { Probe } from "../../media/probe.js";
import type { Paper } from "../../papers/paper.js";
import { readSeconds } from "../../papers/timed-text/exact-seconds.js";
import type { TextEvent, TimedText } from "../../papers/timed-text/timed-text.js";
import { belongsToOne } from "../../spec/belongs-to.js";
import type { DocumentDeliverable, Spec, TimedTextAsked } from "../../spec/spec.js";
import { type FrameRate, parseFrameRate } from "../../timecode/frame-rate.js";
import type { Rational } from "../../timecode/rational.js";
import { type Programme, programmeOf } from "../programme/programme-of.js";
import type { Rule, RuleExample, RulePage } from "../rule.js";
import { type MetInFile, placed, type SeenInFile } from "../seen-in-file.js";
import { papersOf, valuesOf } from "./paper-rule.js";

/** A subtitle with its times in seconds. */
export interface TimedEvent {
  event: TextEvent;
  start: Rational;
  end?: Rational;
}

/** A delivered file of timed text, with all that a rule may compare it with. */
export interface DeliveredTimedText {
  text: TimedText;
  events: readonly TimedEvent[];
  asked: TimedTextAsked;
  programme: Programme;
  /** By which its frames count: its own rate, else the programme's. */
  rate: FrameRate | undefined;
  values: Record<string, string>;
  item: Item;
  spec: Spec;
  /** Path of the file. */
  file: string;
}

export interface TimedTextRule extends RulePage {
  /** What has to be asked for under `timedText`; a rule without it says its word about every file of timed text. */
  asks?: keyof TimedTextAsked;
  /** Also where the rule speaks unasked: the requirements that it judges. */
  requirements?: readonly string[];
  look(delivered: DeliveredTimedText): Iterable<SeenInFile | MetInFile>;
  examples: () => TimedTextExample[];
}

export interface TimedTextExample {
  title?: string;
  paper: Paper;
  asked?: TimedTextAsked;
  /** What is delivered as its programme. */
  programme?: Probe;
  /** Name of the file, where that matters. */
  name?: string;
  production?: Partial<Spec["production"]>;
  languages?: string[];
  finds: string[];
}

/** Whoever reads twenty places knows what is wrong; a feature may have two thousand. */
const mostTold = 20;

/** The rule for something that is to be right in subtitles and captions. */
export function timedTextRule({ look, examples, asks, requirements, ...rest }: TimedTextRule): Rule {
  return {
    ...rest,
    requirements: requirements ?? (asks === undefined ? [] : [`timedText/${asks}`]),
    examples: () => examples().map(timedTextExample),
    *check(delivery) {
      for (const delivered of timedTextsOf(delivery)) {
        const { asked, item, file } = delivered;
        if (asks !== undefined && asked[asks] === undefined) continue;
        yield* placed(atMost(look(delivered), file), item, file);
      }
    },
  };
}

/** Every delivered file of timed text, also inside MXF. Of what is delivered as media nothing is asked here. What is none has its own finding. */
export function* timedTextsOf(delivery: Delivery): Iterable<DeliveredTimedText> {
  for (const { item, file, paper, asked } of papersOf(delivery))
    if (paper.timedText) yield deliveredText(delivery, item, file, asked, paper.timedText);
  for (const item of delivery.items)
    for (const { path, facts } of item.files)
      if (facts?.kind === "media" && facts.text && "timedText" in facts.text)
        yield deliveredText(delivery, item, path, {}, facts.text.timedText);
}

function deliveredText(
  delivery: Delivery,
  item: Item,
  file: string,
  deliverable: Pick<DocumentDeliverable, "timedText" | "of">,
  text: TimedText,
): DeliveredTimedText {
  const { timedText: asked = {} } = deliverable;
  const programme = programmeOf(delivery, item, belongsToOne(deliverable));
  const own = text.frameRate === undefined ? undefined : parseFrameRate(text.frameRate);
  return {
    text,
    events: eventsOf(text),
    asked,
    programme,
    rate: own ?? programme.rate,
    values: valuesOf(delivery, item),
    item,
    spec: delivery.spec,
    file,
  };
}

const known = new WeakMap<TimedText, readonly TimedEvent[]>();

/** The times of a file as numbers, read once for all rules. */
function eventsOf(text: TimedText): readonly TimedEvent[] {
  const before = known.get(text);
  if (before) return before;
  const events = text.events.map((event) => ({
    event,
    start: readSeconds(event.start),
    ...(event.end !== undefined && { end: readSeconds(event.end) }),
  }));
  known.set(text, events);
  return events;
}

/** The first places of a fault, and how many more there are. */
function* atMost(seen: Iterable<SeenInFile | MetInFile>, file: string): Iterable<SeenInFile | MetInFile> {
  let told = 0;
  let last: SeenInFile | undefined;
  for (const one of seen) {
    if ("met" in one || one.unchecked) {
      yield one;
      continue;
    }
    told += 1;
    if (told <= mostTold) yield one;
    else last = one;
  }
  if (last) {
    const { at: _, actual: __, ...rest } = last;
    yield { ...rest, message: `${file} has ${told - mostTold} more such places` };
  }
}

/** `Subtitle 12 at 00:01:02,500`. */
export function nameOf({ event }: TimedEvent): string {
  return `${event.name} at ${event.written.start}`;
}

/** For a rule whose page shows a file of timed text as `subtitles`, with its programme. */
export function timedTextExample({
  title,
  paper,
  asked,
  programme,
  name = "LFD1001A.srt",
  production,
  languages,
  finds,
}: TimedTextExample): RuleExample {
  return {
    ...(title !== undefined && { title }),
    spec: {
      production: { title: "The Long Field", ...production },
      deliverables: {
        ...(programme && { programme: { type: "media", files: "LFD1001A.mxf" } }),
        subtitles: {
          type: "document",
          files: name,
          ...(languages && { per: ["language"], languages }),
          ...(programme && { of: "programme" }),
          ...(asked && { timedText: asked }),
        } as DocumentDeliverable,
      },
    },
    files: {
      ...(programme && { "LFD1001A.mxf": { facts: { kind: "media", media: programme } } }),
      [name]: { facts: { kind: "document", document: paper } },
    },
    finds,
  };
}
