import { type DeliverableState, type Report, sayCount } from "deliverables-core";
import { deliveryMatrix, type MatrixCell, sayState } from "../delivery-matrix.js";

/** Beside the word, so that nobody has to tell colours apart. */
const signs: Record<DeliverableState, string> = {
  accepted: "✓",
  waived: "≈",
  unchecked: "?",
  missing: "–",
  wrong: "✗",
  absent: "·",
};

/** What was asked for and what came, at a glance: deliverables down, episodes across. */
export function Deliveries({ report }: { report: Report }) {
  const { columns, rows } = deliveryMatrix(report);
  if (rows.length === 0) return null;
  const hasOwners = rows.some(({ owner }) => owner !== undefined);
  return (
    <section aria-labelledby="matrix">
      <h2 id="matrix">What was asked for, and what came</h2>
      <section class="scroll" tabindex={0} aria-label="Delivery matrix">
        <table class="matrix">
          <caption class="hidden">State of each deliverable in each episode</caption>
          <thead>
            <tr>
              <th scope="col">Deliverable</th>
              {hasOwners && <th scope="col">Owner</th>}
              {columns.map((column) => (
                <th scope="col">{column}</th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ deliverable, optional, language, owner, cells }) => (
              <tr>
                <th scope="row">
                  {[deliverable, language].filter(Boolean).join(" · ")}
                  {optional && <small> (optional)</small>}
                </th>
                {hasOwners && <td>{owner ?? "–"}</td>}
                {cells.map((cell) => (
                  <Cell cell={cell} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </section>
  );
}

function Cell({ cell }: { cell: MatrixCell | undefined }) {
  if (!cell) return <td class="none">not asked</td>;
  return (
    <td class={`state ${cell.state}`}>
      <span aria-hidden="true">{signs[cell.state]}</span> {sayState(cell.state)}
      {cell.files.length > 1 && <small> {sayCount(cell.files.length, "file")}</small>}
    </td>
  );
}
