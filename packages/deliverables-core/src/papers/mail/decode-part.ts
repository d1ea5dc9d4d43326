import { decodeText } from "../../tables/decode-text.js";

/** The bytes of a part as they were before the mail was sent (RFC 2045, 6); undefined where they are not what the mail says. */
export function decodeBody(body: string, encoding: string): Uint8Array | undefined {
  switch (encoding.trim().toLowerCase()) {
    case "base64":
      return fromBase64(body);
    case "quoted-printable":
      return bytesOf(
        body
          .replaceAll(/=[ \t]*\r?\n/g, "")
          .replaceAll(/=([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
      );
    default:
      return bytesOf(body);
  }
}

/** The text in these bytes. A character set that nobody knows is told by the bytes. */
export function decodeCharset(bytes: Uint8Array, charset: string): string {
  // What calls itself so is mostly written by Windows.
  if (/^(us-ascii|ascii|iso-?8859-1|latin1|windows-1252|cp1252)?$/i.test(charset)) return decodeText(bytes).text;
  try {
    return new TextDecoder(charset).decode(bytes);
  } catch {
    return decodeText(bytes).text;
  }
}

/** `=?utf-8?Q?Erkl=C3=A4rung?=` in a head is "Erklärung" (RFC 2047). */
export function decodeWords(text: string): string {
  return text
    .slice(0, 4000)
    .replaceAll(/\?=\s+=\?/g, "?==?")
    .replaceAll(
      /=\?([\w-]{1,40})(?:\*[\w-]{1,20})?\?([bq])\?([^?\s]{0,500})\?=/gi,
      (whole, charset: string, way: string, coded: string) => {
        const isBase64 = way.toLowerCase() === "b";
        const bytes = isBase64 ? fromBase64(coded) : decodeBody(coded.replaceAll("_", " "), "quoted-printable");
        return bytes ? decodeCharset(bytes, charset) : whole;
      },
    );
}

/** RFC 4648, 4; undefined where it has other letters. */
function fromBase64(text: string): Uint8Array | undefined {
  const plain = text.replaceAll(/\s/g, "").replace(/=+$/, "");
  const bytes = new Uint8Array(Math.floor((plain.length * 3) / 4));
  let [kept, bits, at] = [0, 0, 0];
  for (let index = 0; index < plain.length; index++) {
    const value = alphabet.indexOf(plain.charAt(index));
    if (value < 0) return undefined;
    kept = ((kept << 6) | value) & 0xffff;
    bits += 6;
    if (bits >= 8) {
      bits -= 8;
      bytes[at++] = (kept >> bits) & 0xff;
    }
  }
  return bytes;
}

const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

function bytesOf(text: string): Uint8Array {
  return Uint8Array.from(text, (letter) => letter.charCodeAt(0));
}
