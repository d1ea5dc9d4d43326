import type { Delivery, Item } from "../../delivery/delivery.js";
import { durationOf, rateOf } from "../../media/clock.js";
import type { Probe } from "../../media/probe.js";
import type { Statement } from "../../papers/read-statements.js";
import { belongsToOne } from "../../spec/belongs-to.js";
import { productionRate } from "../../spec/production.js";
import { sayTime } from "../say-time.js";
import { saidByName } from "./said-by-name.js";

/** What a programme says of itself, its AS-11 metadata included. */
export function saidByMedia(probe: Probe, { spec }: Delivery): Statement[] {
  const rate = rateOf(probe) ?? productionRate(spec);
  const duration = durationOf(probe);
  const languages = probe.audio.flatMap(({ language }) => language ?? []);
  const { core = {}, ukDpp = {} } = probe.as11 ?? {};
  const titles = [core.seriesTitle, core.programmeTitle].flatMap((title) => title ?? []);
  return [
    ...(titles.length > 0 ? [said("title", titles.map(String))] : []),
    ...(ukDpp.productionNumber === undefined ? [] : [said("productionNumber", [String(ukDpp.productionNumber)])]),
    ...(ukDpp.productPlacement === undefined
      ? []
      : [said("productPlacement", [ukDpp.productPlacement === true ? "yes" : "no"])]),
    ...(duration ? [said("duration", [sayTime(duration, rate, probe.timecode?.dropFrame ?? false)])] : []),
    ...(languages.length > 0 && !defaultsToEnglish(probe) ? [said("language", [...new Set(languages)])] : []),
  ];
}

/** What the labels inside a medium say, each with what it is called: numbers and episodes as in a name. */
export function saidByLabels(
  { container, broadcast, ixml }: Probe,
  delivery: Delivery,
): (Statement & { label: string })[] {
  const labels: [string, string | undefined][] = [
    ["title", container.title],
    ["comment", container.comment],
    ["description", broadcast?.description],
    ["originator reference", broadcast?.originatorReference],
    ["iXML project", ixml?.project],
    ["iXML scene", ixml?.scene],
    ["iXML tape", ixml?.tape],
    ["iXML note", ixml?.note],
  ];
  // A number says which episode it is; the label's own word for the episode would be the same fault told twice.
  return labels.flatMap(([label, text = ""]) =>
    saidByName(text, delivery)
      .slice(0, 1)
      .map((statement) => ({ ...statement, label })),
  );
}

/** Keys of the deliverables that some paper is about. What belongs to several is a list of checksums, and tells of none. */
export function programmesOf({ items }: Delivery): Set<string> {
  return new Set(items.flatMap(({ asked }) => ("of" in asked ? (belongsToOne(asked) ?? []) : [])));
}

/** Whether what a programme says of a subject is to be judged here: not where the spec asks for it there, or another rule compares it. */
export function isJudgedHere({ subject }: Statement, { asked }: Item): boolean {
  if (asked.type !== "media") return false;
  switch (subject) {
    case "language":
      return !JSON.stringify(asked.audio ?? {}).includes('"language"');
    case "productionNumber":
    case "productPlacement":
      return asked.as11?.ukDpp?.[subject] === undefined;
    default:
      return false;
  }
}

/** In these English is what stands there when nobody has said anything. */
function defaultsToEnglish({ container }: Probe): boolean {
  return ["QuickTime", "MPEG-4", "Matroska", "WebM"].includes(container.format ?? "");
}

function said(subject: Statement["subject"], values: string[]): Statement {
  return { subject, values: values.map((value) => ({ value, at: {} })) };
}
