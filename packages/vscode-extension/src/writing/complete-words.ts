import { clientName, clientSchemas, rulesInShort } from "deliverables-core";
import { withValue } from "./complete-keys.js";
import type { Proposal } from "./completion.js";
import { languages } from "./languages.js";
import { code, plainText } from "./markdown.js";
import type { Place } from "./place-at.js";
import { choice, plainInSnippet } from "./snippet-text.js";
import type { SpecText } from "./spec-text.js";

/** The client schemas that there are, with what each covers. */
export function completeClients(): Proposal[] {
  return clientSchemas.map((client) => ({
    ...text(clientName(client), "client", client.title),
    documentation: `${plainText(client.coverage)}\n\n${plainText(client.disclaimer)}`,
  }));
}

/** Language tags with their names: the production's own first. */
export function completeLanguages({ production, deliverables }: SpecText): Proposal[] {
  const used = [...deliverables.values()].flatMap(({ languages: list }) => (Array.isArray(list) ? list : []));
  const own = [production.language, ...used].filter((tag) => typeof tag === "string" && tag !== "");
  const names = new Map(languages().map(({ tag, name }) => [tag, name]));
  return [...new Set([...own, ...names.keys()])].map((tag) =>
    text(
      tag,
      "language",
      [names.get(tag), tag === production.language && "the production's own"].filter(Boolean).join(" · "),
    ),
  );
}

/** The other deliverables of type media, which alone have a duration and a start. */
export function completeRelations({ deliverables }: SpecText, { keys }: Place): Proposal[] {
  return [...deliverables]
    .filter(([name, { type }]) => name !== keys[1] && type === "media")
    .map(([name, { files }]) => text(name, "deliverable", typeof files === "string" ? files : ""));
}

/** Who has to bring something already. */
export function completeOwners({ deliverables }: SpecText): Proposal[] {
  const owned = new Map<string, string[]>();
  for (const [name, { owner }] of deliverables) {
    if (typeof owner === "string" && owner !== "") owned.set(owner, [...(owned.get(owner) ?? []), name]);
  }
  return [...owned].map(([owner, names]) => text(owner, "owner", `brings ${names.join(", ")}`));
}

/** The rules whose weight a spec may change. */
export function completeRules(stated: ReadonlySet<string>): Proposal[] {
  return rulesInShort
    .filter(({ code: rule, weighable }) => weighable && !stated.has(rule))
    .map(({ code: rule, title, why, severity }) => ({
      label: rule,
      kind: "rule",
      detail: `${title} · ${severity}`,
      documentation: plainText(why),
      insertText: withValue(rule, `"${choice(1, ["warning", "info", "off", "error"])}"`),
    }));
}

function text(value: string, kind: Proposal["kind"], detail: string): Proposal {
  return {
    label: value,
    kind,
    ...(detail && { detail }),
    insertText: plainInSnippet(JSON.stringify(value)),
    filterText: value,
  };
}

export const ruleNote = (rule: string) => {
  const found = rulesInShort.find((one) => one.code === rule);
  return found && `**${plainText(found.title)}** ${code(rule)}\n\n${plainText(found.why)}\n\n${plainText(found.fix)}`;
};
