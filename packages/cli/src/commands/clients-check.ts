import { readdirSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { clientPathOf, placeholderSource, singleLine, validateSpec } from "deliverables-core";
import { CannotRun } from "../cannot-run.js";
import { readSpecFile } from "../delivery/read-spec-file.js";
import { exitCodes } from "../exit-codes.js";
import { ownClientAt } from "../init/own-client-at.js";

/** Holds a client sheet of one's own against the specs in `examples/` beside it: each tells what stands behind `// finds:`. */
export async function checkClient(path: string): Promise<number> {
  const placeholder = placeholderSource(await ownClientAt(path));
  if (placeholder !== undefined)
    process.stdout.write(
      `${basename(path)} names ${singleLine(placeholder)} as its source, which is still the example: write where the client's document is.\n`,
    );
  const folder = join(dirname(path), "examples");
  const specs = await examplesOf(path, folder);
  if (specs.length === 0)
    throw new CannotRun(
      `No spec in ${folder} names ${basename(path)} as its client: write one that it takes, and one that it refuses.`,
    );
  let right = true;
  for (const { name, text, own } of specs) {
    const told = validateSpec(text, { own })
      // It is about the sheet, and told once for it.
      .findings.filter(({ actual }) => placeholder === undefined || actual !== placeholder)
      .map(({ message, requirement }) => `${requirement?.range.start.line ?? 1}: ${message}`);
    const expected = expectedIn(text);
    const lines = [
      ...told.filter((one) => !expected.includes(one)).map((one) => `  tells, and the example does not say so: ${one}`),
      ...expected.filter((one) => !told.includes(one)).map((one) => `  does not tell what the example says: ${one}`),
    ];
    right &&= lines.length === 0;
    const finds = told.length === 0 ? "nothing to find" : `${told.length} found`;
    process.stdout.write(
      lines.length === 0
        ? `${name}: as it says, ${finds}\n`
        : `${name}:\n${lines.map((one) => `${singleLine(one)}\n`).join("")}`,
    );
  }
  const isRefused = specs.map(({ text }) => expectedIn(text).length > 0);
  if (!isRefused.includes(false)) process.stdout.write("No example is one that the client takes: write one.\n");
  if (!isRefused.includes(true))
    process.stdout.write(
      "No example is one that the client refuses: write one, with what is found behind its lines.\n",
    );
  right &&= isRefused.includes(false) && isRefused.includes(true);
  return right ? exitCodes.accepted : exitCodes.rejected;
}

async function examplesOf(path: string, folder: string) {
  const found = [];
  for (const name of namesIn(folder)) {
    const file = join(folder, name);
    const spec = await readSpecFile(file, process.cwd());
    const client = clientPathOf(spec.text);
    if (client !== undefined && resolve(folder, client) === resolve(path)) found.push({ ...spec, name: file });
  }
  return found;
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder)
      .filter((name) => name.endsWith("delivery.json"))
      .sort();
  } catch {
    return [];
  }
}

/** `// finds: …` behind a line: what is told of that line. */
function expectedIn(text: string): string[] {
  return text.split("\n").flatMap((line, index) => {
    const [, ...messages] = line.split("// finds: ");
    return messages.map((message) => `${index + 1}: ${message.trim()}`);
  });
}
