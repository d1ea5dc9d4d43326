import { type Report, sayWaivedFiles } from "deliverables-core";
import { sayWaiverState } from "../waiver-words.js";

/** Who accepted what, why, and until when. */
export function Waivers({ report }: { report: Report }) {
  const { waivers } = report;
  if (waivers.length === 0) return null;
  return (
    <section aria-labelledby="waivers">
      <h2 id="waivers">Accepted by the client</h2>
      <section class="scroll" tabindex={0} aria-label="Waivers">
        <table>
          <caption class="hidden">Waivers of the spec</caption>
          <thead>
            <tr>
              {["Rule", "File", "Reason", "Accepted by", "On", "Until", "State"].map((head) => (
                <th scope="col">{head}</th>
              ))}
            </tr>
          </thead>
          <tbody>
            {waivers.map((waiver) => (
              <tr>
                <th scope="row">
                  <code>{waiver.code}</code>
                </th>
                <td>
                  {sayWaivedFiles(waiver) ? (
                    <code>{sayWaivedFiles(waiver)}</code>
                  ) : (
                    [waiver.deliverable, waiver.item].filter(Boolean).join(" · ")
                  )}
                </td>
                <td>{waiver.reason}</td>
                <td>{waiver.approvedBy}</td>
                <td>{waiver.approvedOn}</td>
                <td>{waiver.expires ?? "no end"}</td>
                <td>{sayWaiverState(waiver, report)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </section>
  );
}
