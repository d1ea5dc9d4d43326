#!/usr/bin/env bash
# One check as a pipeline needs it: every report as a file, annotations or text in the log, a job summary, and the exit code
# of the check. The GitHub Action runs it; any other pipeline can. It is told what to do by these variables:
#   DELIVERY_FOLDER   the delivery folder
#   DELIVERY_SPEC     the spec, where it lies outside the folder
#   REPORTS           the folder for the reports, outside the delivery (default: delivery-report)
#   FAIL_ON           error, incomplete or warning (default: incomplete)
#   MAX_WARNINGS      fail when there are more
#   DELIVERABLES      how the program is started (default: deliverables): a command, or the path of deliverables.js
set -euo pipefail

folder="${DELIVERY_FOLDER:?say which folder in DELIVERY_FOLDER}"
reports="${REPORTS:-delivery-report}"
# A path may have blanks in it, as a runner's folder may; a name may begin with a dash.
if [ -f "${DELIVERABLES:-}" ]; then program=(node "$DELIVERABLES"); else read -ra program <<<"${DELIVERABLES:-deliverables}"; fi
case "$folder" in -*) folder="./$folder" ;; esac
case "$reports" in -*) reports="./$reports" ;; esac
# Nothing in the delivery is written or removed, however the two are set.
node -e '
  const { realpathSync } = require("node:fs");
  const { basename, dirname, join, resolve, sep } = require("node:path");
  const real = (path) => {
    try {
      return realpathSync(path);
    } catch {
      return path === dirname(path) ? path : join(real(dirname(path)), basename(path));
    }
  };
  const [folder, reports] = process.argv.slice(1).map((path) => real(resolve(path)));
  if (!`${reports}${sep}`.startsWith(folder.endsWith(sep) ? folder : `${folder}${sep}`)) process.exit(0);
  console.error(`The reports cannot go to ${process.argv[2]}, because that lies in the delivery: name another folder in REPORTS.`);
  process.exit(2);
' "$folder" "$reports"
mkdir -p "$reports" || {
  echo "The reports cannot go to $reports: name a folder that can be made or written to in REPORTS." >&2
  exit 2
}
# What an earlier run left must not be taken for this one's.
rm -f "$reports"/report.{json,html,xlsx,csv,sarif,md} "$reports"/junit.xml "$reports"/gl-code-quality-report.json

log=text
if [ "${GITHUB_ACTIONS:-}" = true ]; then log=github; fi
options=(--seal --format "$log"
  --format "json=$reports/report.json" --format "html=$reports/report.html" --format "xlsx=$reports/report.xlsx"
  --format "csv=$reports/report.csv" --format "junit=$reports/junit.xml" --format "sarif=$reports/report.sarif"
  --format "gitlab=$reports/gl-code-quality-report.json" --format "markdown=$reports/report.md")
if [ -n "${DELIVERY_SPEC:-}" ]; then options+=(--spec "$DELIVERY_SPEC"); fi
if [ -n "${FAIL_ON:-}" ]; then options+=(--fail-on "$FAIL_ON"); fi
if [ -n "${MAX_WARNINGS:-}" ]; then options+=(--max-warnings "$MAX_WARNINGS"); fi

code=0
"${program[@]}" check "$folder" "${options[@]}" || code=$?
# A shell that cannot start a program has codes of its own.
if [ "$code" = 126 ] || [ "$code" = 127 ]; then
  echo "${program[*]} could not be started: install the program, or say in DELIVERABLES how it is started." >&2
  exit 2
fi

if [ -n "${GITHUB_STEP_SUMMARY:-}" ] && [ -f "$reports/report.md" ]; then cat "$reports/report.md" >>"$GITHUB_STEP_SUMMARY"; fi
if [ -n "${GITHUB_OUTPUT:-}" ] && [ -f "$reports/report.json" ]; then
  node -e 'const { verdict } = JSON.parse(require("node:fs").readFileSync(process.argv[1], "utf8")); console.log(`verdict=${verdict}`);' \
    "$reports/report.json" >>"$GITHUB_OUTPUT"
fi
exit "$code"
