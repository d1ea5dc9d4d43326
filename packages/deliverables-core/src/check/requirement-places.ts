import type { Deliverable } from "../spec/spec.js";
import { pointerStep } from "../spec/text/json-text.js";

/** Where one requirement of a deliverable stands, and what it asks for. */
export interface RequirementPlace {
  /** As `video/width`. */
  path: string;
  /** JSON pointer into the spec. */
  pointer: string;
  asked: unknown;
}

/** What says which deliverable it is and who brings it, and asks nothing of a file. */
const aboutDeliverable = ["type", "per", "languages", "reels", "owner", "optional", "due", "mayHold", "dateOrder"];

/**
 * Every requirement of a deliverable, whether a rule knows it or not: what no rule compares has to show as unchecked. A part
 * such as `video` is one too where a rule judges the part itself: `judged` holds the paths that rules judge.
 */
export function requirementPlaces(name: string, asked: Deliverable, judged: ReadonlySet<string>): RequirementPlace[] {
  const places: RequirementPlace[] = [];
  const visit = (value: unknown, path: string, pointer: string) => {
    const isPart = isGroup(value);
    if (saysHow.includes(path)) return;
    if (path && path !== "fields" && (!isPart || judged.has(path)))
      places.push({ path, pointer, asked: isPart ? "present" : value });
    if (!isPart) return;
    for (const [key, inner] of Object.entries(value)) {
      if (path === "" && (aboutDeliverable.includes(key) || isOfPaper(asked, key))) continue;
      const [innerPath, innerPointer] = [path ? `${path}/${key}` : key, pointer + pointerStep(key)];
      // Several names ask for as many files.
      if (innerPath === "files" && Array.isArray(inner))
        for (const [index, one] of inner.entries())
          places.push({ path: `files/${index + 1}`, pointer: `${innerPointer}/${index}`, asked: one });
      // A field of a paper is one requirement: where it stands and what it has to be.
      else if (path === "fields") places.push({ path: innerPath, pointer: innerPointer, asked: inner });
      else visit(inner, innerPath, innerPointer);
    }
  };
  visit(asked, "", `/deliverables${pointerStep(name)}`);
  return places;
}

/** Which medium a paper is about; what of it the paper has to say is asked elsewhere. */
function isOfPaper({ type }: Deliverable, key: string): boolean {
  return type === "document" && key === "of";
}

/** What says how another requirement is compared, and asks nothing itself. */
const saysHow = ["audio/report", "loudness/report", "loudness/speechBelow", "levels/report", "timeline/report"];

/** Keys of a requirement's own forms: `{ "min": 3000 }`, `{ "deliverable": "programme" }`. */
const formKeys = [
  ...["min", "max", "above", "below", "multipleOf", "not", "like"],
  ...["target", "tolerance", "deliverable", "table"],
];

function isGroup(value: unknown): value is Record<string, unknown> {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  // The characters of a text are a form of it, beside a figure of their own in a paper.
  const isLength = Object.keys(value).join() === "characters";
  return !isLength && !Object.keys(value).some((key) => formKeys.includes(key));
}
