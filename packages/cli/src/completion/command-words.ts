import type { Command } from "commander";
import { clientSchemas, rulePages } from "deliverables-core";
import { formatNames } from "../formats/format-names.js";

/** What can be typed after one command. */
export interface CommandWords {
  name: string;
  summary: string;
  options: { flag: string; description: string; takesValue: boolean; values: readonly string[] }[];
  /** What it takes without a flag; nothing where that is a file, a folder or free text. */
  values: readonly string[];
}

/** Every command of the program with its options, and the values that are a list. They hold for the version that prints them. */
export function commandWords(program: Command): CommandWords[] {
  return program.commands.map((command) => ({
    name: command.name(),
    summary: command.summary() || command.description(),
    options: command
      .createHelp()
      .visibleOptions(command)
      .flatMap(({ long, description, required, optional }) =>
        long
          ? [{ flag: long, description, takesValue: required || optional, values: valuesOf(command.name(), long) }]
          : [],
      ),
    values: [...command.commands.map((one) => one.name()), ...argumentsOf(command.name())],
  }));
}

/** Ids alone: an `@` and a version would break a word in bash. */
const clients = [...new Set(clientSchemas.map(({ id }) => id))];

function valuesOf(command: string, flag: string): readonly string[] {
  switch (flag) {
    case "--client":
      return clients;
    case "--only":
      return ["errors"];
    case "--fail-on":
      return ["error", "incomplete", "warning"];
    case "--format":
      return command === "check" ? formatNames : ["text", "json"];
    default:
      return [];
  }
}

function argumentsOf(command: string): readonly string[] {
  const codes = rulePages().map(({ code }) => code);
  switch (command) {
    case "clients":
      return clients;
    case "explain":
      return codes;
    case "waive":
      return codes.filter((code) => !/^(spec|waiver)\//.test(code));
    case "completion":
      return ["bash", "zsh", "fish"];
    default:
      return [];
  }
}
