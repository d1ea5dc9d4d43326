import { singleLine } from "./report/single-line.js";
import { documentsBehind, placeMark } from "./spec/client/client-documents.js";
import {
  type ClientRequirement,
  circumstancesOf,
  clientConfidence,
  clientRequirements,
} from "./spec/client/client-requirements.js";
import { type ClientSchema, clientName, clientSchemas } from "./spec/client/client-schema.js";

/** The page of every shipped client schema as Markdown: each thing that the client asks for, and where it says so. */
export function clientPages(): { path: string; client: ClientSchema; page: string }[] {
  return clientSchemas.map((client) => ({
    path: client.path.replace(/^clients\/(.+)\.schema\.json$/, "$1.md"),
    client,
    page: clientPage(client),
  }));
}

function clientPage(client: ClientSchema): string {
  const { id, title, date, coverage, disclaimer } = client;
  const requirements = clientRequirements(client);
  const confidence = clientConfidence(client);
  const facts = [
    `\`${clientName(client)}\``,
    ...(date ? [`document of ${date}`] : []),
    confidence === "template" ? "a template of our own" : `${confidence} confidence`,
  ];
  const whereOf = (requirement: ClientRequirement) => {
    const mark = placeMark(requirement, requirements);
    return mark === undefined ? "" : `[${mark}](#documents)`;
  };
  const rowOf = (requirement: ClientRequirement) => {
    const circumstances = circumstancesOf(requirement);
    const takes = circumstances === "" ? requirement.takes : `${requirement.takes} (${circumstances})`;
    return `| ${cell(requirement.subject)} | ${cell(takes)} | ${whereOf(requirement)} |`;
  };
  const about = [...new Set(requirements.map(({ deliverable }) => deliverable))];
  return `${[
    `# ${title} (unofficial)`,
    facts.join(" · "),
    coverage,
    `Begin a spec for it: \`deliverables init --client ${id}\`.`,
    ...about.flatMap((deliverable) => {
      const own = requirements.filter((one) => one.deliverable === deliverable);
      const presence = own.find(({ subject }) => subject === "");
      const rows = own.filter(({ subject }) => subject !== "").map(rowOf);
      return [
        `## ${deliverable ?? "Production"}`,
        ...(presence ? [`It ${presence.takes}. ${whereOf(presence)}`.trimEnd()] : []),
        ...(rows.length > 0
          ? [["| what | takes | where it says so |", "| --- | --- | --- |", ...rows].join("\n")]
          : []),
      ];
    }),
    "## Documents",
    documentsBehind(requirements)
      .map(({ cited, address, sections, unnoted }, index) =>
        [
          `${index + 1}. ${address === undefined ? cited : `${cited}: <${address}>`}`,
          ...sections.map(({ mark, said }) => `   - ${mark}: ${cell(said)}`),
          ...(unnoted === undefined ? [] : [`   - ${unnoted}`]),
        ].join("\n"),
      )
      .join("\n"),
    disclaimer,
  ].join("\n\n")}\n`;
}

/** Text for a cell of a table, in which a line's end or a bar would begin another. */
function cell(text: string): string {
  return singleLine(text).replaceAll("|", "\\|").replaceAll("<", "&lt;");
}
