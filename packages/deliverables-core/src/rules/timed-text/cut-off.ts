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

const minute = {
  ...withTimecode("00:00:00:00"),
  video: [{ frameRate: "25", frames: 1500, color: {}, hdr: { formats: [] } }],
};
const ends = (at: number) => shown(String(at - 2), String(at), "Nobody knew what would bec");

export const cutOff: Rule = {
  code: "timed-text/cut-off",
  title: "Subtitles that break off",
  severity: "warning",
  why: "An upload that stopped leaves half a file, and half a file of subtitles plays without a word of complaint.",
  fix: "Look at the last subtitle, and send the file again where it breaks off.",
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
  ],
  *check(delivery) {
    const all = [...timedTextsOf(delivery)];
    for (const one of all) {
      if (!one.text.endsOpen) continue;
      const early = earlierThanSisters(one, all) ?? earlierThanProgramme(one);
      if (early === undefined) continue;
      const message = `${one.file} breaks off in its last line, and ${early}`;
      yield* placed([{ at: one.events.at(-1)?.event.at, message } satisfies SeenInFile], one.item, one.file);
    }
  },
};

function earlierThanSisters(one: DeliveredTimedText, all: readonly DeliveredTimedText[]): string | undefined {
  const own = lastEnd(one.events);
  for (const { events, file } of sistersOf(one, all)) {
    const other = lastEnd(events);
    const apart = own && other ? secondsBetween(own, other) : 0;
    if (apart >= sisterSeconds) return `${say(apart)} before the last subtitle of ${file}`;
  }
  return undefined;
}

function earlierThanProgramme({ events, text, programme }: DeliveredTimedText): string | undefined {
  const { duration, deliverable } = programme;
  const own = lastEnd(events);
  if (!duration || deliverable === undefined || !own) return undefined;
  const base = basesOf(text, programme).find((from) => events.every((event) => fits(event, from, duration)));
  if (!base) return undefined;
  const end = add(base.from, duration);
  const apart = secondsBetween(own, end);
  return apart >= programmeShare * secondsBetween(base.from, end)
    ? `${say(apart)} before ${deliverable} ends`
    : undefined;
}

function say(seconds: number): string {
  return `${seconds.toFixed(1).replace(/\.0$/, "")} s`;
}
