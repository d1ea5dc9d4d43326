import { CommanderError } from "commander";
import { singleLine } from "deliverables-core/words";
import { CannotRun } from "./cannot-run.js";
import { exitCodes } from "./exit-codes.js";
import { createProgram } from "./program.js";
import { reasonOf, systemCode } from "./reason-of.js";
import { usageSentence } from "./usage-sentence.js";

/** Runs one command and sets the exit code. It never rejects. */
export async function main(args: string[]): Promise<void> {
  keepQuietWhenTheReaderLeaves();
  process.on("uncaughtException", (error) => {
    process.exit(tell(error, args));
  });
  try {
    if (args.length === 0)
      throw new CannotRun(
        "Say what to do: deliverables check [folder], deliverables probe <files…> or deliverables explain [code]; deliverables --help tells more.",
      );
    await createProgram((code) => {
      process.exitCode = code;
    }).parseAsync(args, { from: "user" });
  } catch (error) {
    process.exitCode = tell(error, args);
  }
}

/** Says on stderr what went wrong, and gives the exit code. */
function tell(error: unknown, args: string[]): number {
  if (error instanceof CommanderError && error.exitCode === 0) return 0;
  process.stderr.write(`${singleLine(sentenceOf(error, args))}\n`);
  const ours = !(error instanceof CannotRun || error instanceof CommanderError);
  if (ours && process.env.DEBUG === "deliverables")
    process.stderr.write(`${error instanceof Error ? error.stack : error}\n`);
  return exitCodes.couldNotRun;
}

function sentenceOf(error: unknown, args: string[]): string {
  if (error instanceof CannotRun) return error.message;
  if (error instanceof CommanderError) return usageSentence(error, args);
  const what = error instanceof Error ? error.message : String(error);
  return `deliverables made a mistake of its own and judged nothing (${what}): please report it, with what the same command prints when DEBUG=deliverables is set.`;
}

/** `deliverables check | head` closes our output early: that is the reader's right, and the exit code still tells the verdict. */
function keepQuietWhenTheReaderLeaves(): void {
  process.stderr.on("error", () => {});
  process.stdout.on("error", (error) => {
    if (systemCode(error) === "EPIPE") return;
    process.stderr.write(`The report could not be printed: ${reasonOf(error)}.\n`);
    // The command goes on to set its own exit code.
    process.on("exit", () => {
      process.exitCode = exitCodes.couldNotRun;
    });
  });
}
