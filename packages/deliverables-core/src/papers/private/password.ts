import type { Contents } from "../contents.js";
import { type PrivateTrace, traceLines } from "./private-trace.js";

/** `password: Tide2026!`, as one word that ends the line, or stands before a comma, a bracket or the next column. */
const labelled =
  /(?<!\p{L})(?:passwor[dt]|pass-?phrase|pass ?code|kennwort|mot de passe|pwd|(?:wlan|wi-?fi)[ -](?:key|code|schlüssel))(?!\p{L})[ \t]{0,3}[:=][ \t]{0,3}["'“„«]?(?<secret>[^\s"'“”„«»<>[\]{}()$*•…_,;|]{6,64})["'”“»]?\.?(?=\s*$|\t|\s*[,;|()])/giu;

/** `ftp://user:secret@server`. */
const inAddress = /(?<![\p{L}\d])(?:https?|s?ftps?):\/\/[^\s/:@]{1,64}:(?<secret>[^\s/@]{4,64})@[\p{L}\d]/giu;

const signs = [/passwor[dt]|pass-?phrase|pass ?code|kennwort|mot de passe|pwd|wlan|wi-?fi|:\/\//i];

/** Passwords, in addresses or behind the word. What holds no letter or no digit is a remark: `password: required`, `password: 12.12.2026`. */
export function passwords(contents: Contents): PrivateTrace[] {
  return traceLines(contents, signs, (text) => [
    ...secretsIn(text, labelled).filter(({ written }) => isMadeUp(written)),
    ...secretsIn(text, inAddress).filter(({ written }) => !/^(?:pass(?:word)?|pwd|\*+|x+)$/i.test(written)),
  ]);
}

/** Of so short a thing not even two letters are told. */
function secretsIn(text: string, pattern: RegExp): { written: string; masked: string }[] {
  return [...text.matchAll(pattern)].flatMap(({ groups }) =>
    groups?.secret === undefined ? [] : [{ written: groups.secret, masked: "…" }],
  );
}

/** A series may be called Password, and its episode stand behind it; an address says where the password is. */
function isMadeUp(text: string): boolean {
  return (
    /\p{L}/u.test(text) &&
    /\d/.test(text) &&
    !/^s\d{1,3}e\d{1,3}$/i.test(text) &&
    !/^(?:[a-z]+:\/\/|www\.)/i.test(text) &&
    !/^[^@]+@[^@]+\.\p{L}{2,}$/u.test(text)
  );
}
