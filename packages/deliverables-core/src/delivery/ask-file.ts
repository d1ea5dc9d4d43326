import { sniffKind } from "../folder/file-kind.js";
import type { OpenFile } from "../folder/folder.js";
import { isUnread, type Unread } from "../folder/reader.js";
import type { ImageFacts } from "../images/image-facts.js";
import type { Probe } from "../media/probe.js";
import type { Paper } from "../papers/paper.js";
import type { TextInside } from "../papers/timed-text/read-mxf-text.js";
import { headBytes, type Readers } from "./read-facts.js";
import { readerFor } from "./reader-for.js";
import { textInside, withTextLanguage } from "./text-inside.js";

/** What one file says about itself, whatever it was delivered as, or why it could not be read. */
export type FileSays =
  | { kind: "media"; facts: Probe; text?: TextInside }
  | { kind: "image"; facts: ImageFacts }
  | { kind: "document"; facts: Paper }
  | Unread;

/** Asks the reader that knows most about the file. Rejects when the file cannot be read on, or `signal` aborts. */
export async function askFile(file: OpenFile, readers: Readers, signal?: AbortSignal): Promise<FileSays> {
  if (file.size === 0) return { unread: "it is empty" };
  const kind = readerFor(sniffKind(await file.read(0, headBytes), file.size));
  switch (kind) {
    case "media": {
      const facts = await readers.media(file, signal);
      if (isUnread(facts)) return facts;
      if (facts.container.format === undefined) return { unread: "it is no media, picture or document that we know" };
      const text = await textInside(facts, file, signal);
      return { kind, facts: withTextLanguage(facts, text), ...(text && { text }) };
    }
    case "image": {
      const facts = await readers.image(file, signal);
      return isUnread(facts) ? facts : { kind, facts };
    }
    case "document": {
      const facts = await readers.document(file, signal);
      return isUnread(facts) ? facts : { kind, facts };
    }
  }
}
