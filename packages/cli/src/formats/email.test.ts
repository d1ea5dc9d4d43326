import { describe, expect, it } from "vitest";
import { formatEmail } from "./email.js";
import { exampleReport } from "./example-report.js";
import { hostileReport, pipelineCommand } from "./hostile-report.js";
import { formatMarkdown } from "./markdown.js";

describe("formatEmail", () => {
  it("is one mail for each owner: what is open, where, and what to do", () => {
    expect(formatEmail(exampleReport())).toMatchInlineSnapshot(`
      "To: edit
      Subject: The Long Field: 2 things are still open

      The Long Field for DPP AS-11 HD 1.1 was checked and cannot be handed
      over yet. These are with you:

      1. WRONG, programme · LFD1001A: Raster is 1440×1080, expected 1920×1080
         File: LFD1001A.mxf
         To do: Export again at the raster that is asked for, from a timeline
         of that raster, and never by scaling the file that is there.

      2. UNCHECKED, programme · LFD1001A: Bit depth is not known: the file
         does not say
         File: LFD1001A.mxf
         To do: Look at it by eye, or ask the vendor for a file that states
         it.

      Checked on 2026-11-23 by delivery.json.

      ------------------------------------------------------------------------

      To: sound
      Subject: The Long Field: 1 thing is still open

      The Long Field for DPP AS-11 HD 1.1 was checked and cannot be handed
      over yet. This is with you:

      1. MISSING, stems: Stems/LFD1001A_mix.wav is missing
         To do: Bring the file.

      Checked on 2026-11-23 by delivery.json.
      "
    `);
  });

  it("says until when, late first", () => {
    const report = exampleReport();
    const [first, ...others] = report.deliverables;
    const due = { ...report, deliverables: [{ ...first, due: "2026-11-20" } as NonNullable<typeof first>, ...others] };
    expect(formatEmail(due).replaceAll(/\s+/g, " ")).toContain("expected 1920×1080. It was due on 2026-11-20");
  });

  it("is narrowed to one owner, and says when nothing is open with them", () => {
    const mail = formatEmail(exampleReport(), { owner: "sound" });
    expect(mail).toContain("To: sound\nSubject: The Long Field: 1 thing is still open\n");
    expect(mail).not.toContain("edit");
    expect(formatEmail(exampleReport(), { owner: "post" })).toContain(
      "Subject: The Long Field: nothing is open with you",
    );
  });

  it("says in one mail that everything is accepted", () => {
    const report = exampleReport({ verdict: "accepted", findings: [], unchecked: [] });
    expect(formatEmail(report)).toBe(
      "Subject: The Long Field: nothing is open\n\nThe Long Field for DPP AS-11 HD 1.1 was checked and is accepted.\n",
    );
  });

  it("lets no text from outside steer a terminal or a pipeline", () => {
    const mail = formatEmail(hostileReport());
    expect(mail).not.toMatch(/[^\n\P{Cc}]/u);
    expect(mail).not.toMatch(pipelineCommand);
  });
});

describe("formatMarkdown for one owner", () => {
  it("lists only theirs, and keeps the verdict of the whole", () => {
    const text = formatMarkdown(exampleReport(), { owner: "sound" });
    expect(text).toContain("**REJECTED**: 2 errors");
    expect(text).toContain("Listed is only what is with sound.");
    expect(text).toContain("### stems");
    expect(text).not.toContain("### programme");
    expect(text).not.toContain("| programme |");
  });
});
