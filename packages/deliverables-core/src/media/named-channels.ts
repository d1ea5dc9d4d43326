import type { Probe } from "./probe.js";

/** What mixers call the channels of 5.1 and 7.1, in the words of `channelLabels`. */
const spellings = new Map(
  Object.entries({
    L: ["l", "left", "lf"],
    R: ["r", "right", "rf"],
    C: ["c", "centre", "center"],
    LFE: ["lfe", "sub"],
    Ls: ["ls", "lsur"],
    Rs: ["rs", "rsur"],
    Lss: ["lss"],
    Rss: ["rss"],
    Lrs: ["lrs", "lsr"],
    Rrs: ["rrs", "rsr"],
  }).flatMap(([label, written]) => written.map((one): [string, string] => [one, label])),
);

/**
 * The channels of a Broadcast Wave file as somebody named them, in iXML or, as `sTRK1=L`, in the description of its bext chunk.
 * Undefined unless each has a name that stands for one channel, and no two the same: most names are those of people or scenes.
 */
export function namedChannels({ ixml, broadcast }: Probe): string[] | undefined {
  const described = [...(broadcast?.description ?? "").matchAll(/^sTRK(\d{1,2})=(.*?)\s*$/gm)];
  const inDescription = described
    .sort((one, other) => Number(one[1]) - Number(other[1]))
    .map(([, , name = ""]) => name);
  return [ixml?.trackNames ?? [], inDescription].map(labelsOf).find((labels) => labels !== undefined);
}

function labelsOf(names: readonly string[]): string[] | undefined {
  const labels = names.map((name) => spellings.get(/[^\s_.\-/]*$/.exec(name.trim())?.[0].toLowerCase() ?? ""));
  const known = labels.filter((label) => label !== undefined);
  return known.length === names.length && known.length > 1 && new Set(known).size === known.length ? known : undefined;
}
