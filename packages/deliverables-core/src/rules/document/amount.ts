import { saidOnce, takeFields, uncompared } from "../../check/field-values.js";
import { numbers } from "../../check/quantities.js";
import { paperRule } from "../../check/rule-kinds/paper-rule.js";
import { withinUncertainty } from "../../check/within-uncertainty.js";
import { paperOf } from "../../papers/paper-in-short.js";
import { quote } from "../../papers/quote.js";
import { meets, type Requirement, sayRequirement } from "../../spec/requirement.js";
import { readAmount } from "../../tables/read-amount.js";

const loudness = { heading: "Integrated", amount: { target: -23, tolerance: 0.5 }, uncertainty: 0.2 };
const sync = { heading: "Sound before picture", amount: { min: -40, max: 20 } };

export const documentAmount = paperRule({
  code: "document/amount",
  title: "Figure in a paper",
  severity: "error",
  requirements: ["fields"],
  asks: "fields",
  leaves: ({ fields = {} }) => Object.values(fields).every(({ amount }) => amount === undefined),
  why: "A report that measures the mix too loud, or the sound too late, is attached all the same when nobody reads its figures.",
  fix: "Put the mix or the picture right and measure again; near a limit, measure with a better meter, or stay further away from it.",
  clause:
    "EBU Tech 3341 lets a meter be off by 0.1 LU for integrated loudness, and ITU-R BS.1770 by some tenths of a dB for true peak.",
  examples: () => [
    { paper: paperOf("Integrated: -23.2 LUFS"), asked: { fields: { loudness } }, finds: [] },
    {
      title: "Within, but nearer to the limit than the meter is exact",
      paper: paperOf("Integrated: -22.6 LUFS"),
      asked: { fields: { loudness } },
      finds: ["The paper's loudness is -22.6, within -23 ± 0.5, but nearer to its limit than the meter is exact (0.2)"],
    },
    {
      title: "Beyond, but by less than the meter is exact",
      paper: paperOf("Integrated: -22.4 LUFS"),
      asked: { fields: { loudness } },
      finds: [
        "unchecked: The paper's loudness is -22.4, expected -23 ± 0.5: it is beyond by less than the meter is exact (0.2), so nobody can tell",
      ],
    },
    {
      paper: paperOf("Integrated: −19,8 LUFS"),
      asked: { fields: { loudness } },
      finds: ["The paper's loudness is -19.8, expected -23 ± 0.5"],
    },
    {
      title: "Sound may be 20 ms early, and 40 ms late",
      paper: paperOf("Sound before picture: 28 ms"),
      asked: { fields: { sync } },
      finds: ["The paper's sync is 28, expected -40 to 20"],
    },
    { paper: paperOf("Sound before picture: -28 ms"), asked: { fields: { sync } }, finds: [] },
    {
      title: "In LU, which is a distance from a target",
      paper: paperOf("Integrated: -23.1 LU"),
      asked: { fields: { loudness } },
      finds: [
        'unchecked: loudness of LFD1001A_PSE.pdf could not be compared: "-23.1 LU" counts from the target that the meter was set to, and -23 ± 0.5 is in LUFS',
      ],
    },
    {
      title: "No figure",
      paper: paperOf("Integrated: see page 2"),
      asked: { fields: { loudness } },
      finds: ['unchecked: loudness of LFD1001A_PSE.pdf could not be compared: "see page 2" is no number'],
    },
  ],
  *look(delivered) {
    for (const taken of takeFields(delivered)) {
      const { name, field, asks } = taken;
      const { amount, uncertainty = 0 } = field;
      // What is missing has its own finding.
      if (amount === undefined) continue;
      const expected = sayRequirement(amount as Requirement<number>, numbers);
      for (const { at, value } of saidOnce(taken)) {
        if (isRelative(value, amount as Requirement<number>)) {
          const why = `${quote(value)} counts from the target that the meter was set to, and ${expected} is in LUFS`;
          yield uncompared(delivered, taken, why);
          continue;
        }
        const read = readAmount(value.replace(/\s*[A-Za-z%/]+\s*$/, ""));
        if ("reason" in read) {
          yield uncompared(delivered, taken, `${quote(value)} is no number`);
          continue;
        }
        const actual = numbers.say(read.amount);
        const about = { at, asks, expected, actual };
        const is = `The paper's ${name} is ${actual}`;
        const exact = `than the meter is exact (${uncertainty})`;
        const answer = withinUncertainty(read.amount, uncertainty, amount as Requirement<number>);
        if (answer === "within") yield { met: true, asks, expected, actual };
        else if (answer === "near, within") {
          const message = `${is}, within ${expected}, but nearer to its limit ${exact}`;
          yield { ...about, severity: "warning", message };
        } else if (answer === "beyond") yield { ...about, message: `${is}, expected ${expected}` };
        else {
          const why =
            answer === "unreadable" ? "which cannot be compared" : `it is beyond by less ${exact}, so nobody can tell`;
          yield { ...about, unchecked: true, message: `${is}, expected ${expected}: ${why}` };
        }
      }
    }
  },
});

/** Loudness in LU counts from a target (EBU Tech 3341), in LUFS from full scale: -23 LU would be inaudible. A range in LU is above zero. */
function isRelative(value: string, amount: Requirement<number>): boolean {
  const isLoudness = [-14, -16, -18, -20, -23, -24, -27].some((lufs) => meets(lufs, amount, numbers) === true);
  return isLoudness && /\d\s*LU\s*$/.test(value);
}
