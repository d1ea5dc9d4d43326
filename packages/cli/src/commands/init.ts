import { mkdirSync, readdirSync, realpathSync, writeFileSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { type ClientSchema, clientName, isSpecName, sayCount, singleLine, starterSpec } from "deliverables-core";
import { nodeFolder } from "deliverables-core/node";
import { CannotRun } from "../cannot-run.js";
import { exitCodes } from "../exit-codes.js";
import { askForSpec } from "../init/ask-for-spec.js";
import { clientNamed } from "../init/client-named.js";
import { learnFrom } from "../init/learn-from.js";
import { isClientPath, ownClientAt } from "../init/own-client-at.js";
import { titleOfDelivery } from "../init/title-of-delivery.js";
import { pathFrom, type UsualClient, usualClientIn } from "../init/usual-client.js";
import { reasonOf, systemCode } from "../reason-of.js";
import { untilStopped } from "../terminal/until-stopped.js";

export interface InitOptions {
  client?: string | undefined;
  title?: string | undefined;
  /** The folder of a delivery that was accepted, to learn from. */
  from?: string | undefined;
}

/** More names than a first spec can tell anything from. */
const mostPaths = 5000;

/** Writes a first spec into a delivery folder: by questions on a terminal, by its options elsewhere. Nothing is written over. */
export async function init(folder: string, options: InitOptions): Promise<number> {
  const target = join(folder, "delivery.json");
  refuseSecondSpec(folder);
  if (options.from !== undefined) return await initFrom(options.from, folder, options);
  const chosen = options.client === undefined ? await usualClientIn(folder) : await givenClient(options.client);
  const isTerminal = process.stdin.isTTY === true && process.stdout.isTTY === true;
  const usual = { title: titleOf(folder), client: chosen?.client };
  const answers =
    options.title === undefined && isTerminal
      ? await askForSpec(usual)
      : { ...usual, title: options.title ?? usual.title };
  if (!answers) return exitCodes.interrupted;
  const file = chosen?.file;
  const text = starterSpec({
    ...withClient(answers.client),
    ...(file !== undefined && { clientPath: pathFrom(folder, file) }),
    title: answers.title,
    folderPaths: (await pathsIn(folder)).filter((path) => file === undefined || pathFrom(folder, file) !== `./${path}`),
  });
  write(folder, target, text);
  process.stdout.write(
    `${singleLine(target)} is written${forClient(answers.client, chosen)}. Read it through: what has a note above it is yours to decide.\nThen: deliverables validate ${singleLine(target)}\n`,
  );
  return exitCodes.accepted;
}

/** Learns the spec from a delivery that was accepted, and says what it could not learn. */
async function initFrom(from: string, folder: string, { client, title }: InitOptions): Promise<number> {
  if (client !== undefined)
    throw new CannotRun(
      "--from learns what a delivery was, and --client writes what a client takes: give one of the two.",
    );
  return await untilStopped("Stopped before the end: nothing was written.", async (signal) => {
    const learned = await learnFrom(from, folder, title ?? (await titleOfDelivery(from)) ?? titleOf(from), signal);
    if (learned.text === "") throw new CannotRun(`The folder ${from} holds no file that a spec could ask for.`);
    const target = join(folder, "delivery.json");
    write(folder, target, learned.text);
    const lines = [
      `${singleLine(target)} is written: ${sayCount(learned.deliverables, "deliverable")}, learned from ${singleLine(from)}.`,
      "Not learned, because no file says it: loudness, owners, dates, what is optional, and which client it is for.",
      ...learned.notLearned.map((one) => `  - ${singleLine(one)}`),
      `Read it through: one delivery shows what was there, and not what was asked for.`,
      `Then: deliverables validate ${singleLine(target)}`,
    ];
    process.stdout.write(`${lines.join("\n")}\n`);
    return exitCodes.accepted;
  });
}

/** By its id, or by the file of one's own. */
async function givenClient(name: string): Promise<Omit<UsualClient, "from">> {
  if (!isClientPath(name)) return { client: clientNamed(name) };
  return { client: await ownClientAt(name), file: realpathSync(name) };
}

function forClient(client: ClientSchema | undefined, chosen: Partial<UsualClient> | undefined): string {
  if (!client) return "";
  return ` for ${clientName(client)}${chosen?.from === undefined ? "" : `, the client that ${singleLine(chosen.from)} names`}`;
}

function withClient(client: ClientSchema | undefined): { client?: ClientSchema } {
  return client ? { client } : {};
}

function refuseSecondSpec(folder: string): void {
  const specs = namesIn(folder).filter(isSpecName);
  const [spec] = specs.sort();
  if (spec === undefined) return;
  throw new CannotRun(`The folder ${folder} holds a spec already, ${spec}: nothing was written.`);
}

/** A folder that is not there yet is made with its spec. */
function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch (error) {
    if (systemCode(error) === "ENOENT") return [];
    throw new CannotRun(`The folder ${folder} could not be listed: ${reasonOf(error)}.`);
  }
}

async function pathsIn(folder: string): Promise<string[]> {
  const paths: string[] = [];
  if (namesIn(folder).length === 0) return paths;
  for await (const { path } of nodeFolder(folder).list()) {
    paths.push(path);
    if (paths.length === mostPaths) break;
  }
  return paths.sort();
}

/** `The_Long_Field` → `The Long Field`. */
function titleOf(folder: string): string {
  return (
    basename(resolve(folder))
      .replaceAll(/[_\s]+/g, " ")
      .trim() || "Untitled"
  );
}

function write(folder: string, target: string, text: string): void {
  try {
    mkdirSync(folder, { recursive: true });
    writeFileSync(target, text, { flag: "wx" });
  } catch (error) {
    throw new CannotRun(`The spec ${target} could not be written: ${reasonOf(error)}.`);
  }
}
