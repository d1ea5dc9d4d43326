import type { Finding, Report, Unchecked, WaivedFinding } from "deliverables-core";
import { citeSource } from "deliverables-core";
import { sayApproval, sayFile, sayFix, sayOwnSeverity, saySpecPlace } from "../finding-words.js";
import { ownersOf } from "../owners.js";
import { groupByDeliverable } from "../text/group-by-deliverable.js";

type Entry = Finding | Unchecked | WaivedFinding;

const kinds = ["error", "warning", "info", "unchecked", "waived"] as const;

/** Everything that was found, each with where, what was expected and what to do; the script finds and groups them. */
export function Findings({ report }: { report: Report }) {
  const names = report.deliverables.map(({ deliverable }) => deliverable);
  const entries: Entry[] = [...report.findings, ...report.unchecked, ...report.waived];
  const groups = groupByDeliverable(entries, names);
  const owners = ownersOf(report);
  return (
    <section aria-labelledby="findings">
      <h2 id="findings" tabindex={-1}>
        Findings
      </h2>
      {entries.length === 0 ? (
        <p>Nothing to put right.</p>
      ) : (
        <>
          <Tools entries={entries} />
          <div id="groups">
            {groups.map(({ heading, entries: own }, group) => (
              <section aria-labelledby={`group-${group}`} class="group">
                <h3 id={`group-${group}`}>
                  {heading} <small>{own.length}</small>
                </h3>
                <ul>
                  {own.map((entry) => (
                    <Item
                      entry={entry}
                      group={heading}
                      owner={owners.get(entry.deliverable ?? "")}
                      spec={report.spec}
                    />
                  ))}
                </ul>
              </section>
            ))}
          </div>
        </>
      )}
    </section>
  );
}

function Tools({ entries }: { entries: Entry[] }) {
  const there = kinds.filter((kind) => entries.some((entry) => kindOf(entry) === kind));
  return (
    <search class="tools" hidden>
      <label>
        Find <input type="search" id="find" autocomplete="off" placeholder="file, rule, word" />
      </label>
      <label>
        Group by{" "}
        <select id="group">
          <option value="deliverable">deliverable</option>
          <option value="owner">owner</option>
          <option value="rule">rule</option>
        </select>
      </label>
      <fieldset>
        <legend>Show</legend>
        {there.map((kind) => (
          <label>
            <input type="checkbox" name="kind" value={kind} checked /> {kind}
          </label>
        ))}
      </fieldset>
      <p id="shown" role="status">
        {entries.length} of {entries.length}
      </p>
    </search>
  );
}

function Item({ entry, group, owner, spec }: { entry: Entry; group: string; owner: string | undefined; spec: string }) {
  const kind = kindOf(entry);
  const finding: Partial<Finding> = entry;
  const { expected, actual, source, fix, ownSeverity } = finding;
  return (
    <li
      class={`finding ${kind}`}
      data-kind={kind}
      data-deliverable={group}
      data-owner={owner ?? "Nobody named"}
      data-rule={entry.code ?? "unchecked"}
    >
      <p class="message">
        <span class="kind">{kind}</span> {entry.message}
      </p>
      <dl>
        <Fact name="File" value={sayFile(entry)} code wide />
        <Fact name="Expected" value={expected} />
        <Fact name="Found" value={actual} />
        {"waiver" in entry ? (
          <Fact name="Accepted" value={`${sayApproval(entry.waiver)}: ${entry.waiver.reason}`} wide />
        ) : (
          <Fact name="What to do" value={entry.remedy} wide />
        )}
        <Fact name="Change" value={fix && sayFix(fix)} code wide />
        <Fact name="Spec" value={saySpecPlace(entry.requirement, spec)} code wide />
        <Fact name="Source" value={source && citeSource(source)} wide />
        <Fact name="Weight" value={ownSeverity && sayOwnSeverity(ownSeverity)} />
        <Fact name="Item" value={entry.item} />
        <Fact name="Owner" value={owner} />
        <Fact name="Rule" value={entry.code} code />
      </dl>
    </li>
  );
}

interface FactProps {
  name: string;
  value: string | undefined;
  code?: boolean;
  /** Takes the whole width: paths and sentences do. */
  wide?: boolean;
}

function Fact({ name, value, code = false, wide = false }: FactProps) {
  if (!value) return null;
  return (
    <div class={wide ? "wide" : undefined}>
      <dt>{name}</dt>
      <dd>{code ? <code>{value}</code> : value}</dd>
    </div>
  );
}

function kindOf(entry: Entry): (typeof kinds)[number] {
  if ("waiver" in entry) return "waived";
  return "severity" in entry ? entry.severity : "unchecked";
}
