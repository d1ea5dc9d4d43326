import { describe, expect, it } from "vitest";
import { deniedMention } from "./denied-mention.js";

const denial = (wanted: string, ...texts: string[]) =>
  deniedMention({ lines: texts.map((text) => ({ text })) }, wanted)?.text;

const company = "Long Field Productions";

describe("a line that says the opposite", () => {
  it.each([
    "Not insured: Long Field Productions",
    "Not insured:\tLong Field Productions",
    "uninsured: Long Field Productions Ltd",
    "This policy does not cover Long Field Productions.",
    "This policy doesn’t cover any claim of Long Field Productions.",
    "Cover is not extended to Long Field Productions",
    "There is no cover for Long Field Productions under this policy.",
    "All companies of the group except Long Field Productions are insured.",
    "Insured: the producer, not Long Field Productions",
    "Insured is Another Field Ltd instead of Long Field Productions",
    "Excluded from cover: Long Field Productions",
    "Long Field Productions is not insured.",
    "Long Field Productions: not covered",
    "Long Field Productions has not yet been approved.",
    "Long Field Productions – excluded",
    "Nicht versichert: Long Field Productions",
    "Long Field Productions ist nicht mitversichert.",
    "Der Vertrag gilt nicht für Long Field Productions.",
    "Not insured\tLong Field Productions",
    "Kein Versicherungsschutz besteht für Long Field Productions.",
    "Non assuré : Long Field Productions",
    "Long Field Productions n'est pas assurée",
    "Cette police ne couvre pas Long Field Productions.",
  ])("%s", (text) => expect(denial(company, text)).toBe(text));

  it.each([
    "No changes. Insured: Long Field Productions",
    "No changes, insured: Long Field Productions",
    "Insured: Long Field Productions",
    "Not applicable\tLong Field Productions",
    "Not insured\tInsured\tLong Field Productions",
    "Long Field Productions has not accepted any liability.",
    "Long Field Productions does not approve of changes.",
    "n/a   Long Field Productions",
    "Excess: none. Insured: Long Field Productions",
    "Do not bend. Long Field Productions",
    "May not be copied without the consent of Long Field Productions",
    "Not to be used other than by Long Field Productions",
    "Not valid for any company other than Long Field Productions",
    "No company except Long Field Productions is insured.",
    "Insured are all companies including but not limited to Long Field Productions",
    "Non-exclusive licence for Long Field Productions",
    "Insured not only by law: Long Field Productions",
    "No later than 31 December 2026 Long Field Productions shall deliver",
    "Long Field Productions is not liable for damage by water.",
    "Premium excluding VAT: 400, paid by Long Field Productions",
    "Where this policy does not apply, Long Field Productions is insured by another.",
    "The insured is not Old Field Ltd but Long Field Productions",
    "Not insured: nobody, insured: Long Field Productions",
    "Policy no. Long Field Productions",
    "Keine Änderungen. Versichert: Long Field Productions",
    "Nicht zutreffend – Long Field Productions",
    "Nicht nur Long Field Productions ist versichert.",
    "Cette police ne couvre que Long Field Productions",
  ])("%s says it", (text) => expect(denial(company, text)).toBeUndefined());

  it.each([
    "Production no. LFD1001A",
    "Production No LFD1001A",
    "No faults were found in LFD1001A",
    "LFD1001A does not contain flashes",
    "The test of LFD1001A did not find any fault",
    "Certificate no 12 of LFD1001A",
    "Programme number (not the order number): LFD1001A",
    "Prüfung ohne Mängel: LFD1001A",
  ])("%s names its programme", (text) => expect(denial("LFD1001A", text)).toBeUndefined());

  it.each([
    "This certificate does not include LFD1001A",
    "Not yet tested: LFD1001A",
    "Excludes LFD1001A",
    "LFD1001A was not tested",
    "Not the file LFD1001A.mxf",
    "Exclusions: LFD1001A",
  ])("%s names it as what it is not", (text) => expect(denial("LFD1001A", text)).toBe(text));

  it("is outweighed by one that says it", () => {
    expect(denial(company, "Not insured: Long Field Productions", "Insured: Long Field Productions")).toBeUndefined();
  });

  it("may be broken, before the words and in them", () => {
    expect(denial(company, "The cover of this policy does not extend to", "Long Field Productions")).toBeDefined();
    expect(denial(company, "Not insured:", "Long Field Productions")).toBeDefined();
    expect(denial(company, "This policy does not cover Long Field", "Productions")).toBeDefined();
    expect(denial(company, "Other claims are not covered.", "Long Field Productions")).toBeUndefined();
    expect(denial(company, "Not applicable", "Long Field Productions")).toBeUndefined();
  });

  it("denies what is asked for by itself", () => {
    expect(denial("insured", "Not insured")).toBe("Not insured");
    expect(denial("product placement", "There is no product placement.")).toBeDefined();
    expect(denial("No product placement", "No product placement")).toBeUndefined();
    expect(denial("signed", "This copy was not signed")).toBeDefined();
  });
});
