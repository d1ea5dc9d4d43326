import { SaxesParser, type SaxesTagNS } from "saxes";
import { type Rational, rational, subtract } from "../../timecode/rational.js";
import type { Spot } from "../contents.js";
import { idOf } from "../packages/package-values.js";
import { quote } from "../quote.js";
import { writeSeconds } from "./exact-seconds.js";
import { readReelHead, reelClock, reelFormOf, reelHeadFault } from "./reel-head.js";
import { type ReelLine, reelPlace, shownLines } from "./reel-lines.js";
import { type ReelClock, reelTime } from "./reel-time.js";
import {
  mostEvents,
  mostFaults,
  mostResources,
  type TextEvent,
  type TextFault,
  type TextResource,
  type TimedText,
} from "./timed-text.js";

/** Deeper than any document nests; the parser's time grows with the square of the depth. */
const deepest = 100;

/** A subtitle that is open. */
interface Open {
  at: Spot;
  number: string | undefined;
  times: { in: string | undefined; out: string | undefined };
  lines: ReelLine[];
  isPicture: boolean;
}

/** Stops the parser where no more is to be read. */
class Enough extends Error {}

/**
 * The subtitles of one reel of a DCP: CineCanvas of Interop, or SMPTE ST 428-7. Entities of its own are not expanded, nothing is
 * fetched. Undefined when the root is another.
 */
export function readReelText(xml: string): TimedText | undefined {
  const parser = new SaxesParser({ xmlns: true, position: true });
  const words = new Map<string, string>();
  const events: TextEvent[] = [];
  const faults: TextFault[] = [];
  const resources = new Map<string, TextResource>();
  const fonts = { loaded: new Set<string>(), named: new Map<string, Spot>() };
  const stack: string[] = [];
  let form: ReturnType<typeof reelFormOf>;
  let clock: ReelClock | undefined;
  let [start, untold, partial, tagLine, text] = [rational(0), undefined as string | undefined, false, 1, ""];
  let open: Open | undefined;
  let address: { name: string | undefined; at: Spot } | undefined;

  const fault = (message: string, at?: Spot, isMinor?: true) => {
    if (faults.length < mostFaults) faults.push({ message, ...(at && { at }), ...(isMinor && { isMinor }) });
  };
  const spot = (): Spot => ({
    place: { start: { line: tagLine, column: 1 }, end: { line: parser.line, column: parser.columnIndex + 1 } },
  });
  const resource = (kind: TextResource["kind"], written: string, at: Spot) => {
    const name = /^urn:uuid:/i.test(written.trim()) ? idOf(written) : written.trim();
    if (name !== "" && !resources.has(`${kind} ${name}`) && resources.size < mostResources)
      resources.set(`${kind} ${name}`, { kind, name, at });
  };
  /** The clock is known once the head is behind: with the first subtitle. */
  const readTime = (written: string | undefined, key: string, at: Spot): Rational | undefined => {
    clock ??= startClock();
    const time = written === undefined ? { reason: "it has none" } : reelTime(written, clock);
    if ("seconds" in time) return subtract(time.seconds, start);
    if ("needs" in time) untold = `it counts frames and states no ${time.needs}`;
    else fault(`Line ${at.place?.start.line} has the ${key} ${quote(written ?? "")}: ${time.reason}`, at);
    return undefined;
  };
  const startClock = (): ReelClock => {
    const own = reelClock(form ?? "CineCanvas", words);
    const written = words.get("StartTime");
    const time = written === undefined || own === "ticks" ? undefined : reelTime(written, own);
    if (time && "seconds" in time) start = time.seconds;
    return own;
  };
  const opened = (tag: SaxesTagNS): void => {
    form ??= reelFormOf(tag);
    if (!form) throw new Enough();
    if (stack.length >= deepest) throw new Enough("it nests deeper than any document");
    stack.push(tag.local);
    text = "";
    const at = spot();
    if (tag.local === "LoadFont") {
      fonts.loaded.add(attribute(tag, "id") ?? "");
      address = { name: attribute(tag, "uri"), at };
    } else if (tag.local === "Font") {
      const id = attribute(tag, "id");
      if (id !== undefined && id !== "" && !fonts.named.has(id)) fonts.named.set(id, at);
    } else if (tag.local === "Subtitle") {
      const [number, from, to] = ["spotnumber", "timein", "timeout"].map((name) => attribute(tag, name));
      open = { at, number, times: { in: from, out: to }, lines: [], isPicture: false };
    } else if (open && (tag.local === "Text" || tag.local === "Image")) {
      address = tag.local === "Image" ? { name: undefined, at } : undefined;
      open.isPicture ||= tag.local === "Image";
      open.lines.push({ text: "", ...reelPlace((name) => attribute(tag, name)) });
    } else if (tag.local === "Space") write(" ");
  };
  const write = (more: string): void => {
    text += more;
    const line = open?.lines.at(-1);
    // Of ruby, the small reading beside a word is not read as a part of it.
    if (line && stack.includes("Text") && !stack.includes("Rt")) line.text += more;
  };
  const closed = (): void => {
    const name = stack.pop() ?? "";
    if (name === "LoadFont" && address) resource("font", address.name ?? text, address.at);
    else if (name === "Image" && address) resource("picture", text, address.at);
    else if (name === "Subtitle" && open) finish(open);
    else if (stack.length === 1 && !words.has(name)) words.set(name, text.trim());
    text = "";
  };
  const finish = ({ at, number, times, lines, isPicture }: Open): void => {
    open = undefined;
    const [from, to] = [readTime(times.in, "TimeIn", at), readTime(times.out, "TimeOut", at)];
    if (!from || !to) return;
    const shown = shownLines(lines);
    const region = lines[0]?.region;
    events.push({
      name: `Subtitle ${number !== undefined && /^\d{1,9}$/.test(number) ? Number(number) : events.length + 1}`,
      start: writeSeconds(from),
      end: writeSeconds(to),
      written: { start: times.in ?? "", end: times.out ?? "" },
      ...((!isPicture || shown.length > 0) && { lines: shown }),
      ...(region !== undefined && { region }),
      at,
    });
    if (events.length < mostEvents) return;
    partial = true;
    throw new Enough();
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
    for (const [id, at] of fonts.named)
      if (!fonts.loaded.has(id))
        fault(
          `Line ${at.place?.start.line} names the font ${quote(id)}, which no LoadFont of the file brings`,
          at,
          true,
        );
  } catch (reason) {
    if (!(reason instanceof Enough)) throw reason;
    if (reason.message !== "") {
      const place = { line: parser.line, column: Math.max(1, parser.columnIndex + 1) };
      fault(`Line ${parser.line} is where it stops being XML: ${reason.message}`, {
        place: { start: place, end: place },
      });
    }
  }
  if (!form) return undefined;
  const contrary = form === "SMPTE 428-7" ? reelHeadFault(words) : undefined;
  if (contrary !== undefined) fault(contrary, undefined, true);
  const { reel, ...said } = readReelHead(form, words);
  return {
    ...said,
    reel: { ...reel, resources: [...resources.values()] },
    events,
    faults,
    ...(untold !== undefined && { untold }),
    ...(partial && { partial: true }),
  };
}

/** Interop writes `VPosition` and `Id` where SMPTE has `Vposition` and `ID`. */
function attribute({ attributes }: SaxesTagNS, name: string): string | undefined {
  return Object.values(attributes)
    .find(({ local, uri }) => uri === "" && local.toLowerCase() === name)
    ?.value.trim();
}
