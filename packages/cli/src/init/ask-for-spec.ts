import { type ClientSchema, clientName, clientSchemas } from "deliverables-core";

export interface SpecAnswers {
  title: string;
  client: ClientSchema | undefined;
}

/** Asks on the terminal for the title and, where none was given, the client. Undefined when the questions are broken off. */
export async function askForSpec({ title, client }: SpecAnswers): Promise<SpecAnswers | undefined> {
  const { isCancel, select, text } = await import("@clack/prompts");
  const written = await text({ message: "What is it called?", placeholder: title, defaultValue: title });
  if (isCancel(written)) return undefined;
  if (client) return { title: written, client };
  const chosen = await select({
    message: "Who takes it? The client's current document prevails.",
    options: [
      { value: "", label: "Nobody of these" },
      ...clientSchemas.map((one) => ({ value: clientName(one), label: one.title, hint: clientName(one) })),
    ],
    maxItems: 12,
  });
  if (isCancel(chosen)) return undefined;
  return { title: written, client: clientSchemas.find((one) => clientName(one) === chosen) };
}
