/**
 * A file's name as text. Names are bytes on most systems; bytes that are not UTF-8 are written as `\xFF`, and such a
 * name is not `readable`, because the text does not lead back to the file.
 */
export function decodeName(bytes: Buffer): { name: string; readable: boolean } {
  const name = bytes.toString("utf8");
  if (Buffer.from(name, "utf8").equals(bytes)) return { name, readable: true };
  return { name: escapeBytes(bytes), readable: false };
}

function escapeBytes(bytes: Buffer): string {
  return bytes
    .toString("latin1")
    .replace(/[\x80-\xff]/g, (letter) => `\\x${letter.charCodeAt(0).toString(16).toUpperCase()}`);
}
