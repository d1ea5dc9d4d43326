import type { Rule } from "../../check/rule.js";
import { spotOf } from "../../check/seen-in-file.js";
import { believed } from "../../check/statements/believed.js";
import { isTogether } from "../../check/statements/is-together.js";
import { otherWork } from "../../check/statements/other-work.js";
import { isSame } from "../../check/statements/same-statement.js";
import { remedyFor, sayWhere, sayWho } from "../../check/statements/say-where-said.js";
import { specSays } from "../../check/statements/spec-says.js";
import { statementsIn } from "../../check/statements/statements.js";
import { strayValue } from "../../check/statements/stray-value.js";
import { sheet } from "../../cue-sheets/sheet-in-short.js";
import { withPicture, withSound } from "../../media/probe-in-short.js";
import { paperOf } from "../../papers/paper-in-short.js";
import { quote } from "../../papers/quote.js";
import { type Subject, subjects } from "../../papers/read-statements.js";
import { productionRate } from "../../spec/production.js";
import { joinWords } from "../../spec/requirement.js";

const paper = (...lines: string[]) => ({ facts: { kind: "document", document: paperOf(...lines) } }) as const;
const deliverables = {
  insurance: { type: "document", files: "EO.pdf" },
  pasc: { type: "document", files: "PasC.pdf" },
  licence: { type: "document", files: "Licence.pdf" },
} as const;
const production = { title: "The Long Field", productionNumber: "LFD1001A" };

