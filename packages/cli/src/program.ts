import { Argument, Command, Option } from "@commander-js/extra-typings";
import type { Command as PlainCommand } from "commander";
import { formatNames } from "./formats/format-names.js";
import { formatOption, formatRequests, onceOption, oneOf, wholeNumber } from "./option-values.js";
import {
  helpOfCheck,
  helpOfClients,
  helpOfCompletion,
  helpOfDiff,
  helpOfExplain,
  helpOfInit,
  helpOfProbe,
  helpOfProgram,
  helpOfResolve,
  helpOfStatus,
  helpOfValidate,
  helpOfVerify,
  helpOfWaive,
} from "./program-help.js";
import { version } from "./version.js";

/** The commands and their options. Each command's code is loaded when it is called, so that none waits for another's. */
export function createProgram(exitWith: (code: number) => void) {
  // `exitOverride` comes first: the commands below inherit it, and the silence on stderr.
  const program = new Command("deliverables")
    .exitOverride()
    .configureOutput({ writeErr: () => {} })
    .helpOption("-h, --help", "print this help")
    .helpCommand("help [command]", "print the help of a command")
    .version(version, "-V, --version", "print the version")
    .description("Checks a delivery folder against its spec: what is missing, what is wrong, and how to put it right.")
    .addHelpText("after", helpOfProgram);

  program
    .command("check")
    .summary("check a delivery folder against its spec")
    .description("Checks a delivery folder against its spec. It reads the folder and never writes into it.")
    .argument("[folder]", "the delivery folder", ".")
    .addOption(onceOption("--spec <file>", "the spec; without it, delivery.json or <name>.delivery.json in the folder"))
    .addOption(
      new Option(
        "--format <format>",
        `${formatNames.join(", ")}; as often as needed, all but one with a file: --format html=report.html`,
      ).argParser(formatRequests),
    )
    .addOption(onceOption("--output <file>", "write the report to a file outside the delivery folder"))
    .addOption(
      new Option("--only <severity>", "errors: leave out warnings and infos").argParser(oneOf("--only", ["errors"])),
    )
    .addOption(onceOption("--owner <name>", "tell only what is with this one, as an e-mail or as Markdown"))
    .addOption(
      new Option(
        "--fail-on <what>",
        "error, incomplete or warning: from where on the exit code is 1 (default: incomplete)",
      ).argParser(oneOf("--fail-on", ["error", "incomplete", "warning"])),
    )
    .addOption(
      new Option("--max-warnings <number>", "fail when there are more warnings than this").argParser(
        wholeNumber("--max-warnings"),
      ),
    )
    .option("--seal", "hash every file, so that verify-report can tell later whether a byte has changed")
    .option("--print-config", "print what the check would go by and where each value comes from, and check nothing")
    .option("--no-color", "print without colours")
    .option("--quiet", "print only the verdict")
    .addHelpText("after", helpOfCheck)
    .action(async (folder, options) => exitWith(await (await import("./commands/check.js")).check(folder, options)));

  program
    .command("init")
    .summary("write a first spec into a folder")
    .description(
      "Writes a first spec, delivery.json, into a folder: what the client fixes is filled in, what it leaves open has a note. It asks on a terminal; elsewhere give the options. With --from it learns the spec from a delivery that was accepted. Nothing is ever written over.",
    )
    .argument("[folder]", "the delivery folder", ".")
    .addOption(onceOption("--client <id>", "a client schema, as deliverables clients lists them"))
    .addOption(onceOption("--title <title>", "what it is called; without it, as the folder"))
    .addOption(onceOption("--from <folder>", "learn the spec from a delivery that was accepted"))
    .addHelpText("after", helpOfInit)
    .action(async (folder, options) => exitWith(await (await import("./commands/init.js")).init(folder, options)));

  program
    .command("validate")
    .summary("check specs alone, without a delivery")
    .description(
      "Checks specs alone: what no file can meet, what nobody understands, and what the client does not take.",
    )
    .argument("[specs...]", "the specs; without any, the one in the folder you are in")
    .addOption(formatOption())
    .option("--no-color", "print without colours")
    .addHelpText("after", helpOfValidate)
    .action(async (specs, options) =>
      exitWith(await (await import("./commands/validate.js")).validate(specs, options)),
    );

  program
    .command("resolve")
    .summary("print a spec as it is understood")
    .description("Prints a spec as it is understood: every item, for each episode and language, with its file names.")
    .argument("[spec]", "the spec; without it, the one in the folder you are in")
    .addOption(formatOption())
    .option("--no-color", "print without colours")
    .addHelpText("after", helpOfResolve)
    .action(async (spec, options) => exitWith(await (await import("./commands/resolve.js")).resolve(spec, options)));

  const clients = program
    .command("clients")
    .summary("list the client schemas, or what one client asks for")
    .description("Lists the client schemas; with an id, everything that this client asks for and where it says so.")
    .argument(
      "[id]",
      "a client schema, as dpp-as11-hd or dpp-as11-hd@1.1, or a file of your own, as ./acme.client.jsonc",
    )
    .addOption(formatOption())
    .option("--no-color", "print without colours")
    .addHelpText("after", helpOfClients)
    .action(async (id, options) => exitWith(await (await import("./commands/clients.js")).clients(id, options)));
  clients
    .command("new")
    .summary("begin a client sheet of your own")
    .description(
      "Begins a client sheet, with a spec that it takes and one that it refuses. Nothing is ever written over.",
    )
    .argument("<id>", "how specs name the client, as acme-hd")
    .addOption(onceOption("--title <title>", "what people call the client"))
    .option("--into <folder>", "where to write it", ".")
    .action(async (id, options) => exitWith((await import("./commands/clients-new.js")).newClient(id, options)));
  clients
    .command("check")
    .summary("hold a client sheet against its examples")
    .description(
      "Judges every spec in examples/ beside a client sheet, and compares what is told with what stands behind // finds: on its line.",
    )
    .argument("<sheet>", "a client sheet or schema of your own, as ./acme.client.jsonc")
    .action(async (sheet) => exitWith(await (await import("./commands/clients-check.js")).checkClient(sheet)));

  program
    .command("status")
    .summary("print what is there, and who still has to bring what")
    .description(
      "Prints where a delivery stands: a table of deliverables and episodes, and what each owner still has to bring, late first.",
    )
    .argument("[folder]", "the delivery folder", ".")
    .addOption(onceOption("--spec <file>", "the spec, where it lies outside the folder"))
    .addOption(onceOption("--on <date>", "the day to count from; without it, today"))
    .addOption(formatOption())
    .option("--no-color", "print without colours")
    .addHelpText("after", helpOfStatus)
    .action(async (folder, options) => exitWith(await (await import("./commands/status.js")).status(folder, options)));

  program
    .command("verify-report")
    .summary("say whether a folder is still the one that was judged")
    .description("Compares a folder with a report on it, and names what was added, removed, renamed or changed since.")
    .argument("<report>", "a report that check --format json has written, best with --seal")
    .argument("[folder]", "the delivery folder", ".")
    .addOption(onceOption("--spec <file>", "the spec, where it lies outside the folder"))
    .option("--no-color", "print without colours")
    .addHelpText("after", helpOfVerify)
    .action(async (report, folder, options) =>
      exitWith(await (await import("./commands/verify-report.js")).verify(report, folder, options)),
    );
  program
    .command("diff")
    .summary("tell what a delivery has become since an earlier one")
    .description(
      "Compares two deliveries: what came, went, moved and changed, which findings are fixed and which are new, and what changed though nobody had asked for it. Each is a report that check --seal has written as JSON, or a folder, which is then checked.",
    )
    .argument("<old>", "the report on the earlier delivery, or its folder")
    .argument("<new>", "the report on the new delivery, or its folder")
    .addOption(onceOption("--spec <file>", "the spec, where it lies outside the folders"))
    .addOption(onceOption("--old-spec <file>", "the spec of the old folder, where it is another"))
    .addOption(formatOption())
    .option("--no-color", "print without colours")
    .addHelpText("after", helpOfDiff)
    .action(async (old, now, options) => exitWith(await (await import("./commands/diff.js")).diff(old, now, options)));
  program
    .command("waive")
    .summary("note in the spec that the client has accepted a finding")
    .description(
      "Adds a waiver to the spec, bound to the finding and to the file as it is. It shows what it will write, and asks.",
    )
    .argument("<code>", "the rule whose finding is accepted, as media/bit-rate")
    .argument("[folder]", "the delivery folder", ".")
    .requiredOption("--reason <text>", "why the client accepts it")
    .requiredOption("--by <name>", "who accepted it on the client's side")
    .option("--on <date>", "the day on which it was accepted; without it, today")
    .option("--until <date>", "the last day on which it holds")
    .option("--file <path>", "the file that is meant, where there are several")
    .option("--deliverable <key>", "the deliverable that is meant")
    .option("--item <name>", "the item that is meant")
    .option("--found <words>", "a part of the sentence that is meant, where one file has several")
    .option("--all", "all findings that fit, each with a waiver of its own")
    .addOption(onceOption("--spec <file>", "the spec, where it lies elsewhere"))
    .option("--yes", "write it without asking")
    .option("--no-color", "print without colours")
    .addHelpText("after", helpOfWaive)
    .action(async (code, folder, options) =>
      exitWith(await (await import("./commands/waive.js")).waive(code, folder, options)),
    );
  program
    .command("completion")
    .summary("teach your shell to complete commands, options and clients")
    .description("Prints a script by which a shell completes commands, options, client schemas and rule codes.")
    .addArgument(new Argument("<shell>", "bash, zsh or fish").argParser(oneOf("completion", ["bash", "zsh", "fish"])))
    .addHelpText("after", helpOfCompletion)
    .action(async (shell) =>
      exitWith((await import("./commands/completion.js")).completion(shell, program as unknown as PlainCommand)),
    );
  program
    .command("probe")
    .summary("print what media, pictures and documents say about themselves")
    .description("Prints what media, pictures and documents say about themselves, in the words of the spec.")
    .argument("<files...>", "the files to read")
    .addOption(formatOption())
    .option("--no-color", "print without colours")
    .addHelpText("after", helpOfProbe)
    .action(async (files, options) => exitWith(await (await import("./commands/probe.js")).probe(files, options)));

  program
    .command("explain")
    .summary("print a rule's page, or the list of rules")
    .description(
      "Prints the page of a rule: why it matters, how to put it right, examples. Without a code, it lists all rules.",
    )
    .argument("[code]", "the rule's code, as media/raster")
    .option("--no-color", "print without colours")
    .addHelpText("after", helpOfExplain)
    .action(async (code, options) => exitWith(await (await import("./commands/explain.js")).explain(code, options)));

  return program;
}
