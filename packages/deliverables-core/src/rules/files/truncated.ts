import { damageOf } from "../../check/damage.js";
import type { Rule, RuleExample } from "../../check/rule.js";
import { durationOf } from "../../media/clock.js";
import type { Probe } from "../../media/probe.js";

const certificate = { type: "document", files: "PSE.pdf" } as const;

const remedy =
  "Ask for a file that says where it ends, as MXF, QuickTime and MP4 do. Until then play it to its end, and compare its size with the sender's.";
const picture = (media: Partial<Probe>, asked: object = {}): Pick<RuleExample, "spec" | "files"> => ({
  spec: { deliverables: { screener: { type: "media", files: "screener.mkv", ...asked } } },
  files: { "screener.mkv": { facts: { kind: "media", media: { container: {}, video: [], audio: [], ...media } } } },
});
const untoldEnd = "its writer left its length open, as for a live stream";

export const truncated: Rule = {
  code: "files/truncated",
  title: "Truncated or unfinished file",
  severity: "error",
  weighable: "without-client",
  why: "A file that was cut off in a copy, or whose writer never finished, often plays for a while and then stops on air.",
  fix: "Copy or export the file again, and wait until it is done before the check.",
  examples: () => [
    {
      spec: { deliverables: { certificate } },
      files: { "PSE.pdf": { facts: { kind: "document", document: { format: "PDF" } } } },
      finds: [],
    },
    {
      spec: { deliverables: { certificate } },
      files: {
        "PSE.pdf": {
          facts: { kind: "document", document: { format: "PDF", damage: "ends before its last page does" } },
        },
      },
      finds: ["PSE.pdf is not whole: it ends before its last page does"],
    },
    {
      title: "a file of which nothing else is asked",
      spec: { deliverables: { list: { type: "other", files: "LFD.edl" } } },
      files: { "LFD.edl": { damage: "holds NUL bytes where text should stand" } },
      finds: ["LFD.edl is not whole: it holds NUL bytes where text should stand"],
    },
    {
      title: "a kind of file that does not say where it ends",
      ...picture({ untoldEnd }),
      finds: [`unchecked: Whether screener.mkv is whole cannot be told: ${untoldEnd}`],
    },
    {
      title: "where the spec asks how long it lasts, and the file knows, a cut shows",
      ...picture({ untoldEnd, container: { durationSeconds: 30 } }, { duration: "30 s" }),
      finds: [],
    },
  ],
  *check({ items }) {
    for (const item of items) {
      for (const { path, facts, damage: unfilled } of item.files) {
        const about = { item, file: path, pointer: item.pointer };
        const damage = unfilled ?? (facts && damageOf(facts));
        if (damage) yield { ...about, message: `${path} is not whole: it ${damage}` };
        const untold = facts?.kind === "media" && facts.media.untoldEnd;
        // A cut changes how long a file lasts: where that is asked for and known, its own rule speaks.
        const isMeasured = item.asked.type === "media" && item.asked.duration !== undefined;
        if (!untold || (isMeasured && durationOf(facts.media))) continue;
        const message = `Whether ${path} is whole cannot be told: ${untold}`;
        yield { ...about, unchecked: true, message, remedy };
      }
    }
  },
};
