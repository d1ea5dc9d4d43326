import { createHash } from "node:crypto";
import type { Report } from "deliverables-core";
import { Deliveries } from "./deliveries.js";
import { Files } from "./files.js";
import { Findings } from "./findings.js";
import { pageScript } from "./page-script.js";
import { pageStyle } from "./page-style.js";
import { Requirements } from "./requirements.js";
import { SignOff } from "./sign-off.js";
import { Summary } from "./summary.js";
import { Waivers } from "./waivers.js";

/** Nothing is loaded from anywhere, and no script runs but the one that stands in the page. */
const policy = [
  "default-src 'none'",
  "style-src 'unsafe-inline'",
  `script-src 'sha256-${createHash("sha256").update(pageScript).digest("base64")}'`,
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

export function ReportPage({ report }: { report: Report }) {
  const { title, spec, header, verdict } = report;
  return (
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content={policy} />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="generator" content={`${header.tool} ${header.toolVersion}`} />
        <title>{`${verdict === "accepted" ? "Accepted" : verdict === "rejected" ? "Rejected" : "Incomplete"}: ${title ?? spec}`}</title>
        <style dangerouslySetInnerHTML={{ __html: pageStyle }} />
      </head>
      <body>
        <a class="skip" href="#findings">
          Skip to the findings
        </a>
        <Summary report={report} />
        <main>
          <Deliveries report={report} />
          <Findings report={report} />
          <Waivers report={report} />
          <Requirements report={report} />
          <Files report={report} />
          <SignOff report={report} />
        </main>
        <footer>
          {report.client && (
            <p>
              {report.client.title}: {report.client.coverage} {report.client.disclaimer}
            </p>
          )}
          <p>
            Judged by {header.tool} {header.toolVersion} on{" "}
            <time datetime={header.checkedAt}>{sayTime(header.checkedAt)}</time>.
          </p>
        </footer>
        <script dangerouslySetInnerHTML={{ __html: pageScript }} />
      </body>
    </html>
  );
}

/** `2026-11-23 20:13 UTC` */
function sayTime(iso: string): string {
  return `${iso.slice(0, 10)} ${iso.slice(11, 16)} UTC`;
}
