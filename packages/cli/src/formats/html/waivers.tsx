import { type Report, sayWaivedFiles, type WaiverState } from "deliverables-core";

const words: Record<WaiverState, string> = {
  used: "holds",
  unused: "covers nothing",
  expired: "out of its time",
  stale: "the file has changed",
  unchecked: "could not be checked",
};

/** Who accepted what, why, and until when. */
export function Waivers({ report: { waivers } }: { report: Report }) {
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
                <td>{words[waiver.state]}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </section>
  );
}
