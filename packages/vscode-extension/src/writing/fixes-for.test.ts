import { describe, expect, it } from "vitest";
import { faults } from "./faults-in-test.js";
import { fixesFor } from "./fixes-for.js";
import { afterFix, judge, know } from "./judge-in-test.js";
import { readSpecText } from "./spec-text.js";

describe("a fix of the spec", () => {
  it.each(faults)("offers %s", async (_, text, titles) => {
    const known = await know(text, {});
    const faultsOf = (report: typeof known.report) =>
      report?.findings.filter(({ code }) => code.startsWith("spec/")) ?? [];
    const before = faultsOf(known.report);
    const fixes = fixesFor(readSpecText(text), before, known);
    expect(fixes.map(({ title, isSafe, isPreferred }) => `${isSafe ? "!" : isPreferred ? "*" : "-"} ${title}`)).toEqual(
      titles,
    );
    for (const fix of fixes) {
      const [fixed] = afterFix(fix, text, {});
      const left = faultsOf(await judge(fixed, {})).map(({ message }) => message);
      const [own] = before.filter(
        ({ code, requirement }) => code === fix.answers.code && requirement?.pointer === fix.answers.pointer,
      );
      expect(left, fix.title).not.toContain(own?.message);
      // Without the key, the client asks for it; whoever takes it out sees that.
      const isNew = (message: string) => !before.some((one) => one.message === message);
      // What is filled in for want of anything better says that it is an example.
      const added = left.filter((message) => isNew(message) && !message.includes("still the example"));
      expect(fix.title.startsWith("Remove") ? [] : added, fix.title).toEqual([]);
      expect(fixed.split("//").length, "notes are kept").toBeGreaterThanOrEqual(text.split("//").length);
    }
  });
});
