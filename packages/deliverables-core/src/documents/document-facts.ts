/** What a document says about itself. First edition: its kind, from its bytes, and whether it is whole. */
export interface DocumentFacts {
  /**
   * `PDF`, `DOCX`, `XLSX`, `PPTX`, `ODT`, `ODS`, `DOC/XLS/PPT` (the old binary office file), `RTF`, `HTML`, `XML`,
   * `JSON`, `text`, `EBU STL`, `ZIP`; absent when the bytes fit none, and when they are no document but a picture, a film or a sound.
   */
  format?: string;
  /** Why the file is not whole, in words that finish "The file …". */
  damage?: string;
  /** True of a ZIP archive of which a part cannot be opened without a password. */
  locked?: true;
}
