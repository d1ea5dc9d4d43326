/** Of windows-1252 between small letters: apostrophes and dashes stand there; everything else below 0xA0 is no letter of the West. */
const standBetweenLetters = [0x91, 0x92];
/** Dashes stand there too, though seldom without blanks; on the Mac they are ñ and ó. That tells nothing. */
const dashes = [0x96, 0x97];
/** š, œ, ž: small letters, which may stand there too. */
const smallLetters = [0x9a, 0x9c, 0x9e];
/** What Mac Roman has where windows-1252 has §, Õ: ß, and the apostrophe of "don’t". */
const [sharpS, apostrophe] = [0xa7, 0xd5];

/**
 * Whether a text that is no UTF-8 was written on an old Mac, whose letters with accents stand where Windows has signs: `FrŸh`, `donÕt`,
 * `caf‡`. It goes by what stands inside of words; where nothing does, nobody can tell, and Windows is the usual one.
 */
export function isMacRoman(bytes: Uint8Array): boolean {
  let [mac, windows] = [0, 0];
  for (let at = bytes.findIndex(isHigh); at >= 0 && at < bytes.length; at++) {
    const byte = bytes[at] ?? 0;
    if (!isHigh(byte)) continue;
    const [before, after] = [isSmall(bytes[at - 1]), isSmall(bytes[at + 1])];
    // At the end of a word stands é as well as ™, so one side is enough only for what Windows has as letters.
    const isInside = before && after;
    if (byte === apostrophe) mac += isInside ? 1 : 0;
    else if (byte >= 0xc0) windows += before || after ? 1 : 0;
    else if (byte === sharpS) mac += before && (after || isHigh(bytes[at + 1] ?? 0)) ? 1 : 0;
    else if (byte >= 0xa0 || !isInside || dashes.includes(byte)) continue;
    else if (standBetweenLetters.includes(byte)) windows += 1;
    else if (!smallLetters.includes(byte)) mac += 1;
  }
  return mac > 0 && mac > 2 * windows;
}

function isHigh(byte: number): boolean {
  return byte >= 0x80;
}

function isSmall(byte: number | undefined): boolean {
  return byte !== undefined && byte >= 0x61 && byte <= 0x7a;
}
