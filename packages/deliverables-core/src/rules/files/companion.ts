import type { Met, Observation, Rule } from "../../check/rule.js";
import type { Delivery, Item } from "../../delivery/delivery.js";
import { itemsBeside } from "../../delivery/files-beside.js";
import { allowsNone } from "../../spec/allows-none.js";
import { joinWords } from "../../spec/requirement.js";

const uhd = { type: "other", files: "uhd.mxf", requires: "hd" } as const;
const hd = { type: "other", files: "hd.mxf", optional: true } as const;

export const companion: Rule = {
  code: "files/companion",
  title: "Missing companion",
  severity: "error",
  weighable: "without-client",
  requirements: ["requires"],
  why: "What comes without its companion (the UHD file without its HD version, a film without its captions) is not taken.",
  fix: "Bring the companion, or ask the client whether it may come later.",
  examples: () => [
    { spec: { deliverables: { uhd, hd } }, files: { "uhd.mxf": 9, "hd.mxf": 9 }, finds: [] },
    {
      spec: { deliverables: { uhd, hd } },
      files: { "uhd.mxf": 9 },
      finds: ["uhd.mxf comes without hd: no file matches hd.mxf"],
    },
    {
      title: "What must be there anyway is told as missing",
      spec: { deliverables: { uhd, hd: { ...hd, optional: false } } },
      files: { "uhd.mxf": 9 },
      finds: [],
    },
    {
      title: "For each episode its own",
      spec: {
        episodes: [{ number: 1 }, { number: 2 }],
        deliverables: {
          film: { type: "other", per: ["episode"], files: "<episode>.mxf", requires: "captions" },
          captions: { type: "other", per: ["episode"], files: "<episode>.scc", optional: true },
        },
      },
      files: { "1.mxf": 9, "1.scc": 9, "2.mxf": 9 },
      finds: ["2.mxf comes without captions: no file matches 2.scc"],
    },
  ],
  *check(delivery) {
    for (const item of delivery.items) {
      const { requires } = item.asked;
      const [file] = item.files;
      if (requires === undefined || !file) continue;
      const keys = [requires].flat();
      const lacking = keys.flatMap((key) => [...without(delivery, item, key)]);
      yield* lacking;
      const expected = joinWords(keys, "and");
      const pointer = `${item.pointer}/requires`;
      if (lacking.length === 0) yield { met: true, item, file: file.path, pointer, expected } satisfies Met;
    }
  },
};

function* without(delivery: Delivery, item: Item, key: string): Iterable<Observation> {
  for (const { asked, files, names } of itemsBeside(delivery, item, key)) {
    // Where it has to be there anyway, `files/missing` tells.
    if (files.length > 0 || !(asked.optional || allowsNone(asked.count))) continue;
    const pointer = `${item.pointer}/requires`;
    const patterns = names.map(({ pattern }) => pattern).join(" or ");
    const [file] = item.files;
    const message = `${file?.path} comes without ${key}: no file matches ${patterns}`;
    yield { item, ...(file && { file: file.path }), pointer, message, expected: patterns, actual: "no file" };
  }
}
