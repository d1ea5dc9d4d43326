import type { CommanderError } from "commander";

/** What commander found wrong with the command line, in one sentence of ours. */
export function usageSentence(error: CommanderError, args: string[]): string {
  const message = error.message.replace(/^error: /, "");
  const named = /'(.*?)'(?=$|\n| )/s.exec(message)?.[1] ?? "";
  const suggested = /\n\(Did you mean (?:one of )?(.*)\?\)$/.exec(message)?.[1];
  const meant = suggested && ` Did you mean ${suggested}?`;
  const command = args.find((arg) => !arg.startsWith("-"));
  switch (error.code) {
    case "commander.unknownOption":
      return `There is no option ${named}.${meant ?? ` See deliverables ${isCommand(command) ? `${command} ` : ""}--help.`}`;
    case "commander.unknownCommand":
      return `There is no command ${named}.${meant ?? ` To check a folder: deliverables check ${named}.`}`;
    case "commander.optionMissingArgument":
      return `${named} needs a value, and none was given.`;
    case "commander.missingMandatoryOptionValue":
      return `deliverables ${command} needs ${named}, and it was not given.`;
    case "commander.missingArgument":
      if (command === "completion")
        return "Say for which shell: deliverables completion bash, deliverables completion zsh or deliverables completion fish.";
      return `deliverables ${command} needs ${named}, and none was given.`;
    case "commander.excessArguments":
      return `deliverables ${command} takes ${takesTwo.includes(command ?? "") ? "two arguments" : "only one argument"}, and more were given. A path with spaces has to stand in quotes.`;
    // `help` with a word that is no command.
    case "commander.help":
      return `There is no command ${args[1] ?? ""} to help with; deliverables --help lists them.`;
    default:
      return message.replaceAll("\n", " ");
  }
}

function isCommand(word: string | undefined): boolean {
  return word !== undefined && commands.includes(word);
}

const takesTwo = ["verify-report", "diff", "waive"];
const commands = [
  "check",
  "init",
  "validate",
  "resolve",
  "clients",
  "verify-report",
  "diff",
  "waive",
  "probe",
  "explain",
];
