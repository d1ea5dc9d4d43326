import { secondsOf, sumOf, timedParts } from "../../check/programme/programme-parts.js";
import { as11Rule } from "../../check/rule-kinds/as11-rule.js";
import { sayTime } from "../../check/say-time.js";
import { as11File, onePart, ukDpp } from "../../media/as11/as11-in-short.js";
import { rateOf } from "../../media/clock.js";
import { productionRate, writtenDuration } from "../../spec/production.js";
import { compare } from "../../timecode/rational.js";

export const as11ProgrammeDuration = as11Rule<"segmentation">({
  code: "as11/programme-duration",
  title: "AS-11 programme duration",
  severity: "error",
  sets: ["segmentation"],
  why: "The slot is planned by the duration that the file states; the parts that are aired have to add up to it.",
  fix: "Correct the duration or the parts where the metadata are written, or the duration in the spec if the programme has changed.",
  clause: "AMWA AS-11, segmentation and UK DPP.",
  examples: () => [
    {
      as11: { segmentation: {} },
      file: as11File({ segmentation: onePart, ukDpp }),
      production: { duration: "00:48:30:00" },
      finds: [],
    },
    {
      as11: { segmentation: {} },
      file: as11File({ segmentation: onePart, ukDpp: { ...ukDpp, duration: "00:58:00:00" } }),
      finds: ["The parts last 00:48:30:00 together, and AS-11 UK DPP says 00:58:00:00"],
    },
    {
      as11: { segmentation: {} },
      file: as11File({ segmentation: onePart }),
      production: { duration: "00:48:00:00" },
      finds: ["The parts last 00:48:30:00 together, and the spec says 00:48:00:00"],
    },
  ],
  *look(_, { delivery, item, facts, as11, set }) {
    const rate = rateOf(facts) ?? productionRate(delivery.spec);
    const timed = timedParts(set, rate);
    // Parts that cannot be read are told by `as11/parts`.
    if (!timed || timed.length === 0) return;
    const sum = sumOf(timed);
    const actual = sayTime(sum, rate, set.parts[0]?.duration.includes(";") ?? false);
    const stated: [who: string, duration: unknown][] = [
      ["AS-11 Segmentation says", set.duration],
      ["AS-11 UK DPP says", as11.ukDpp?.duration],
      ["the spec says", writtenDuration(delivery.spec, item.episode)],
    ];
    for (const [who, duration] of stated) {
      if (typeof duration !== "string") continue;
      const seconds = secondsOf(duration, rate);
      if (!seconds)
        yield {
          unchecked: true,
          message: `The parts last ${actual} together; ${who} ${duration}, which cannot be compared`,
        };
      else if (compare(seconds, sum) !== 0)
        yield { message: `The parts last ${actual} together, and ${who} ${duration}`, expected: duration, actual };
    }
  },
});
