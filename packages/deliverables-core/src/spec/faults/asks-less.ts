import { reportsOn } from "../reports-on.js";
import type { Spec } from "../spec.js";
import { type JsonText, pointerStep } from "../text/json-text.js";
import { locate } from "../text/locate.js";
import { partsNaming, shown } from "./report-faults.js";
import type { SpecFault } from "./spec-fault.js";

/** What a spec lets pass though it seems to ask for it. */
export function asksLess(json: JsonText, spec: Spec): SpecFault[] {
  return [
    ...ignoresAll(json, spec),
    ...asksForNoEpisode(json, spec),
    ...trustsAnyPaper(json, spec),
    ...asksForUnreadTable(json, spec),
  ];
}

/** A paper named as a report that nothing makes one: whatever it says, it would do. */
function trustsAnyPaper(json: JsonText, { deliverables }: Spec): SpecFault[] {
  return Object.entries(deliverables).flatMap(([name, deliverable]) =>
    partsNaming(deliverable).flatMap(({ part, report, path }): SpecFault[] => {
      const paper = Object.hasOwn(deliverables, report) && report !== name ? deliverables[report] : undefined;
      if (!paper || reportsOn(paper, report, name)) return [];
      const message = `${name} names "${report}" as the report of ${shown[part]}, and nothing there says that it reports on it; write "of": "${name}" at ${report}, or name the paper that does`;
      return [advice(json, `/deliverables${pointerStep(name)}${path}/report`, message)];
    }),
  );
}

/** An `ignore` that fits every name: nothing that nobody asks for would be seen, an old draft among it. */
function ignoresAll(json: JsonText, { ignore = [] }: Spec): SpecFault[] {
  return ignore.flatMap((pattern, index): SpecFault[] => {
    if (!/^(\*\*\/)?(\*\*|\*|\*\.\*)$/.test(pattern)) return [];
    const message = `Ignore is "${pattern}", so that whatever lies in the folder and nobody asks for is not seen; name only what is not handed over, such as "_work/**"`;
    return [advice(json, `/ignore/${index}`, message)];
  });
}

/** A list of episodes of which no deliverable is asked for: one film would do for the whole series. */
function asksForNoEpisode(json: JsonText, { episodes = [], deliverables }: Spec): SpecFault[] {
  if (episodes.length < 2) return [];
  const asks = Object.values(deliverables).some(({ per = [] }) => per.includes("episode"));
  if (asks) return [];
  const message = `${episodes.length} episodes are listed, and no deliverable comes for each of them; write "per": ["episode"] at what does`;
  return [advice(json, "/episodes", message)];
}

/** Kinds of file in which people do send lists, and of which none is read. */
const unreadTables: Readonly<Record<string, string>> = {
  pdf: "a PDF",
  odt: "an ODT",
  rtf: "an RTF",
  doc: "an old Word document",
  html: "an HTML page",
  pages: "a Pages document",
  numbers: "a Numbers document",
};

/** A cue sheet or a list as PDF: it is asked for, and nothing of what stands in it can be judged. */
function asksForUnreadTable(json: JsonText, { deliverables }: Spec): SpecFault[] {
  return Object.entries(deliverables).flatMap(([name, { type, files }]): SpecFault[] => {
    if (type !== "cue-sheet" && type !== "table") return [];
    return [files].flat().flatMap((pattern, index): SpecFault[] => {
      const kind = unreadTables[/\.([a-z]+)$/i.exec(pattern)?.[1]?.toLowerCase() ?? ""];
      if (kind === undefined) return [];
      const what = type === "cue-sheet" ? "cues" : "rows";
      const message = `"${pattern}" is ${kind}, from which no ${what} are read: they will be unchecked; ask for the same list as XLSX, CSV or DOCX beside it`;
      const at = `/deliverables${pointerStep(name)}/files`;
      return [advice(json, Array.isArray(files) ? `${at}/${index}` : at, message)];
    });
  });
}

function advice(json: JsonText, pointer: string, message: string): SpecFault {
  return { code: "spec/asks-less", message, requirement: locate(json, pointer) };
}
