import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { comparedInExample, runExample, runWaiverExample } from "../check/examples/run-example.js";
import { readForJudging } from "../read-for-judging.js";
import { rulePages } from "../rule-pages.js";
import { pastDates } from "../spec/faults/date-faults.js";
import { specFaultCodes } from "../spec/faults/spec-fault.js";
import { readClientFile } from "../spec/own-client/read-client-file.js";
import { codes, rules, specFaultPages, waiverPages } from "./index.js";

describe("every rule", () => {
  for (const rule of rules) {
    rule.examples().forEach((example, index) => {
      it(`${rule.code} says what its example ${index + 1} says that it says`, () => {
        expect(runExample(rule, example, rules)).toEqual(example.finds);
      });
    });
  }

  it("shows one delivery that is right and one that is not", () => {
    const lacking = rules.filter(
      ({ examples }) =>
        !examples().some(({ finds }) => finds.length === 0) || !examples().some(({ finds }) => finds.length > 0),
    );
    expect(lacking.map(({ code }) => code)).toEqual([]);
  });

  it("says of what it finds met that it was compared, with what was there", () => {
    const silent = rules
      .filter(({ requirements = [] }) => requirements.length > 0)
      // What only a person, or decoding, can judge is never met.
      .filter((rule) =>
        rule.examples().some((one) => comparedInExample(rule, one, rules).some((line) => line.startsWith("wrong "))),
      )
      .filter(
        (rule) =>
          !rule.examples().some((one) => comparedInExample(rule, one, rules).some((line) => line.startsWith("met "))),
      );
    expect(silent.map(({ code }) => code)).toEqual([]);
    const raster = rules.find(({ code }) => code === "media/raster");
    expect(raster?.examples().flatMap((one) => comparedInExample(raster, one, rules))).toContain(
      "met /deliverables/programme/video/height (1080 pixels: 1080 pixels)",
    );
  });

  it("tells why it matters and how to put it right in whole sentences", () => {
    for (const { code, why, fix } of [...rules, ...specFaultPages, ...waiverPages]) {
      expect(why, code).toMatch(/^[A-Z].*\.$/);
      expect(fix, code).toMatch(/^[A-Z].*\.$/);
      expect(`${why} ${fix}`, code).not.toMatch(/invalid|error|!/i);
    }
  });

  it("has a code of its own", () => {
    expect(new Set(codes).size).toBe(codes.length);
  });
});

/** Examples that show a date in the past would not stay true otherwise. */
const dayOfExamples = "2026-11-25";

describe("every fault of a spec", () => {
  for (const rule of specFaultPages) {
    rule.examples().forEach((example, index) => {
      it(`${rule.code} says what its example ${index + 1} says that it says`, async () => {
        const { spec, house, sheet } = example;
        const own =
          sheet === undefined ? undefined : await readClientFile({ path: "./acme.client.jsonc", text: sheet });
        const file = house === undefined ? undefined : { name: "../.deliverablesrc.json", content: { text: house } };
        const { faults, reading } = readForJudging(spec, { house: file, own });
        const late = pastDates(reading.json, reading.spec, dayOfExamples);
        expect([...faults, ...(reading.advice ?? []), ...late].map(({ message }) => message)).toEqual(example.finds);
      });
    });
  }

  it("has a page with a spec that is right and one that is not", () => {
    expect(specFaultPages.map(({ code }) => code)).toEqual([...specFaultCodes].sort());
    for (const { code, examples } of specFaultPages) {
      expect(
        examples().some(({ finds }) => finds.length === 0),
        code,
      ).toBe(true);
      expect(
        examples().some(({ finds }) => finds.length > 0),
        code,
      ).toBe(true);
    }
  });
});

describe("every waiver that does not hold", () => {
  for (const page of waiverPages) {
    page.examples().forEach((example, index) => {
      it(`${page.code} says what its example ${index + 1} says that it says`, () => {
        expect(runWaiverExample(example, waiverPages)).toEqual(example.finds);
      });
    });
  }
});

describe("the pages in docs/rules", () => {
  for (const { code, page } of rulePages()) {
    it(`${code} is the page that the rule gives`, () => {
      const path = fileURLToPath(new URL(`../../../../docs/rules/${code}.md`, import.meta.url));
      expect(readFileSync(path, "utf8"), "run `npm run generate`").toBe(page);
    });
  }
});
