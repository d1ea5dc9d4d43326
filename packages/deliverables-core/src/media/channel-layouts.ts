import type { ChannelLayout } from "./vocabulary.js";

/** Channel labels of each named layout, in our names (SMPTE ST 377-4, ITU-R BS.2051); the order does not matter here. */
export const labelsOf: Record<Exclude<ChannelLayout, "mono">, string[]> = {
  "dual mono": ["M1 M2", "M M"],
  stereo: ["L R"],
  LtRt: ["Lt Rt"],
  LCR: ["L R C"],
  quad: ["L R Ls Rs"],
  "5.0": ["L R C Ls Rs"],
  "5.1": ["L R C LFE Ls Rs"],
  "6.1": ["L R C LFE Ls Rs Cs"],
  "7.0": ["L R C Lss Rss Lrs Rrs"],
  "7.1": ["L R C LFE Lss Rss Lrs Rrs"],
  "5.1.2": ["Tfl Tfr", "Tsl Tsr", "Tbl Tbr"].map((tops) => `L R C LFE Ls Rs ${tops}`),
  "5.1.4": ["L R C LFE Ls Rs Tfl Tfr Tbl Tbr"],
  "7.1.2": ["Tfl Tfr", "Tsl Tsr", "Tbl Tbr"].map((tops) => `L R C LFE Lss Rss Lrs Rrs ${tops}`),
  "7.1.4": ["L R C LFE Lss Rss Lrs Rrs Tfl Tfr Tbl Tbr"],
};

/** Other names of the same loudspeaker. */
const synonyms: Record<string, string> = {
  Lf: "L",
  Rf: "R",
  Lsr: "Lrs",
  Rsr: "Rrs",
  Rls: "Lrs",
  Lb: "Lrs",
  Rb: "Rrs",
  Cb: "Cs",
  Ltf: "Tfl",
  Rtf: "Tfr",
  Ltm: "Tsl",
  Rtm: "Tsr",
  Lts: "Tsl",
  Rts: "Tsr",
  Ltr: "Tbl",
  Rtr: "Tbr",
};

/**
 * The labels under one name for each loudspeaker. A single pair of surrounds is `Ls Rs`, whether the file calls it side, rear or
 * back (WAVE files do: their 5.1 says `Lb Rb`); of two pairs the front one is `Lss Rss` and the rear one `Lrs Rrs`.
 */
export function canonicalLabels(labels: readonly string[]): string[] {
  const named = labels.map((label) => (Object.hasOwn(synonyms, label) ? (synonyms[label] ?? label) : label));
  const pairs = ["Ls", "Lss", "Lrs"].filter((label) => named.includes(label));
  if (pairs.length === 1) return named.map((label) => label.replace(/^([LR])[rs]s$/, "$1s"));
  // Beside `Lss`, a plain `Ls` is the rear pair; beside `Lrs` it is the one in front of it.
  return named.map((label) => label.replace(/^([LR])s$/, pairs.includes("Lss") ? "$1rs" : "$1ss"));
}

/**
 * The labels of a track, canonical, when there is one for each channel. One channel that is called centre or mono is left
 * without: writers put that on any single channel, be it of the left loudspeaker.
 */
export function labelsOfTrack(
  labels: readonly string[] | undefined,
  channels: number | undefined,
): string[] | undefined {
  if (!labels || labels.length !== channels) return undefined;
  return labels.length === 1 && ["C", "M", "M1"].includes(labels[0] ?? "") ? undefined : canonicalLabels(labels);
}

/** The named layout of a track with these labels; undefined when they make none. `labels` need not be canonical. */
export function layoutOf(labels: readonly string[]): ChannelLayout | undefined {
  if (labels.length === 1) return "mono";
  const sorted = (names: readonly string[]) => [...names].sort().join(" ");
  const wanted = sorted(canonicalLabels(labels));
  const found = Object.entries(labelsOf).find(([, sets]) => sets.some((set) => sorted(set.split(" ")) === wanted));
  // The keys of `labelsOf` are layouts.
  return found?.[0] as ChannelLayout | undefined;
}
