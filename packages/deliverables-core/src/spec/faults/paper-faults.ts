import { codeKinds } from "../../identifiers/code-kinds.js";
import { belongsTo } from "../belongs-to.js";
import { parsePath } from "../parse-path.js";
import { writtenDuration } from "../production.js";
import type { DocumentDeliverable, PaperField, Spec } from "../spec.js";
import { type JsonText, pointerStep } from "../text/json-text.js";
import { locate } from "../text/locate.js";
import { wordsForPlace } from "../words.js";
import type { SpecFault } from "./spec-fault.js";
import { tokenFaults } from "./text-tokens.js";

/** What a spec asks of papers and what leads nowhere: tokens without a value, fields that stand nowhere, dates that nobody knows. */
export function paperFaults(json: JsonText, spec: Spec): SpecFault[] {
  return Object.entries(spec.deliverables).flatMap(([name, asked]) => {
    if (asked.type !== "document") return [];
    const pointer = `/deliverables${pointerStep(name)}`;
    const keys = ["deliverables", name];
    return [
      ...severalFaults(json, asked, keys),
      ...qcFaults(json, asked, keys),
      ...startFaults(json, asked, keys),
      ...durationFaults(json, asked, keys),
      ...textsOf(asked).flatMap(({ text, path }) =>
        tokenFaults(text, spec, asked).map((fault): SpecFault => {
          const requirement = locate(json, pointer + path);
          return { code: "spec/unknown-token", ...fault, requirement, actual: text };
        }),
      ),
      ...Object.entries(asked.fields ?? {}).flatMap(([field, wanted]) => {
        const place = `${pointer}/fields${pointerStep(field)}`;
        const words = wordsForPlace([...keys, "fields", field]);
        return fieldFaults(wanted, asked, spec).map(
          ({ key, why }): SpecFault => ({
            code: "spec/value",
            message: `${words} ${why}`,
            requirement: locate(json, key === undefined ? place : `${place}/${key}`),
          }),
        );
      }),
    ];
  });
}

/** Only a list of checksums can belong to several deliverables: all else is compared with the one file that the paper is about. */
function severalFaults(json: JsonText, asked: DocumentDeliverable, keys: string[]): SpecFault[] {
  if (belongsTo(asked).length < 2) return [];
  const { qc, timedText, fields = {} } = asked;
  const isOfOne = ({ agrees, date }: PaperField) =>
    (agrees !== undefined && (!ofProduction.has(agrees) || agrees === "duration" || agrees === "version")) ||
    [date?.notBefore, date?.notAfter].some((day) => day?.startsWith("master"));
  const [field] = Object.keys(fields).filter((name) => fields[name] && isOfOne(fields[name]));
  const why =
    (qc !== undefined && '"qc" holds it against one file') ||
    (timedText !== undefined && '"timedText" counts by one programme') ||
    (field !== undefined && `its field ${field} is compared with one file`) ||
    (asked.checksums === undefined && "that is for lists of checksums, and it is asked for none");
  if (!why) return [];
  const message = `${wordsForPlace(keys)} belongs to ${belongsTo(asked).length} deliverables by "of", but ${why}: name one`;
  return [{ code: "spec/value", message, requirement: locate(json, `${keys.map(pointerStep).join("")}/of`) }];
}

/** A QC report is held against the file that it tells of. */
function qcFaults(json: JsonText, { qc, of }: DocumentDeliverable, keys: string[]): SpecFault[] {
  if (qc === undefined || of !== undefined) return [];
  const message = `${wordsForPlace(keys)} is held against a file by "qc", but the paper belongs to none: say to which with "of"`;
  const requirement = locate(json, `${keys.map(pointerStep).join("")}/qc`);
  return [{ code: "spec/value", message, requirement }];
}

/** Where times count from is told by the programme. */
function startFaults(json: JsonText, { timedText, of }: DocumentDeliverable, keys: string[]): SpecFault[] {
  if (timedText?.start === undefined || of !== undefined) return [];
  const message = `${wordsForPlace(keys)} is to count from a programme by "start", but belongs to none: say to which with "of"`;
  const requirement = locate(json, `${keys.map(pointerStep).join("")}/timedText/start`);
  return [{ code: "spec/value", message, requirement }];
}