export const consistency: Rule = {
  code: "document/consistency",
  title: "Papers that disagree",
  severity: "error",
  why: "When two papers name two numbers, one of them belongs to another programme, and nobody knows which.",
  fix: "Find out which is right, and have the other paper issued again.",
  examples: () => [
    {
      spec: { production, deliverables },
      files: {
        "EO.pdf": paper("Production title: Long Field, The"),
        "Licence.pdf": paper("Title: Night Drive", "Duration: 2:15"),
        "PasC.pdf": paper("Programme number: LFD 1001A/01", "Running time: 48:30"),
      },
      finds: [],
    },
    {
      title: "With the spec, and who else agrees with it",
      spec: { production, deliverables },
      files: {
        "EO.pdf": paper("Production no: LFD1002B"),
        "Licence.pdf": paper("Production number: LFD1001A"),
        "PasC.pdf": paper("Programme number: LFD1001A"),
      },
      finds: ['Production number is "LFD1002B" in EO.pdf, but "LFD1001A" in the spec, PasC.pdf and Licence.pdf'],
    },
    {
      title: "With each other, where the spec does not say it",
      spec: { production, deliverables },
      files: {
        "EO.pdf": paper("Running time: 48:30"),
        "Licence.pdf": paper("Total running time: 00:48:30"),
        "PasC.pdf": paper("Programme duration: 47 min 10 s"),
      },
      finds: ['Duration is "47 min 10 s" in PasC.pdf, but "48:30" in EO.pdf and Licence.pdf'],
    },
    {
      title: "With the programme itself, and its name, where the spec does not say it",
      spec: {
        production: { ...production, frameRate: "25" },
        deliverables: {
          programme: { type: "media", files: "LFD1001A*.mxf" },
          "pse-certificate": { type: "document", files: "PSE.pdf", of: "programme" },
        },
      },
      files: {
        "LFD1001A_v3.mxf": { facts: { kind: "media", media: withPicture({ frameRate: "25", frames: 7500 }) } },
        "PSE.pdf": paper("Programme duration: 4:58", "Programme version: 2"),
      },
      finds: [
        'Duration is "4:58" in PSE.pdf, but "00:05:00:00" in LFD1001A_v3.mxf',
        'Version of the programme is "2" in PSE.pdf, but "3" in the name of LFD1001A_v3.mxf',
      ],
    },
    {
      title: "A second value beside the right one",
      spec: {
        production: { ...production, duration: "00:05:00:00", frameRate: "25" },
        deliverables: {
          pasc: { type: "document", files: "PasC.pdf" },
          "pse-certificate": {
            type: "document",
            files: "PSE.pdf",
            fields: { length: { heading: "Duration", agrees: "duration" } },
          },
        },
      },
      files: {
        "PasC.pdf": paper("Production number: LFD1001A", "Production number: 7/88", "Production number: LFD1002B"),
        "PSE.pdf": paper("Duration: 00:05:00:00", "Running time: 5:00", "Total running time: 4:10"),
      },
      finds: [
        'Production number is "LFD1002B" in PasC.pdf, but "LFD1001A" in the spec',
        'Duration is "4:10" in PSE.pdf, but "00:05:00:00" in the spec',
      ],
    },
    {
      title: "Its title and its number, nearly",
      spec: { production, deliverables },
      files: {
        "EO.pdf": paper("Production title: Making of The Long Field"),
        "Licence.pdf": paper("Production title: The Long Field – A Film by Jo Smith", "Production number: LFD1001"),
      },
      finds: [
        'Title is "Making of The Long Field" in EO.pdf, but "The Long Field" in the spec and Licence.pdf',
        'Production number is "LFD1001" in Licence.pdf, but "LFD1001A" in the spec',
      ],
    },
    {
      title: "Product placement, in a form and in the rights log",
      spec: {
        production: { title: "The Long Field" },
        deliverables: {
          compliance: { type: "document", files: "Compliance.pdf" },
          rights: { type: "table", files: "rights.csv", preset: "rights-log" },
        },
      },
      files: {
        "Compliance.pdf": paper("Product placement: None"),
        "rights.csv": { facts: { kind: "table", table: sheet("Item,Type,Source", "Tractor,Product placement,Field") } },
      },
      finds: ['Product placement is "None" in Compliance.pdf, but "yes" in rights.csv'],
    },
    {
      title: "With what an AS-11 file says about itself",
      spec: {
        production,
        deliverables: {
          programme: { type: "media", files: "LFD1001A.mxf" },
          compliance: { type: "document", files: "Compliance.pdf", of: "programme" },
        },
      },
      files: {
        "LFD1001A.mxf": {
          facts: {
            kind: "media",
            media: { ...withPicture({}), as11: { ukDpp: { productionNumber: "LFD1002A", productPlacement: true } } },
          },
        },
        "Compliance.pdf": paper("Product placement: No"),
      },
      finds: [
        'Production number is "LFD1002A" in LFD1001A.mxf, but "LFD1001A" in the spec and the name of LFD1001A.mxf',
        'Product placement is "No" in Compliance.pdf, but "yes" in LFD1001A.mxf',
      ],
    },
    {
      title: "With what a sound file says in its labels",
      spec: {
        production: { title: "The Long Field" },
        episodes: [
          { number: 1, productionNumber: "LFD1001A" },
          { number: 2, productionNumber: "LFD1002B" },
        ],
        deliverables: { mix: { type: "media", per: ["episode"], files: "<productionNumber>.wav" } },
      },
      files: {
        "LFD1001A.wav": {
          facts: { kind: "media", media: { ...withSound({}), broadcast: { description: "LFD1002B Ep 2 DX" } } },
        },
        "LFD1002B.wav": {
          facts: { kind: "media", media: { ...withSound({}), broadcast: { description: "LFD1002B Ep 2 DX" } } },
        },
      },
      finds: [
        'Production number is "LFD1002B" in the description of LFD1001A.wav, but "LFD1001A" in the spec and the name of LFD1001A.wav',
      ],
    },
    {
      title: "Names of files, episodes and languages",
      spec: {
        production: { title: "The Long Field", language: "en-GB" },
        episodes: [
          { number: 1, productionNumber: "LFD1001A" },
          { number: 2, productionNumber: "LFD1002A" },
        ],
        deliverables: {
          pasc: { type: "document", per: ["episode"], files: "<productionNumber>_PasC.pdf" },
          releases: { type: "document", files: "Releases/*.pdf" },
        },
      },
      files: {
        "LFD1001A_PasC.pdf": paper("Episode: 1/2", "Original language: English"),
        "LFD1002A_PasC.pdf": paper("Episode number: 3", "Original language: German"),
        "Releases/LFD1002A_Ann.pdf": paper("Production number: LFD1001A"),
        "Releases/LFD3001A_Bo.pdf": paper("Release of Bo"),
      },
      finds: [
        'Episode is "3" in LFD1002A_PasC.pdf, but "2" in the spec',
        'Language is "German" in LFD1002A_PasC.pdf, but "en-GB" in the spec',
        'Production number is "LFD1001A" in Releases/LFD1002A_Ann.pdf, but "LFD1002A" in the spec and the name of Releases/LFD1002A_Ann.pdf',
        'Production number is "LFD3001A" in the name of Releases/LFD3001A_Bo.pdf, but "LFD1001A" or "LFD1002A" in the spec and Releases/LFD1002A_Ann.pdf',
      ],
    },
  ],
  *check(delivery) {
    const rate = productionRate(delivery.spec);
    const said = [...statementsIn(delivery)];
    for (const subject of Object.keys(subjects) as Subject[]) {
      const ofSubject = said.filter((one) => one.subject === subject);
      for (const one of ofSubject) {
        if (!one.isJudged) continue;
        const same = (value: string) => one.values.some((own) => isSame(subject, own.value, value, rate));
        // What stands in a label is often left from the last job: it bears no witness against others.
        const others = ofSubject.filter(
          (other) => other !== one && other.from !== "label" && isTogether(other.item, one.item),
        );
        const { right, bySpec } = believed(one, specSays(subject, delivery, one.item), others, rate);
        // A programme is believed before its papers, and a label against nobody.
        if ((!bySpec && (one.from === "medium" || one.from === "label")) || right.length === 0) continue;
        const isRight = right.some(same);
        const wrong = isRight
          ? (strayValue(one, right, delivery.spec, rate) ?? (bySpec ? otherWork(one, delivery) : undefined))
          : one.values[0];
        if (!wrong) continue;
        // That a name is as the spec has it says nothing more, but for the name of this very paper.
        const heard = others.filter(({ from, file }) => !bySpec || from !== "name" || file === one.file);
        const witnesses = heard.filter(({ values }) =>
          values.some(({ value }) => right.some((wanted) => isSame(subject, value, wanted, rate))),
        );
        const who = [...(bySpec ? ["the spec"] : []), ...new Set(witnesses.map(sayWhere))];
        const [actual, expected] = [quote(wrong.value), joinWords(right.slice(0, 3).map(quote))];
        const isMild = isRight || !isGrave(subject) || one.from === "name" || one.from === "label";
        yield {
          item: one.item,
          file: one.file,
          pointer: one.item.pointer,
          ...spotOf(wrong.at),
          ...(isMild && { severity: "warning" as const }),
          message: `${subjects[subject].name} is ${actual} in ${sayWhere(one)}, but ${expected} in ${sayWho(who)}`,
          expected,
          actual,
          ...remedyFor(one),
        };
      }
    }
  },
};

/** A paper of another programme, and what a broadcaster is fined for. */
function isGrave(subject: Subject): boolean {
  return subject === "productionNumber" || subject === "productPlacement";
}
