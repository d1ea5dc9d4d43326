import { bigEndian } from "../../folder/sniff/bytes.js";
import type { As11, UkDppField } from "./as11.js";
import { findLocalSet, type LocalSet } from "./header-sets.js";

/** The UK DPP set, and its items, in the registry of descriptive metadata (AMWA AS-11, UK DPP). */
const setKeyEnd = "\x0d\x0c\x01\x01\x01\x01";
const itemLabel = (item: number) =>
  `\x06\x0e\x2b\x34\x01\x01\x01\x01\x0d\x0c\x01\x01\x01\x01${String.fromCharCode(item)}\x00`;

type Read = (value: Uint8Array) => string | undefined;

/** A number of one byte that stands for a word. */
const wordOf =
  (...words: string[]): Read =>
  (value) =>
    value.length === 1 ? words[value[0] ?? words.length] : undefined;

/** What MediaInfo leaves out of the set, by the number of each item. */
const leftOut = {
  pse: { item: 0x0d, read: wordOf("passed", "failed", "not tested") },
  secondaryLanguage: { item: 0x11, read: readLanguage },
  tertiaryLanguage: { item: 0x12, read: readLanguage },
  loudnessStandard: { item: 0x13, read: wordOf("none", "EBU R 128") },
  completionDate: { item: 0x20, read: readDay },
} satisfies Partial<Record<UkDppField, { item: number; read: Read }>>;

/**
 * The facts with what MediaInfo leaves out of the UK DPP set, from the first bytes of the file. Where the set cannot be read
 * there, the facts say so.
 */
export function withUkDppSet(as11: As11, head: Uint8Array, isFinished: boolean): As11 {
  const known = as11.ukDpp;
  if (!known) return as11;
  const set = isFinished ? findLocalSet(head, setKeyEnd) : undefined;
  const fields = Object.entries(leftOut) as [keyof typeof leftOut, { item: number; read: Read }][];
  if (!set) {
    const missing = fields.flatMap(([field]) => (known[field] === undefined ? [field] : []));
    const why = isFinished
      ? "its header is not laid out in a way that is read here"
      : "its header is not closed and complete";
    return missing.length > 0 ? { ...as11, unread: { fields: missing, why } } : as11;
  }
  const added = fields.flatMap(([field, how]) => {
    const value = known[field] ?? readItem(set, how);
    return value === undefined ? [] : [[field, value] as const];
  });
  return { ...as11, ukDpp: { ...known, ...Object.fromEntries(added) } };
}

function readItem(set: LocalSet, { item, read }: { item: number; read: Read }): string | undefined {
  const value = set.get(itemLabel(item));
  return value && read(value);
}

/** A code of ISO 639-2 in UTF-16, as `zxx`; the program's own tags are the shorter ones. */
function readLanguage(value: Uint8Array): string | undefined {
  const text = new TextDecoder("utf-16be").decode(value.subarray(0, 64));
  const [, code] = /^([a-z]{3})(?:\0|$)/.exec(text) ?? [];
  return code === undefined ? undefined : Intl.getCanonicalLocales(code)[0];
}

/** A timestamp begins with its year, month and day (SMPTE ST 377-1, 4.3). */
function readDay(value: Uint8Array): string | undefined {
  const [year, month, day] = [bigEndian(value, 0, 2), bigEndian(value, 2, 1), bigEndian(value, 3, 1)];
  if (value.length !== 8 || year < 1900 || year > 9999 || month < 1 || month > 12 || day < 1 || day > 31)
    return undefined;
  const two = (number: number) => String(number).padStart(2, "0");
  return `${year}-${two(month)}-${two(day)}`;
}
