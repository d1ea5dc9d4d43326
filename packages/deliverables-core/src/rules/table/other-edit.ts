import { type DeliveredTable, tableRule } from "../../check/rule-kinds/table-rule.js";
import type { Item } from "../../delivery/delivery.js";
import { filesBeside } from "../../delivery/files-beside.js";
import { withPicture } from "../../media/probe-in-short.js";
import { quote } from "../../papers/quote.js";
import { joinWords } from "../../spec/requirement.js";
import { plainWords } from "../../tables/plain-words.js";
import type { Cell } from "../../tables/table.js";
import { parseFrameRate, sayFrameRate } from "../../timecode/frame-rate.js";
import { compare } from "../../timecode/rational.js";

const headings = "CHANNEL \tEVENT \tCLIP NAME \tSTART TIME \tEND TIME \tDURATION \tSTATE";
const session = (name: string, format: string) => [
  `SESSION NAME:\t${name}`,
  `TIMECODE FORMAT:\t${format}`,
  "",
  "TRACK NAME:\tMX 1",
  headings,
  "1\t1\tDawn\t10:00:10:00\t10:00:20:00\t00:00:10:00\tUnmuted",
];
const asked = { preset: "edit-list" as const };
const programme = withPicture({ frameRate: "25" });
const production = { title: "The Long Field", productionNumber: "LFD1001A" };

export const otherEdit = tableRule({
  code: "table/other-edit",
  title: "Edit list of another rate or title",
  severity: "error",
  why: "The times of a list that counts other frames mean other places, and those of another title mean nothing at all.",
  fix: "Export the list from the edit of this programme, at its frame rate.",
  examples: () => [
    { table: session("LFD1001A mix 3", "25 Frame"), asked, programme, production, finds: [] },
    {
      table: session("LFD1001A mix 3", "29.97 Drop Frame"),
      asked,
      programme,
      production,
      finds: ["LFD1001A_rights.csv counts 29.97 Drop Frame, the programme runs at 25 fps"],
    },
    {
      title: "A name in which neither the number nor the title of the production stands is for people to look at",
      table: session("LFD2002B mix 1", "25 Frame"),
      asked,
      programme,
      production,
      finds: ['LFD1001A_rights.csv is an edit of "LFD2002B mix 1", expected one of LFD1001A or The Long Field'],
    },
    {
      title: "A session at another sample rate; twice the rate is none",
      table: ["SESSION NAME:\tLFD1001A mix 3", "SAMPLE RATE:\t44100.000000", ...session("x", "25 Frame").slice(1)],
      asked,
      programme: { ...programme, audio: [{ sampleRate: 48_000 }] },
      production,
      finds: ["LFD1001A_rights.csv counts 44100 samples a second, and the sound that is delivered has 48000"],
    },
    {
      table: ["SESSION NAME:\tLFD1001A mix 3", "SAMPLE RATE:\t96000.000000", ...session("x", "25 Frame").slice(1)],
      asked,
      programme: { ...programme, audio: [{ sampleRate: 48_000 }] },
      production,
      finds: [],
    },
    {
      title: "The name that a program gives says nothing",
      table: session("Timeline 1", "25 Frame"),
      asked,
      programme,
      production,
      finds: [],
    },
  ],
  *look(delivered) {
    const { asked: deliverable, table, clock, file } = delivered;
    if (deliverable.preset !== "edit-list") return;
    const said = saidAbove(table.rows);
    const format = said.get("timecode format") ?? said.get("fcm");
    if (format && clock.rate && !fits(format.text, delivered)) {
      const rate = `${sayFrameRate(clock.rate)} fps${clock.dropFrame ? " drop frame" : ""}`;
      yield { at: format, message: `${file} counts ${format.text}, the programme runs at ${rate}` };
    }
    const sampled = said.get("sample rate");
    const others = sampled ? otherSampleRates(Number(sampled.text), delivered) : [];
    if (sampled && others.length > 0) {
      const rates = joinWords(others.map(String), "and");
      const message = `${file} counts ${Number(sampled.text)} samples a second, and the sound that is delivered has ${rates}`;
      yield {
        at: sampled,
        severity: "warning",
        message,
        remedy: "Ask the mix whether this is the session that the sound was made in, and where it was converted.",
      };
    }
    const name = said.get("session name") ?? said.get("title");
    const own = namesOf(delivered);
    if (
      !name ||
      saysNothing(name.text) ||
      own.length === 0 ||
      own.some((one) => plainWords(name.text).includes(plainWords(one)))
    )
      return;
    const message = `${file} is an edit of ${quote(name.text)}, expected one of ${own.join(" or ")}`;
    yield { at: name, severity: "warning", message };
  },
});

/** Rates of the delivered sound where none is that of the session. A mix at twice or four times the rate is made smaller at its end. */
function otherSampleRates(rate: number, { asked: { of }, delivery, item }: DeliveredTable): number[] {
  const files =
    of === undefined
      ? delivery.items.filter((other) => isBeside(other, item)).flatMap(({ files }) => files)
      : filesBeside(delivery, item, of).map(({ other }) => other);
  const rates = files.flatMap(({ facts }) =>
    facts?.kind === "media" ? facts.media.audio.flatMap(({ sampleRate }) => sampleRate ?? []) : [],
  );
  return rate > 0 && rates.length > 0 && rates.every((one) => rate % one !== 0) ? [...new Set(rates)] : [];
}

function isBeside(left: Item, right: Item): boolean {
  return left.episode === undefined || right.episode === undefined || left.episode === right.episode;
}

/** What stands above the events: a label and its value. */
function saidAbove(rows: Cell[][]): Map<string, Cell> {
  const said = new Map<string, Cell>();
  for (const [label, value, ...more] of rows) {
    if (more.length > 0) break;
    if (label && value && value.text !== "") said.set(plainWords(label.text), value);
  }
  return said;
}

/** `29.97 Drop Frame`, `25 Frame`, `DROP FRAME`: an edit list says no rate. Whether the programme drops frames, its picture tells. */
function fits(format: string, { clock: { rate, dropFrame }, programme: { start } }: DeliveredTable): boolean {
  const drops = /drop/i.test(format) && !/non/i.test(format);
  if (drops && rate?.exact.denominator === 1n) return false;
  if (start && /drop/i.test(format) && drops !== dropFrame) return false;
  const written = parseFrameRate(/\d+(?:\.\d+)?/.exec(format)?.[0] ?? "");
  return !written || !rate || compare(written.exact, rate.exact) === 0;
}

/** `Timeline 1`, `Sequence 02 final`: what a program calls an edit by itself. */
function saysNothing(name: string): boolean {
  return plainWords(name)
    .split(" ")
    .every((word) => /^(?:\d+|v\d+|[a-z])$/.test(word) || programWords.has(word));
}

const programWords = new Set(
  "untitled timeline sequence seq reel conform export edl final cut edit mix music master session video audio copy new".split(
    " ",
  ),
);

function namesOf({ spec: { production: ours, episodes = [] }, item }: DeliveredTable): string[] {
  const episode = episodes.find(({ number }) => number === item.episode);
  return [episode?.productionNumber ?? ours.productionNumber, ours.title, episode?.title].filter(
    (one) => one !== undefined && plainWords(one) !== "",
  ) as string[];
}
