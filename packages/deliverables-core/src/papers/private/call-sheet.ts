import type { Contents } from "../contents.js";
import { type PrivateTrace, traceLines } from "./private-trace.js";

const headed =
  /^\W{0,3}(?:unit |daily |shooting )?call ?sheet\b|^\W{0,3}(tages)?dispo(sition)? (nr|für|vom|drehtag)|^\W{0,3}feuille de service\b/i;
/** A heading stands at the top. */
const topLines = 12;

/** A call sheet holds the telephone numbers of everybody who worked that day. */
export function callSheets(contents: Contents): PrivateTrace[] {
  return traceLines(
    { ...contents, lines: contents.lines.slice(0, topLines) },
    [/call ?sheet|dispo|feuille/i],
    (text) => {
      const [written] = headed.exec(text) ?? [];
      return written ? [{ written: written.trim(), masked: written.trim() }] : undefined;
    },
  ).slice(0, 1);
}

/** Whether a file is called one. */
export function isNamedCallSheet(path: string): boolean {
  return /(?<![a-z])(call[ _-]?sheets?|tagesdispo(sition)?|feuille[ _-]de[ _-]service)(?![a-z])/i.test(baseName(path));
}

function baseName(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}
