import type { Delivery, Item } from "../../delivery/delivery.js";
import { filesBeside } from "../../delivery/files-beside.js";
import { countingRate, durationOf, startOf } from "../../media/clock.js";
import { productionRate, writtenDuration } from "../../spec/production.js";
import { durationInSeconds, parseDuration } from "../../timecode/duration.js";
import type { FrameRate } from "../../timecode/frame-rate.js";
import type { Rational } from "../../timecode/rational.js";

/** The programme that a paper belongs to, as its picture was delivered, or as the spec says where it was not. */
export interface Programme {
  /** Key of its deliverable; absent when the spec names none. */
  deliverable?: string;
  rate?: FrameRate | undefined;
  dropFrame: boolean;
  /** Seconds since midnight; of a delivered picture only. */
  start?: Rational | undefined;
  /** Of a delivered picture, or the written one. */
  duration?: Rational | undefined;
  /** Where `duration` comes from, in words that finish "longer than …". */
  source: string;
  /** Why the delivered picture says nothing, where the spec names one. */
  unknown?: string;
}

export function programmeOf(delivery: Delivery, item: Item, deliverable: string | undefined): Programme {
  const rate = productionRate(delivery.spec);
  const text = writtenDuration(delivery.spec, item.episode);
  const read = text === undefined ? undefined : parseDuration(text);
  const written = read && !("reason" in read) ? durationInSeconds(read, rate) : undefined;
  const asWritten = { rate, dropFrame: text?.includes(";") ?? false, duration: written, source: "the spec's duration" };
  if (deliverable === undefined) return asWritten;
  const [only, ...more] = filesBeside(delivery, item, deliverable);
  const facts = only?.other.facts;
  if (!only || more.length > 0 || facts?.kind !== "media") {
    const unknown =
      more.length > 0
        ? `${deliverable} has ${more.length + 1} files`
        : `there is no ${deliverable} that could be read to compare it with`;
    return { ...asWritten, deliverable, unknown };
  }
  const probe = facts.media;
  const own = countingRate(probe, rate);
  return {
    deliverable,
    rate: own,
    dropFrame: probe.timecode?.dropFrame ?? probe.timecode?.start.includes(";") ?? false,
    start: startOf(probe, own),
    duration: durationOf(probe) ?? written,
    source: deliverable,
  };
}
