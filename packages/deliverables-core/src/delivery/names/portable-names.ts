import { sayCodePoint } from "./say-code-point.js";

/**
 * Facts about names that no file system needs to be asked for. Sources:
 * Microsoft, "Naming Files, Paths, and Namespaces" (reserved characters and device names, trailing dot and space, 255 a name);
 * Amazon S3, "Naming Amazon S3 objects" (a key has at most 1,024 bytes of UTF-8);
 * Linux limits.h, NAME_MAX (255 bytes a name).
 */

const reservedCharacters: Record<string, string> = {
  "<": "a <",
  ">": "a >",
  ":": "a :",
  '"': "a quotation mark",
  "|": "a |",
  "?": "a ?",
  "*": "a *",
  "\\": "a backslash",
};

/** Windows keeps these names for devices, with any extension and in any case. The raised digits count as digits. */
const deviceName = /^(con|prn|aux|nul|(com|lpt)[1-9¹²³])$/i;

const longestNameBytes = 255;
const longestPathBytes = 1024;

/** Why Windows or an object store cannot hold a path; undefined when all can. */
export function unportable(path: string): string | undefined {
  for (const name of path.split("/")) {
    const why = unportableName(name);
    if (why !== undefined) return why;
  }
  const bytes = bytesOf(path);
  return bytes > longestPathBytes ? `the path has ${bytes} bytes, and an object store holds at most 1,024` : undefined;
}

/**
 * The same for all paths that some disk takes for one: Unicode's canonical caseless match (The Unicode Standard, D145),
 * so that `Straße` is `STRASSE`, and é is é however it is stored. This is what APFS does in its usual form, which is
 * not case-sensitive (Darwin, bsd/sys/unicode.h), and what Linux does in folders that fold case. NTFS and HFS+ fold one
 * character to one and keep ß and ss apart; NTFS also keeps the two forms of é apart.
 */
export function foldedName(path: string): string {
  if (isAscii(path)) return path.toLowerCase();
  return Array.from(path.normalize("NFD"), foldCharacter).join("").normalize("NFC");
}

/** What kind of litter a file surely is, in words; undefined for everything else. */
export function isJunk(path: string): string | undefined {
  const names = path.toLowerCase().split("/");
  const last = names.at(-1) ?? "";
  for (const name of names) {
    const what = litterFolders.get(name);
    if (what !== undefined) return what;
  }
  return litterFiles.get(last) ?? litterPrefixes.find(([prefix]) => last.startsWith(prefix) && last !== prefix)?.[1];
}

const litterFiles = new Map([
  [".ds_store", "Finder's view settings"],
  ["icon\r", "Finder's picture of a folder"],
  [".apdisk", "macOS's note on a shared disk"],
  ["thumbs.db", "Windows thumbnail cache"],
  ["ehthumbs.db", "Windows thumbnail cache"],
  ["desktop.ini", "Windows folder settings"],
]);

const litterFolders = new Map([
  [".spotlight-v100", "macOS's search index"],
  [".trashes", "macOS's waste basket"],
  [".fseventsd", "macOS's log of changes"],
  [".temporaryitems", "macOS's temporary files"],
  [".documentrevisions-v100", "macOS's store of old versions"],
  ["__macosx", "what a Mac adds to a ZIP archive"],
  ["$recycle.bin", "Windows waste basket"],
  ["system volume information", "Windows system folder"],
  ["@eadir", "a Synology server's index"],
]);

const litterPrefixes: [prefix: string, what: string][] = [
  ["._", "macOS's side file of another file"],
  ["~$", "an open Word or Excel document's lock"],
  [".~lock.", "an open LibreOffice document's lock"],
];

/** Marks of direction and width, and spaces that look like another. Joiners belong to Arabic and Indic writing, and to emoji. */
const unseenCharacter = /(?![\u200c\u200d])[\p{Cf}\p{Zl}\p{Zp}\u00a0\u2000-\u200a\u202f\u205f]/u;

function unportableName(name: string): string | undefined {
  const [character] = /[<>:"|?*\\]/.exec(name) ?? [];
  if (character !== undefined) return `Windows allows no name with ${reservedCharacters[character]}`;
  if (/\p{Cc}/u.test(name)) return "its name holds a control character, which cannot be seen or typed";
  const unseen = unseenCharacter.exec(name)?.[0];
  if (unseen)
    return `its name holds ${sayCodePoint(unseen)}, which cannot be seen, so that nobody who types the name finds the file`;
  if (/\p{Cs}/u.test(name)) return "its name holds half a character, which other systems cannot read";
  if (name.endsWith(".")) return "Windows drops the dot at the end of a name";
  if (name.endsWith(" ")) return "Windows drops the space at the end of a name";
  const stem = (name.split(".")[0] ?? "").trimEnd();
  if (deviceName.test(stem)) return `Windows keeps the name ${stem} for a device`;
  const bytes = bytesOf(name);
  if (bytes <= longestNameBytes) return undefined;
  return name.length > longestNameBytes
    ? `a name has at most 255 characters, and this one has ${name.length}`
    : `Linux servers hold names of at most 255 bytes, and this one has ${bytes}`;
}

/** Full case folding, which the language lacks. Down first for ẞ, up for ß, ſ and ς; ı is a letter of its own. */
function foldCharacter(character: string): string {
  return character === "ı" ? character : character.toLowerCase().toUpperCase().toLowerCase();
}

function isAscii(text: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the range is all of ASCII
  return /^[\x00-\x7f]*$/.test(text);
}

function bytesOf(text: string): number {
  if (isAscii(text)) return text.length;
  return new TextEncoder().encode(text).length;
}
