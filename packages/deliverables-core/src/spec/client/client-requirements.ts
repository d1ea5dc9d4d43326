import type { Source } from "../../report/finding.js";
import { wordsForAllowed, wordsForKeys } from "../words.js";
import { clientBans } from "./client-bans.js";
import { type ClientSchema, schemaOfClient } from "./client-schema.js";
import { figureKeywords } from "./client-source.js";

/** How sure the figures of a client schema are, all together: a template's are nobody's, and of some nobody says. */
export type ClientConfidence = "high" | "medium" | "high and medium" | "template" | "not stated";

export function clientConfidence(client: ClientSchema): ClientConfidence {
  if (client.template) return "template";
  const seen = new Set(clientRequirements(client).map(({ source }) => source?.confidence));
  // Of a schema of one's own nobody need have said where its figures come from.
  if (seen.size === 0 || seen.has(undefined)) return "not stated";
  return seen.has("high") && seen.has("medium") ? "high and medium" : seen.has("medium") ? "medium" : "high";
}

/** One thing that a client asks for, and where it says so. */
export interface ClientRequirement {
  /** The deliverable's key; absent for what is asked of the production or its variables. */
  deliverable?: string;
  /** What it is about, as `video bit depth`; empty for the deliverable itself. */
  subject: string;
  /** What the client takes, as `10 bit`. */
  takes: string;
  /** For which of several alternatives it holds, as `AAC in MPEG-4`. */
  alternative?: string;
  /** When it holds, as `video frame rate is 50 fps`. */
  when?: string;
  /** True: the spec need not state it, or need not have the deliverable. */
  optional?: true;
  /** True: it is advice, and rejects nothing. */
  advice?: true;
  source?: Source;
}

/** When a requirement holds and how much it binds, as `where video frame rate is 25; advice`; empty where it simply holds. */
export function circumstancesOf({ alternative, when, optional, advice }: ClientRequirement): string {
  const parts = [
    ...(alternative ? [`alternative: ${alternative}`] : []),
    ...(when ? [`where ${when}`] : []),
    ...(optional ? ["if stated"] : []),
    ...(advice ? ["advice"] : []),
  ];
  return parts.join("; ");
}

/** Everything that a client asks for, deliverable by deliverable, in the order of its schema. */
export function clientRequirements(client: ClientSchema): ClientRequirement[] {
  const { allOf = [], ...schema } = schemaOfClient(client) as Node;
  return [
    ...inWhole(schema, {}),
    ...clientBans(client).map(({ files, reason, source }) => ({
      subject: "forbidden files",
      takes: `no ${files} (${reason})`,
      ...(source && { source }),
    })),
    ...allOf.flatMap(({ if: holds = {}, then, else: otherwise }) => [
      ...(then ? inWhole(then, { when: wordsForCondition(holds, []) }) : []),
      ...(otherwise ? inWhole(otherwise, { when: wordsForCondition(holds, [], "is not") }) : []),
    ]),
  ];
}

function inWhole({ properties = {} }: Node, inherited: Inherited): ClientRequirement[] {
  const { deliverables, ...around } = properties;
  return [
    ...Object.entries(around).flatMap(([key, node]) => below(node, key === "production" ? [] : [key], inherited)),
    ...Object.entries(deliverables?.properties ?? {}).flatMap(([deliverable, node]) => {
      const isOptional = !deliverables?.required?.includes(deliverable);
      if (!node.properties?.type) return below(node, [], { ...inherited, deliverable });
      const own: ClientRequirement = {
        deliverable,
        subject: "",
        takes: `${isOptional ? "may be in the spec" : "has to be in the spec"}, as ${wordsForAllowed(node.properties?.type ?? {})}`,
        ...inherited,
        ...(isOptional && { optional: true }),
        ...sourceOf(node),
      };
      return [own, ...below(node, [], { ...inherited, deliverable })];
    }),
  ];
}

type Inherited = Pick<ClientRequirement, "deliverable" | "alternative" | "when" | "optional">;

function below(node: Node, keys: string[], inherited: Inherited): ClientRequirement[] {
  const inside = Object.entries(node.properties ?? {})
    // Its kind is told with the deliverable, and what follows from its being asked for is told by that.
    .filter(([key]) => inherited.deliverable === undefined || keys.length > 0 || !["type", "optional"].includes(key))
    .flatMap(([key, inner]) => {
      const isOpen = node.required?.includes(key) !== true && inner["x-advice"] === undefined;
      if (isOpen && keys.length === 0 && key === "count") return [];
      return at(inner, [...keys, key], isOpen ? { ...inherited, optional: true } : inherited);
    });
  const alternatives = (node.anyOf ?? []).flatMap((branch) =>
    below(branch, keys, { ...inherited, ...(branch.title !== undefined && { alternative: branch.title }) }),
  );
  const conditions = (node.allOf ?? []).flatMap(({ if: holds, then, "x-cases": isInCases }) =>
    then && !isInCases ? below(then, keys, { ...inherited, when: wordsForCondition(holds ?? {}, keys) }) : [],
  );
  return [...inside, ...alternatives, ...conditions];
}

function at(node: Node, keys: string[], inherited: Inherited): ClientRequirement[] {
  if (!isFigure(node)) return below(node, keys, inherited);
  const asked: ClientRequirement = {
    ...inherited,
    subject: wordsForKeys(keys),
    takes: wordsForAllowed(node) ?? "",
    ...(node["x-advice"] && { advice: true }),
    ...sourceOf(node),
  };
  const entries = Array.isArray(node.items) ? node.items : [];
  return [asked, ...entries.flatMap((entry, index) => below(entry, [...keys, String(index)], inherited))];
}

/** A part with alternatives is no figure: each of them says more. */
function isFigure(node: Node): boolean {
  if (node.anyOf?.some(({ title }) => title !== undefined)) return false;
  return figureKeywords.some((keyword) => Object.hasOwn(node, keyword)) || "not" in node;
}

function wordsForCondition(holds: Node, keys: string[], is = "is"): string {
  return Object.entries(holds.properties ?? {})
    .map(([key, node]) => {
      const place = [...keys, key];
      return isFigure(node)
        ? `${wordsForKeys(place)} ${is} ${wordsForAllowed(plainValues(node))}`
        : wordsForCondition(node, place, is);
    })
    .join(" and ");
}

/** The values of a condition, each in one spelling: `24000/1001` is there as `23.976` already. */
function plainValues(node: Node): Node {
  const values = (node.anyOf ?? []).find((one) => one.enum) ?? node;
  return values.enum ? { enum: values.enum.filter((value) => !/\/100[01]$/.test(String(value))) } : values;
}

function sourceOf(node: Node): { source?: Source } {
  return node["x-source"] ? { source: node["x-source"] } : {};
}

interface Node extends Record<string, unknown> {
  title?: string;
  properties?: Record<string, Node>;
  required?: string[];
  anyOf?: Node[];
  /** `x-cases` for one that asks for a case of the spec, of which the list of cases tells. */
  allOf?: { if?: Node; then?: Node; else?: Node; "x-cases"?: true }[];
  items?: Node | Node[];
  enum?: unknown[];
  "x-advice"?: true;
  "x-source"?: Source;
}
