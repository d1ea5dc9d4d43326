import type { Finding, TextRange } from "deliverables-core";

/** A change of the spec's text, or of a file's name. Nothing ever changes what is in a delivered file. */
export type FixEdit =
  | { kind: "replace"; range: TextRange; newText: string }
  | { kind: "rename"; from: string; to: string };

/** A way to put a finding right. */
export interface QuickFix {
  /** What changes, in plain words: `Change 1440 to 1920 (DPP AS-11 HD)`. */
  title: string;
  /** All of them belong together; none overlaps another. */
  edits: FixEdit[];
  /** The one that most people want. */
  isPreferred: boolean;
  /** It cannot be wrong, so that it may be done to all findings at once. */
  isSafe: boolean;
  /** Which finding it answers. */
  answers: { code: string; pointer?: string; file?: string };
}

/** A fix before its finding is known. What is not said is false. */
export interface Repair {
  title: string;
  edits: FixEdit[];
  isPreferred?: boolean;
  isSafe?: boolean;
}

/** What a fix goes by of a finding. */
export type Fixable = Pick<Finding, "code" | "message" | "file" | "requirement" | "expected" | "actual" | "fix">;

export function answering({ code, file, requirement }: Fixable, repair: Repair): QuickFix {
  const { title, edits, isPreferred = false, isSafe = false } = repair;
  return {
    title,
    edits,
    isPreferred,
    isSafe,
    answers: { code, ...(requirement && { pointer: requirement.pointer }), ...(file !== undefined && { file }) },
  };
}
