import { type Report, sayCount } from "deliverables-core";
import { requirementStates, sayOutcomes } from "../coverage-words.js";

/** A list longer than this stays folded: nobody wants twenty pages of it on paper. */
const longList = 150;

/** Every requirement of the spec, and what became of it: what was not compared stands here as well. */
export function Requirements({ report: { requirements, coverage } }: { report: Report }) {
  if (requirements.length === 0) return null;
  return (
    <section aria-labelledby="requirements">
      <h2 id="requirements">Requirements</h2>
      <details open={requirements.length <= longList}>
        <summary>
          {sayCount(coverage.requirements, "requirement")}: {sayOutcomes(coverage)}
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
                  <td class={`state ${result.state}`}>{requirementStates[result.state]}</td>
                  <td>{sayOutcomes(result)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      </details>
    </section>
  );
}
