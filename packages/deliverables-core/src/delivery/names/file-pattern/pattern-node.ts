import type { TypedBlank } from "./typed-blank.js";

/** What a pattern asks for, one after the other. */
export type PatternNode =
  | { kind: "text"; text: string }
  /** `*`: any characters but a slash. `?`: one of them. */
  | { kind: "run" }
  | { kind: "one" }
  /** `**` and its slash: any number of folders. */
  | { kind: "folders" }
  /** `**` at the end: everything below. */
  | { kind: "rest"; offset: number }
  | { kind: "choice"; alternatives: PatternNode[][] }
  | { kind: "blank"; blank: TypedBlank };
