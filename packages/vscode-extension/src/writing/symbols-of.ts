import type { TextRange } from "deliverables-core";
import type { Node } from "jsonc-parser";
import type { SpecText } from "./spec-text.js";

/** One line of the outline. */
export interface SpecSymbol {
  name: string;
  /** `media · <productionNumber>.mxf`. */
  detail: string;
  kind: "section" | "deliverable" | "episode" | "field" | "list";
  range: TextRange;
  /** The key alone. */
  selectionRange: TextRange;
  children: SpecSymbol[];
}

/** The outline of a spec: its sections, each deliverable by its key, each episode by its number and title. */
export function symbolsOf({ json }: SpecText): SpecSymbol[] {
  return json.root?.type === "object" ? entriesOf(json.root, []) : [];

  function entriesOf(object: Node, way: string[]): SpecSymbol[] {
    return (object.children ?? []).flatMap((property): SpecSymbol[] => {
      const [key, value] = property.children ?? [];
      if (!key) return [];
      const name = String(key.value);
      return [
        {
          // A key that is being typed may be empty, and an outline takes no empty name.
          name: name || "…",
          detail: way.length === 1 && way[0] === "deliverables" ? deliverableDetail(value) : valueDetail(value),
          kind: kindOf(way, value),
          range: json.rangeOf(property.offset, property.offset + property.length),
          selectionRange: json.rangeOf(key.offset, key.offset + key.length),
          children: childrenOf(value, [...way, name]),
        },
      ];
    });
  }

  function childrenOf(value: Node | undefined, way: string[]): SpecSymbol[] {
    if (value?.type === "object") return entriesOf(value, way);
    if (value?.type === "array" && way.length === 1 && way[0] === "episodes")
      return (value.children ?? []).flatMap(episodeOf);
    return [];
  }

  function episodeOf(episode: Node): SpecSymbol[] {
    if (episode.type !== "object") return [];
    const range = json.rangeOf(episode.offset, episode.offset + episode.length);
    const number = fieldOf(episode, "number");
    const name = ["Episode", number === undefined ? "" : String(number), textOf(episode, "title")]
      .filter(Boolean)
      .join(" ");
    return [
      {
        name,
        detail: textOf(episode, "productionNumber"),
        kind: "episode",
        range,
        selectionRange: range,
        children: [],
      },
    ];
  }
}

function kindOf(way: string[], value: Node | undefined): SpecSymbol["kind"] {
  if (way.length === 0) return value?.type === "object" || value?.type === "array" ? "section" : "field";
  if (way.length === 1 && way[0] === "deliverables") return "deliverable";
  return value?.type === "array" ? "list" : "field";
}

function deliverableDetail(value: Node | undefined): string {
  if (value?.type !== "object") return "";
  const files = propertyOf(value, "files");
  const names = files?.type === "array" ? (files.children ?? []) : files ? [files] : [];
  return [textOf(value, "type"), names.map((one) => String(one.value ?? "")).join(", ")].filter(Boolean).join(" · ");
}

function valueDetail(value: Node | undefined): string {
  if (!value || value.type === "object" || value.type === "array") return "";
  return String(value.value);
}

function propertyOf(object: Node, name: string): Node | undefined {
  return object.children?.find(({ children: [key] = [] }) => key?.value === name)?.children?.[1];
}

function fieldOf(object: Node, name: string): unknown {
  return propertyOf(object, name)?.value;
}

function textOf(object: Node, name: string): string {
  const value = fieldOf(object, name);
  return typeof value === "string" ? value : "";
}
