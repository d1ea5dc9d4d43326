import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { exampleReport } from "./example-report.js";
import { hostileReport } from "./hostile-report.js";
import { formatHtml } from "./html.js";

describe("formatHtml", () => {
  it("holds the verdict, the matrix, every finding with what to do, and what the client has accepted", () => {
    const html = formatHtml(exampleReport());
    expect(html).toContain("<strong>REJECTED</strong>");
    expect(html.match(/<li class="finding /g)).toHaveLength(5);
    expect(html).toContain("Raster is 1440×1080, expected 1920×1080");
    expect(html).toContain("Client accepted the long-GOP source by e-mail");
    expect(html).toContain("4 of 5 requirements (80 %): 1 passed, 2 failed, 1 waived");
  });

  it("loads nothing, and lets no script run but its own", () => {
    const html = formatHtml(exampleReport());
    expect(html).not.toMatch(/<(link|img|iframe|object|embed)\b|\b(src|href)="(?!#)/);
    const [, script = ""] = /<script>(.*?)<\/script>/s.exec(html) ?? [];
    expect(html).toContain(`script-src 'sha256-${createHash("sha256").update(script).digest("base64")}'`);
    expect(html).toContain("default-src 'none'");
  });

  it("lets no text become markup", () => {
    const html = formatHtml(hostileReport());
    expect(html.match(/<script>/g)).toHaveLength(1);
    expect(html).not.toMatch(/<img|<b onmouseover|<\/style><img/);
    expect(html).not.toMatch(/[^\P{C}\n]/u);
  });

  it("is the same page for the same report", () => {
    expect(formatHtml(exampleReport())).toBe(formatHtml(exampleReport()));
  });
});
