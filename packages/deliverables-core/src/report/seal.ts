/**
 * What a report is about, in digests (SHA-256, lower-case hexadecimal digits). Anybody can take them again, so a seal shows
 * that something changed; it does not show who made the report, as a signature would.
 */
export interface Seal {
  /** `content`: every byte of every file counts. `names`: names and sizes count, and no byte was hashed. */
  kind: "content" | "names";
  /** Of the list of `files`: path, size, and for `content` the file's own digest. Litter such as .DS_Store is left out. */
  folder: string;
  /** Of the spec's text. */
  spec: string;
  /** Of what the spec asks, without its layout and its comments; absent where the spec has faults. */
  asked?: AskedDigests;
  /** Of the client schema that the spec was judged by. */
  client?: string;
  /** Of what the house's configuration says about judging, where there is one. */
  house?: string;
  /** Of everything else in the report but the header's time. */
  report: string;
}

/** Of what a spec asks, in parts, so that a later delivery shows of which finding less is asked. */
export interface AskedDigests {
  /** Of all but the deliverables and the waivers. */
  production: string;
  /** Of each deliverable by its key, without who brings it and when. */
  deliverables: Record<string, string>;
}
