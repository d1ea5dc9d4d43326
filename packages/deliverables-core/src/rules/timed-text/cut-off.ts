import type { Rule, RuleExample } from "../../check/rule.js";
import { type DeliveredTimedText, timedTextExample, timedTextsOf } from "../../check/rule-kinds/timed-text-rule.js";
import { placed, type SeenInFile } from "../../check/seen-in-file.js";
import { basesOf, fits } from "../../check/timed-text-bases.js";
import { lastEnd, secondsBetween, sistersOf } from "../../check/timed-text-sisters.js";
import { withTimecode } from "../../media/probe-in-short.js";
import { shown, timedTextOf } from "../../papers/timed-text/timed-text-in-short.js";
import { add } from "../../timecode/rational.js";

/** Programs end a file with the end of a line, and most with an empty one. Before so much of silence one of them forgot it. */
const sisterSeconds = 2;
const programmeShare = 0.25;
/** Credits of a film are a tenth of it, and nobody speaks. */
const credits = { seconds: 300, share: 0.1 };
/** Translations of signs alone, two in ten minutes, say nothing about where the file ends. */
const fewestPerMinute = 2;

const minute = {
  ...withTimecode("00:00:00:00"),
  video: [{ frameRate: "25", frames: 1500, color: {}, hdr: { formats: [] } }],
};
const tenMinutes = { ...minute, video: [{ frameRate: "25", frames: 15_000, color: {}, hdr: { formats: [] } }] };
const until = (minutes: number, apart = 20) =>
  timedTextOf(
    Array.from({ length: (minutes * 60) / apart }, (_, at) => shown(String(at * apart), String(at * apart + 2))),
  );
const ends = (at: number) => shown(String(at - 2), String(at), "Nobody knew what would bec");

export const cutOff: Rule = {
  code: "timed-text/cut-off",
  title: "Subtitles that end too early",
  severity: "warning",
  why: "An upload that stopped leaves half a file, and half a file of subtitles plays without a word of complaint. So does the file of the first reel.",
  fix: "Play the picture from the last subtitle on; where anybody still speaks, send the whole file.",
  examples: () => [
    timedTextExample({ paper: timedTextOf([ends(58)], { endsOpen: true }), programme: minute, finds: [] }),
    timedTextExample({ paper: timedTextOf([ends(20)]), programme: minute, finds: [] }),
    timedTextExample({
      paper: timedTextOf([ends(20)], { endsOpen: true }),
      programme: minute,
      finds: ["LFD1001A.srt breaks off in its last line, and 40 s before programme ends"],
    }),
    {
      title: "Before those of another language",
      spec: {
        deliverables: {
          subtitles: { type: "document", per: ["language"], languages: ["de", "fr"], files: "LFD_<language>.srt" },
        },
      },
      files: {
        "LFD_de.srt": { facts: { kind: "document", document: timedTextOf([shown("1", "3"), shown("8", "12")]) } },
        "LFD_fr.srt": {
          facts: { kind: "document", document: timedTextOf([shown("1", "3"), ends(6)], { endsOpen: true }) },
        },
      },
      finds: ["LFD_fr.srt breaks off in its last line, and 6 s before the last subtitle of LFD_de.srt"],
    } satisfies RuleExample,
    timedTextExample({
      title: "Whole sentences, but those of the first reel",
      paper: until(4),
      programme: tenMinutes,
      finds: ["LFD1001A.srt ends with 00:03:42, 6 min before programme ends"],
    }),
    timedTextExample({ title: "The credits", paper: until(6), programme: tenMinutes, finds: [] }),
    timedTextExample({ title: "Signs alone", paper: until(4, 60), programme: tenMinutes, finds: [] }),
  ],
  *check(delivery) {
    const all = [...timedTextsOf(delivery)];
    for (const one of all) {
      const message = brokenOff(one, all) ?? tooEarly(one, all);
      if (message === undefined) continue;
      yield* placed([{ at: one.events.at(-1)?.event.at, message } satisfies SeenInFile], one.item, one.file);
    }
  },
};

function brokenOff(one: DeliveredTimedText, all: readonly DeliveredTimedText[]): string | undefined {
  if (!one.text.endsOpen) return undefined;
  const left = leftOfProgramme(one);
  const early =
    earlierThanSisters(one, all) ??
    (left && left.seconds >= programmeShare * left.of ? `${say(left.seconds)} before ${left.name} ends` : undefined);
  return early === undefined ? undefined : `${one.file} breaks off in its last line, and ${early}`;
}

/** Where a sister language goes on, `timed-text/sister-language` says so. */
function tooEarly(one: DeliveredTimedText, all: readonly DeliveredTimedText[]): string | undefined {
  const left = leftOfProgramme(one);
  if (!left || left.seconds < Math.max(credits.seconds, credits.share * left.of)) return undefined;
  if (one.events.length < fewestPerMinute * ((left.of - left.seconds) / 60)) return undefined;
  const own = lastEnd(one.events);
  const goesOn = sistersOf(one, all).some((sister) => {
    const other = lastEnd(sister.events);
    return own && other && secondsBetween(own, other) > credits.share * left.of;
  });
  if (goesOn) return undefined;
  return `${one.file} ends with ${clockOf(left.of - left.seconds)}, ${Math.round(left.seconds / 60)} min before ${left.name} ends`;
}

function earlierThanSisters(one: DeliveredTimedText, all: readonly DeliveredTimedText[]): string | undefined {
  const own = lastEnd(one.events);
  for (const { events, file } of sistersOf(one, all)) {
    const other = lastEnd(events);
    const apart = own && other ? secondsBetween(own, other) : 0;
    if (apart >= sisterSeconds) return `${say(apart)} before the last subtitle of ${file}`;
  }
  return undefined;
}

/** How much of the programme comes after the last subtitle; undefined where nobody knows from where its times count. */
function leftOfProgramme({ events, text, programme }: DeliveredTimedText) {
  const { duration, deliverable } = programme;
  const own = lastEnd(events);
  if (!duration || deliverable === undefined || !own) return undefined;
  const base = basesOf(text, programme).find((from) => events.every((event) => fits(event, from, duration)));
  if (!base) return undefined;
  const end = add(base.from, duration);
  return { name: deliverable, seconds: secondsBetween(own, end), of: secondsBetween(base.from, end) };
}

/** `00:19:52` */
function clockOf(seconds: number): string {
  return new Date(Math.floor(seconds) * 1000).toISOString().slice(11, 19);
}

function say(seconds: number): string {
  return `${seconds.toFixed(1).replace(/\.0$/, "")} s`;
}
