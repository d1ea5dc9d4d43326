import type { Delivery, Item } from "../delivery/delivery.js";
import { durationOf, rateOf } from "../media/clock.js";
import type { Probe } from "../media/probe.js";
import type { Statement } from "../papers/read-statements.js";
import { productionRate } from "../spec/production.js";
import { sayTime } from "./say-time.js";

/** What a programme says of itself. Its duration is judged by rules of its own, and here bears witness only. */
export function saidByMedia(probe: Probe, { spec }: Delivery): Statement[] {
  const rate = rateOf(probe) ?? productionRate(spec);
  const duration = durationOf(probe);
  const languages = probe.audio.flatMap(({ language }) => language ?? []);
  return [
    ...(duration ? [said("duration", [sayTime(duration, rate, probe.timecode?.dropFrame ?? false)])] : []),
    ...(languages.length > 0 && !defaultsToEnglish(probe) ? [said("language", [...new Set(languages)])] : []),
  ];
}

/** Keys of the deliverables that some paper is about. */
export function programmesOf({ items }: Delivery): Set<string> {
  return new Set(items.flatMap(({ asked }) => ("of" in asked && asked.of !== undefined ? [asked.of] : [])));
}

/** Whether the spec asks for the language itself, so that another rule compares it. */
export function asksForLanguage({ asked }: Item): boolean {
  return asked.type === "media" && JSON.stringify(asked.audio ?? {}).includes('"language"');
}

/** In these English is what stands there when nobody has said anything. */
function defaultsToEnglish({ container }: Probe): boolean {
  return ["QuickTime", "MPEG-4", "Matroska", "WebM"].includes(container.format ?? "");
}

function said(subject: Statement["subject"], values: string[]): Statement {
  return { subject, values: values.map((value) => ({ value, at: {} })) };
}
