import { createReaders, memoryFolder, type Paper } from "deliverables-core";
import { readPaper } from "deliverables-core/node";

export const readers = createReaders(async () => ({ unread: "no media here" }), undefined, readPaper);

/** What is read of a paper. */
export async function read(content: Uint8Array | string, name = "paper.pdf"): Promise<Paper> {
  const paper = await readers.document(await memoryFolder({ [name]: content }).open(name));
  if ("unread" in paper) throw new Error(paper.unread);
  return paper;
}

/** What is in a paper that can be looked into. */
export const contentsOf = async (content: Uint8Array | string, name?: string) => {
  const paper = await read(content, name);
  if (!paper.contents) throw new Error(JSON.stringify(paper));
  return paper.contents;
};
