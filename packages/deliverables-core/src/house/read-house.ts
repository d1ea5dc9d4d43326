import type { RuleHead } from "../check/rule.js";
import { unknownRule, whyNeverWeighed } from "../check/weight-faults.js";
import type { Severity } from "../report/finding.js";
import { clientOf } from "../spec/client/client-schema.js";
import { nearest } from "../spec/faults/did-you-mean.js";
import type { SpecFault } from "../spec/faults/spec-fault.js";
import { schemaFaults } from "../spec/faults/vocabulary-faults.js";
import { type ClientReading, isClientPath } from "../spec/own-client/client-file.js";
import { faultsOfText, unknownClient } from "../spec/read-spec.js";
import { type JsonText, pointerStep, readJsonText } from "../spec/text/json-text.js";
import { locate, locateKey } from "../spec/text/locate.js";
import { violationsOf } from "../spec/validate.js";
import { reportFormats } from "./report-formats.js";

/** A house's configuration as it lies on the disk. */
export interface HouseFile {
  /** As seen from the spec's folder, with `/`: `../.deliverablesrc.json`. */
  name: string;
  /** Its text, or why there is none, in words that finish "The configuration …". */
  content: { text: string } | { unreadable: string };
  /** The client schema of one's own that it names by its file, as `readClientFile` has read it. */
  own?: ClientReading | undefined;
}

/** What holds for all specs of a house, where they do not say it themselves. */
export interface House {
  client?: string;
  /** As `--format` takes them: `html=report.html`. */
  formats?: string[];
  owners?: Record<string, string>;
  rules?: Record<string, Severity | "off">;
}

export interface HouseReading {
  name: string;
  json: JsonText;
  /** What it says; nothing while it has faults. */
  house: House;
  /** Their places are in the configuration's own text. */
  faults: SpecFault[];
}

/** Reads a house's configuration and judges it: as JSON, by its schema, and by the clients, formats and rules there are. */
export function readHouse({ name, content, own }: HouseFile, rules: readonly RuleHead[]): HouseReading {
  if ("unreadable" in content) {
    const json = readJsonText("");
    const message = `The configuration ${content.unreadable}`;
    return { name, json, house: {}, faults: [{ code: "spec/house", message, requirement: locate(json, "") }] };
  }
  const { text } = content;
  const json = readJsonText(text.startsWith("\uFEFF") ? ` ${text.slice(1)}` : text);
  const faults = faultsOf(json, own, rules);
  // Without faults the schema has taken it.
  const house = faults.length === 0 ? (json.value as House) : {};
  return { name, json, house, faults: faults.map((fault) => ({ ...fault, message: aboutHouse(fault.message) })) };
}

function faultsOf(json: JsonText, own: ClientReading | undefined, rules: readonly RuleHead[]): SpecFault[] {
  if (json.text.trim() === "") {
    const message = "The configuration is empty; the least that it can say is { }";
    return [{ code: "spec/house", message, requirement: locate(json, "") }];
  }
  const ofText = faultsOfText(json);
  if (ofText.length > 0) return ofText;
  const { value } = json;
  const bySchema = schemaFaults(json, violationsOf("common/house.schema.json", value));
  return bySchema.length > 0 ? bySchema : meaningFaults(json, value as House, own, rules);
}

function meaningFaults(
  json: JsonText,
  { client, formats = [], rules: weights = {} }: House,
  own: ClientReading | undefined,
  rules: readonly RuleHead[],
) {
  return [
    ...(client === undefined ? [] : clientFaults(json, client, own)),
    ...formats.flatMap((format, index) => formatFault(json, format, index)),
    ...Object.entries(weights).flatMap(([code, severity]): SpecFault[] => {
      const rule = rules.find((one) => one.code === code);
      const why = rule ? whyNeverWeighed(rule, severity) : unknownRule(code, rules);
      const requirement = locateKey(json, `/rules${pointerStep(code)}`);
      return why ? [{ code: "spec/house", message: `"rules" names ${code}, but ${why}`, requirement }] : [];
    }),
  ];
}

function clientFaults(json: JsonText, client: string, own: ClientReading | undefined): SpecFault[] {
  if (!isClientPath(client)) return clientOf(client) ? [] : [unknownClient(json, client)];
  const requirement = locate(json, "/client");
  if (own?.path !== client) {
    const message = `The client schema ${client} is a file, and here only shipped ones are read`;
    return [{ code: "spec/client-file", message, requirement }];
  }
  return own.faults.map(({ message, place }) => {
    const where = place && `${client}:${place.start.line}:${place.start.column}`;
    return { code: "spec/client-file", message: where ? `${where}: ${message}` : message, requirement };
  });
}

function formatFault(json: JsonText, format: string, index: number): SpecFault[] {
  const [name = "", ...file] = format.split("=");
  const isKnown = reportFormats.some((one) => one === name);
  if (isKnown && (file.length === 0 || file.join("=") !== "")) return [];
  const near = nearest(name, reportFormats);
  const why = isKnown
    ? `names no file: write "${name}=" and its name, or "${name}" alone`
    : `is no format${near ? `; did you mean "${[near, ...file].join("=")}"?` : `; there is ${reportFormats.join(", ")}`}`;
  return [{ code: "spec/house", message: `"${format}" ${why}`, requirement: locate(json, `/formats/${index}`) }];
}

/** The sentences are those about a spec, which is read in the same way. */
function aboutHouse(message: string): string {
  return message.replaceAll(/\bThe spec\b/g, "The configuration").replaceAll(/\bthe spec\b/g, "the configuration");
}
