// The name of its own file in a sentence: two files with the same fault say the same but for it.

/** Stand for the path and for the name without its folders. No sentence holds them. */
const [path, name] = ["\u0001", "\u0002"];
/** A shorter name could be a word of the sentence. */
const shortestName = 3;

/** The sentence with its file's path, or its name alone, left open. */
export function inOwnName(sentence: string, file: string): string {
  if (file.length < shortestName) return sentence;
  const own = nameIn(file);
  const open = sentence.replaceAll(file, path);
  return own.length < shortestName || own === file ? open : open.replaceAll(own, name);
}

/** The sentence as it is of this file. */
export function withOwnName(open: string, file: string): string {
  return open.replaceAll(path, file).replaceAll(name, nameIn(file));
}

function nameIn(file: string): string {
  return file.slice(file.lastIndexOf("/") + 1);
}
