import type { Rule, RuleExample } from "../../check/rule.js";
import type { PictureTags } from "../../images/picture-tags.js";
import { singleLine } from "../../report/single-line.js";

const example = (tags: Partial<PictureTags>, finds: string[]): RuleExample => ({
  spec: { deliverables: { stills: { type: "image", files: "*.jpg" } } },
  files: {
    "LFD_01.jpg": {
      facts: { kind: "image", image: { format: "JPEG", tags: { orientation: 1, progressive: false, ...tags } } },
    },
  },
  finds,
});

export const unreleased: Rule = {
  code: "image/unreleased",
  title: "Picture that is not to be used",
  severity: "error",
  why: "A picture desk writes into the picture that nobody may use it; whoever prints it all the same pays for it.",
  fix: "Take the picture out, or have it released and put its instructions right.",
  clause: "IPTC Photo Metadata Standard 2025.1: instructions, source.",
  examples: () => [
    example({ instructions: "Mandatory credit. No archive." }, []),
    example({ instructions: "Kill picture – talent not approved" }, [
      'Instructions inside the picture say "Kill picture – talent not approved"',
    ]),
    {
      title: "One that may be used from a day on is a warning",
      ...example({ instructions: "NOT FOR RELEASE BEFORE 3 FEB – EMBARGOED" }, [
        'Instructions inside the picture say "NOT FOR RELEASE BEFORE 3 FEB – EMBARGOED"',
      ]),
    },
    {
      title: "A comp is for laying out, and nobody's licence",
      ...example({ source: "Getty Images comp" }, ['Source inside the picture is "Getty Images comp"']),
    },
    example({ source: "Hedgerow Composers" }, []),
  ],
  *check({ items }) {
    for (const item of items) {
      if (item.asked.type !== "image") continue;
      for (const { path: file, facts } of item.files) {
        const tags = facts?.kind === "image" ? facts.image.tags : undefined;
        if (!tags) continue;
        const { instructions = "", source = "", credit = "" } = tags;
        const said = singleLine(instructions.slice(0, longest));
        const about = { item, file, pointer: item.pointer };
        if (killed.test(instructions) || embargo.test(instructions)) {
          const severity = killed.test(instructions) ? "error" : "warning";
          yield { ...about, severity, message: `Instructions inside the picture say "${said}"`, actual: said };
        }
        const [name, comp] = isComp.test(source) ? ["Source", source] : ["Credit", credit];
        if (isComp.test(comp)) {
          const actual = singleLine(comp.slice(0, longest));
          yield { ...about, message: `${name} inside the picture is "${actual}"`, actual, remedy: license };
        }
      }
    }
  },
};

const longest = 120;
const license = "License the picture and put in the one that is licensed; a comp is only for laying out.";
const killed =
  /\bkill(ed)?\b|\b(do|must) not (be )?(use|used|publish|published|release|released|print)\b|\bnot (yet )?(approved|cleared|released)\b|\bnot for (use|publication|release)\b(?! (before|until|prior|till))|\bnicht (freigegeben|verwenden|veröffentlichen)\b|\b(ne pas (utiliser|publier|diffuser)|non approuvée?)/i;
const embargo =
  /\bembargo(ed)?\b|\bnot for (use|publication|release) (before|until|prior|till)\b|\bsperrfrist\b|\bsous embargo\b/i;
const isComp = /\b(comp|comping|layout only|for position only|fpo|watermarked)\b/i;
