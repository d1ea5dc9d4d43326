import { type ClientSchema, clientName, clientSchemas } from "deliverables-core";

export interface SpecAnswers {
  title: string;
  client: ClientSchema | undefined;
}

const nobody = "nobody";

/** Asks on the terminal for the title and, where none was given, the client. Undefined when the questions are broken off. */
export async function askForSpec({ title, client }: SpecAnswers): Promise<SpecAnswers | undefined> {
  const { autocomplete, isCancel, text } = await import("@clack/prompts");
  // Consoles without a window say that they have no columns: each letter would stand on a line of its own.
  if (process.stdout.columns === 0) process.stdout.columns = 80;
  const written = await text({ message: "What is it called?", placeholder: title, defaultValue: title });
  if (isCancel(written)) return undefined;
  if (client) return { title: written, client };
  const chosen = await autocomplete({
    message: "Who takes it? The client's current document prevails.",
    placeholder: "Type a part of the name, or take one with the arrows",
    options: [
      { value: nobody, label: "Nobody of these", hint: "judged by the spec alone" },
      ...clientSchemas.map((one) => ({ value: clientName(one), label: one.title, hint: clientName(one) })),
    ],
    maxItems: 12,
    validate: (value) => (value === undefined ? "No client is called so: take letters out again" : undefined),
  });
  if (isCancel(chosen)) return undefined;
  return { title: written, client: clientSchemas.find((one) => clientName(one) === chosen) };
}
