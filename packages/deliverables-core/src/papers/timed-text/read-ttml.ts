import { SaxesParser, type SaxesTagNS } from "saxes";
import { formatFrameRate } from "../../timecode/frame-rate.js";
import { add, compare, type Rational, rational } from "../../timecode/rational.js";
import type { Spot } from "../contents.js";
import { quote } from "../quote.js";
import { writeSeconds } from "./exact-seconds.js";
import { mostEvents, mostFaults, type TextEvent, type TextFault, type TimedText } from "./timed-text.js";
import { ttmlNames } from "./ttml-names.js";
import { isTtmlNamespace, readRoot, type TtmlRoot } from "./ttml-root.js";
import { ttmlTime } from "./ttml-time.js";

/** Deeper than any document nests; the parser's time grows with the square of the depth. */
const deepest = 100;

/** An element that is open: when its children count from, until when it lasts, and where it is shown. */
interface Open {
  name: string;
  from: Rational;
  to?: Rational;
  isTimed: boolean;
  written: { start?: string; end?: string };
  region?: string;
  forced: boolean;
  keepsSpace: boolean;
  /** Of what becomes an event: what was read of it. */
  event?: { text: string; isPicture: boolean; isParted: boolean; at: Spot };
}

/** Stops the parser where no more is to be read. */
class Enough extends Error {}

/** TTML and its kinds. Entities of its own are not expanded, nothing is fetched. Undefined when the root is another. */
export function readTtml(xml: string): TimedText | undefined {
  const parser = new SaxesParser({ xmlns: true, position: true });
  const events: TextEvent[] = [];
  const faults: TextFault[] = [];
  const needs = new Set<string>();
  const names = ttmlNames();
  const stack: Open[] = [];
  const document: { root?: TtmlRoot; partial?: true } = {};
  let tagLine = 1;
  let aside = 0;

  const fault = (message: string, at: Spot) => {
    if (faults.length < mostFaults) faults.push({ message, at });
  };
  const spot = (): Spot => {
    const [start, end] = [
      { line: tagLine, column: 1 },
      { line: parser.line, column: parser.columnIndex + 1 },
    ];
    return { place: { start, end } };
  };
  const opened = (tag: SaxesTagNS): void => {
    if (!document.root && (tag.local !== "tt" || !isTtmlNamespace(tag.uri))) throw new Enough();
    document.root ??= readRoot(tag);
    const { root } = document;
    if (isTtmlNamespace(tag.uri)) names.take(tag, spot());
    // Metadata, heads and whatever other vocabularies bring is not shown.
    if (aside > 0 || /^(head|metadata)$/.test(tag.local) || !isTtmlNamespace(tag.uri)) {
      aside += 1;
      return;
    }
    if (stack.length >= deepest) throw new Enough("it nests deeper than any document");
    const at = spot();
    const open = openOf(tag, stack.at(-1), root, needs, (message) => fault(message, at));
    if (tag.local === "p" || (tag.local === "span" && open.isTimed && !paragraphOf(stack)?.isTimed)) {
      open.event = { text: "", isPicture: false, isParted: false, at };
      const paragraph = tag.local === "span" ? paragraphOf(stack)?.event : undefined;
      if (paragraph) paragraph.isParted = true;
    }
    stack.push(open);
    if (tag.local === "br") write("\n");
    if (tag.local === "image" || Object.values(tag.attributes).some(({ local }) => local === "backgroundImage"))
      markPicture(stack, at);
  };
  const write = (text: string): void => {
    const target = stack.findLast(({ event }) => event)?.event;
    if (target && aside === 0)
      target.text += stack.at(-1)?.keepsSpace || text === "\n" ? text : text.replaceAll(/\s+/g, " ");
  };
  const closed = (): void => {
    if (aside > 0) {
      aside -= 1;
      return;
    }
    const open = stack.pop();
    if (!open?.event) return;
    const event = eventOf(open, open.event, events.length + 1);
    if (!event) return;
    events.push(event);
    if (events.length >= mostEvents) {
      document.partial = true;
      throw new Enough();
    }
  };
  parser.on("error", ({ message }) => {
    throw new Enough(message.replace(/^\d+:\d+: /, ""));
  });
  parser.on("opentagstart", () => {
    tagLine = parser.line;
  });
  parser.on("opentag", opened);
  parser.on("closetag", closed);
  parser.on("text", write);
  parser.on("cdata", write);
  try {
    parser.write(xml).close();
    faults.push(...names.faults().slice(0, mostFaults - faults.length));
  } catch (reason) {
    if (!(reason instanceof Enough)) throw reason;
    if (reason.message !== "") {
      const place = { line: parser.line, column: Math.max(1, parser.columnIndex + 1) };
      fault(`Line ${parser.line} is where it stops being XML: ${reason.message}`, {
        place: { start: place, end: place },
      });
    }
  }
  if (!document.root) return undefined;
  const { forms, clock, language } = document.root;
  return {
    forms,
    counts: clock.isTimecode ? "frames" : "time",
    ...(clock.rate && { frameRate: formatFrameRate(clock.rate) }),
    ...(clock.isTimecode && { dropFrame: clock.dropFrame }),
    ...(language !== undefined && { language }),
    events,
    faults,
    ...(needs.size > 0 && { untold: [...needs].join(" and ") }),
    ...(document.partial && { partial: true }),
  };
}

