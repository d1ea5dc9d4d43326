import type { DraftObject } from "../spec/writing/draft.js";
import { suggestDeliverables } from "./suggest-deliverables.js";

/**
 * Lets a deliverable that is being drafted ask for the file in the folder that is surely its own: the only one with the ending
 * of the name that it asks for, and, but for the programme, with a word of its key in its name. `token` writes a part of a
 * name as the token that stands for it.
 */
export function withOwnFile(
  key: string,
  draft: DraftObject,
  paths: readonly string[],
  token: (name: string) => string,
): { draft: DraftObject; path?: string } {
  const asked = draft.entries.find((entry) => entry.key === "files")?.draft;
  const files = asked && "value" in asked ? asked.value : undefined;
  // A name with a note is one that the client wants in a form of its own.
  if (typeof files !== "string" || asked?.note !== undefined) return { draft };
  const ending = files.slice(files.lastIndexOf("."));
  const words = key.split("-").filter((word) => word.length > 2);
  const isCalledSo = (path: string) =>
    key === "programme" ||
    words.some((word) =>
      path
        .toLowerCase()
        .split(/[^\p{L}\p{N}]+/u)
        .includes(word),
    );
  const [path, ...more] = paths.filter((one) => one.endsWith(ending) && isCalledSo(one));
  if (path === undefined || more.length > 0) return { draft };
  const suggested = suggestDeliverables([path], [], token)[0]?.draft.entries.find((entry) => entry.key === "files");
  if (!suggested) return { draft };
  const entries = draft.entries.map((entry) => (entry.key === "files" ? suggested : entry));
  return { draft: { ...draft, entries }, path };
}
