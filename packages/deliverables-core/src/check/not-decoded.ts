import type { Delivery, Item } from "../delivery/delivery.js";
import { filesBeside } from "../delivery/files-beside.js";
import { papersOf } from "./papers-of.js";
import type { Observation } from "./rule.js";

interface Undecoded {
  /** What a sentence calls it, with its verb: `True peak was`, `R, G and B were`. */
  subject: string;
  was: "was" | "were";
  /** What was not done: `measured` without it. */
  done?: "measured" | "made";
  expected: string;
  /** Why nobody looked: `sound is not decoded here`. */
  because: string;
  /** The deliverable that shows it, where the spec names one. */
  report: string | undefined;
  /** What to do where there is no such paper. */
  remedy: string;
}

/** What takes decoding, and so is for a paper to show: for a person to read where the paper came, and unchecked otherwise. */
export function notDecoded(
  delivery: Delivery,
  item: Item,
  { subject, was, done = "measured", expected, because, report, remedy }: Undecoded,
): Omit<Observation, "item"> {
  const papers = report === undefined ? [] : papersOf(delivery, item, report);
  if (papers.length > 0) {
    const named = papers.join(" and ");
    return {
      message: `${subject} ${was === "was" ? "is" : "are"} for ${named} to show, expected ${expected}`,
      expected,
      remedy: `Read ${named}: it has to show ${expected}.`,
      forPeople: true,
    };
  }
  const isThere = report !== undefined && filesBeside(delivery, item, report).length > 0;
  const missing =
    report === undefined ? "" : isThere ? `, and ${report} is no paper that shows it` : `, and there is no ${report}`;
  return {
    unchecked: true,
    message: `${subject} ${was} not ${done}, expected ${expected}: ${because}${missing}`,
    expected,
    remedy,
  };
}
