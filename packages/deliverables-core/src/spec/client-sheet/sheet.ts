import { nearest } from "../faults/did-you-mean.js";
import type { SheetFault } from "./sheet-fault.js";
import type { Sources } from "./sheet-source.js";
import { keysOf, type SchemaNode, type Vocabulary, type VocabularyPlace } from "./vocabulary-place.js";

/** What is known of a client sheet while its parts are narrowed. */
export interface Sheet {
  /** What people call the client. */
  title: string;
  vocabulary: Vocabulary;
  sources: Sources;
  faults: SheetFault[];
  /** Every figure as it was written, to be held against the vocabulary. */
  figures: SheetFigure[];
  /** What the client that this one extends asks for and this one does not, by pointer. */
  removed: string[];
}

/** One figure of a sheet, as a spec would write it. */
export interface SheetFigure {
  pointer: string;
  /** A requirement, or the parts of a figure of its own form. */
  asked: unknown;
}

/** Keys of a sheet that say something about the part they stand in, and are no keys of a spec. */
export const ownKeys: readonly string[] = ["source", "section", "advice", "alternatives", "when"];

/** Whether a figure is `{ "asks": … }`, `{ "open": … }`, `{ "pattern": … }` or `{ "fields": … }`, and not a requirement as a spec writes it. */
export function isNote(asked: unknown): asked is SchemaNode {
  return (
    typeof asked === "object" && asked !== null && ["asks", "open", "pattern", "fields"].some((key) => key in asked)
  );
}

/** `{ "remove": true }`, or with a reason: what the client that this sheet extends asks for here is not asked for. */
export function isRemoval(asked: unknown): asked is { remove: unknown } {
  return typeof asked === "object" && asked !== null && "remove" in asked;
}

export function unknownKey(key: string, place: VocabularyPlace): string {
  const keys = keysOf(place) ?? [];
  const suggestion = nearest(key, [...keys, ...ownKeys, "optional"]);
  return `A spec has no key "${key}" here${suggestion ? `; did you mean "${suggestion}"?` : `; it takes ${keys.join(", ")}`}`;
}
