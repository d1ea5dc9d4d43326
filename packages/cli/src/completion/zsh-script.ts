import type { CommandWords } from "./command-words.js";

/** A script for zsh, to be sourced or laid into a folder of its fpath. */
export function zshScript(commands: readonly CommandWords[]): string {
  return `#compdef deliverables
_deliverables() {
  local -a words_of
  if (( CURRENT == 2 )); then
    words_of=(
${commands.map(({ name, summary }) => `      ${quoted(`${name}:${summary}`)}`).join("\n")}
    )
    _describe 'command' words_of
    return
  fi
  case "\${words[2]} \${words[CURRENT-1]}" in
${commands
  .flatMap(({ name, options }) =>
    options
      .filter(({ takesValue }) => takesValue)
      .map(
        ({ flag, values }) =>
          `    ${quoted(`${name} ${flag}`)}) ${values.length > 0 ? `compadd -- ${values.join(" ")}` : "_files"}; return ;;`,
      ),
  )
  .join("\n")}
  esac
  case "\${words[2]}" in
${commands
  .map(
    ({ name, options, values }) => `    ${name})
      if [[ "$PREFIX" == -* ]]; then
        words_of=(
${options.map(({ flag, description }) => `          ${quoted(`${flag}:${description}`)}`).join("\n")}
        )
        _describe 'option' words_of
      else
        ${values.length > 0 ? `compadd -- ${values.join(" ")}; _files` : "_files"}
      fi ;;`,
  )
  .join("\n")}
  esac
}
if [ "$funcstack[1]" = "_deliverables" ]; then
  _deliverables "$@"
else
  compdef _deliverables deliverables
fi
`;
}

/** One word in single quotes. */
function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
