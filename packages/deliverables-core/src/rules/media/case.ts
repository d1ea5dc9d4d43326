import type { Rule, RuleExample } from "../../check/rule.js";
import type { Probe } from "../../media/probe.js";
import { withPicture } from "../../media/probe-in-short.js";
import type { MediaCase } from "../../spec/spec.js";

const hdr: MediaCase = {
  if: { video: { color: { transfer: "PQ" } } },
  // biome-ignore lint/suspicious/noThenProperty: "then" is the spec's own word.
  then: { video: { hdr: { maxCll: "present" } } },
};

export const mediaCase: Rule = {
  code: "media/case",
  title: "Case that nobody can tell",
  severity: "error",
  requirements: ["cases"],
  why: "What the client asks only of some files is asked of nobody, as long as it is not known which files those are.",
  fix: "Ask the vendor for a file that states it, or ask for it outside of the case.",
  examples: () => [
    example([hdr], withPicture({ color: { transfer: "PQ" }, hdr: { formats: [], maxCll: 1000 } }), []),
    {
      title: "A file for which the case does not hold",
      ...example([hdr], withPicture({ color: { transfer: "BT.709" } }), []),
    },
    {
      title: "A file that does not say it",
      ...example([hdr], withPicture({}), [
        "unchecked: Whether case 1 holds is not known: Transfer characteristics are not known: the file does not say",
      ]),
    },
  ],
  *check({ cases = [] }) {
    for (const { item, file, pointer, number, holds } of cases) {
      const about = { item, file: file.path, pointer };
      if (typeof holds === "object")
        yield { ...about, unchecked: true, message: `Whether case ${number} holds is not known: ${holds.unknown}` };
      else yield { ...about, met: true, expected: "decided", actual: holds ? "holds" : "does not hold" };
    }
  },
};

function example(cases: MediaCase[], media: Probe, finds: string[]): RuleExample {
  return {
    spec: { deliverables: { programme: { type: "media", files: "LFD1001A.mxf", cases } } },
    files: { "LFD1001A.mxf": { facts: { kind: "media", media } } },
    finds,
  };
}
