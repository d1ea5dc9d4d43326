import type { Observation, Rule } from "../../check/rule.js";
import type { Item } from "../../delivery/delivery.js";
import { copiedFrom, versionIn } from "../../delivery/names/version-in-name.js";

const mix = (files: string) => ({ deliverables: { mix: { type: "other" as const, files } } });

export const versions: Rule = {
  code: "files/versions",
  title: "Two versions of one file",
  severity: "warning",
  why: "A client who finds version 1 beside version 2 asks which of them holds, and may take the wrong one.",
  fix: "Leave the version that holds in the delivery, and take the other out.",
  examples: () => [
    { spec: mix("*_v<version:digits>.wav"), files: { "LFD_v2.wav": 9, "NIGHT_v1.wav": 9 }, finds: [] },
    {
      title: "Where the name leaves only the version open, it is an error",
      spec: mix("*_v<version:digits>.wav"),
      files: { "LFD_v1.wav": 9, "LFD_v2.wav": 9 },
      finds: ["LFD_v1.wav and LFD_v2.wav are two versions of one file"],
    },
    {
      spec: mix("LFD_<date:YYYYMMDD>.wav"),
      files: { "LFD_20261101.wav": 9, "LFD_20261115.wav": 9 },
      finds: ["LFD_20261101.wav and LFD_20261115.wav are two versions of one file"],
    },
    {
      title: "Names of stills may end in a date",
      spec: mix("*"),
      files: { set_20261101: 9, set_20261115: 9 },
      finds: [],
    },
    {
      title: "An amended paper beside the first",
      spec: mix("*.doc"),
      files: {
        "LPBF806E-pasc.doc": 9,
        "LPBF806E-pasc-amend.doc": 9,
        "LPBF806E-script-1.doc": 9,
        "LPBF806E-script-2.doc": 9,
      },
      finds: ["LPBF806E-pasc.doc and LPBF806E-pasc-amend.doc are two versions of one file"],
    },
    {
      spec: mix("*"),
      files: { "cues.xlsx": 9, "cues_final.csv": 9, "Final_Call_cues.xlsx": 9, "Final_Call_script.doc": 9 },
      finds: ["cues.xlsx and cues_final.csv are two versions of one file"],
    },
    {
      title: "A copy beside what it was made of",
      spec: mix("*.wav"),
      files: { "LFD.wav": 9, "LFD (1).wav": 9, "still (2).wav": 9 },
      finds: ["LFD (1).wav is a copy of LFD.wav by its name"],
    },
  ],
  *check({ items }) {
    for (const item of items) {
      if (!item.names.some(({ wildcard }) => wildcard)) continue;
      yield* twoVersions(item);
      yield* namedCopies(item);
    }
  },
};

function* twoVersions(item: Item): Iterable<Observation> {
  const leavesOpen = item.names.find(({ pattern }) => versionBlank.test(pattern) || dateBlank.test(pattern));
  const which = {
    datesToo: leavesOpen !== undefined && dateBlank.test(leavesOpen.pattern),
    // A still may well be called "The new barn".
    amendedToo: item.asked.type !== "image",
  };
  const groups = new Map<string, { path: string; mark: string }[]>();
  for (const { path } of item.files) {
    const { without, mark } = versionIn(path, which);
    const group = groups.get(without) ?? [];
    groups.set(without, group);
    if (!group.some((one) => one.mark === mark)) group.push({ path, mark });
  }
  const severity = leavesOpen ? "error" : "warning";
  for (const group of groups.values()) {
    const [first, ...others] = group.toSorted((one, other) => Number(one.mark !== "") - Number(other.mark !== ""));
    for (const { path } of others) {
      const message = `${first?.path} and ${path} are two versions of one file`;
      yield { item, file: path, pointer: `${item.pointer}/files`, severity, message };
    }
  }
}

function* namedCopies(item: Item): Iterable<Observation> {
  const paths = new Set(item.files.map(({ path }) => path));
  for (const path of paths) {
    const original = copiedFrom(path);
    if (original === undefined || !paths.has(original)) continue;
    const message = `${path} is a copy of ${original} by its name`;
    const remedy = "Leave the one that is meant in the delivery, under the name that is asked for.";
    yield { item, file: path, pointer: `${item.pointer}/files`, message, remedy };
  }
}

const versionBlank = /<(?:version|rev\w*):[^<>]*>/i;
const dateBlank = /<[^<>:]+:[^<>]*YY[^<>]*>/;