/** What lasts is a composition, and only a DCP or an IMF package has one. */
function durationFaults(json: JsonText, { duration, package: kind }: DocumentDeliverable, keys: string[]): SpecFault[] {
  if (duration === undefined || (kind !== undefined && kind !== "itmsp")) return [];
  const message = `${wordsForPlace(keys)} is to last so long by "duration", but holds no composition: say which package it is with "package"`;
  const requirement = locate(json, `${keys.map(pointerStep).join("")}/duration`);
  return [{ code: "spec/value", message, requirement }];
}

/** Every text of a paper's deliverable in which tokens may stand. */
function textsOf({ contains = [], mustNotContain = [], fields = {}, language, timedText }: DocumentDeliverable) {
  const listed = (texts: string | string[], path: string) =>
    typeof texts === "string"
      ? [{ text: texts, path }]
      : texts.map((text, index) => ({ text, path: `${path}/${index}` }));
  return [
    ...contains.flatMap((one, index) => listed(one, `/contains/${index}`)),
    ...listed(mustNotContain, "/mustNotContain"),
    ...(language === undefined ? [] : listed(language, "/language")),
    ...(timedText?.language === undefined ? [] : listed(timedText.language, "/timedText/language")),
    ...Object.entries(fields).flatMap(([name, { is }]) =>
      is === undefined ? [] : listed(is, `/fields${pointerStep(name)}/is`),
    ),
  ];
}

function fieldFaults(field: PaperField, asked: DocumentDeliverable, spec: Spec): { key?: string; why: string }[] {
  const faults: { key?: string; why: string }[] = [];
  const ways = (["heading", "pattern", "cell", "xpath"] as const).filter((key) => field[key] !== undefined);
  if (ways.length !== 1)
    faults.push({
      why: `stands ${ways.length === 0 ? "nowhere" : `in ${ways.length} places`}: give it one of "heading", "pattern", "cell" and "xpath"`,
    });
  for (const one of [field.pattern ?? []].flat())
    if (!/<value(:word)?>/.test(one)) faults.push({ key: "pattern", why: `has no <value> in its pattern "${one}"` });
  if (field.uncertainty !== undefined && field.amount === undefined)
    faults.push({ key: "uncertainty", why: 'says how exact a figure is, and asks for none: write "amount" beside it' });
  const { kind, is = [] } = field;
  for (const text of [is].flat()) {
    const reading = kind === undefined || /<[^<>]+>/.test(text) ? undefined : codeKinds[kind].read(text);
    if (kind !== undefined && reading && "reason" in reading)
      faults.push({ key: "is", why: `is to be "${text}", which is not ${codeKinds[kind].name}: ${reading.reason}` });
  }
  const path = field.xpath === undefined ? [] : parsePath(field.xpath);
  if ("reason" in path) faults.push({ key: "xpath", why: `has a path that cannot be followed: ${path.reason}` });
  const ofFile = field.agrees !== undefined && !ofProduction.has(field.agrees);
  if (ofFile && asked.of === undefined)
    faults.push({
      key: "agrees",
      why: 'is compared with a file, but the paper belongs to none: say to which with "of"',
    });
  if (field.agrees === "duration" && asked.of === undefined && lacksDuration(asked, spec))
    faults.push({ key: "agrees", why: 'is compared with a duration that nobody states: say whose with "of"' });
  for (const key of ["notBefore", "notAfter"] as const) {
    const [anchor] = field.date?.[key]?.split(" ") ?? [];
    if ((anchor === "delivery" || anchor === "transmission") && spec.production.dates?.[anchor] === undefined)
      faults.push({
        key: `date/${key}`,
        why: `counts from the ${anchor}, but "production" has no "dates" with that day`,
      });
    if (anchor === "master" && asked.of === undefined)
      faults.push({
        key: `date/${key}`,
        why: 'counts from the master, but the paper belongs to none: say to which with "of"',
      });
  }
  return faults;
}

/** What a field may agree with that is not a file's own: its name, its checksums. */
const ofProduction: ReadonlySet<NonNullable<PaperField["agrees"]>> = new Set([
  "title",
  "episodeTitle",
  "episode",
  "productionNumber",
  "version",
  "duration",
  "language",
  "transmissionDate",
]);

function lacksDuration({ per = [] }: DocumentDeliverable, spec: Spec): boolean {
  const episodes = per.includes("episode") ? (spec.episodes ?? []).map(({ number }) => number) : [undefined];
  return episodes.some((number) => writtenDuration(spec, number) === undefined);
}
