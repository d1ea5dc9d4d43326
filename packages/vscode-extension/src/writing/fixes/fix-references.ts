import { clientName, clientSchemas, findNode, nearest, pointerKeys, rulesInShort } from "deliverables-core";
import type { SpecText } from "../spec-text.js";
import { removeEntry, replaceNode } from "./edit-spec.js";
import type { Fixable, Repair } from "./quick-fix.js";

const mostChoices = 5;

/** Another client: the one that was meant, then the others that there are. */
export function fixUnknownClient({ json }: SpecText, { requirement }: Fixable): Repair[] {
  const names = clientSchemas.map(clientName);
  const written = String(findNode(json.root, requirement?.pointer ?? "")?.value.value);
  // Another version of the client that is named, before any other client.
  const versions = names.filter((name) => name.startsWith(`${written.split("@")[0]}@`));
  return otherName(json, requirement?.pointer, versions.length > 0 ? versions : names);
}

/** Another deliverable for a relation to go by. */
export function fixUnknownDeliverable({ json, deliverables }: SpecText, { requirement }: Fixable): Repair[] {
  const [, own] = pointerKeys(requirement?.pointer ?? "");
  const names = [...deliverables].filter(([name, { type }]) => name !== own && type === "media").map(([name]) => name);
  return otherName(json, requirement?.pointer, names);
}

function otherName(json: SpecText["json"], pointer: string | undefined, names: string[]): Repair[] {
  const node = pointer === undefined ? undefined : findNode(json.root, pointer)?.value;
  if (node?.type !== "string") return [];
  const written = String(node.value);
  const near = nearest(written, names);
  const isOnly =
    near !== undefined &&
    nearest(
      written,
      names.filter((one) => one !== near),
    ) === undefined;
  const inOrder = near === undefined ? names : [near, ...names.filter((one) => one !== near)];
  return inOrder
    .filter((name) => name !== written)
    .slice(0, mostChoices)
    .map((name) => ({
      title: `Change "${written}" to "${name}"`,
      edits: [replaceNode(json, node, JSON.stringify(name))],
      isPreferred: name === near,
      isSafe: name === near && isOnly,
    }));
}

/** A language tag or an identifier that is none, where the core knows what may be meant. Somebody has to look at it. */
export function fixWrittenWrong({ json }: SpecText, { code, requirement, expected, actual }: Fixable): Repair[] {
  const node = findNode(json.root, requirement?.pointer ?? "")?.value;
  if (node?.type !== "string" || expected === undefined || node.value !== actual) return [];
  // A check digit that does not fit mostly means that another digit is wrong.
  const isIdentifier = code === "spec/identifier";
  const condition = isIdentifier ? ", if all its other signs are right" : "";
  return [
    {
      title: `Change "${actual}" to "${expected}"${condition}`,
      edits: [replaceNode(json, node, JSON.stringify(expected))],
      isPreferred: !isIdentifier,
    },
  ];
}

/** The rule that was meant, or none. Never done to all at once: it changes what the verdict goes by. */
export function fixUnknownRule({ json }: SpecText, { requirement, actual }: Fixable): Repair[] {
  const key = findNode(json.root, requirement?.pointer ?? "")?.key;
  const property = key?.parent;
  const object = property?.parent;
  if (!key || !property || !object || actual === undefined) return [];
  const stated = new Set((object.children ?? []).map(({ children: [one] = [] }) => String(one?.value)));
  const codes = rulesInShort.filter(({ code, weighable }) => weighable && !stated.has(code)).map(({ code }) => code);
  const isUnknown = !rulesInShort.some(({ code }) => code === actual);
  const near = isUnknown ? nearest(actual, codes) : undefined;
  return [
    ...(near === undefined
      ? []
      : [
          {
            title: `Change "${actual}" to "${near}"`,
            edits: [replaceNode(json, key, JSON.stringify(near))],
            isPreferred: true,
          },
        ]),
    {
      title: `Remove "${actual}" from "rules"`,
      edits: removeEntry(json, object, property),
      isPreferred: near === undefined,
    },
  ];
}
