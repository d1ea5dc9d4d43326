import {
  blankFormats,
  compilePattern,
  fillTokens,
  findNode,
  type JsonText,
  nearest,
  ownTokens,
  pointerKeys,
  pointerStep,
  tokenFormats,
} from "deliverables-core";
import type { Node } from "jsonc-parser";
import type { SpecText } from "../spec-text.js";
import { type TokenUse, tokensIn } from "../token-at.js";
import { occasionValues } from "../token-meanings.js";
import { addEntries, addEntry, replaceNode, replaceText } from "./edit-spec.js";
import type { Fixable, Repair } from "./quick-fix.js";

/** A token that there is not, or that nothing gives a value. */
export function fixUnknownToken(spec: SpecText, { requirement }: Fixable): Repair[] {
  const pointer = requirement?.pointer ?? "";
  const node = findNode(spec.json.root, pointer)?.value;
  const [, name = "", field] = pointerKeys(pointer);
  if (node?.type !== "string" || field !== "files") return [];
  const occasions = occasionValues(spec, name);
  return tokensIn(spec.json.text, node).flatMap((use) => {
    if (occasions.every((values) => !("reason" in fillTokens(writtenAs(use), values)))) return [];
    if (occasions.some((values) => Object.hasOwn(values, use.token))) return otherFormat(spec.json, use, occasions);
    return ownTokens.includes(use.token) ? giveValue(spec, name, use.token) : otherToken(spec.json, use, occasions);
  });
}

function writtenAs({ token, format }: TokenUse): string {
  return `<${token}${format === undefined ? "" : `:${format}`}>`;
}

function otherToken(json: JsonText, use: TokenUse, occasions: Record<string, string>[]): Repair[] {
  const tokens = Object.keys(occasions[0] ?? {});
  const near = nearest(use.token.trim(), tokens);
  if (near === undefined) return [];
  const to = writtenAs({ ...use, token: near });
  const isOnly =
    nearest(
      use.token.trim(),
      tokens.filter((one) => one !== near),
    ) === undefined;
  const fills = occasions.every((values) => !("reason" in fillTokens(to, values)));
  return [changeText(json, use, to, isOnly && fills)];
}

function otherFormat(json: JsonText, use: TokenUse, occasions: Record<string, string>[]): Repair[] {
  const near = nearest(use.format ?? "", [...tokenFormats, ...blankFormats]);
  const formats = near === undefined ? ["slug"] : [near];
  return formats
    .map((format) => writtenAs({ ...use, format }))
    .filter((to) => occasions.every((values) => !("reason" in fillTokens(to, values))))
    .map((to) => changeText(json, use, to, false));
}

function changeText(json: JsonText, use: TokenUse, to: string, isSafe: boolean): Repair {
  return {
    title: `Change ${writtenAs(use)} to ${to}`,
    edits: [replaceText(json, use.start, use.end, to)],
    isPreferred: true,
    isSafe,
  };
}

function giveValue(spec: SpecText, name: string, token: string): Repair[] {
  const { json, episodes, production } = spec;
  const deliverable = findNode(json.root, `/deliverables${pointerStep(name)}`)?.value;
  const title = findNode(json.root, "/production")?.value;
  const isOfEpisode = ["episode", "episodeTitle", "productionNumber"].includes(token);
  const repairs: Repair[] = [];
  if (
    deliverable?.type === "object" &&
    isOfEpisode &&
    episodes.length > 0 &&
    spec.deliverables.get(name)?.per === undefined
  ) {
    const edits = addEntry(json, deliverable, "per", { value: ["episode"] });
    repairs.push({ title: `Ask for "${name}" for each episode`, edits, isPreferred: true });
  }
  if (deliverable?.type === "object" && token === "language" && spec.deliverables.get(name)?.per === undefined) {
    const per = { key: "per", draft: { value: ["language"] } };
    const languages = { key: "languages", draft: { value: [production.language ?? "en"] } };
    const isListed = spec.deliverables.get(name)?.languages !== undefined;
    const edits = addEntries(json, deliverable, isListed ? [per] : [per, languages]);
    repairs.push({ title: `Ask for "${name}" in each of its languages`, edits, isPreferred: true });
  }
  if (title?.type === "object" && ["productionNumber", "series", "company"].includes(token)) {
    const value = token === "series" ? 1 : token === "company" ? "Company" : "ABC001A";
    repairs.push({
      title: `Add "${token}": ${JSON.stringify(value)} to "production"`,
      edits: addEntry(json, title, token, { value }),
      isPreferred: repairs.length === 0,
    });
  }
  return repairs;
}

/** A name that no file can have: the nearest one that a file can. */
export function fixFilePattern({ json }: SpecText, { requirement }: Fixable): Repair[] {
  const node = findNode(json.root, requirement?.pointer ?? "")?.value;
  if (node?.type !== "string") return [];
  const written = String(node.value);
  const better = candidates(written).find(
    (one) => one !== written && !("reason" in compilePattern(one.replaceAll(/<[^<>]*>/g, "x"))),
  );
  return better === undefined ? [] : [replaceName(json, node, written, better)];
}

function replaceName(json: JsonText, node: Node, written: string, better: string): Repair {
  return {
    title: `Change "${written}" to "${better}"`,
    edits: [replaceNode(json, node, JSON.stringify(better))],
    isPreferred: true,
  };
}

/** What is usually meant, one slip put right in each, then all of them. */
function candidates(name: string): string[] {
  const slips: ((text: string) => string)[] = [
    (text) => text.replaceAll("\\", "/"),
    (text) => text.replace(/^(?:\.?\/)+/, ""),
    (text) => text.replaceAll(/\/{2,}/g, "/"),
    (text) => (text.endsWith("/") ? `${text}**` : text),
    (text) => text.replaceAll(/\{([A-Za-z][A-Za-z0-9]*)\}/g, "<$1>"),
    (text) => text.replaceAll(/[. ]+(?=\/|$)/g, ""),
  ];
  return [...slips.map((slip) => slip(name)), slips.reduce((text, slip) => slip(text), name)];
}