function paragraphOf(stack: readonly Open[]): Open | undefined {
  return stack.findLast(({ name }) => name === "p");
}

/** A picture in a paragraph is that paragraph; one on a division is shown without any. */
function markPicture(stack: readonly Open[], at: Spot): void {
  const event = stack.findLast((open) => open.event)?.event;
  const last = stack.at(-1)?.name === "image" ? stack.at(-2) : stack.at(-1);
  if (event) event.isPicture = true;
  else if (last) last.event = { text: "", isPicture: true, isParted: false, at };
}

/** What a tag adds to what stands around it (TTML1, clause 10.4): times count from the parent's start and end with it. */
function openOf(
  tag: SaxesTagNS,
  parent: Open | undefined,
  { clock }: TtmlRoot,
  needs: Set<string>,
  fault: (message: string) => void,
): Open {
  const value = (name: string) =>
    Object.values(tag.attributes)
      .find(({ local, uri }) => local === name && uri === "")
      ?.value.trim();
  const [begin, end, dur] = [value("begin"), value("end"), value("dur")];
  const read = (text: string | undefined, key: string): Rational | undefined => {
    if (text === undefined) return undefined;
    const time = ttmlTime(text, clock);
    if ("seconds" in time) return time.seconds;
    if ("needs" in time) needs.add(`it counts frames or ticks and states no ${time.needs}`);
    else fault(`The ${key} ${quote(text)} of <${tag.local}> cannot be read: ${time.reason}`);
    return undefined;
  };
  const [starts, ends, lasts] = [read(begin, "begin"), read(end, "end"), read(dur, "dur")];
  if (value("timeContainer") === "seq") needs.add("its times count one after another (timeContainer)");
  const isUnreadable =
    (begin !== undefined && !starts) || (end !== undefined && !ends) || (dur !== undefined && !lasts);
  const base = parent?.from ?? rational(0);
  const from = starts ? add(base, starts) : base;
  const own = [ends && add(base, ends), lasts && add(from, lasts), parent?.to].filter((one) => one !== undefined);
  const to = own.reduce<Rational | undefined>(
    (least, one) => (least && compare(least, one) <= 0 ? least : one),
    undefined,
  );
  const isTimed = begin !== undefined || end !== undefined || dur !== undefined;
  const region = value("region") ?? parent?.region;
  const forced = Object.values(tag.attributes).find(({ local }) => local === "forcedDisplay")?.value;
  const space = Object.values(tag.attributes).find(({ name }) => name === "xml:space")?.value;
  const writtenStart = begin ?? parent?.written.start;
  const writtenEnd = end ?? (dur === undefined ? parent?.written.end : `${writtenStart ?? "0s"} + ${dur}`);
  return {
    name: isUnreadable ? "unreadable" : tag.local,
    from,
    ...(to && { to }),
    isTimed: isTimed || (parent?.isTimed === true && tag.local !== "span"),
    written: {
      ...(writtenStart !== undefined && { start: writtenStart }),
      ...(writtenEnd !== undefined && { end: writtenEnd }),
    },
    ...(region !== undefined && { region }),
    forced: forced === undefined ? (parent?.forced ?? false) : forced === "true",
    keepsSpace: space === undefined ? (parent?.keepsSpace ?? false) : space === "preserve",
  };
}

/** The event that an element is; undefined where nothing of it is shown, or nobody can tell when. */
function eventOf(
  open: Open,
  { text, isPicture, isParted, at }: NonNullable<Open["event"]>,
  number: number,
): TextEvent | undefined {
  const lines = text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
  if (open.name === "unreadable" || (!isPicture && lines.length === 0)) return undefined;
  if (isParted && lines.length === 0) return undefined;
  return {
    name: `Subtitle ${number}`,
    start: writeSeconds(open.from),
    ...(open.to && { end: writeSeconds(open.to) }),
    written: { start: open.written.start ?? "0s", ...(open.written.end !== undefined && { end: open.written.end }) },
    ...(!isPicture && { lines }),
    ...(open.region !== undefined && { region: open.region }),
    ...(open.forced && { forced: true }),
    at,
  };
}
