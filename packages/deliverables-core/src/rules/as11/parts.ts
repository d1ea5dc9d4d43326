import { spanOf, timedParts } from "../../check/programme/programme-parts.js";
import { as11Rule } from "../../check/rule-kinds/as11-rule.js";
import { sayTime } from "../../check/say-time.js";
import { as11File, onePart, ukDpp } from "../../media/as11/as11-in-short.js";
import { productionRate } from "../../spec/production.js";
import { compare } from "../../timecode/rational.js";

const first = { start: "10:00:00:00", duration: "00:20:00:00", end: "10:20:00:00" };
const second = { start: "10:21:00:00", duration: "00:27:00:00", end: "10:48:00:00" };
const twoParts = { parts: [first, second], total: 2 };

export const as11Parts = as11Rule<"segmentation">({
  code: "as11/parts",
  title: "AS-11 parts",
  severity: "error",
  sets: ["segmentation"],
  why: "Playout cuts the programme into its parts by these timecodes: a wrong one puts black or half a scene on air.",
  fix: "Correct the parts where the metadata are written: each behind the one before, and all within the file.",
  clause: "AMWA AS-11, segmentation.",
  examples: () => [
    { as11: { segmentation: {} }, file: as11File({ segmentation: twoParts }), finds: [] },
    {
      as11: { segmentation: {} },
      file: as11File({ segmentation: { ...twoParts, total: 3 }, ukDpp: { ...ukDpp, parts: 1 } }),
      finds: [
        "AS-11 Segmentation lists 2 parts and says that there are 3",
        "AS-11 UK DPP says that there is 1 part, and AS-11 Segmentation lists 2",
      ],
    },
    {
      as11: { segmentation: {} },
      file: as11File({ segmentation: { parts: [first, { ...second, start: "10:19:59:00" }] } }),
      finds: ["Part 2 starts at 10:19:59:00, before part 1 ends at 10:20:00:00"],
    },
    {
      as11: { segmentation: {} },
      file: as11File({
        segmentation: { parts: [{ start: "09:58:00:00", duration: "00:55:00:00", end: "10:53:00:00" }] },
      }),
      finds: [
        "Part 1 ends at 10:53:00:00, after the file ends at 10:48:35:00",
        "Part 1 starts at 09:58:00:00, before the file starts at 09:59:30:00",
      ],
    },
    {
      title: "A file that does not say when it starts",
      as11: { segmentation: {} },
      file: JSON.parse(JSON.stringify({ ...as11File({ segmentation: onePart }), timecode: undefined })),
      finds: ["unchecked: Whether the parts lie within the file is not known: it does not say when it starts and ends"],
    },
  ],
  *look(_, { delivery, facts, as11, set }) {
    const { parts, total } = set;
    const listed = parts.length;
    const says = (count: number) => (count === 1 ? "there is 1 part" : `there are ${count} parts`);
    if (listed === 0)
      yield total
        ? { unchecked: true, message: `AS-11 Segmentation says that ${says(total)}, and none could be read` }
        : { message: "AS-11 Segmentation lists no part, expected at least one", actual: "none" };
    else if (total !== undefined && total !== listed)
      yield {
        message: `AS-11 Segmentation lists ${listed} ${listed === 1 ? "part" : "parts"} and says that ${total === 1 ? "there is 1" : `there are ${total}`}`,
        expected: String(total),
        actual: String(listed),
      };
    const other = as11.ukDpp?.parts;
    if (typeof other === "number" && other !== listed && listed > 0)
      yield {
        message: `AS-11 UK DPP says that ${says(other)}, and AS-11 Segmentation lists ${listed}`,
        expected: String(other),
        actual: String(listed),
      };
    const { rate, start, end } = spanOf(facts, productionRate(delivery.spec));
    const timed = timedParts(set, rate);
    if (!timed) {
      yield {
        unchecked: true,
        message: "The parts were not compared: their timecodes do not exist at the file's rate",
      };
      return;
    }
    for (const [index, part] of timed.entries()) {
      const before = timed[index - 1];
      if (before && compare(part.start, before.end) < 0)
        yield {
          message: `${part.name} starts at ${part.written.start}, before ${before.name.toLowerCase()} ends at ${before.written.end}`,
          actual: part.written.start,
        };
    }
    if ((!start || !end) && listed > 0)
      yield {
        unchecked: true,
        message: "Whether the parts lie within the file is not known: it does not say when it starts and ends",
      };
    const dropFrame = facts.timecode?.dropFrame ?? false;
    for (const { name, written, start: from, end: to } of timed) {
      if (start && compare(from, start) < 0) {
        const message = `${name} starts at ${written.start}, before the file starts at ${sayTime(start, rate, dropFrame)}`;
        yield { message, actual: written.start };
      }
      if (end && compare(to, end) > 0) {
        const message = `${name} ends at ${written.end}, after the file ends at ${sayTime(end, rate, dropFrame)}`;
        yield { message, actual: written.end };
      }
    }
  },
});
