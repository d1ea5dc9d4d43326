import type { Plan } from "../plan-items.js";

/**
 * Names with wildcards that can never match, because `ignore` sets aside every file that they could fit. A name without
 * wildcards is never ignored. Only what is plain from the texts is told: the same pattern, or a whole folder.
 */
export function* namesSetAside({ items, ignore }: Plan): Iterable<{ place: string; message: string; actual: string }> {
  if (ignore.length === 0) return;
  const told = new Set<string>();
  for (const { names } of items) {
    for (const { wildcard, pattern, pointer } of names) {
      const by = wildcard && !told.has(pointer) ? ignore.find(({ text }) => covers(text, pattern)) : undefined;
      if (!by) continue;
      told.add(pointer);
      const message = `"${pattern}" can match no file: "ignore" sets aside all of them with "${by.text}"`;
      yield { place: pointer, message, actual: pattern };
    }
  }
}

function covers(ignored: string, pattern: string): boolean {
  if (ignored === pattern || ignored === "**" || ignored === "**/*") return true;
  const [, folder] = /^([^*?{}<>]+\/)\*\*$/.exec(ignored) ?? [];
  return folder !== undefined && pattern.startsWith(folder);
}
