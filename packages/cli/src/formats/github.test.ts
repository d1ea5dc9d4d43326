import { describe, expect, it } from "vitest";
import { exampleReport } from "./example-report.js";
import { formatGithub } from "./github.js";
import { hostileReport, hostileTexts } from "./hostile-report.js";

const places = { folder: "deliveries/LFD1001A", spec: "deliveries/LFD1001A/delivery.json" };

describe("formatGithub", () => {
  it("annotates the line of the spec that asks for it", () => {
    const [verdict, raster, , junk, depth] = formatGithub(exampleReport(), places).split("\n");
    expect(verdict).toMatch(/^::notice title=Delivery::REJECTED {2}2 errors, /);
    expect(raster).toMatch(
      /^::error file=deliveries\/LFD1001A\/delivery\.json,line=14,endLine=14,col=7,endColumn=12,title=media\/raster::Raster is 1440×1080, expected 1920×1080 \(programme · LFD1001A · LFD1001A\.mxf\)%0A→ Export again/,
    );
    expect(junk).toMatch(/^::warning file=deliveries\/LFD1001A\/Stills\/\.DS_Store,title=files\/junk::/);
    expect(depth).toMatch(/^::warning .*::Unchecked: Bit depth is not known/);
  });

  it("lets no text begin a command of its own", () => {
    const lines = formatGithub(hostileReport(), places).trimEnd().split("\n");
    expect(lines).toHaveLength(hostileTexts.length + 2);
    for (const line of lines) expect(line).toMatch(/^::(error|warning|notice) [^:]*::/);
  });
});
