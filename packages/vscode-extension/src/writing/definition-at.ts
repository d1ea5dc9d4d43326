import { findNode, pointerStep, type TextRange } from "deliverables-core";
import { nodeAt } from "./node-at.js";
import { isRelation } from "./relations.js";
import type { SpecText } from "./spec-text.js";
import { tokenAt } from "./token-at.js";

/** Where something is written that a word of the spec goes by. */
export interface Definition {
  /** The word. */
  origin: TextRange;
  targets: { range: TextRange; selectionRange: TextRange }[];
}

/** From a token to what gives it its value, and from a relation to the deliverable that it names. */
export function definitionAt(spec: SpecText, offset: number): Definition | undefined {
  const at = nodeAt(spec.json, offset);
  if (!at || at.isKey || at.node.type !== "string" || at.keys[0] !== "deliverables") return undefined;
  const [, name = "", field = ""] = at.keys;
  const { json } = spec;
  if (isRelation(field)) {
    const origin = json.rangeOf(at.node.offset, at.node.offset + at.node.length);
    return defined(spec, origin, [`/deliverables${pointerStep(String(at.node.value))}`]);
  }
  if (field !== "files" && field !== "duration") return undefined;
  const use = tokenAt(json, at.node, offset);
  if (!use) return undefined;
  return defined(spec, json.rangeOf(use.start, use.end), pointersOf(spec, name, use.token));
}

/** Where a token has its value from: what is the episode's own goes before what is the production's. */
function pointersOf({ deliverables, episodes, json }: SpecText, name: string, token: string): string[] {
  const { per } = deliverables.get(name) ?? {};
  const perEpisode = Array.isArray(per) && per.includes("episode");
  const ofEpisodes = (key: string) =>
    episodes.map((_, index) => `/episodes/${index}/${key}`).filter((one) => findNode(json.root, one));
  switch (token) {
    case "episode":
      return ofEpisodes("number");
    case "episodeTitle":
      return ofEpisodes("title");
    case "productionNumber":
    case "duration": {
      const own = perEpisode ? ofEpisodes(token) : [];
      return own.length > 0 ? own : [`/production/${token}`];
    }
    case "language":
      return [`/deliverables${pointerStep(name)}/languages`];
    case "title":
    case "series":
    case "company":
      return [`/production/${token}`];
    default:
      return [`/variables${pointerStep(token)}`];
  }
}

function defined({ json }: SpecText, origin: TextRange, pointers: string[]): Definition | undefined {
  const targets = pointers.flatMap((pointer) => {
    const found = findNode(json.root, pointer);
    const whole = found?.key?.parent ?? found?.value;
    if (!found || !whole) return [];
    const word = found.key ?? found.value;
    return [
      {
        range: json.rangeOf(whole.offset, whole.offset + whole.length),
        selectionRange: json.rangeOf(word.offset, word.offset + word.length),
      },
    ];
  });
  return targets.length > 0 ? { origin, targets } : undefined;
}
