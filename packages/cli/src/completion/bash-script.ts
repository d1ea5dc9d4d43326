import type { CommandWords } from "./command-words.js";

/** A script for bash alone: nothing is evaluated, nothing else need be installed, and no program starts at a Tab. */
export function bashScript(commands: readonly CommandWords[]): string {
  const values = commands.flatMap(({ name, options }) =>
    options
      .filter(({ takesValue }) => takesValue)
      .map(({ flag, values: taken }) => `      "${name} ${flag}") words="${taken.join(" ")}" ;;`),
  );
  return `# bash completion of deliverables
_deliverables() {
  local cur="\${COMP_WORDS[COMP_CWORD]}" prev="\${COMP_WORDS[COMP_CWORD-1]}" command="\${COMP_WORDS[1]}" words=""
  if [ "$COMP_CWORD" -eq 1 ]; then
    words="${commands.map(({ name }) => name).join(" ")}"
  else
    case "$command $prev" in
${values.join("\n")}
      *)
        case "$cur" in
          -*) case "$command" in
${commands.map(({ name, options }) => `            ${name}) words="${options.map(({ flag }) => flag).join(" ")}" ;;`).join("\n")}
          esac ;;
          *) case "$command" in
${commands
  .filter(({ values: own }) => own.length > 0)
  .map(({ name, values: own }) => `            ${name}) words="${own.join(" ")}" ;;`)
  .join("\n")}
          esac ;;
        esac ;;
    esac
  fi
  COMPREPLY=()
  if [ -n "$words" ]; then COMPREPLY=( $(compgen -W "$words" -- "$cur") ); fi
}
complete -o default -F _deliverables deliverables
`;
}
