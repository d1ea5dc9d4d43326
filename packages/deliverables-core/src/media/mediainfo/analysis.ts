import type { OpenFile } from "../../folder/folder.js";
import type { Unread } from "../../folder/reader.js";

/** What MediaInfo said about one file. */
export interface Analysis {
  /** MediaInfo's own report as JSON: `{"media": {"track": [{"@type": "General", …}, …]}}`, every value a string. */
  json: string;
  /** True when reading stopped at a limit, so that what MediaInfo says of the file's end is not to be trusted. */
  partial: boolean;
}

/** Has a file analysed by MediaInfo, away from the main thread. Rejects only when `signal` aborts. */
export type Analyse = (file: OpenFile, signal?: AbortSignal) => Promise<Analysis | Unread>;
