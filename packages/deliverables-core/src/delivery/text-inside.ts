import { completeReads } from "../folder/complete-reads.js";
import type { OpenFile } from "../folder/folder.js";
import { unreadBecause } from "../folder/reader.js";
import type { Probe } from "../media/probe.js";
import { readMxfText, type TextInside } from "../papers/timed-text/read-mxf-text.js";

/** Of an MXF that holds timed text, and of nothing else. */
export async function textInside(
  { captions = [] }: Probe,
  file: OpenFile,
  signal?: AbortSignal,
): Promise<TextInside | undefined> {
  if (!captions.some(({ format }) => format === "MXF timed text")) return undefined;
  try {
    return await readMxfText({ size: file.size, read: completeReads(file, signal) });
  } catch (reason) {
    return { unopened: unreadBecause(reason, signal).unread };
  }
}

/** The same facts with the language that the text inside states, where the wrapper states none for its one track of captions. */
export function withTextLanguage(probe: Probe, text: TextInside | undefined): Probe {
  const language = text && "timedText" in text ? text.timedText.language : undefined;
  const [only, ...more] = probe.captions ?? [];
  if (language === undefined || !only || more.length > 0 || only.language !== undefined) return probe;
  return { ...probe, captions: [{ ...only, language }] };
}
