/** Whether one character is among those listed, as `A-Za-z0-9._-`: single ones and ranges; a `-` at either end is itself. */
export function allowedCharacters(listed: string): (character: string) => boolean {
  const characters = Array.from(listed.normalize("NFC"));
  const ranges: [first: number, last: number][] = [];
  for (let index = 0; index < characters.length; index += 1) {
    const first = pointOf(characters[index]);
    const isRange = characters[index + 1] === "-" && index + 2 < characters.length;
    ranges.push([first, isRange ? pointOf(characters[index + 2]) : first]);
    if (isRange) index += 2;
  }
  return (character) => {
    const point = pointOf(character);
    return ranges.some(([first, last]) => first <= point && point <= last);
  };
}

/** The first range that runs backwards, as `z-a`; undefined where there is none. */
export function backwardRange(listed: string): string | undefined {
  const characters = Array.from(listed.normalize("NFC"));
  for (let index = 0; index + 2 < characters.length; index += 1) {
    if (characters[index + 1] !== "-") continue;
    if (pointOf(characters[index]) > pointOf(characters[index + 2])) return characters.slice(index, index + 3).join("");
    index += 2;
  }
  return undefined;
}

function pointOf(character = ""): number {
  return character.codePointAt(0) ?? -1;
}
