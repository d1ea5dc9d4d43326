const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/** The bytes that a Base64 text (RFC 4648) stands for, in small hexadecimal digits; undefined where it is none. Blanks do not count. */
export function hexOfBase64(text: string): string | undefined {
  const plain = text.replaceAll(/\s+/g, "");
  if (plain === "" || plain.length % 4 !== 0 || !/^[A-Za-z\d+/]+={0,2}$/.test(plain)) return undefined;
  const packed = plain.replaceAll("=", "");
  let hex = "";
  let bits = 0;
  let held = 0;
  for (const letter of packed) {
    bits = (bits << 6) | letters.indexOf(letter);
    held += 6;
    if (held < 8) continue;
    held -= 8;
    hex += ((bits >> held) & 0xff).toString(16).padStart(2, "0");
    bits &= (1 << held) - 1;
  }
  return hex;
}
