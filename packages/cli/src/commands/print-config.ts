import { dirname } from "node:path";
import {
  type ClientSchema,
  clientName,
  type Deliverable,
  findNode,
  type HouseReading,
  type JsonText,
  locate,
  pointerStep,
  readForJudging,
  type SpecReading,
  singleLine,
  understandHouse,
} from "deliverables-core";
import { type FoundHouse, findHouse } from "deliverables-core/node";
import { CannotRun } from "../cannot-run.js";
import { fromHere, houseFaults } from "../delivery/house-of.js";
import type { SpecFile } from "../delivery/read-spec-file.js";
import { exitCodes } from "../exit-codes.js";
import { type Setting, settingLines } from "../formats/setting-lines.js";
import type { CheckOptions } from "./check.js";

/** Prints what a check would go by, and where each value comes from. Nothing is checked. */
export async function printConfig(spec: SpecFile, options: CheckOptions): Promise<number> {
  const found = await findHouse(dirname(spec.file));
  const faults = found ? houseFaults(found) : [];
  if (faults.length > 0) {
    process.stdout.write(`${faults.join("\n")}\n`);
    return exitCodes.couldNotRun;
  }
  const { reading, faults: specFaults } = readForJudging(spec.text, { house: found, own: spec.own, yaml: spec.yaml });
  if (specFaults.length > 0)
    throw new CannotRun(`The spec ${spec.name} has faults, so it is not understood: see deliverables validate.`);
  const house = found && { path: found.path, reading: understandHouse(found) };
  const settings = [...ofTheRun(options, house), ...ofTheSpec(reading, fromHere(spec.file), house)];
  process.stdout.write(`${settingLines(settings).join("\n")}\n`);
  return exitCodes.accepted;
}

interface ReadHouse {
  path: FoundHouse["path"];
  reading: HouseReading;
}

/** What the run itself goes by: flags first, then the configuration, then what is usual. */
function ofTheRun(options: CheckOptions, house: ReadHouse | undefined): Setting[] {
  const formats = house?.reading.house.formats;
  const given = options.format?.map(({ format, path }) => (path === undefined ? format : `${format}=${path}`));
  const flag = (key: string, value: string | number | undefined, usual: string): Setting =>
    value === undefined ? { key, value: usual, from: "default" } : { key, value: String(value), from: "flag" };
  return [
    { key: "configuration", value: house ? fromHere(house.path) : "none", from: "" },
    given || !house || !formats
      ? flag("formats", given?.join(", "), "text")
      : { key: "formats", value: formats.join(", "), from: inHouse(house, "/formats") },
    flag("output", options.output, "none"),
    flag("fail-on", options.failOn, "incomplete"),
    flag("max-warnings", options.maxWarnings, "any"),
    flag("seal", options.seal && "yes", "no"),
  ];
}

/** What the deliverables are judged by: the spec's own words first, then the configuration. */
function ofTheSpec({ spec, client, house: given, json }: SpecReading, path: string, house?: ReadHouse): Setting[] {
  if (!spec) return [];
  const from = (key: string, inSpec: string, pointer = inSpec) =>
    house && given?.gives.includes(key) ? inHouse(house, pointer) : placeOf(path, json, inSpec);
  return [
    client
      ? { key: "client", value: sayClient(client), from: from("client", "/client") }
      : { key: "client", value: "none", from: "default" },
    ...Object.entries(spec.deliverables).map(([name, asked]): Setting => {
      const key = `owners/${name}`;
      if (asked.owner === undefined) return { key, value: "nobody", from: "default" };
      const inSpec = `/deliverables${pointerStep(name)}/owner`;
      return { key, value: asked.owner, from: from(key, inSpec, ownerPointer(name, asked, house)) };
    }),
    ...Object.entries(spec.rules ?? {}).map(([code, severity]) => {
      return { key: `rules/${code}`, value: severity, from: from(`rules/${code}`, `/rules${pointerStep(code)}`) };
    }),
    ...(given?.refused ?? []).map(({ rule, why }) => {
      const place = house ? inHouse(house, `/rules${pointerStep(rule)}`) : "default";
      return { key: `rules/${rule}`, value: "not given", from: place, note: why };
    }),
  ];
}

/** One of the house's own with its file, which lies where it is named. */
function sayClient(client: ClientSchema): string {
  return client.own ? `${clientName(client)} (${singleLine(client.path)})` : clientName(client);
}

/** The deliverable's own entry, else that of its type. */
function ownerPointer(name: string, { type }: Deliverable, house: ReadHouse | undefined): string {
  const own = `/owners${pointerStep(name)}`;
  return findNode(house?.reading.json.root, own) ? own : `/owners${pointerStep(type)}`;
}

function inHouse({ path, reading }: ReadHouse, pointer: string): string {
  return placeOf(fromHere(path), reading.json, pointer);
}

function placeOf(path: string, json: JsonText, pointer: string): string {
  const { start } = locate(json, pointer).range;
  return `${singleLine(path)}:${start.line}:${start.column}`;
}
