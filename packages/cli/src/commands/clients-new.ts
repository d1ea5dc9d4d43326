import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { singleLine } from "deliverables-core";
import { CannotRun } from "../cannot-run.js";
import { exitCodes } from "../exit-codes.js";
import { acceptedExample, clientSheet, refusedExample } from "../init/new-client.js";
import { reasonOf } from "../reason-of.js";

export interface NewClientOptions {
  into: string;
  title?: string | undefined;
}

/** Begins a client sheet, with a spec that it takes and one that it refuses. Nothing is ever written over. */
export function newClient(id: string, { into, title }: NewClientOptions): number {
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id))
    throw new CannotRun(`A client's id has small letters, digits and hyphens, as acme-hd; not ${id || "nothing"}.`);
  const name = title ?? id.split("-").map(capital).join(" ");
  const files: [path: string, text: string][] = [
    [join(into, `${id}.client.jsonc`), clientSheet(id, name)],
    [join(into, "examples", `${id}-accepted.delivery.json`), acceptedExample(id)],
    [join(into, "examples", `${id}-refused.delivery.json`), refusedExample(id, name)],
  ];
  for (const [path, text] of files) write(path, text);
  const lines = [
    ...files.map(([path]) => `${singleLine(path)} is written.`),
    "Read the client's document beside the sheet, and replace what stands there.",
    `Then: deliverables clients check ${singleLine(files[0]?.[0] ?? "")}`,
  ];
  process.stdout.write(`${lines.join("\n")}\n`);
  return exitCodes.accepted;
}

function write(path: string, text: string): void {
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text, { flag: "wx" });
  } catch (error) {
    throw new CannotRun(`${path} could not be written: ${reasonOf(error)}.`);
  }
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
