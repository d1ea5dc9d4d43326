import { describe, expect, it } from "vitest";
import { contraryLine } from "./contrary-line.js";

const against = (text: string) => contraryLine({ lines: [{ text: "Result: PASS" }, { text }] }, "PASS");

describe("a line that takes a result back", () => {
  it.each([
    "Final result: FAIL",
    "Luminance flash result: FAIL",
    "Re-test result FAIL 2026-11-25",
    "Status: FAILED",
    "Red flash\tFAIL",
    "Ergebnis: nicht bestanden",
    "Overall: NOK",
    "Video: not acceptable",
    "Bild: nicht in Ordnung",
    "Image : refusée",
    "FAIL",
    "SAMPLE - not valid",
    "This certificate is void.",
    "Superseded by certificate 12",
    "Result: PASS FAIL X",
    "Result\tPASS\tFAIL",
    "PASS ☐ FAIL ☒",
    "PASS x FAIL",
    "☒ FAIL",
    "☒ PASS\t☒ FAIL",
    "Section 2: 10:12:01:04 luminance flash FAIL",
    "Abschnitt 2 Rotblitz NICHT BESTANDEN",
    "Section 2 : flash rouge non conforme",
    "10:03:04:00\tDropout\t1 - FAIL\topen",
    "Luminance flash violations: 3",
    "Red flash violations\t12",
    "Failed sections: 2",
    "3 violations found",
    "Verstöße: 1",
    "Re-test required after fix at 10:04:11:02.",
    "Re-test required: Yes",
    "Nachprüfung erforderlich",
    "Analysis stopped by user at 84 %",
    "Prüfung wurde vom Benutzer abgebrochen",
    "Status: Aborted",
    "EVALUATION VERSION - NOT FOR BROADCAST USE",
    "Not suitable for transmission",
    "Final result: FAIL (4 May 2026)",
    "Re-test required by 4 May 2026",
    "Preliminary result, final report to follow",
    "Vorläufiges Ergebnis",
    "The full report will follow.",
    "Status: On hold",
    "Status\tpending approval",
    "Tested on offline cut 7",
    "Tested from viewing proxy, not from master",
    "Geprüft anhand der Sichtungskopie",
    "Continued on page 2 (missing)",
    "☐ PASS ☒ FAIL",
    "Sections: 1 = PASS, 2 = FAIL, 3 = N/A",
    "1 = FAIL, 2 = FAIL, 3 = FAIL",
    "Result = FAIL",
    "FAIL = 3",
    "Test 1 = bestanden, 2 = nicht bestanden",
    "Replaces certificate 7732-A. Result: FAIL",
    "Re-test of master (replaces version 1): FAIL",
    "Replaced shot: FAIL",
    "Failed 3 times",
    "PASS/FAIL = FAIL",
    "FAILED 3 November 2026",
    "Red flash failed 3",
  ])("%s", (text) => expect(against(text)).toBe(text));

  it.each([
    "Luminance flash: PASS",
    "Flashes above the limit are not acceptable.",
    "Failed frames: 0",
    "Fail: none",
    "PASS / FAIL",
    "Result (PASS/FAIL): PASS",
    "FAIL: a flash above the limit of the broadcaster",
    "This certificate is not valid unless signed.",
    "Void if altered",
    "Programmes that fail are listed on page 2",
    "Title: Too Big to Fail",
    "Title: Fail Safe",
    "PROGRAMME TITLE: TOO BIG TO FAIL",
    "TOO BIG TO FAIL",
    "A red bar is a FAIL",
    "TC\tFault\tPASS / FAIL\tStatus",
    "Threshold for FAIL\t20",
    "Each section is marked PASS or FAIL",
    "Ergebnis: BESTANDEN/NICHT BESTANDEN",
    "Fail: 0",
    "Luminance flash violations: 0",
    "Section 3 violations: 0",
    "Violations: 0 of 3",
    "Violations allowed: 3",
    "Violations permitted per section: at most 3",
    "Failures: 3.2 % limit",
    "Re-test required: No",
    "Re-test required? ☐ Yes ☐ No",
    "No re-test required",
    "Programme must be re-tested after any change of the edit.",
    "A re-test is required when the programme is changed",
    "Analysis stopped: 14:20",
    "Analysis completed at 10:24:00:00",
    "Test aborted: no",
    "Demo version: 3.1",
    "The ditch is not for sale",
    "Luminance flash: ☒ PASS ☐ FAIL",
    "[x] PASS  [ ] FAIL",
    "☐ FAIL",
    "Result\t☐ FAIL\t☒ PASS",
    "Status: Final",
    "Status: completed",
    "Tested on: 4 May 2026",
    "Tested on the delivered master, not on a proxy",
    "Tested from master, offline cut not delivered",
    "Preliminary titles: 10:00:00:00",
    "If the status is on hold, ask the operator",
    "No page is missing",
    "Missing frames: 0",
    "See page 2",
    "Bewertung: 1 = unbrauchbar, 2 = nicht bestanden, 3 = bedingt, 4 = gut, 5 = sehr gut.",
    "1 – Unacceptable (FAIL) · 2 – Serious · 3 – Noticeable · 4 – Minor · 5 – FYI",
    "Barème : 1 = refusée, 2 = acceptée",
    "5 = excellent, 4 = good, 3 = FAIL",
    "Definitions: PASS = accepted; CONDITIONAL = fix requested; FAIL = rejected.",
    "FAIL = rejected.",
    "NICHT BESTANDEN = abgelehnt",
    "Certificate no. 7732-B (re-test; replaces 7732-A, FAILED 3 November 2026, at 10:11:02:14 – shot since replaced)",
    "This certificate replaces no. 12, which failed",
    "Ersetzt 7732-A, nicht bestanden",
  ])("%s takes nothing back", (text) => expect(against(text)).toBeUndefined());

  it("is no heading of a table over nought, and one over a number of them", () => {
    const table = (below: string) =>
      contraryLine({ lines: [{ text: "Result: PASS" }, { text: "Section\tPassed\tFailed" }, { text: below }] }, "PASS");
    expect(table("1\t12\t0")).toBeUndefined();
    expect(table("1\t11\t1")).toBe("Section\tPassed\tFailed");
  });

  it("counts in a table more than its limit", () => {
    const row = (headings: string, text: string) =>
      contraryLine({ lines: [{ text: "Result: PASS" }, { text: headings }, { text }] }, "PASS");
    const headings = "Test\tLimit\tMeasured\tVerdict";
    expect(row(headings, "Red flash failures\t0\t3\tPass")).toBe("Red flash failures\t0\t3\tPass");
    expect(row("Test\tFound\tAllowed\tVerdict", "Verstöße\t3\t0\tok")).toBe("Verstöße\t3\t0\tok");
    for (const text of ["Red flash failures\t0\t0\tPass", "Failed frames\t0\tnone\tPass"])
      expect(row(headings, text), text).toBeUndefined();
    expect(row(headings, "Luminance\t0\t3\tPass")).toBeUndefined();
  });

  it("is no title of the production, but whatever stands beside it", () => {
    const titles = ["Enter the Void", "Too Good to be Rejected", "Void"];
    const found = (text: string) => contraryLine({ lines: [{ text }] }, "PASS", titles);
    for (const text of ["ENTER THE VOID – PSE report", "Programme title\tVoid", "Film: Void"])
      expect(found(text), text).toBeUndefined();
    for (const text of ["Enter the Void: this certificate is void", "VOID", "Result of Void: FAIL", "Film: Void\tFAIL"])
      expect(found(text), text).toBe(text);
  });

  it("asks nothing of values that are no result", () => {
    expect(contraryLine({ lines: [{ text: "Status: FAILED" }] }, "LFD1001A")).toBeUndefined();
  });
});
