import { type Report, sayCount, sizeInWords } from "deliverables-core";

/** A list longer than this stays folded. */
const longList = 150;

/** The files that were judged, as a delivery note lists them. */
export function Files({ report: { files, counts } }: { report: Report }) {
  if (files.length === 0) return null;
  const [hasDurations, hasDigests] = [files.some(({ duration }) => duration), files.some(({ sha256 }) => sha256)];
  return (
    <section aria-labelledby="files">
      <h2 id="files">Files</h2>
      <details open={files.length <= longList}>
        <summary>
          {sayCount(files.length, "file")}, {sizeInWords(counts.bytes)}
        </summary>
        <section class="scroll" tabindex={0} aria-label="List of files">
          <table>
            <caption class="hidden">Files of the delivery</caption>
            <thead>
              <tr>
                <th scope="col">File</th>
                <th scope="col">Deliverable</th>
                <th scope="col" class="number">
                  Size in bytes
                </th>
                {hasDurations && <th scope="col">Duration</th>}
                {hasDigests && <th scope="col">SHA-256</th>}
              </tr>
            </thead>
            <tbody>
              {files.map(({ path, size, deliverables, duration, sha256 }) => (
                <tr>
                  <th scope="row">
                    <code>{path}</code>
                  </th>
                  <td>{deliverables.join(", ") || "–"}</td>
                  <td class="number">{size}</td>
                  {hasDurations && <td>{duration ?? "–"}</td>}
                  {hasDigests && <td>{sha256 ? <code>{sha256}</code> : "–"}</td>}
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      </details>
    </section>
  );
}
