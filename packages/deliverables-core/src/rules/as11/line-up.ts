import { secondsOf, spanOf } from "../../check/programme/programme-parts.js";
import type { Rule } from "../../check/rule.js";
import { as11Example, filesWithSet } from "../../check/rule-kinds/as11-rule.js";
import { sayTime } from "../../check/say-time.js";
import { as11File, onePart, ukDpp } from "../../media/as11/as11-in-short.js";
import { sayAs11Field } from "../../media/as11/fields.js";
import { productionRate } from "../../spec/production.js";
import { compare } from "../../timecode/rational.js";

const fields = ["lineUpStart", "clockStart"] as const;
const asked = { lineUpStart: "present" as const, clockStart: "present" as const };

export const as11LineUp: Rule = {
  code: "as11/line-up",
  title: "AS-11 line-up and clock",
  severity: "error",
  why: "Whoever checks the programme cues the line-up and the clock by these timecodes; outside of the file there is nothing to cue.",
  fix: "Correct the two timecodes where the metadata are written, or export the file with its line-up and clock.",
  clause: "AMWA AS-11 UK DPP HD 1.1.",
  examples: () => [
    as11Example({
      as11: { segmentation: {}, ukDpp: asked },
      file: as11File({ segmentation: onePart, ukDpp }),
      finds: [],
    }),
    as11Example({
      as11: { ukDpp: asked },
      file: as11File({
        segmentation: onePart,
        ukDpp: { ...ukDpp, lineUpStart: "09:58:00:00", clockStart: "10:00:10:00" },
      }),
      finds: [
        "Line-up start is 09:58:00:00, before the file starts at 09:59:30:00",
        "Clock start is 10:00:10:00, after part 1 starts at 10:00:00:00",
      ],
    }),
    as11Example({
      as11: { ukDpp: asked },
      file: as11File({ ukDpp: { ...ukDpp, lineUpStart: "09:59:55:00" } }),
      finds: ["Line-up start is 09:59:55:00, after the clock starts at 09:59:50:00"],
    }),
  ],
  *check(delivery) {
    for (const { about, item, facts, as11, set } of filesWithSet(delivery, "ukDpp")) {
      const wanted = item.asked.type === "media" ? item.asked.as11?.ukDpp : undefined;
      const { rate, start } = spanOf(facts, productionRate(delivery.spec));
      const first = as11.segmentation?.parts[0]?.start;
      for (const field of fields) {
        const written = set[field];
        if (wanted?.[field] === undefined || typeof written !== "string") continue;
        const seconds = secondsOf(written, rate);
        const name = `${sayAs11Field(field).charAt(0).toUpperCase()}${sayAs11Field(field).slice(1)}`;
        const at = { ...about, pointer: `${about.pointer}/${field}`, actual: written };
        const [next, whose] =
          field === "lineUpStart" && set.clockStart !== undefined
            ? [String(set.clockStart), "the clock"]
            : [first, "part 1"];
        const limit = next === undefined ? undefined : secondsOf(next, rate);
        if (!seconds || !start)
          yield { ...at, unchecked: true, message: `${name} was not compared: the file does not say when it starts` };
        else if (compare(seconds, start) < 0) {
          const file = sayTime(start, rate, facts.timecode?.dropFrame ?? false);
          yield { ...at, message: `${name} is ${written}, before the file starts at ${file}` };
        } else if (limit && compare(seconds, limit) > 0)
          yield { ...at, message: `${name} is ${written}, after ${whose} starts at ${next}` };
      }
    }
  },
};
