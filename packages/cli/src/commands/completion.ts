import type { Command } from "commander";
import { bashScript } from "../completion/bash-script.js";
import { commandWords } from "../completion/command-words.js";
import { fishScript } from "../completion/fish-script.js";
import { zshScript } from "../completion/zsh-script.js";
import { exitCodes } from "../exit-codes.js";

export type Shell = "bash" | "zsh" | "fish";

const scripts = { bash: bashScript, zsh: zshScript, fish: fishScript };

/** Prints the script by which a shell completes our commands, their options, client schemas and rule codes. */
export function completion(shell: Shell, program: Command): number {
  process.stdout.write(scripts[shell](commandWords(program)));
  return exitCodes.accepted;
}
