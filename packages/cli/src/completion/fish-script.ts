import type { CommandWords } from "./command-words.js";

/** A script for fish: one line for each word. */
export function fishScript(commands: readonly CommandWords[]): string {
  const first = commands.map(
    ({ name, summary }) => `complete -c deliverables -n __fish_use_subcommand -f -a ${name} -d ${quoted(summary)}`,
  );
  const more = commands.flatMap(({ name, options, values }) => {
    const when = `complete -c deliverables -n ${quoted(`__fish_seen_subcommand_from ${name}`)}`;
    return [
      ...options.map(
        ({ flag, description, takesValue, values: taken }) =>
          `${when} -l ${flag.slice(2)}${takesValue ? (taken.length > 0 ? ` -x -a ${quoted(taken.join(" "))}` : " -r") : ""} -d ${quoted(description)}`,
      ),
      ...(values.length > 0 ? [`${when} -a ${quoted(values.join(" "))}`] : []),
    ];
  });
  return `# fish completion of deliverables\n${[...first, ...more].join("\n")}\n`;
}

/** One word in single quotes. */
function quoted(text: string): string {
  return `'${text.replaceAll("\\", "\\\\").replaceAll("'", "\\'")}'`;
}
