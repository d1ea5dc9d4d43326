import type { ChannelLayout } from "./vocabulary.js";

const counts: Record<ChannelLayout, number> = {
  mono: 1,
  "dual mono": 2,
  stereo: 2,
  LtRt: 2,
  LCR: 3,
  quad: 4,
  "5.0": 5,
  "5.1": 6,
  "6.1": 7,
  "7.0": 7,
  "7.1": 8,
  "5.1.2": 8,
  "5.1.4": 10,
  "7.1.2": 10,
  "7.1.4": 12,
};

/** How many channels a named layout has; undefined for a name that is none. */
export function channelsOfLayout(layout: string): number | undefined {
  return (counts as Record<string, number | undefined>)[layout];
}
