import type { As11, As11Set } from "../media/as11/as11.js";
import { sayAs11Field, sayAs11Set, sayAs11Value } from "../media/as11/fields.js";
import { singleLine } from "../report/single-line.js";
import type { FactGroup } from "./fact-groups.js";
import type { Fact } from "./say-facts.js";

/** The descriptive metadata of an AS-11 file, set by set. */
export function as11Groups(as11: As11 | undefined): FactGroup[] {
  if (!as11) return [];
  const { core = {}, segmentation, ukDpp = {}, several = [], unread } = as11;
  const stated = (set: As11Set, values: object): FactGroup => ({
    heading: sayAs11Set(set),
    facts: Object.entries(values).map(([field, value]): Fact => [sayAs11Field(field), singleLine(sayAs11Value(value))]),
  });
  return [
    stated("core", core),
    {
      heading: sayAs11Set("segmentation"),
      facts: [
        ...(segmentation?.parts ?? []).map(
          ({ start, duration, end }, index): Fact => [`part ${index + 1}`, `${start} to ${end} (${duration})`],
        ),
        ...(segmentation?.total === undefined ? [] : [["number of parts", String(segmentation.total)] as Fact]),
        ...(segmentation?.duration === undefined ? [] : [["programme duration", segmentation.duration] as Fact]),
      ],
    },
    stated("ukDpp", ukDpp),
    {
      heading: "AS-11",
      facts: [
        ...several.map((set): Fact => [sayAs11Set(set), "more than one, and they differ"]),
        ...(unread
          ? [["not known", `${unread.fields.map(sayAs11Field).join(", ")}: ${unread.why}`] satisfies Fact]
          : []),
      ],
    },
  ];
}
