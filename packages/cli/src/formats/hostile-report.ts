// For tests: a report in which every text from outside tries to be something else.
import type { Finding, Report } from "deliverables-core";
import { exampleReport, specPlace } from "./example-report.js";

/** Texts that would be markup, a formula, a command, an entity or a control where they are not escaped. */
export const hostileTexts = [
  "<script>alert(1)</script>",
  "</style><img src=x onerror=alert(1)>",
  '"><b onmouseover="x">',
  '=HYPERLINK("http://evil";"x")',
  "+1+1",
  "-2+3",
  "@SUM(A1)",
  "\t=1",
  "::error file=x::owned",
  " ::set-output name=verdict::accepted",
  "##[set-output name=verdict;]accepted",
  "a%0Ab\r\n::warning::x",
  "]]> <!-- & &amp; &#0;",
  "\u001b[31mred\u0000\u0007\u202e",
  "[click](javascript:alert(1)) @everyone #1 https://evil.example `x` | y **b**",
  'a,b"c\nd',
  "\ud800 half",
  "__proto__",
];

/** What GitHub's runner would take for a command in a text that is printed: it trims the line, and finds the older form anywhere. */
export const pipelineCommand = /^\s*::|##\[/m;

export function hostileReport(): Report {
  const findings = hostileTexts.map(
    (text, index): Finding => ({
      code: "media/raster",
      severity: "error",
      message: text,
      deliverable: text,
      item: text,
      file: text,
      requirement: specPlace("/deliverables/programme/video/width", index + 1, 1),
      expected: text,
      actual: text,
      source: { document: text, address: text },
      fix: { kind: "rename", from: text, to: text },
      remedy: text,
      help: "docs/rules/media/raster.md",
    }),
  );
  const report = exampleReport({ findings, title: hostileTexts.join(" ") });
  return {
    ...report,
    spec: "<spec>&.json",
    waived: report.waived.map((one) => ({ ...one, message: "=1+1", waiver: { ...one.waiver, reason: "=cmd|x!A1" } })),
    files: hostileTexts.map((path) => ({ path, size: 1, deliverables: [path] })),
    deliverables: hostileTexts.map((text) => ({
      deliverable: text,
      type: "media",
      owner: text,
      optional: false,
      state: "wrong",
      items: [{ item: text, episode: 1, state: "wrong", files: [text] }],
    })),
  };
}
