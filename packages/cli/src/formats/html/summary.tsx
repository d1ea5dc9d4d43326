import { type Report, sayCount, sizeInWords, type Verdict } from "deliverables-core";
import { sayCompared, standingWords } from "../coverage-words.js";
import { setAsideHeading, setAsideWords } from "../set-aside-words.js";

const meanings: Record<Verdict, string> = {
  accepted: "Everything that the spec asks for is there and right.",
  rejected: "Something has to be put right before this can be handed over.",
  incomplete: "Nothing wrong was found, but not everything could be checked.",
};

/** The verdict and what it rests on: what somebody has to see who reads nothing else. */
export function Summary({ report }: { report: Report }) {
  const { title, spec, client, verdict, counts, coverage } = report;
  const aside = setAsideWords(report);
  const isWhole = verdict !== "accepted" || coverage.passed === coverage.requirements;
  const standing = standingWords(report);
  return (
    <header class="summary">
      <p class="kicker">Delivery report</p>
      <h1>{title ?? spec}</h1>
      <p class="about">
        {[
          spec,
          client && `${client.title} ${client.version}`,
          `${sayCount(counts.files, "file")}, ${sizeInWords(counts.bytes)}`,
        ]
          .filter(Boolean)
          .join(" · ")}
      </p>
      <p class={`verdict ${verdict}`}>
        <strong>{verdict.toUpperCase()}</strong>{" "}
        <span>
          {isWhole
            ? meanings[verdict]
            : "Nothing that was compared rejects it; what stands below was not met, not compared or accepted by the client."}
        </span>
      </p>
      <ul class="counts">
        <Count number={counts.errors} word="error" kind="error" />
        <Count number={counts.warnings} word="warning" kind="warning" />
        <Count number={counts.infos} word="info" kind="info" />
        <li class="unchecked">
          <b>{counts.unchecked}</b> unchecked
        </li>
        <li class="waived">
          <b>{counts.waived}</b> waived
        </li>
      </ul>
      <p class="coverage">
        Compared: {sayCompared(coverage)}
        <svg aria-hidden="true" viewBox="0 0 100 4" preserveAspectRatio="none">
          <rect class="track" width="100" height="4" />
          <rect class="fill" width={coverage.percent} height="4" />
        </svg>
      </p>
      {standing.map((sentence) => (
        <p class="standing">{sentence}.</p>
      ))}
      {aside && (
        <p class="aside">
          {setAsideHeading(report)}: {aside}.
        </p>
      )}
    </header>
  );
}

function Count({ number, word, kind }: { number: number; word: string; kind: string }) {
  return (
    <li class={kind}>
      <b>{number}</b> {number === 1 ? word : `${word}s`}
    </li>
  );
}
