import { type Report, type RequirementResult, sayCount } from "deliverables-core";

/** A list longer than this stays folded: nobody wants twenty pages of it on paper. */
const longList = 150;

/** Every requirement of the spec, and what became of it: what was not compared stands here as well. */
export function Requirements({ report: { requirements, coverage } }: { report: Report }) {
  if (requirements.length === 0) return null;
  const { passed, failed, waived, unchecked } = coverage;
  const parts = [`${passed} passed`, `${failed} failed`, `${waived} waived`, `${unchecked} unchecked`];
  return (
    <section aria-labelledby="requirements">
      <h2 id="requirements">Requirements</h2>
      <details open={requirements.length <= longList}>
        <summary>
          {sayCount(coverage.requirements, "requirement")}: {parts.join(", ")}
        </summary>
        <section class="scroll" tabindex={0} aria-label="List of requirements">
          <table>
            <caption class="hidden">Requirements of the spec and what became of them</caption>
            <thead>
              <tr>
                {["Deliverable", "Requirement", "Asked for", "State", "Comparisons"].map((head) => (
                  <th scope="col">{head}</th>
                ))}
              </tr>
            </thead>
            <tbody>
              {requirements.map((result) => (
                <tr>
                  <td>{result.deliverable}</td>
                  <th scope="row">{result.requirement}</th>
                  <td>{result.expected}</td>
                  <td class={`state ${result.state}`}>{result.state === "absent" ? "not there" : result.state}</td>
                  <td>{sayComparisons(result)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      </details>
    </section>
  );
}

/** `9 passed, 1 failed` */
function sayComparisons({ passed, failed, waived, unchecked }: RequirementResult): string {
  const parts = Object.entries({ passed, failed, waived, unchecked }).filter(([, count]) => count > 0);
  return parts.map(([word, count]) => `${count} ${word}`).join(", ") || "–";
}
