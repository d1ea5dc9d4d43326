import type { Report } from "deliverables-core";
import { renderToString } from "preact-render-to-string";
import { withSafeText } from "../terminal/with-safe-text.js";
import { ReportPage } from "./html/report-page.js";

/**
 * One page that holds everything: style, script and report. It loads nothing, and its policy forbids that it could. Without
 * script, and on paper, all of it can be read; the script finds, filters and groups.
 */
export function formatHtml(report: Report): string {
  return `<!doctype html>\n${renderToString(<ReportPage report={withSafeText(report)} />)}\n`;
}
