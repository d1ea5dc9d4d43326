// For tests: a judgement in short.
import type { Finding, Judgement, Report, Unchecked } from "deliverables-core";

export const range = (line: number, column = 1) => ({ start: { line, column }, end: { line, column: column + 4 } });

export const finding = (more: Partial<Finding> = {}): Finding => ({
  code: "media/raster",
  severity: "error",
  message: "Raster is 1440×1080, expected 1920×1080",
  deliverable: "programme",
  remedy: "Export again.",
  help: "docs/rules/media/raster.md",
  ...more,
});

export const unchecked = (more: Partial<Unchecked> = {}): Unchecked => ({
  code: "image/density",
  message: "Pixels per inch is not known: the file does not say",
  deliverable: "stills",
  remedy: "Ask for one that says it.",
  ...more,
});

export function judgementOf({
  findings = [],
  unchecked = [],
  deliverables = [],
  pending = [],
  ...more
}: Partial<Pick<Report, "findings" | "unchecked" | "deliverables">> & { pending?: string[] } & Partial<
    Omit<Judgement, "pending" | "report">
  >): Judgement {
  return {
    report: {
      header: { reportVersion: 1, tool: "test", toolVersion: "0", checkedAt: "2026-11-25T20:00:00Z" },
      spec: "delivery.json",
      title: "The Long Field",
      verdict: findings.length > 0 ? "rejected" : unchecked.length > 0 ? "incomplete" : "accepted",
      setAside: { rules: [], ignored: [] },
      counts: {
        files: 0,
        bytes: 0,
        errors: findings.length,
        warnings: 0,
        infos: 0,
        unchecked: unchecked.length,
        waived: 0,
      },
      coverage: {
        requirements: 0,
        compared: 0,
        passed: 0,
        failed: 0,
        warned: 0,
        waived: 0,
        toRead: 0,
        setAside: 0,
        unchecked: 0,
        percent: 0,
      },
      deliverables,
      requirements: [],
      findings,
      unchecked,
      waived: [],
      waivers: [],
      files: [],
    },
    compared: () => [],
    unclaimed: [],
    ...more,
    pending: new Set(pending),
  };
}
