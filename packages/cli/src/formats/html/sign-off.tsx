import type { Report } from "deliverables-core";

/** Where the two sides sign on paper. What they sign is named, so that a sheet cannot be laid to another delivery. */
export function SignOff({ report: { title, spec, verdict, header, seal } }: { report: Report }) {
  return (
    <section aria-labelledby="sign-off" class="sign-off">
      <h2 id="sign-off">Sign-off</h2>
      <p>
        {title ?? spec}, judged {verdict} on {header.checkedAt.slice(0, 10)}.
      </p>
      {seal && (
        <p class="seal">
          Seal of the folder, by {seal.kind === "content" ? "every byte of every file" : "names and sizes only"}:{" "}
          <code>{seal.folder}</code>
        </p>
      )}
      <div class="lines">
        {["Delivered by", "Received by"].map((who) => (
          <dl>
            <dt>{who}</dt>
            <dd />
            <dt>Date</dt>
            <dd />
            <dt>Signature</dt>
            <dd />
          </dl>
        ))}
      </div>
    </section>
  );
}
