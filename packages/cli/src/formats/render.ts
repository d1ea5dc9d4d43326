import type { Report } from "deliverables-core";
import type { FormatName } from "./format-names.js";
import type { Places } from "./places.js";

export interface RenderOptions {
  places: Places;
  /** Leaves out findings that do not reject. */
  only?: "errors" | undefined;
  /** E-mail and Markdown tell only what is with this one. */
  owner?: string | undefined;
  /** How a terminal shows text; a file gets no colours and the usual width, so that it reads the same wherever it is opened. */
  terminal?: { color: boolean; columns: number } | undefined;
}

/** One report in one format; `formatEbuQc` gives those that are many. Each format's code is loaded when it is asked for. */
export async function render(
  format: Exclude<FormatName, "ebu-qc">,
  whole: Report,
  options: RenderOptions,
): Promise<string | Uint8Array> {
  const { places, only, owner, terminal } = options;
  if (format === "text") return (await import("./text.js")).formatText(whole, { only, ...terminal });
  // What leaves out findings cannot be sealed.
  const { seal: _, ...unsealed } = whole;
  const report = only
    ? { ...unsealed, findings: whole.findings.filter(({ severity }) => severity === "error") }
    : whole;
  switch (format) {
    case "json":
      return (await import("./json.js")).formatJson(report);
    case "csv":
      return (await import("./csv.js")).formatCsv(report);
    case "markdown":
      return (await import("./markdown.js")).formatMarkdown(report, { owner });
    case "email":
      return (await import("./email.js")).formatEmail(report, { owner });
    case "junit":
      return (await import("./junit.js")).formatJunit(report);
    case "sarif":
      return (await import("./sarif.js")).formatSarif(report, places);
    case "github":
      return (await import("./github.js")).formatGithub(report, places);
    case "gitlab":
      return (await import("./gitlab.js")).formatGitlab(report, places);
    case "html":
      return (await import("./html.js")).formatHtml(report);
    case "xlsx":
      return (await import("./xlsx.js")).formatXlsx(report);
  }
}
