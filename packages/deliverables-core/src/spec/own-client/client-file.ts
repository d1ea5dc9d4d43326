import type { TextRange } from "../../report/finding.js";
import type { ClientSchema } from "../client/client-schema.js";
import { type JsonText, readJsonText } from "../text/json-text.js";

/** A client schema of one's own, as the spec names it and the host found it. */
export interface ClientFile {
  /** As the spec writes it: `./acme.client.jsonc`. */
  path: string;
  /** What it says; or why it could not be read, in words that finish "The client schema …". */
  text?: string;
  unreadable?: string;
}

/** A client schema of one's own: ready to judge a spec by, or with what is wrong in it. */
export interface ClientReading {
  path: string;
  client?: ClientSchema;
  faults: ClientFault[];
}

/** What is wrong in a client schema itself, and where in its own text. */
export interface ClientFault {
  message: string;
  place?: TextRange;
}

/** Whether a spec names its client by a file of its own, and not by the id of one that is shipped. */
export function isClientPath(name: string): boolean {
  return /^\.{0,2}\//.test(name) || /\.jsonc?$/i.test(name);
}

/** The file of the client schema that a spec names, as it stands there; undefined where it names a shipped one, or none. */
export function clientPathOf(specText: string, yaml?: JsonText): string | undefined {
  const { value } = yaml ?? readJsonText(specText.replace(/^\uFEFF/, " "));
  const named = typeof value === "object" && value !== null && "client" in value ? value.client : undefined;
  return typeof named === "string" && isClientPath(named) ? named : undefined;
}

/** Why a host must not open what a spec names as its client schema: a clause that finishes "The client schema …". */
export function whyNotClientPath(path: string): string | undefined {
  if (/^[a-z][a-z0-9+.-]+:/i.test(path)) return "lies on a network or under an address, and nothing is ever fetched";
  if (path.startsWith("/") || path.includes("\\"))
    return "has to be named from the folder of the spec on, as ./acme.client.jsonc";
  if (!/\.(client\.jsonc?|schema\.json)$/i.test(path))
    return "has to end in .client.jsonc (a client sheet) or .schema.json (a JSON Schema)";
  return undefined;
}
