import type { Rule } from "../../check/rule.js";
import { as11Example } from "../../check/rule-kinds/as11-rule.js";
import { askedFiles } from "../../check/rule-kinds/requirement-rule.js";
import type { As11Set } from "../../media/as11/as11.js";
import { as11File, core, onePart, ukDpp } from "../../media/as11/as11-in-short.js";
import { sayAs11Set } from "../../media/as11/fields.js";

const sets: As11Set[] = ["core", "segmentation", "ukDpp"];

export const as11Set: Rule = {
  code: "as11/set",
  title: "AS-11 descriptive metadata",
  severity: "error",
  requirements: sets.map((set) => `as11/${set}`),
  why: "A broadcaster's system files the programme by what the file says about itself; without it the file is not taken in.",
  fix: "Write the file again with an AS-11 writer that is given the programme's descriptive metadata.",
  clause: "AMWA AS-11.",
  examples: () => [
    as11Example({
      as11: { core: {}, segmentation: {}, ukDpp: {} },
      file: as11File({ core, segmentation: onePart, ukDpp }),
      finds: [],
    }),
    as11Example({
      as11: { core: {}, ukDpp: {} },
      file: as11File({ core }),
      finds: ["There is no AS-11 UK DPP set, and the spec asks for it"],
    }),
    as11Example({
      title: "A file that contradicts itself",
      as11: { core: {} },
      file: as11File({ several: ["core"] }),
      finds: ["There is more than one AS-11 Core set, and they differ; expected one"],
    }),
    as11Example({
      title: "A file that was read in part",
      as11: { core: {} },
      file: { ...as11File(undefined), partial: true },
      finds: ["unchecked: Whether there is an AS-11 Core set is not known: the file was not read to its end"],
    }),
  ],
  *check(delivery) {
    for (const set of sets) {
      for (const { item, file, facts } of askedFiles(delivery, "media", `as11/${set}`)) {
        const name = sayAs11Set(set);
        const about = { item, file: file.path, pointer: `${item.pointer}/as11/${set}`, expected: name };
        const why = facts.partial ? "the file was not read to its end" : facts.damage && "the file is not whole";
        if (facts.as11?.[set]) yield { ...about, met: true, actual: name };
        else if (facts.as11?.several?.includes(set)) {
          const message = `There is more than one ${name} set, and they differ; expected one`;
          yield { ...about, message, actual: "several" };
        } else if (why)
          yield { ...about, unchecked: true, message: `Whether there is an ${name} set is not known: ${why}` };
        else yield { ...about, message: `There is no ${name} set, and the spec asks for it`, actual: "none" };
      }
    }
  },
};
